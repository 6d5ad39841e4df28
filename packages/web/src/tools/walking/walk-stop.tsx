import { stopSigns, type StopSign, type StopSignId } from '@unspasm/guideline/stop-signs'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import { walkedMinutes } from './walked-minutes.ts'
import type { WalkSessionProps } from './walk-session.tsx'

const table: readonly StopSign[] = stopSigns

/** Something is wrong: what it is decides whether the walk ends, and whether a check comes first. Source: remedies 8. */
export function WalkStop({ session, answers, change, end }: WalkSessionProps) {
  const { clock, setEpisode } = useAppState()
  const note = (sign: StopSignId) =>
    change((live, at) => ({ ...live, checks: [...live.checks, { id: sign, at, answer: true }] }))
  const stop = (sign: StopSignId) => {
    note(sign)
    end({ endReason: 'safety-stop', minutes: walkedMinutes(session.state) })
    if (table.find(({ id }) => id === sign)?.isNewSign)
      setEpisode((before) => before && withNewSign(before, momentNow(clock), true, clock.now()))
  }
  const goOn = () =>
    change((stopped, at) => {
      const { endedAt, ...live } = stopped
      const { walkingSince, walkedUntil } = live.state
      const stood = Math.max(0, at - (endedAt ?? walkedUntil ?? at))
      const since = walkingSince === null ? at : walkingSince + stood
      return { ...live, phase: 'run', state: { ...live.state, walkingSince: since, walkedUntil: null } }
    })
  const finish = (sign: StopSignId) => {
    note(sign)
    change((live) => ({ ...live, phase: 'after' }))
  }
  return <StopSheet answers={answers} onStop={stop} onBack={goOn} onEnd={finish} />
}
