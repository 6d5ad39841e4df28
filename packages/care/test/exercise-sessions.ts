import { toText, type MovementResult } from '../src/exercise/movement-result.ts'
import type { RemedySession } from '../src/session.ts'

/** A finished session of exercise: level 0, pain 4 before, all green, unless told otherwise. */
export function exerciseSession(
  on: string,
  own: Partial<RemedySession> = {},
  results: readonly Partial<MovementResult>[] = [{}],
): RemedySession {
  return {
    id: `${on}-${own.endedAtMinute ?? 600}`,
    episodeId: 'one',
    remedy: 'programme',
    on,
    endedAtMinute: 600,
    startedAt: `${on}T09:50:00Z`,
    endedAt: `${on}T10:00:00Z`,
    endReason: 'completed',
    minutes: 5,
    level: 0,
    painBefore: 4,
    checks: [],
    firedGateIds: [],
    assignment: 'free',
    guideline: '0.2.1',
    ...own,
    params: {
      movements: results.map((result) =>
        toText({ movement: 'glute-bridge', light: 'green', done: 16, of: 16, rangePercent: 100, ...result }),
      ),
      ...own.params,
    },
  }
}
