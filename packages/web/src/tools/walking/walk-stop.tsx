import { withSign } from '@unspasm/care/stop-sign/noted-sign'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import { walkedMinutes } from './walked-minutes.ts'
import type { WalkSessionProps } from './walk-session.tsx'

/** Something is wrong: what it is decides whether the walk ends, and whether a check comes first. Source: remedies 8. */
export function WalkStop({ session, answers, change, end }: WalkSessionProps) {
  const goOn = () =>
    change((stopped, at) => {
      const { endedAt, ...live } = stopped
      const { walkingSince, walkedUntil } = live.state
      const stood = Math.max(0, at - (endedAt ?? walkedUntil ?? at))
      const since = walkingSince === null ? at : walkingSince + stood
      return { ...live, phase: 'run', state: { ...live.state, walkingSince: since, walkedUntil: null } }
    })
  return (
    <StopSheet
      answers={answers}
      session={session}
      onNote={(sign) => change((live, at) => withSign(live, sign, at))}
      onBack={goOn}
      onStop={() => end({ endReason: 'safety-stop', minutes: walkedMinutes(session.state) })}
      onEnd={() => change((live) => ({ ...live, phase: 'after' }))}
    />
  )
}
