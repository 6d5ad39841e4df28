import { effectWindows, startConditions, type StartConditionId } from '@unspasm/guideline/effect/effect-conditions'
import { neverTested, testedRemedies, type TestedRemedy } from '@unspasm/guideline/effect/tested-remedies'
import type { Disposition } from '@unspasm/guideline/disposition'
import type { Answer, Answers } from '../answers.ts'
import type { Episode } from '../diary.ts'
import { engineInForce } from '../engine.ts'
import type { OpenTools } from '../gates.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'
import type { Metrics } from '../metrics.ts'
import type { Plan } from '../plan/types.ts'
import { historyOf } from '../review/history.ts'
import { compileEffect, createHolding, effectContext, type EffectFacts } from './effect-context.ts'
import { runningTest, type OwnTests } from './own-test.ts'
import { testDaysOf } from './test-day.ts'

/** What decides about a start. */
export type StartInput = {
  readonly episode: Episode
  readonly answers: Answers
  readonly metrics: Metrics
  readonly disposition: Disposition
  readonly on: LocalDate
  readonly tests: OwnTests
  /** What the person said at this start; `undefined` means not asked yet. */
  readonly medicineSame?: boolean | undefined
  readonly agrees?: boolean | undefined
}

const isHeld = createHolding(startConditions)

/**
 * The conditions of a start that do not hold, in the order of the table; empty: the test may start. What is not known
 * does not hold.
 *
 * Source: plan 6.2.
 */
export function startRefusals(input: StartInput): readonly StartConditionId[] {
  const { episode, answers, metrics, disposition, on, tests, medicineSame, agrees } = input
  const slope = slopeOfWeek(episode, on)
  const facts: EffectFacts = {
    ...(metrics as Readonly<Record<string, Answer>>),
    disposition,
    'o-running': runningTest(tests) ? 1 : 0,
    'o-agrees': agrees === true,
    'o-medicine-same': medicineSame === true && !saysMedicineChanged(episode, on),
    ...(slope !== null && { 'o-slope-7d': Math.abs(slope) }),
  }
  const held = new Set(isHeld(effectContext(answers, facts, on)))
  return startConditions.map(({ id }) => id).filter((id) => !held.has(id))
}

/**
 * The facts with which the plan offers to set up a test: what is settled while setting up counts as settled.
 *
 * Source: plan 4.3, W-06.
 */
export function testFactsOf(
  input: Omit<StartInput, 'medicineSame' | 'agrees'>,
): Readonly<Record<'t-test-allowed' | 't-wants-test', boolean>> {
  return { 't-test-allowed': refusalsBeforeSetup(input).length === 0, 't-wants-test': input.tests.wants }
}

/** Why nobody can set up a test now; what is settled while setting up is left out. */
export function refusalsBeforeSetup(input: Omit<StartInput, 'medicineSame' | 'agrees'>): readonly StartConditionId[] {
  return startRefusals({ ...input, medicineSame: true, agrees: true })
}

/**
 * The least-squares slope of pain over the last 7 days, points a day: check-ins at the usual time, one a day.
 *
 * @returns `null` with fewer than 3 days.
 * Source: plan 6.2.
 */
export function slopeOfWeek({ checkIns }: Pick<Episode, 'checkIns'>, on: LocalDate): number | null {
  const today = dayNumber(on)
  if (today === null) return null
  const points = [...testDaysOf(checkIns).values()]
    .map(({ on: each, answers }) => ({
      day: (dayNumber(each) ?? -Infinity) - today,
      pain: Number(answers['pain-now']),
    }))
    .filter(({ day }) => day <= 0 && day > -effectWindows.slopeDays)
  if (points.length < effectWindows.leastSlopeDays) return null
  const meanDay = points.reduce((sum, { day }) => sum + day, 0) / points.length
  const meanPain = points.reduce((sum, { pain }) => sum + pain, 0) / points.length
  const across = points.reduce((sum, { day }) => sum + (day - meanDay) ** 2, 0)
  return points.reduce((sum, { day, pain }) => sum + (day - meanDay) * (pain - meanPain), 0) / across
}

const isAboutMedicine = (id: string) =>
  (effectWindows.medicineFindings as readonly string[]).includes(id) ||
  (effectWindows.medicineScreens as readonly string[]).includes(engineInForce.questionOf.get(id)?.finding.screen ?? '')

/** Whether an answer about medicines became another one in the last 7 days. */
function saysMedicineChanged(episode: Episode, on: LocalDate): boolean {
  const today = dayNumber(on) ?? 0
  const last = new Map<string, string>()
  for (const { day, answers } of historyOf(episode).happenings)
    for (const [id, answer] of Object.entries(answers).filter(([each]) => isAboutMedicine(each))) {
      const said = JSON.stringify(answer)
      const before = last.get(id)
      if (before !== undefined && before !== said && day > today - effectWindows.medicineDays) return true
      last.set(id, said)
    }
  return false
}

const rows = testedRemedies.map((remedy) => ({ remedy: remedy as TestedRemedy, holds: compileEffect(remedy.when) }))
const never = new Set<string>(neverTested.flatMap(({ tools }) => tools))

/**
 * What can be tested now, in the order of the table: its tool is open or only asks at its start, nothing of it is required
 * in the plan, and it is none of what is never tested.
 *
 * Source: plan 6.2.
 */
export function testableNow(answers: Answers, plan: Plan, tools: OpenTools): readonly TestedRemedy[] {
  const context = effectContext(answers, { level: plan.level, where: plan.where }, plan.on)
  const required = new Set(
    [...plan.now, ...plan.today, ...plan.week, ...plan.after].filter((item) => item.required).map(({ tool }) => tool),
  )
  return rows
    .filter(({ remedy: { tool }, holds }) => {
      const state = tools.get(tool)?.state
      return (state === 'open' || state === 'ask') && !required.has(tool) && !never.has(tool) && holds(context)
    })
    .map(({ remedy }) => remedy)
}
