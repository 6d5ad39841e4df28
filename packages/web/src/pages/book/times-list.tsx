import { bookWords } from '@unspasm/guideline/words/en/book'
import type { LocalDate } from '@unspasm/care/local-date'
import { useEffect, useRef, useState } from 'preact/hooks'
import { bestOf, byDay, halfHoursApart, type Begins, type Offer } from './offered-times.ts'
import { dayIn, shortWeekdayText, timeIn, weekdayText } from '../../ui/clock-text.ts'

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
      <section className="stack">
        <h2>{words.best}</h2>
        <ul className="choices">
          {bestOf(offers, zone).map((offer) => (
            <li key={`${offer.professionalId} ${offer.startsAt}`}>
              <button
                type="button"
                className="choice book-choice"
                aria-disabled={isHolding}
                onClick={() => onKeep(offer)}
              >
                <strong>
                  {weekdayText(dayIn(offer.startsAt, zone))}, {timeIn(offer.startsAt, zone)}
                </strong>
                <span className="small book-facts">
                  {words.with.replace('{name}', whoOf(offer.professionalId))}
                  {offer.isKnown && ` · ${words.known}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{words.byDay}</h2>
        <fieldset className="chips book-grid book-days-of" aria-label={words.byDay}>
          {days.map(({ on }) => (
            <button key={on} type="button" className="chip" aria-pressed={on === day?.on} onClick={() => choose(on)}>
              {shortWeekdayText(on)}
            </button>
          ))}
        </fieldset>
        {day?.ofEach.map(({ professionalId, offers: own }) => (
          <TimesOfSomebody
            key={`${professionalId} ${day.on}`}
            title={whoOf(professionalId)}
            who={whoOf(professionalId)}
            on={day.on}
            offers={own}
            zone={zone}
            isHolding={isHolding}
            onKeep={onKeep}
          />
        ))}
      </section>
    </>
  )
}

type TimesProps<Time extends Begins> = Pick<Props, 'zone' | 'isHolding'> & {
  readonly title: string
  readonly who: string
  readonly on: LocalDate
  readonly offers: readonly Time[]
  readonly onKeep: (time: Time) => void
}

/** The times of one professional on one day: half an hour apart, and all of them at a tap. */
export function TimesOfSomebody<Time extends Begins>(props: TimesProps<Time>) {
  const { title, who, on, offers, zone, isHolding, onKeep } = props
  const [isWhole, showWhole] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const apart = halfHoursApart(offers)
  const shown = isWhole ? offers : apart
  useEffect(() => {
    // NOTE: the button that showed them is gone, and with it the place of the keyboard.
    if (isWhole) first.current?.focus()
  }, [isWhole])
  return (
    <section className="stack book-times">
      <h3>{title}</h3>
      <div className="chips book-grid">
        {shown.map((offer, place) => (
          <button
            key={offer.startsAt}
            ref={place === 0 ? first : null}
            type="button"
            className="chip book-time"
            aria-disabled={isHolding}
            aria-label={`${timeIn(offer.startsAt, zone)}, ${weekdayText(on)}, ${words.with.replace('{name}', who)}`}
            onClick={() => onKeep(offer)}
          >
            {timeIn(offer.startsAt, zone)}
          </button>
        ))}
        {!isWhole && apart.length < offers.length && (
          <button
            type="button"
            className="button plain"
            aria-label={`${words.more}: ${title}`}
            onClick={() => showWhole(true)}
          >
            {words.more}
          </button>
        )}
      </div>
    </section>
  )
}
