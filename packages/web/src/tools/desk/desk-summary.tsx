import { deskResultOf, type DeskAnswers } from '@unspasm/care/desk/desk-check'
import { daysLater } from '@unspasm/care/review/moment'
import { deskCheck, type DeskPointId } from '@unspasm/guideline/desk/desk-points'
import { desk as words, type DeskWords } from '@unspasm/guideline/words/en/desk'
import { Link } from 'wouter-preact'
import { longDate } from '../../ui/long-date.ts'
import { SourceNote } from '../../ui/source-note.tsx'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  readonly answers: DeskAnswers
  readonly doneOn: string
  readonly onLook: (point: DeskPointId) => void
  readonly onAgain: () => void
}

/** What to change, worst first. A number, never a verdict. */
export function DeskSummary({ answers, doneOn, onLook, onAgain }: Props) {
  const { passed, answered, fixes } = deskResultOf(answers)
  const next = daysLater(doneOn, deskCheck.againAfterDays)
  const bar = (
    <Link className="button" href="/tool/break-coach">
      {words.breakCoach}
    </Link>
  )
  return (
    <ToolPage title={words.resultTitle} bar={bar}>
      <p>
        <strong>{words.score.replace('{passed}', String(passed)).replace('{answered}', String(answered))}</strong>
      </p>
      {fixes.length === 0 ? (
        <p>{words.noFixes}</p>
      ) : (
        <section className="stack" aria-labelledby="desk-fixes">
          <h2 id="desk-fixes">{words.fixesTitle}</h2>
          <ol className="desk-fixes">
            {fixes.map(({ point, answer }) => {
              const texts: DeskWords = words.points[point]
              return (
                <li key={point}>
                  <strong>{texts.fixes[answer]}</strong>
                  <p className="small quiet">{texts.title}</p>
                  <button type="button" className="button plain" onClick={() => onLook(point)}>
                    {words.lookAgain}
                  </button>
                </li>
              )
            })}
          </ol>
        </section>
      )}
      <p>{words.next.replace('{date}', longDate(next))}</p>
      <p className="small quiet">{words.comfort}</p>
      <button type="button" className="button second" onClick={onAgain}>
        {words.again}
      </button>
      <SourceNote ids={deskCheck.sources} />
    </ToolPage>
  )
}
