import type { HeatState, LookAgain } from '@unspasm/care/heat/heat-state'
import type { LiveSession } from '@unspasm/care/session'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { SessionOf } from '../use-session.ts'
import { fill } from './fill.ts'
import { withLookedAgain, withMark } from './heat-record.ts'
import { NetQuestion } from './net-question.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.again

type Props = Pick<SessionOf<HeatState>, 'change' | 'discard'> & {
  readonly session: LiveSession<HeatState>
  readonly state: LookAgain
  readonly now: number
}

/** The skin an hour after heat: still red is a mark of its own. Source: remedies 1.7. */
export function LookAgainPage({ state, now, change, discard }: Props) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const [isEarly, setEarly] = useState(false)
  const close = (told: LookAgain & { readonly isNet: boolean }) => {
    setEpisode((before) => before && withLookedAgain(before, told, now))
    discard()
    navigate('/plan', { replace: true })
  }
  const tell = (isRed: boolean | '?') => {
    if (isRed === false) return close({ ...state, isRed, isNet: false })
    change((live) => ({ ...live, state: { ...state, isRed } }))
    setEpisode((before) => before && withMark(before, 'stays-red-or-net', momentNow(clock)))
  }
  if (state.isRed !== null) return <NetQuestion onAnswer={(isNet) => close({ ...state, isNet: isNet !== false })} />
  if (now < state.dueAt && !isEarly) {
    const time = clock.wallOf(state.dueAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
    const bar = (
      <>
        <Link className="button" href="/plan">
          {words.toPlan}
        </Link>
        <button type="button" className="button plain" onClick={() => setEarly(true)}>
          {words.early}
        </button>
      </>
    )
    return <SpokenPage title={fill(words.soonTitle, { time })} lines={[words.soon]} bar={bar} />
  }
  const bar = (
    <>
      <button type="button" className="button second" onClick={() => tell(true)}>
        {words.yes}
      </button>
      <button type="button" className="button second" onClick={() => tell(false)}>
        {words.no}
      </button>
      <button type="button" className="button plain" onClick={() => tell('?')}>
        {words.notSure}
      </button>
    </>
  )
  return <SpokenPage title={words.title} bar={bar} />
}
