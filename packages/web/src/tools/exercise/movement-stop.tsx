import { goOnAfterPause, movementsAt, stopMovement } from '@unspasm/care/exercise/movement-session'
import type { MovementSession } from '@unspasm/care/exercise/movement-session'
import { movementOf } from '@unspasm/care/exercise/task'
import { withSign } from '@unspasm/care/stop-sign/noted-sign'
import type { Answers } from '@unspasm/care/answers'
import type { StopSign } from '@unspasm/guideline/stop-signs'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import { endOf, withSessionOver } from './end-of-session.ts'
import type { MovementProps } from './movement-run.tsx'

/** Something is wrong: what it is decides how it goes on. Source: remedies 8. */
export function MovementStop({ session, change, end, answers }: MovementProps & { readonly answers: Answers }) {
  const note = (sign: StopSign) =>
    change((live, at) => {
      const task = live.state.tasks[live.state.task]
      return withSign(live, sign, at, task && movementOf(task))
    })
  const toRun = (how: (state: MovementSession, now: number) => MovementSession) =>
    change((live, at) => ({ ...live, phase: 'run', state: how(live.state, at) }))
  const over = (endReason: 'safety-stop' | 'user-stop') => {
    change((live, at) => withSessionOver(live, at))
    end({ ...endOf(session.state, session.params, session.phaseSince), endReason })
  }
  return (
    <StopSheet
      answers={answers}
      session={session}
      onNote={note}
      onStop={() => over('safety-stop')}
      onEnd={() => over('user-stop')}
      onLeave={(sign) => toRun((state, now) => stopMovement(state, sign, now))}
      onRested={() => toRun(goOnAfterPause)}
      onBack={() => toRun((state, at) => movementsAt(goOnAfterPause(state, at), at))}
    />
  )
}
