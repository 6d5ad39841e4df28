import { courseWords as words } from '@unspasm/guideline/words/en/course'
import { Link, useSearchParams } from 'wouter-preact'
import type { Wanted } from './desk.ts'
import { BookFrame } from './frame.tsx'
import { Left, OverPage, useIsOver } from './kept-time.tsx'
import { addressOf } from './step.ts'
import { SwapPage } from './swap-page.tsx'
import { visitTime } from './time-words.ts'

/**
 * Every day of the visits that are kept, and which of them are not at the usual hour: seen before anything is booked.
 * `?sitting=` swaps one of them.
 */
export function CoursePage({ wanted }: { readonly wanted: Wanted }) {
  const { practice, draft } = wanted
  const kept = draft.kept!
  const hold = kept.hold!
  const { until, sittings = [] } = hold
  const isOver = useIsOver(kept)
  const [query] = useSearchParams()
  const swapped = sittings.find(({ id }) => id === query.get('sitting'))
  if (isOver) return <OverPage wanted={wanted} kept={kept} />
  if (swapped) return <SwapPage wanted={wanted} kept={{ ...kept, hold }} sitting={swapped} />
  const lead = kept.name === '' ? words.lead : words.leadWith.replace('{name}', kept.name)
  return (
    <BookFrame
      title={words.title}
      bar={
        <Link className="button" href={addressOf('details')}>
          {words.goOn}
        </Link>
      }
    >
      <p>{lead.replace('{count}', String(sittings.length))}</p>
      <div className="card book-kept">
        <ol className="book-points">
          {sittings.map(({ id, startsAt, endsAt, isUsual, isChosen }) => {
            const when = visitTime(startsAt, endsAt, practice.zone)
            return (
              <li key={id}>
                <strong>{when}</strong>
                {!isUsual && !isChosen && <p className="small">{words.unusual}</p>}
                <div>
                  <Link
                    className="button plain"
                    href={`${addressOf('course')}?sitting=${id}`}
                    aria-label={`${words.swap.go}: ${when}`}
                  >
                    {words.swap.go}
                  </Link>
                </div>
              </li>
            )
          })}
        </ol>
        {until !== null && <Left until={until} zone={practice.zone} />}
        <Link className="button plain" href={addressOf('times')}>
          {words.otherDays}
        </Link>
      </div>
      <p className="quiet">{words.later}</p>
    </BookFrame>
  )
}
