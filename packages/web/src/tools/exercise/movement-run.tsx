import type { MovementSession } from '@unspasm/care/exercise/movement-session'
import { momentOf, movementsAt, pause, stopMovements } from '@unspasm/care/exercise/movement-session'
import type { LiveSession } from '@unspasm/care/session'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { StopButton } from '../ui/stop-button.tsx'
import type { SessionOf } from '../use-session.ts'
import { MovementAmber, MovementPain } from './movement-asking.tsx'
import { MovementMoving } from './movement-moving.tsx'
import { MovementReady } from './movement-ready.tsx'
import { MovementResting } from './movement-resting.tsx'
import type { ExerciseNow } from './use-exercise.ts'

/** A live session of movements, and the ways to go on with it. */
export type MovementProps = Pick<SessionOf<MovementSession>, 'now' | 'end' | 'change'> & {
  readonly session: LiveSession<MovementSession>
  readonly exercise: ExerciseNow
}

/** Changes the movements of the session that is live, at the moment of the tap. */
export type ChangeMovements = (how: (state: MovementSession, now: number) => MovementSession) => void

/** What a page of the run is given. */
export type RunProps = {
  readonly state: MovementSession
  readonly now: number
  readonly changeState: ChangeMovements
  readonly exercise: ExerciseNow
  /** The sign and the way to stop, at the bottom of each page. */
  readonly stop: preact.ComponentChild
}

/** The session while it runs: one movement after the other. Source: remedies 5.4. */
export function MovementRun({ session, now, change, exercise }: MovementProps) {
  useWakeLock(true)
  const state = movementsAt(session.state, now)
  const changeState: ChangeMovements = (how) => change((live, at) => ({ ...live, state: how(live.state, at) }))
  const isOver = state.end !== null
  useOnChange(isOver, () => {
    if (isOver)
      change((live, at) => {
        const over = movementsAt(live.state, at)
        return { ...live, phase: 'after', endedAt: over.place.since, state: over }
      })
  })
  if (isOver) return null

  const stop = (
    <>
      <button
        type="button"
        className="button plain"
        onClick={() => change((live, at) => ({ ...live, phase: 'stop', state: pause(live.state, at) }))}
      >
        {words.wrong}
      </button>
      <StopButton onStop={() => changeState(stopMovements)} />
    </>
  )
  const page: RunProps = { state, now, changeState, exercise, stop }
  if (state.asking === 'amber') return <MovementAmber {...page} />
  if (state.asking !== null) return <MovementPain {...page} />
  const kind = momentOf(state, now)?.step.kind
  if (kind === 'ready') return <MovementReady {...page} />
  if (kind === 'rest' || kind === 'change') return <MovementResting {...page} />
  return <MovementMoving {...page} />
}
