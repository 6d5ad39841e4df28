import { toCondition, type Condition } from '@unspasm/guideline/condition'
import type { Movement } from '@unspasm/guideline/movement'
import { choicePoints } from '@unspasm/guideline/exercise/choice-points'
import type { DirectionVerdict } from '@unspasm/guideline/exercise/direction-test'
import { loadedMovements } from '@unspasm/guideline/exercise/movement-steps'
import {
  breathingMovements,
  floorMovements,
  movementStarts,
  reachablePostures,
  reachableRestPositions,
} from '@unspasm/guideline/movement-places'
import { movements as movementsInForce } from '@unspasm/guideline/movements'
import type { Place } from '@unspasm/guideline/session-facts'
import { exerciseLevels } from '@unspasm/guideline/tools'
import type { Limits } from '@unspasm/guideline/tool'
import type { Context } from '../evaluate.ts'
import type { OpenTools } from '../gates.ts'
import type { Judge } from '../three-valued.ts'

/** What a person's sessions say about the choice. What is left out is not known. */
export type MovementWishes = {
  /** What the direction test found. */
  readonly direction?: DirectionVerdict
  readonly thumbs?: Readonly<Record<string, 'up' | 'down'>>
  /** Movements of the last session. */
  readonly lastSession?: readonly string[]
  /** Directions that are closed for some days. */
  readonly closedDirections?: readonly string[]
  /** Movements that are closed for today. */
  readonly closedMovements?: readonly string[]
  /** `true`: no session of exercise yet today. */
  readonly isFirstToday?: boolean
}

/** Chooses the movements and positions inside an item. */
export type ChooseParts = {
  /** Rest positions that can be reached and are open, in the order in which they are tried. */
  readonly positions: (where: Place, tools: OpenTools) => readonly string[]
  readonly floor: (context: Context, wishes?: MovementWishes) => readonly string[]
  readonly breathing: (context: Context, wishes?: MovementWishes) => readonly string[]
  /** Movements for a level, at least one of each kind the level wants where there is one; gentle first. */
  readonly movements: (
    where: Place,
    level: number,
    limits: Limits,
    context: Context,
    wishes?: MovementWishes,
  ) => readonly string[]
  /** Whether a movement can be done where the person is: reachable, of the level, closed by nothing. */
  readonly isOpen: (
    id: string,
    where: Place,
    level: number,
    limits: Limits,
    context: Context,
    wishes?: MovementWishes,
  ) => boolean
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
  const openOnes = (ids: readonly string[], context: Context, wishes: MovementWishes) =>
    ids.filter((id) =>
      candidates.some(
        (candidate) =>
          candidate.movement.id === id && !isClosedByWish(candidate.movement, wishes) && isOpen(candidate, context),
      ),
    )
  const isInReach = (candidate: Candidate, where: Place, top: number, { notes = [] }: Limits): boolean => {
    const { movement, posture } = candidate
    const postures: readonly string[] = reachablePostures[where]
    return (
      movement.level <= top &&
      postures.includes(posture) &&
      !(notes.includes('no-bending') && movement.direction === 'flexion') &&
      !(notes.includes('first-time-supervised') && (loadedMovements as readonly string[]).includes(movement.id))
    )
  }

  return {
    positions: (where, tools) =>
      reachableRestPositions[where].filter((id) => tools.get(`positions:${id}`)?.state === 'open'),
    floor: (context, wishes = {}) => openOnes(floorMovements, context, wishes),
    breathing: (context, wishes = {}) => openOnes(breathingMovements, context, wishes),
    isOpen: (id, where, level, limits, context, wishes = {}) => {
      const candidate = candidates.find(({ movement }) => movement.id === id)
      return (
        candidate !== undefined &&
        isInReach(candidate, where, topOf(level, limits), limits) &&
        !isClosedByWish(candidate.movement, wishes) &&
        isOpen(candidate, context)
      )
    },
    movements: (where, level, limits, context, wishes = {}) => {
      const top = topOf(level, limits)
      const row = exerciseLevels.find((entry) => entry.level === top) ?? exerciseLevels[0]
      const wanted: readonly string[] = row.kinds
      const open = candidates.filter(
        (candidate) =>
          isInReach(candidate, where, top, limits) &&
          !isClosedByWish(candidate.movement, wishes) &&
          isOpen(candidate, context),
      )
      const ranked = open.toSorted((a, b) => pointsOf(b.movement, top, wishes) - pointsOf(a.movement, top, wishes))
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

/**
 * Points of a movement; of equals one of the level itself leads, in the first session of the day a gentler one.
 *
 * Source: remedies 5.6.
 */
function pointsOf(movement: Movement, level: number, wishes: MovementWishes): number {
  const { direction, thumbs = {}, lastSession, isFirstToday = false } = wishes
  const thumb = thumbs[movement.id]
  const isMatch = direction === movement.direction || (direction === 'both' && movement.direction !== 'neutral')
  const ofLevel = movement.level / (level + 1)
  return (
    (isMatch ? choicePoints.match : 0) +
    (movement.direction === 'neutral' ? choicePoints.neutral : 0) +
    (thumb === 'up' ? choicePoints.thumbUp : thumb === 'down' ? choicePoints.thumbDown : 0) +
    (lastSession && !lastSession.includes(movement.id) ? choicePoints.notInLastSession : 0) +
    (isFirstToday ? -ofLevel : ofLevel)
  )
}

function isClosedByWish({ id, direction }: Movement, { closedDirections = [], closedMovements = [] }: MovementWishes) {
  return closedDirections.includes(direction) || closedMovements.includes(id)
}

const topOf = (level: number, { maxLevel = level }: Limits) => Math.min(level, maxLevel)
