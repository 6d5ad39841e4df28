import { bookWords } from '@unspasm/guideline/words/en/book'
import type { Offers, PracticeSummary } from '@unspasm/server/api'
import type { ComponentChildren } from 'preact'
import type { Offer } from './offered-times.ts'
import { Refused } from './refused.tsx'
import { TimesList } from './times-list.tsx'
import { daysShown, type FoundDays } from './use-offers.ts'

const words = bookWords.times

type Props = {
  readonly found: FoundDays
  readonly practice: Pick<PracticeSummary, 'zone' | 'city'>
  /** A time is being taken. */
  readonly isHolding: boolean
  readonly nameOf: (id: string) => string | null
  readonly onKeep: (offer: Offer) => void
  /** Where to go on after questions that must be answered again. */
  readonly back: string
  /** Stands between the times and the way to other days. */
  readonly children: ComponentChildren
}

/** The times of some days, and the way to earlier and later ones. */
export function OfferedDays({ found, practice, back, children, ...list }: Props) {
  const { today, from, asked, whyNot, again, shift } = found
  const isLoading = asked.state === 'loading'
  const isJudged = asked.state === 'ready' && asked.value.reasons.length + asked.value.ask.length > 0
  return (
    <>
      <section className="stack" aria-live="polite" aria-busy={isLoading}>
        {isLoading && <p>{words.loading}</p>}
        {asked.state === 'failed' && (
          <>
            <Refused problem={asked.problem} back={back} />
            <div>
              <button type="button" className="button second" onClick={() => void again()}>
                {bookWords.again}
              </button>
            </div>
          </>
        )}
        {asked.state === 'ready' && <Found offers={asked.value} zone={practice.zone} back={back} {...list} />}
      </section>
      {children}
      <div className="book-days">
        {from > today && (
          <button
            type="button"
            className="button plain"
            aria-disabled={isLoading}
            onClick={() => !isLoading && shift(-daysShown)}
          >
            {words.earlier}
          </button>
        )}
        {asked.state !== 'failed' && !isJudged && whyNot.length === 0 && (
          <button
            type="button"
            className="button plain"
            aria-disabled={isLoading}
            onClick={() => !isLoading && shift(daysShown)}
          >
            {words.later}
          </button>
        )}
      </div>
      <p className="small quiet">{words.zone.replace('{city}', practice.city)}</p>
    </>
  )
}

type FoundProps = Pick<Props, 'isHolding' | 'nameOf' | 'onKeep' | 'back'> & {
  readonly offers: Offers
  readonly zone: string
}

/** The times; or, when the practice judges otherwise than the device, its reasons. */
function Found({ offers, back, ...list }: FoundProps) {
  if (offers.reasons.length + offers.ask.length > 0) {
    const code = offers.reasons.length > 0 ? 'booking/blocked' : 'booking/ask-again'
    return (
      <Refused
        back={back}
        problem={{
          code,
          title: bookWords.refused.blocked,
          detail: bookWords.refused.nothingBooked,
          reasons: offers.reasons,
        }}
      />
    )
  }
  return offers.offers.length === 0 ? null : <TimesList offers={offers.offers} {...list} />
}
