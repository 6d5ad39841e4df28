import { bookWords } from '@unspasm/guideline/words/en/book'
import { Link, useLocation } from 'wouter-preact'
import { useNow } from '../../tools/use-now.ts'
import type { Wanted } from './desk.ts'
import type { Held, Kept } from './draft.ts'
import { BookFrame } from './frame.tsx'
import { giveBack } from './give-back.ts'
import { addressOf } from './step.ts'
import { timeIn } from '../../ui/clock-text.ts'
import { visitTime } from './time-words.ts'

const words = bookWords.hold
const millisecondsPerMinute = 60_000

/** Whether the time that was kept has gone back. Without an end only the practice knows. */
export function useIsOver({ hold }: Kept): boolean {
  const now = useNow(true)
  return hold?.until != null && Date.parse(hold.until) <= now
}

type Props = {
  readonly wanted: Wanted
  readonly kept: Held
  /** Whoever reads has gone back past it: the way leads on with it. */
  readonly isPassed?: boolean
}

/** The time that is kept while other times are looked at: it is not among those, since nobody else can have it. */
export function StillKept({ wanted }: Pick<Props, 'wanted'>) {
  const { kept } = wanted.draft
  if (!kept?.hold) return null
  return <Standing wanted={wanted} kept={{ ...kept, hold: kept.hold }} />
}

function Standing({ wanted, kept }: Props) {
  return useIsOver(kept) ? null : <KeptTime wanted={wanted} kept={kept} isPassed />
}

/** The time that is kept, for how long, and the way to another one. The minutes are told when they change, not each second. */
export function KeptTime({ wanted: { practice, service }, kept, isPassed = false }: Props) {
  const { startsAt, name, hold } = kept
  const when = visitTime(startsAt, hold.endsAt, practice.zone)
  const count = hold.sittings?.length
  return (
    <div className="card book-kept">
      <p>
        <strong>
          {count === undefined ? when : words.several.replace('{count}', String(count)).replace('{when}', when)}
        </strong>
        <br />
        {[service.name, name].filter(Boolean).join(' · ')}
      </p>
      {hold.until !== null && <Left until={hold.until} zone={practice.zone} />}
      <Link
        className="button plain"
        href={addressOf(count === undefined ? (isPassed ? 'details' : 'times') : 'course')}
      >
        {isPassed ? words.goOn : count === undefined ? words.another : words.allDays}
      </Link>
    </div>
  )
}

/** Until when something is kept, and how many minutes that are. */
export function Left({ until, zone }: { readonly until: string; readonly zone: string }) {
  const minutes = Math.floor((Date.parse(until) - useNow(true)) / millisecondsPerMinute)
  const left = minutes < 1 ? words.left.one : words.left.other.replace('{count}', String(minutes))
  return (
    <p className="quiet small">
      {words.kept.replace('{until}', timeIn(until, zone))} · {left}
    </p>
  )
}

/** The ten minutes are over: nothing is lost, and there are fresh times. */
export function OverPage({ wanted: { practice, setDraft }, kept }: { readonly wanted: Wanted; readonly kept: Kept }) {
  const [, navigate] = useLocation()
  const fresh = () => {
    giveBack(practice.id, kept)
    setDraft((before) => ({ ...before, kept: null }))
    navigate(addressOf('times'), { replace: true })
  }
  return (
    <BookFrame
      title={words.over.title}
      bar={
        <button type="button" className="button" onClick={fresh}>
          {words.over.fresh}
        </button>
      }
    >
      <p>{kept.waitingId === undefined ? words.over.text : bookWords.waiting.over}</p>
    </BookFrame>
  )
}
