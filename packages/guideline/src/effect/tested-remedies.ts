import type { Sources } from '../source.ts'
import type { ToolId } from '../tools.ts'
import type { TestMode } from './effect-rules.ts'

/** What shows that a remedy was used on a day. Hours are of the local day, the last one not included. */
export type UseOfDay = {
  /** Sessions of the tool count, but not these variants. */
  readonly but?: readonly string[]
  readonly fromHour?: number
  readonly untilHour?: number
  readonly leastMinutes?: number
  /** Option of `remedies-done`: not ticked means not used. Ticked alone does not say when, or for how long. */
  readonly remedy?: string
}

/** Something a fair test can judge, and how. */
export type TestedRemedy = {
  readonly id: string
  readonly mode: TestMode
  /** The tool that is used; it must be open. */
  readonly tool: ToolId
  /** Besides the tool being open. */
  readonly when: string
  /** Only in a test by days. `null`: only the person can tell. */
  readonly use?: UseOfDay | null
  /** Days between the day that the coin decides and the check-in that tells: 1 for what happens at night. */
  readonly lagDays?: number
  /** What a verdict is about in the plan; `null`: no item of the plan is this remedy alone. */
  readonly inPlan: { readonly tool: ToolId; readonly variant?: string } | null
  readonly sources: Sources
}

/**
 * What can be tested, and by which mode. Sessions by request are short ones; by days it is a choice for the day.
 *
 * Source: plan 6.2, "testable by"; hours of the day by analogy to a check-in in the evening.
 */
export const testedRemedies = [
  {
    id: 'heat',
    mode: 'wait-test',
    tool: 'heat-session',
    when: 'true',
    inPlan: { tool: 'heat-session' },
    sources: ['E2', 'E44'],
  },
  {
    id: 'self-massage',
    mode: 'wait-test',
    tool: 'self-massage',
    when: 'true',
    inPlan: { tool: 'self-massage' },
    sources: ['E10', 'E44'],
  },
  {
    id: 'small-movements',
    mode: 'wait-test',
    tool: 'movement-now',
    when: 'true',
    inPlan: { tool: 'movement-now' },
    sources: ['E24', 'E44'],
  },
  {
    id: 'positions',
    mode: 'wait-test',
    tool: 'positions',
    when: 'true',
    inPlan: { tool: 'positions' },
    sources: ['E44', 'EXPERT'],
  },
  {
    id: 'evening-heat',
    mode: 'day-test',
    tool: 'heat-session',
    when: 'true',
    use: { but: ['cold-pack'], fromHour: 15, remedy: 'heat' },
    inPlan: { tool: 'heat-session' },
    sources: ['E2', 'E44', 'EXPERT'],
  },
  {
    id: 'morning-set',
    mode: 'day-test',
    tool: 'morning-movement',
    when: 'level >= 1',
    use: { untilHour: 12, remedy: 'exercise' },
    inPlan: { tool: 'morning-movement' },
    sources: ['E44', 'EXPERT'],
  },
  {
    id: 'breaks-30',
    mode: 'day-test',
    tool: 'break-coach',
    when: 'desk-hours >= 4',
    use: null,
    inPlan: null,
    sources: ['E15', 'E44'],
  },
  {
    id: 'walk-10',
    mode: 'day-test',
    tool: 'walk-plan',
    when: 'true',
    use: { leastMinutes: 10, remedy: 'walk' },
    inPlan: { tool: 'walk-plan', variant: 'build-up' },
    sources: ['E24', 'E44'],
  },
  {
    id: 'knee-pillow',
    mode: 'day-test',
    tool: 'night-setup',
    when: 'true',
    use: null,
    lagDays: 1,
    inPlan: null,
    sources: ['E20', 'E44'],
  },
] as const satisfies readonly TestedRemedy[]

export type TestedRemedyId = (typeof testedRemedies)[number]['id']

/**
 * What is never tested, whatever else holds. Nothing that is required in a plan is tested either.
 *
 * Source: plan 6.2, "never testable".
 */
export const neverTested = [
  { id: 'medicines', tools: ['pharmacist-sheet', 'medicine-check', 'phone-prescriber', 'supplement-gate'] },
  {
    id: 'professionals',
    tools: ['massage-visit', 'phone-doctor', 'book-doctor', 'find-physiotherapist', 'supervised-session'],
  },
  { id: 'safety', tools: ['finish-safety', 'recheck', 'floor-to-stand'] },
  { id: 'drinking', tools: ['drink-plan', 'hot-day-drinking'] },
  { id: 'strength', tools: ['programme', 'six-week-block', 'lift-ladder'] },
] as const satisfies readonly { readonly id: string; readonly tools: readonly ToolId[] }[]

export type NeverTestedId = (typeof neverTested)[number]['id']
