import { contactDue, type WalkWeek } from '@unspasm/care/walking/build-up'
import { walking as words } from '@unspasm/guideline/words/en/walking'

type Props = {
  readonly week: WalkWeek
  readonly last: WalkWeek | null
  readonly contacts: readonly number[]
  readonly onHeld: (week: number, hasLegPain: boolean) => void
}

/** The look back of weeks 1, 2, 4, 8, 12 and 24; nothing in between. Source: remedies 5.5 B 7. */
export function Contact({ week, last, contacts, onHeld }: Props) {
  const due = contactDue(week.week, contacts)
  if (due === null) return null
  const { ask, book } = words.contact
  return (
    <section className="card stack" aria-labelledby="walk-contact">
      <h2 id="walk-contact">{words.titles.contact.replace('{n}', String(week.week))}</h2>
      {last && (
        <p>{words.contact.last.replace('{done}', String(last.done)).replace('{of}', String(last.daysPerWeek))}</p>
      )}
      <p>{ask}</p>
      <div className="choices row">
        <button type="button" className="choice" onClick={() => onHeld(due, false)}>
          {words.after.no}
        </button>
        <button type="button" className="choice" onClick={() => onHeld(due, true)}>
          {words.after.yes}
        </button>
        <button type="button" className="choice" onClick={() => onHeld(due, true)}>
          {words.after.unsure}
        </button>
      </div>
      <p className="small quiet">{book}</p>
    </section>
  )
}
