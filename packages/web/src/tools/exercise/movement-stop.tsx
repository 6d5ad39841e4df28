import { goOnAfterPause, movementsAt, stopMovement } from '@unspasm/care/exercise/movement-session'
import type { MovementSession } from '@unspasm/care/exercise/movement-session'
import { wishParams } from '@unspasm/care/exercise/wishes'
import { movementOf } from '@unspasm/care/exercise/task'
import type { Answer, Answers } from '@unspasm/care/answers'
import type { LiveSession } from '@unspasm/care/session'
import { stopSigns, type StopSign, type StopSignId } from '@unspasm/guideline/stop-signs'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import { endOf, withSessionOver } from './end-of-session.ts'
import type { MovementProps } from './movement-run.tsx'

const table: readonly StopSign[] = stopSigns

/** Something is wrong: what it is decides how it goes on. Source: remedies 8. */
export function MovementStop({ session, change, end, answers }: MovementProps & { readonly answers: Answers }) {
  const note = (sign: StopSignId) => change((live, at) => withSign(live, sign, at))
  const toState = (how: (state: MovementSession, now: number) => MovementSession, phase: 'run' | 'after') =>
    change((live, at) => ({ ...live, phase, state: how(live.state, at) }))
  const over = (sign: StopSignId, endReason: 'safety-stop' | 'user-stop') => {
    note(sign)
    change((live, at) => withSessionOver(live, at))
    end({ ...endOf(session.state, session.params, session.phaseSince), endReason })
  }
  return (
    <StopSheet
      answers={answers}
      times={timesOf(session)}
      onStop={(sign) => over(sign, 'safety-stop')}
      onEnd={(sign) => over(sign, 'user-stop')}
      onLeave={(sign) => {
        note(sign)
        toState(stopMovement, 'run')
      }}
      onRested={(sign) => {
        note(sign)
        toState(goOnAfterPause, 'run')
      }}
      onBack={() => toState((state, at) => movementsAt(goOnAfterPause(state, at), at), 'run')}
    />
  )
}

/** How often each sign came in this session. */
function timesOf({ checks }: LiveSession<MovementSession>): Partial<Record<StopSignId, number>> {
  const signs = table.map(({ id }) => id as StopSignId)
  return Object.fromEntries(signs.map((sign) => [sign, checks.filter(({ id }) => id === sign).length]))
}

/** Writes a sign down, with what it closes or makes smaller the next time. */
function withSign(live: LiveSession<MovementSession>, sign: StopSignId, at: number): LiveSession<MovementSession> {
  const row = table.find(({ id }) => id === sign)
  const task = live.state.tasks[live.state.task]
  const movement = task && movementOf(task)
  const add = (name: string, value: string): Record<string, Answer> => {
    const before = live.params[name]
    return { [name]: [...new Set([...(Array.isArray(before) ? before : []), value])] }
  }
  return {
    ...live,
    checks: [...live.checks, { id: sign, at, answer: true }],
    params: {
      ...live.params,
      ...(row?.closesDirectionDays && movement && movement.direction !== 'neutral'
        ? add(wishParams.closedDirections, movement.direction)
        : {}),
      ...(row?.rangePercent && movement ? add(wishParams.halfNext, movement.id) : {}),
      ...(row?.leaves && { [row.leaves]: true }),
    },
  }
}
