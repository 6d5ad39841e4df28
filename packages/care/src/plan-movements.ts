import { toCondition, type Condition } from '@unspasm/guideline/condition'
import type { Movement } from '@unspasm/guideline/movement'
import {
  breathingMovements,
  floorMovements,
  movementPoints,
  movementStarts,
  reachablePostures,
  reachableRestPositions,
} from '@unspasm/guideline/movement-places'
import { movements as movementsInForce } from '@unspasm/guideline/movements'
import type { Place } from '@unspasm/guideline/session-facts'
import { exerciseLevels } from '@unspasm/guideline/tools'
import type { Limits } from '@unspasm/guideline/tool'
import type { Context } from './evaluate.ts'
import type { OpenTools } from './gates.ts'
import type { Judge } from './three-valued.ts'

/** Chooses the movements and positions inside an item. */
export type ChooseParts = {
  /** Rest positions that can be reached and are open, in the order in which they are tried. */
  readonly positions: (where: Place, tools: OpenTools) => readonly string[]
  readonly floor: (context: Context) => readonly string[]
  readonly breathing: (context: Context) => readonly string[]
  /** Movements for a level, at least one of each kind the level wants where there is one; gentle first. */
  readonly movements: (where: Place, level: number, limits: Limits, context: Context) => readonly string[]
  /** Movements up to a level that an answer closes; an open question is not named here. */
  readonly closed: (level: number, context: Context) => readonly string[]
}

type Candidate = {
  readonly movement: Movement
  readonly isBlocked: Condition | null
  readonly posture: string
  readonly needs: Condition | null
}

/**
 * Makes the choice of movements. Deterministic: ties keep the order of the movement table.
 *
 * A movement is taken only when what closes it is surely not so: a missing answer leaves it out.
 * Source: remedies 3.5, 5.6.
 */
export function createChooseParts(judge: Judge): ChooseParts {
  const candidates: readonly Candidate[] = (movementsInForce as readonly Movement[]).map((movement) => {
    const start: { readonly posture: string; readonly needs?: string } =
      movementStarts[movement.id as keyof typeof movementStarts]
    return {
      movement,
      isBlocked: movement.blockedBy === '' ? null : toCondition(movement.blockedBy),
      posture: start.posture,
      needs: start.needs === undefined ? null : toCondition(start.needs),
    }
  })
  const isOpen = ({ isBlocked, needs }: Candidate, context: Context) =>
    (isBlocked === null || judge(isBlocked, context).truth === 'no') &&
    (needs === null || judge(needs, context).truth === 'yes')
  const openOnes = (ids: readonly string[], context: Context) =>
    ids.filter((id) => candidates.some((candidate) => candidate.movement.id === id && isOpen(candidate, context)))

  return {
    positions: (where, tools) =>
      reachableRestPositions[where].filter((id) => tools.get(`positions:${id}`)?.state === 'open'),
    floor: (context) => openOnes(floorMovements, context),
    breathing: (context) => openOnes(breathingMovements, context),
    movements: (where, level, limits, context) => {
      const top = Math.min(level, limits.maxLevel ?? level)
      const row = exerciseLevels.find((entry) => entry.level === top) ?? exerciseLevels[0]
      const wanted: readonly string[] = row.kinds
      const reachable: readonly string[] = reachablePostures[where]
      const open = candidates.filter(
        (candidate) =>
          candidate.movement.level <= top &&
          reachable.includes(candidate.posture) &&
          !(limits.notes?.includes('no-bending') && candidate.movement.direction === 'flexion') &&
          isOpen(candidate, context),
      )
      const ranked = open.toSorted((a, b) => pointsOf(b.movement, top) - pointsOf(a.movement, top))
      const ofEachKind = wanted.flatMap((kind) => ranked.find(({ movement }) => movement.kind === kind) ?? [])
      const rest = ranked.filter((candidate) => !ofEachKind.includes(candidate))
      const chosen = [...new Set([...ofEachKind, ...rest])].slice(0, row.movements)
      return candidates.filter((candidate) => chosen.includes(candidate)).map(({ movement }) => movement.id)
    },
    closed: (level, context) =>
      candidates
        .filter(
          ({ movement, isBlocked }) =>
            movement.level <= level && isBlocked !== null && judge(isBlocked, context).truth === 'yes',
        )
        .map(({ movement }) => movement.id),
  }
}

/** Without a direction test a neutral movement leads; of equals, one of the level itself. */
function pointsOf(movement: Movement, level: number): number {
  return (movement.direction === 'neutral' ? movementPoints.neutral : 0) + movement.level / (level + 1)
}
