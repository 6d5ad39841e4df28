import { stepLights } from '@unspasm/guideline/exercise/lights'
import { movementSteps, type MovementStep } from '@unspasm/guideline/exercise/movement-steps'
import { lightAfter, type ExerciseHistory } from './history.ts'
import { worstLight } from './lights.ts'
import { resultsOf } from './movement-result.ts'

type Steps = { readonly progress: readonly MovementStep[]; readonly regress: readonly MovementStep[] }

/** Steps of a movement; none of one that the guideline does not know. */
export function stepsOfMovement(movement: string): Steps {
  return (movementSteps as Readonly<Record<string, Steps>>)[movement] ?? { progress: [], regress: [] }
}

/**
 * How far a person is with one movement: 0 as in the table, 1 and more steps of its `progress`, -1 and less of its
 * `regress`.
 *
 * Two green times in a row with all repetitions lead a step up, two amber ones or one red a step down; each step begins
 * the count anew. A time whose light is not known breaks a row. Its light is the worst of the movement itself and of the
 * day after.
 *
 * Source: remedies 5.4.
 */
export function movementLevelOf({ sessions, pains }: ExerciseHistory, movement: string): number {
  const { progress, regress } = stepsOfMovement(movement)
  const { greensToProgress, ambersToRegress, redsToRegress } = stepLights
  let level = 0
  let count = { greens: 0, ambers: 0, reds: 0 }
  for (const session of sessions)
    for (const result of resultsOf(session).filter((each) => each.movement === movement)) {
      const light = worstLight([result.light, lightAfter(session, pains)])
      const isWhole = result.of > 0 && result.done >= result.of
      count = {
        greens: light === 'green' && isWhole ? count.greens + 1 : 0,
        ambers: count.ambers + (light === 'amber' ? 1 : 0),
        reds: count.reds + (light === 'red' ? 1 : 0),
      }
      const change =
        count.reds >= redsToRegress || count.ambers >= ambersToRegress ? -1 : count.greens >= greensToProgress ? 1 : 0
      if (change === 0) continue
      level = Math.min(progress.length, Math.max(-regress.length, level + change))
      count = { greens: 0, ambers: 0, reds: 0 }
    }
  return level
}
