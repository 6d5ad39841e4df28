import { exerciseGates } from './tool-gates-exercise.ts'
import { heatGates } from './tool-gates-heat.ts'
import { massageGates } from './tool-gates-massage.ts'
import { waterAndFoodGates } from './tool-gates-water-and-food.ts'
import type { ToolGate } from './tool.ts'
import type { ToolKey } from './tools.ts'

const anyProgramme = ['programme', 'six-week-block', 'lift-ladder'] as const satisfies readonly ToolKey[]

const everyRemedy = [
  'heat-session',
  'self-massage',
  'massage-visit',
  'movement-now',
  'programme',
  'six-week-block',
  'morning-movement',
  'lift-ladder',
  'walk-plan',
  'positions',
  'break-coach',
  'desk-check',
  'drink-plan',
  'hot-day-drinking',
  'plate-check',
  'supplement-gate',
  'pharmacist-sheet',
] as const satisfies readonly ToolKey[]

const everyRemedyButRest = [
  'heat-session',
  'self-massage',
  'massage-visit',
  'movement-now:floor',
  'movement-now:set',
  'programme',
  'six-week-block',
  'morning-movement',
  'lift-ladder',
  'walk-plan',
  'break-coach',
  'desk-check',
  'drink-plan',
  'hot-day-drinking',
  'plate-check',
  'supplement-gate',
  'pharmacist-sheet',
] as const satisfies readonly ToolKey[]

/**
 * Gates of every tool. `blocked(token)` is the word of triage: a gate can only be stricter.
 *
 * Source: remedies 0.2.
 */
export const globalGates = [
  {
    id: 'G-1',
    when: 'disposition in [emergency-now, emergency-today]',
    effect: { hides: everyRemedy },
    onUnknown: 'close',
    lift: { by: 'triage' },
    sources: ['R1'],
  },
  {
    id: 'G-2',
    when: 'blocked(heat)',
    effect: { closes: ['heat-session'] },
    onUnknown: 'close',
    lift: { by: 'triage' },
    sources: ['R44'],
  },
  {
    id: 'G-3',
    when: 'blocked(massage)',
    effect: { closes: ['self-massage', 'massage-visit'] },
    onUnknown: 'close',
    lift: { by: 'triage' },
    sources: ['R45', 'R46'],
  },
  {
    id: 'G-4',
    when: 'blocked(exercise)',
    effect: {
      closes: [
        'movement-now:floor',
        'movement-now:set',
        'morning-movement',
        'walk-plan:build-up',
        'supervised-session',
        'goal-of-week',
        'extra-walk-day',
        ...anyProgramme,
      ],
      limits: [{ on: ['walk-plan:short', 'walk-plan:hourly', 'up-each-hour'], to: { maxMinutes: 5 } }],
    },
    onUnknown: 'close',
    lift: { by: 'triage' },
    sources: ['R1'],
  },
  {
    id: 'G-5',
    when: 'blocked(fluid-target)',
    effect: { closes: ['drink-plan'] },
    onUnknown: 'close',
    lift: { by: 'triage' },
    sources: ['R43', 'R47'],
  },
  {
    id: 'G-6',
    when: 'blocked(supplements)',
    effect: { closes: ['supplement-gate'] },
    onUnknown: 'close',
    lift: { by: 'triage' },
    sources: ['R30', 'R43'],
  },
  {
    id: 'G-7',
    when: 'blocked(booking)',
    effect: { closes: ['massage-visit', 'supervised-session'] },
    onUnknown: 'close',
    lift: { by: 'triage' },
    sources: ['R45'],
  },
  {
    id: 'G-8',
    when: 'not d-safety-complete',
    effect: { closes: everyRemedyButRest },
    onUnknown: 'close',
    lift: { by: 'answer' },
    sources: ['R1'],
  },
  {
    id: 'G-9',
    when: 'any-new-sign and not t-recheck-done',
    effect: { closes: everyRemedy },
    onUnknown: 'ignore',
    lift: { by: 'answer' },
    sources: ['R1', 'R6'],
  },
  {
    id: 'G-10',
    when: 't-hours-since-safety > 24',
    effect: { asks: { on: everyRemedy, finding: 'any-new-sign' } },
    onUnknown: 'ignore',
    lift: { by: 'answer' },
    sources: ['R10'],
  },
  {
    id: 'G-11',
    when: 'age < 16',
    effect: { closes: everyRemedy },
    onUnknown: 'close',
    lift: { by: 'never' },
    sources: ['R6'],
  },
  {
    id: 'G-12',
    when: 'age >= 16 and age < 18',
    effect: { warns: everyRemedy },
    onUnknown: 'ignore',
    lift: { by: 'never' },
    sources: ['R6'],
  },
  {
    id: 'G-13',
    when: 'pain-now >= 8',
    effect: {
      closes: ['self-massage', 'walk-plan:build-up', 'extra-walk-day', 'goal-of-week', ...anyProgramme],
      limits: [
        { on: ['movement-now', 'morning-movement'], to: { rangePercent: 50, notes: ['half-range'] } },
        { on: ['walk-plan:short', 'walk-plan:hourly', 'up-each-hour'], to: { maxMinutes: 3 } },
      ],
    },
    onUnknown: 'close',
    lift: { by: 'answer' },
    sources: ['R6', 'EXPERT'],
  },
] as const satisfies readonly ToolGate<ToolKey>[]

/**
 * Every row of every gate table, the gates of all tools first. Their order is the order of reasons, not of effect.
 *
 * Source: remedies 0 to 5, plan 4.5.
 */
export const toolGates = [
  ...globalGates,
  ...heatGates,
  ...massageGates,
  ...exerciseGates,
  ...waterAndFoodGates,
] as const satisfies readonly ToolGate<ToolKey>[]

export type ToolGateId = (typeof toolGates)[number]['id']
