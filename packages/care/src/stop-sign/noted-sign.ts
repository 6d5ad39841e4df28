import type { Movement } from '@unspasm/guideline/movement'
import type { StopSign } from '@unspasm/guideline/stop-signs'
import type { Answer } from '../answers.ts'
import { wishParams } from '../exercise/wishes.ts'
import type { LiveSession } from '../session.ts'

/**
 * A session with a sign written down: that it came, and what it closes, makes smaller or leaves behind.
 *
 * @param at       instant of the tap, in milliseconds of the steady clock.
 * @param movement what was being done; missing for a tool without movements.
 * Source: remedies 8.
 */
export function withSign<State>(
  live: LiveSession<State>,
  sign: StopSign,
  at: number,
  movement?: Pick<Movement, 'id' | 'direction'>,
): LiveSession<State> {
  const closes = sign.closesDirection && movement && movement.direction !== 'neutral'
  return {
    ...live,
    checks: [...live.checks, { id: sign.id, at, answer: true }],
    params: {
      ...live.params,
      'stop-sign': sign.id,
      ...(sign.leaves && { [sign.leaves]: true }),
      ...(closes && { [wishParams.closedDirections]: withOne(live, wishParams.closedDirections, movement.direction) }),
      ...(sign.halvesNext && movement && { [wishParams.halfNext]: withOne(live, wishParams.halfNext, movement.id) }),
    },
  }
}

/** How often a sign came in a session. */
export const timesOf = ({ checks }: Pick<LiveSession, 'checks'>, sign: string): number =>
  checks.filter(({ id }) => id === sign).length

function withOne({ params }: Pick<LiveSession, 'params'>, name: string, value: string): Answer {
  const before = params[name]
  return [...new Set([...(Array.isArray(before) ? before : []), value])]
}
