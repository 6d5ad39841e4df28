import { bookWords } from '@unspasm/guideline/words/en/book'
import type { LocalDate } from '@unspasm/care/local-date'
import type { Offers } from '@unspasm/server/api'
import { Link } from 'wouter-preact'
import type { Wanted } from './desk.ts'
import { withWish } from './draft.ts'
import { addressOf } from './step.ts'
import { dayWords } from './time-words.ts'

const words = bookWords.times

type Props = {
  readonly from: LocalDate
  /** The last day that was looked at. */
  readonly to: LocalDate
  readonly whyNot: Offers['whyNot']
  readonly wanted: Wanted
  readonly onLater: () => void
}

/** There is no time: why, and what would help. */
export function NoTimes({ from, to, whyNot, wanted: { service, draft, setDraft }, onLater }: Props) {
  const hasWishes = draft.language !== '' || draft.gender !== ''
  if (whyNot.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.none.replace('{from}', dayWords(from)).replace('{to}', dayWords(to))}</h2>
      <ul className="book-points">
        {whyNot.map(({ reason }) => (
          <li key={reason}>{bookWords.whyNot[reason]}</li>
        ))}
      </ul>
      <h3>{words.helps}</h3>
      <div className="choices">
        {hasWishes && (
          <button
            type="button"
            className="choice"
            onClick={() => setDraft((before) => withWish(before, { language: '', gender: '' }))}
          >
            {words.noWishes}
          </button>
        )}
        {draft.professionalId !== null && (
          <button
            type="button"
            className="choice"
            onClick={() => setDraft((before) => withWish(before, { professionalId: null }))}
          >
            {words.anybody}
          </button>
        )}
        <button type="button" className="choice" onClick={onLater}>
          {words.otherDays}
        </button>
        {!service.isRemote && (
          <Link className="choice" href={addressOf('place')}>
            {words.otherPlace}
          </Link>
        )}
        <Link className="choice" href={addressOf('who')}>
          {words.otherService}
        </Link>
      </div>
    </section>
  )
}
