import { bookWords } from '@unspasm/guideline/words/en/book'
import { useState } from 'preact/hooks'
import { bestOf, byDay, type Offer } from './offered-times.ts'
import { dayIn, dayWords, shortDay, timeIn } from './time-words.ts'

const words = bookWords.times

type Props = {
  readonly offers: readonly Offer[]
  readonly zone: string
  readonly isHolding: boolean
  /** First name; `null`: not known. */
  readonly nameOf: (id: string) => string | null
  readonly onKeep: (offer: Offer) => void
}

/** The best times first, then every time by day and by who comes. */
export function TimesList({ offers, zone, isHolding, nameOf, onKeep }: Props) {
  const days = byDay(offers, zone)
  const [chosen, choose] = useState(days[0]?.on)
  const day = days.find(({ on }) => on === chosen) ?? days[0]
  const whoOf = (id: string) => nameOf(id) ?? words.somebody
  return (
    <>
      <h2>{words.best}</h2>
      <ul className="choices">
        {bestOf(offers).map((offer) => (
          <li key={`${offer.professionalId} ${offer.startsAt}`}>
            <button
              type="button"
              className="choice book-choice"
              aria-disabled={isHolding}
              onClick={() => onKeep(offer)}
            >
              <strong>
                {dayWords(dayIn(offer.startsAt, zone))}, {timeIn(offer.startsAt, zone)}
              </strong>
              <span className="small book-facts">
                {words.with.replace('{name}', whoOf(offer.professionalId))}
                {offer.isKnown && ` · ${words.known}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{words.byDay}</h2>
      <fieldset className="chips" aria-label={words.byDay}>
        {days.map(({ on }) => (
          <button key={on} type="button" className="chip" aria-pressed={on === day?.on} onClick={() => choose(on)}>
            {shortDay(on)}
          </button>
        ))}
      </fieldset>
      {day?.ofEach.map(({ professionalId, offers: own }) => (
        <section key={professionalId} className="stack">
          <h3>{whoOf(professionalId)}</h3>
          <div className="chips">
            {own.map((offer) => (
              <button
                key={offer.startsAt}
                type="button"
                className="chip book-time"
                aria-disabled={isHolding}
                aria-label={`${timeIn(offer.startsAt, zone)}, ${dayWords(day.on)}, ${words.with.replace('{name}', whoOf(professionalId))}`}
                onClick={() => onKeep(offer)}
              >
                {timeIn(offer.startsAt, zone)}
              </button>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
