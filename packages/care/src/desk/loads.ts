import { toCondition } from '@unspasm/guideline/condition'
import { bagRule, dayRules, liftLadder, liftLimits } from '@unspasm/guideline/desk/load-rules'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'

const judge = createJudge(engineInForce, () => false)
const limits = liftLimits.map(({ when, ...row }) => ({ row, condition: toCondition(when) }))
const dayRulesWhen = toCondition(dayRules.when)

export type LiftLimit = (typeof limits)[number]['row']

/** The most to lift today. While pain is not known, the least. Source: remedies 3.5, day rules. */
export function liftLimitOf(answers: Answers, on: LocalDate): LiftLimit {
  const context = readContext(engineInForce, answers, on)
  return limits.find(({ condition }) => judge(condition, context).truth !== 'no')?.row ?? limits[0]!.row
}

/** A week on the ladder: lifts done, and how much worse the day after was at most; `null`: nobody said. */
export type LadderWeek = { readonly days: number; readonly worstRise: number | null }

/** How a week ended. */
export type LadderStep = 'more' | 'same'

/** Kilograms of the present week, and what each week before led to. */
export type Ladder = { readonly kilograms: number; readonly steps: readonly LadderStep[]; readonly isAtTop: boolean }

/**
 * The lift ladder after some weeks: a week grows only when its days were done and no day after was clearly worse. A week
 * about which nobody said how it was stays the same.
 *
 * @param usualKg what the person lifted before the bout, more than 0.
 * @param weeks   weeks that are over, oldest first.
 * @returns       kilograms rounded down to half a kilogram, at least that.
 * Source: remedies 3.5, lift ladder.
 */
export function ladderAfter(usualKg: number, weeks: readonly LadderWeek[]): Ladder {
  const { startPercent, growPercent, goalPercent, mostRise, daysPerWeek, stepKg } = liftLadder
  const goal = (usualKg * goalPercent) / 100
  let exact = (usualKg * startPercent) / 100
  const steps = weeks.map(({ days, worstRise }): LadderStep => {
    if (days < daysPerWeek || worstRise === null || worstRise > mostRise) return 'same'
    exact = Math.min(goal, (exact * (100 + growPercent.from)) / 100)
    return 'more'
  })
  return { kilograms: Math.max(stepKg, Math.floor(exact / stepKg) * stepKg), steps, isAtTop: exact >= goal }
}

/** Whether a week on the ladder is over: it begins with its first lifts. Source: remedies 3.5, lift ladder. */
export function isLadderWeekOver(days: readonly LocalDate[], today: LocalDate): boolean {
  const first = days.toSorted()[0]
  return first !== undefined && (daysBetween(first, today) ?? 0) >= liftLadder.daysOfWeek
}

/** Whether the rules of the first days hold; only a sure "no" ends them. Source: remedies 3.5, day rules. */
export function areDayRulesOn(answers: Answers, on: LocalDate): boolean {
  return judge(dayRulesWhen, readContext(engineInForce, answers, on)).truth !== 'no'
}

/**
 * Whether a bag on one side is too much: heavy for the body, and for long.
 *
 * @returns `null` when a number is missing.
 * Source: remedies 3.5, uneven load.
 */
export function isBagTooMuch(bagKg: number | null, bodyKg: number | null, minutes: number | null): boolean | null {
  if (bagKg === null || bodyKg === null || minutes === null) return null
  return isBagHeavy(bagKg, bodyKg) && minutes > bagRule.overMinutes
}

/** Whether a bag weighs more than the share of the body that one side may carry. */
export const isBagHeavy = (bagKg: number, bodyKg: number): boolean => bagKg * 100 > bodyKg * bagRule.percentOfBody
