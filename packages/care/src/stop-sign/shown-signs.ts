import { toCondition } from '@unspasm/guideline/condition'
import { stopSigns, stopSignsOnlyIf, type StopSign } from '@unspasm/guideline/stop-signs'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'

const judge = createJudge(engineInForce, () => false)

/**
 * Makes the list of signs that a person can tap.
 *
 * @param onlyIf conditions by the id of a sign; a sign without one concerns everybody, and so does one whose condition
 *               is not known to be false.
 */
export function createShownSigns(
  signs: readonly StopSign[],
  onlyIf: Readonly<Record<string, string>>,
): (answers: Answers, on: LocalDate) => readonly StopSign[] {
  return (answers, on) => {
    const context = readContext(engineInForce, answers, on)
    return signs.filter(({ id }) => {
      const when = onlyIf[id]
      return when === undefined || judge(toCondition(when), context).truth !== 'no'
    })
  }
}

/** Signs that concern this person, in the order of the table; those of a tool come before them. Source: remedies 8. */
export const shownSigns = createShownSigns(stopSigns, stopSignsOnlyIf)
