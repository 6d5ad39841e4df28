import { movementOf, stepsOf, type MovementTask } from '@unspasm/care/exercise/task'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { movementWays } from '@unspasm/guideline/words/en/exercise'

/** How often or how long a movement is done, in words. */
export function doseText(task: MovementTask): string {
  const { durationSec } = movementOf(task)
  const takesTurns = stepsOf(task, 1).some(({ kind, side }) => kind === 'rep' && side === 2)
  const times = durationSec
    ? words.forSeconds.replace('{n}', String(durationSec))
    : (takesTurns ? words.timesEachSide : words.times).replace('{n}', String(task.reps))
  return task.sets > 1 ? `${times}, ${words.sets.replace('{n}', String(task.sets))}` : times
}

/** Sentences that say how it is done today. */
export const waysText = ({ ways }: MovementTask): readonly string[] => ways.flatMap((way) => movementWays[way] ?? [])
