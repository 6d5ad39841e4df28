import { bookWords } from '@unspasm/guideline/words/en/book'
import { Link } from 'wouter-preact'
import type { Wanted } from './desk.ts'
import { withWish } from './draft.ts'
import { JoinWaitlist } from './join-waitlist.tsx'
import { addressOf } from './step.ts'
import { weekdayText } from '../../ui/clock-text.ts'
import { daysShown, type FoundDays, type Wish } from './use-offers.ts'

const words = bookWords.times

type Props = {
  readonly found: FoundDays
  readonly wanted: Wanted
  /** What is waited for, if somebody wants to. */
  readonly wish: Wish
}

/** There is no time: why, and what would help. */
export function NoTimes({ found, wanted, wish }: Props) {
  const { practice, service, draft, setDraft } = wanted
  const hasWishes = draft.language !== '' || draft.gender !== ''
  if (found.whyNot.length === 0) return null
  return (
    <section className="stack">
      <WhyNone found={found} />
      <h3>{words.helps}</h3>
      <div className="choices">
        <JoinWaitlist practiceId={practice.id} wish={wish} from={found.from} />
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
        <button type="button" className="choice" onClick={() => found.shift(daysShown)}>
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

/** That there is no time on these days, and why. */
export function WhyNone({ found: { from, to, whyNot } }: { readonly found: FoundDays }) {
  return (
    <>
      <h2>{words.none.replace('{from}', weekdayText(from)).replace('{to}', weekdayText(to))}</h2>
      <ul className="book-points">
        {whyNot.map(({ reason }) => (
          <li key={reason}>{bookWords.whyNot[reason]}</li>
        ))}
      </ul>
    </>
  )
}
