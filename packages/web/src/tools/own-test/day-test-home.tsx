import { dayArmOn } from '@unspasm/care/effect/day-pairs'
import { remedyOfTest, withTest, type OwnTest } from '@unspasm/care/effect/own-test'
import { daysLater } from '@unspasm/care/review/moment'
import { ownTest as words, testedRemedyWords } from '@unspasm/guideline/words/en/effect'
import { Link } from 'wouter-preact'
import '../../pages/check/questions.css'
import { titleOfTool } from '../tool-title.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { isRunnable } from '../registry.ts'
import { History } from './history.tsx'
import { filled } from './result-sentence.ts'
import { StopTest, TestProgress } from './test-progress.tsx'
import type { OwnTestsNow } from './use-own-tests.ts'

type Props = { readonly now: OwnTestsNow; readonly test: OwnTest }

/** A test by days: what the coin says for today, and whether it was done. */
export function DayTestHome({ now, test }: Props) {
  const { on } = now.look
  const { name, how, without } = testedRemedyWords[test.remedy]
  const { tool, lagDays = 0 } = remedyOfTest(test)
  const today = dayArmOn(test, now.record, on)
  const isWith = today?.arm === 'with'
  const bar = (
    <>
      {isWith && isRunnable(tool) && (
        <Link className="button" href={`/tool/${tool}`}>
          {filled(words.openTool, { tool: titleOfTool(tool) })}
        </Link>
      )}
      <StopTest now={now} />
    </>
  )
  return (
    <ToolPage title={filled(words.titles.running, { remedy: name })} bar={bar}>
      <section className="card stack test-today" data-arm={today?.arm}>
        {today ? (
          <>
            <h2>{isWith ? words.dayWith : words.dayWithout}</h2>
            <p>{isWith ? how : without}</p>
          </>
        ) : (
          <p>{now.isPaused ? words.checkIn : words.tomorrow}</p>
        )}
      </section>
      {today && lagDays === 0 && <DidYou now={now} test={test} day={on} isToday />}
      <DidYou now={now} test={test} day={daysLater(on, -1)} />
      <p className="small quiet">{words.checkIn}</p>
      <TestProgress now={now} test={test} />
      <History tests={now.tests} />
    </ToolPage>
  )
}

type DidYouProps = Props & { readonly day: string; readonly isToday?: boolean }

/** Asked on the day itself and on the next one; afterwards what is known stands. */
function DidYou({ now, test, day, isToday = false }: DidYouProps) {
  if (dayArmOn(test, now.record, day) === null) return null
  const told = test.told[day]
  const question = testedRemedyWords[test.remedy].didYou ?? ''
  const tell = (did: boolean) =>
    now.change((before) => withTest(before, test.id, (each) => ({ ...each, told: { ...each.told, [day]: did } })))
  return (
    <fieldset className="question">
      <legend>{isToday ? question : filled(words.yesterday, { question })}</legend>
      <div className="choices row">
        {[true, false].map((did) => (
          <button
            key={String(did)}
            type="button"
            className="choice"
            aria-pressed={told === did}
            onClick={() => tell(did)}
          >
            {did ? words.yes : words.no}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
