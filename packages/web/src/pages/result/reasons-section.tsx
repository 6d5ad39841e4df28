import type { Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import type { LocalDate } from '@unspasm/care/local-date'
import { explanationWords as words } from '@unspasm/guideline/words/en/explanation'
import { SourceNote } from '../../ui/source-note.tsx'
import { beforeAnswer } from './answer-text.ts'
import { alsoNoted, reasonsOf, type Reason } from './reasons.ts'

type Props = { readonly assessment: Assessment; readonly answers: Answers; readonly on: LocalDate }

/** Why: the rules that decided with the very answers behind them; the other rules one tap away. */
export function ReasonsSection({ assessment, answers, on }: Props) {
  const noted = alsoNoted(assessment, answers, on)
  return (
    <section className="stack">
      <h2>{words.why}</h2>
      {reasonsOf(assessment, answers, on).map((reason) => (
        <ReasonCard key={reason.rule} reason={reason} />
      ))}
      {noted.length > 0 && (
        <details className="disclosure">
          <summary>
            {words.alsoNoted} ({noted.length})
          </summary>
          <div className="stack">
            {noted.map((reason) => (
              <ReasonCard key={reason.rule} reason={reason} />
            ))}
          </div>
        </details>
      )}
      <p className="small quiet">{words.whyHonest}</p>
    </section>
  )
}

function ReasonCard({ reason }: { readonly reason: Reason }) {
  return (
    <article className="reason card">
      <p className="plain">{reason.plain}</p>
      {reason.answers.length > 0 && (
        <>
          <h3 className="small quiet">{words.whatYouSaid}</h3>
          <ul className="given">
            {reason.answers.map(({ finding, label, answer }) => (
              <li key={finding}>
                {beforeAnswer(label)} <strong>{answer}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <SourceNote ids={reason.sources} />
    </article>
  )
}
