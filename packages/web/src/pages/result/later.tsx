import type { Review } from '@unspasm/care/review/types'
import { reviewRules } from '@unspasm/guideline/review-rules'
import { days as words } from '@unspasm/guideline/words/en/later'
import { reviewRules as sentences } from '@unspasm/guideline/words/en/rules'
import { Link } from 'wouter-preact'
import type { Episode } from '../../device/records.ts'
import { useBout } from '../../tools/use-bout.ts'
import { SourceNote } from '../../ui/source-note.tsx'
import { ShownResult } from './shown.tsx'

/** The result as the days leave it: the newest answers, what the review changed, and what it asks again. */
export function LaterResult({ episode }: { readonly episode: Episode }) {
  const { answers, assessment, review } = useBout(episode)
  const newest = { ...episode, check: { ...episode.check, answers } }
  return (
    <ShownResult
      episode={newest}
      check={episode.check}
      assessment={assessment}
      news={review && <News review={review} />}
    />
  )
}

function News({ review }: { readonly review: Review }) {
  const told = reviewRules.filter(({ id }) => review.fired.includes(id))
  const text: Readonly<Record<string, string>> = sentences
  return (
    <>
      {review.open.length > 0 && (
        <section className="card stale stack">
          <h2>{words.checkAgain}</h2>
          <p>{words.checkAgainText}</p>
          <Link
            className="button second"
            href={`/check?part=open&screens=${review.open.map(({ screen }) => screen).join()}`}
          >
            {words.checkAgainNow}
          </Link>
        </section>
      )}
      {told.length > 0 && (
        <section className="stack">
          <h2>{words.changed}</h2>
          {told.map(({ id, sources }) => (
            <article key={id} className="reason card">
              <p className="plain">{text[id]}</p>
              <SourceNote ids={sources} />
            </article>
          ))}
        </section>
      )}
    </>
  )
}
