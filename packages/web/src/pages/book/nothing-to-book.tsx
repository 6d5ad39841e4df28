import { bookWords as words } from '@unspasm/guideline/words/en/book'
import { bookingRules } from '@unspasm/guideline/words/en/booking-rules'
import { Link } from 'wouter-preact'
import { BookFrame } from './frame.tsx'

/** There is no way to the practice: the advice stays, and the card for a therapist one knows. */
export function NoNetworkPage({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <BookFrame
      title={words.noNetwork.title}
      bar={
        <button type="button" className="button" onClick={onAgain}>
          {words.again}
        </button>
      }
    >
      <p>{words.noNetwork.text}</p>
      <Without />
    </BookFrame>
  )
}

/** No practice works through this server. */
export function NoPracticePage() {
  return (
    <BookFrame
      title={words.noPractice.title}
      bar={
        <Link className="button" href="/plan">
          {words.plan}
        </Link>
      }
    >
      <p>{words.noPractice.text}</p>
      <Without />
    </BookFrame>
  )
}

function Without() {
  return (
    <>
      <p>{words.noNetwork.card}</p>
      <div>
        <Link className="button second" href="/tool/massage-visit">
          {words.permissionCard}
        </Link>
      </div>
    </>
  )
}

/** Nobody comes before the questions were answered. */
export function CheckFirstPage({ address, isWaiting }: { readonly address: string; readonly isWaiting: boolean }) {
  return (
    <BookFrame
      title={words.checkFirst.title}
      bar={
        <Link className="button" href={address}>
          {words.checkFirst.go}
        </Link>
      }
    >
      <p>{isWaiting ? words.checkFirst.waiting : words.checkFirst.text}</p>
    </BookFrame>
  )
}

/** Urgent help comes first: nobody is booked, and nothing is loaded to say so. Source: professionals 3, B-1. */
export function EmergencyPage() {
  return (
    <BookFrame
      title={words.who.none}
      bar={
        <Link className="button" href="/result">
          {words.who.result}
        </Link>
      }
    >
      <p>{bookingRules['B-1']}</p>
    </BookFrame>
  )
}
