import type { Answers } from '@unspasm/care/answers'
import type { Review } from '@unspasm/care/review/types'
import type { Change } from '@unspasm/care/days/changes'
import { reviewRules } from '@unspasm/guideline/review-rules'
import { daysPage as words, shortResults } from '@unspasm/guideline/words/en/days'
import { reviewRules as sentences } from '@unspasm/guideline/words/en/rules'
import { SourceNote } from '../../ui/source-note.tsx'
import { reasonsOfRule } from './reason.ts'
import { shortDate } from './short-date.ts'

const text: Readonly<Record<string, string>> = sentences

/** What the review rules say today, each with what it read and where it comes from. */
export function Messages({ review, answers }: { readonly review: Review; readonly answers: Answers }) {
  const told = reviewRules.filter(({ id }) => review.fired.includes(id))
  if (told.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.messages}</h2>
      {told.map((rule) => {
        const reasons = reasonsOfRule(rule, review.metrics, answers)
        return (
          <article key={rule.id} className="card stack message">
            <p className="plain">{text[rule.id]}</p>
            {reasons.length > 0 && (
              <p className="small quiet">
                {words.because}
                {reasons.join(' ')}
              </p>
            )}
            <SourceNote ids={rule.sources} />
          </article>
        )
      })}
    </section>
  )
}

/** The numbered notes of the picture, in words. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.changed}</h2>
      <ol className="change-list">
        {changes.map(({ on, rule, to }) => (
          <li key={`${on} ${rule}`}>
            <span className="quiet small">{shortDate(on)}</span>
            <span>{rule === null ? words.answersChanged : text[rule]}</span>
            {to !== null && <span className="small">{words.changedTo.replace('{result}', shortResults[to])}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
