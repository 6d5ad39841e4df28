import { movementsAt, stopMovements, type MovementSession } from '@unspasm/care/exercise/movement-session'
import { resultsParam, toText } from '@unspasm/care/exercise/movement-result'
import type { Answer } from '@unspasm/care/answers'
import type { EndReason, LiveSession } from '@unspasm/care/session'
import type { Level } from '@unspasm/guideline/exercise/level-rules'

type Params = Readonly<Record<string, Answer>>

/** The end of a session of movements, for its record. */
export function endOf(
  state: MovementSession,
  params: Params,
  now: number,
): { readonly endReason: EndReason; readonly minutes: number; readonly level?: Level } {
  const over = stopMovements(state, now)
  const { level } = params
  return {
    endReason: over.end === 'done' ? 'completed' : over.end === 'reds' ? 'safety-stop' : 'user-stop',
    minutes: minutesOf(over),
    ...(typeof level === 'number' && { level: level as Level }),
  }
}

/** Minutes of use in tenths; something that was done is never nothing. */
const minutesOf = ({ movedSeconds }: MovementSession) =>
  movedSeconds <= 0 ? 0 : Math.max(0.1, Math.round(movedSeconds / 6) / 10)

/** The session with its results written down, stopped where it is. */
export function withSessionOver(live: LiveSession<MovementSession>, now: number): LiveSession<MovementSession> {
  const over = stopMovements(movementsAt(live.state, now), now)
  return { ...live, state: over, params: { ...live.params, [resultsParam]: over.results.map(toText) } }
}
