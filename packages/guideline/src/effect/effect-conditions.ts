import type { SessionFact } from '../session-facts.ts'
import type { Sources } from '../source.ts'

/** A condition of a fair test, as the line that runs. */
export type EffectCondition = { readonly id: string; readonly when: string; readonly sources: Sources }

/**
 * Facts of a fair test, made from the diary, its own record and what was asked at its start. What is not known never
 * opens a test: each is worded so that silence is the safe side.
 *
 * Source: plan 6.2, 6.3.
 */
export const effectFacts = [
  {
    id: 'o-slope-7d',
    kind: 'number',
    missing: 'no',
    meaning:
      'Size of the least-squares slope of pain-now over 7 days, points a day, without its sign. Missing: fewer than 3 days with an answer.',
  },
  {
    id: 'o-medicine-same',
    kind: 'boolean',
    missing: 'no',
    meaning: 'The person said that no medicine changed in 7 days, and no answer about medicines changed.',
  },
  { id: 'o-agrees', kind: 'boolean', missing: 'no', meaning: 'The person agreed to the consent text of this test.' },
  { id: 'o-running', kind: 'number', missing: 'no', meaning: 'Tests that are not over.' },
  { id: 'o-raised', kind: 'boolean', missing: 'no', meaning: 'Since the start the days made the result more urgent.' },
  { id: 'o-worst-pain', kind: 'number', missing: 'no', meaning: 'Highest pain-now said since the start.' },
  { id: 'o-flare-run', kind: 'number', missing: 'no', meaning: 'Longest run of flare days (C-1) since the start.' },
  {
    id: 'o-missing-10d',
    kind: 'number',
    missing: 'no',
    meaning: 'Days of the last 10, none before the start, without a check-in at the usual time.',
  },
  { id: 'o-requests-today', kind: 'number', missing: 'no', meaning: 'Requests of the test today.' },
  { id: 'o-pain-asked', kind: 'number', missing: 'no', meaning: 'Pain given at this request, 0 to 10.' },
] as const satisfies readonly SessionFact[]

export type EffectFactId = (typeof effectFacts)[number]['id']

/** Who may start a test: all must hold. Source: plan 6.2. */
export const startConditions = [
  {
    id: 'safe-enough',
    when: 'disposition in [self-care, hands-on-ok, physiotherapist]',
    sources: ['R6', 'EXPERT'],
  },
  { id: 'long-enough', when: 'd-duration-days >= 14 or m-episodes-12m >= 3', sources: ['E42', 'EXPERT'] },
  { id: 'enough-pain', when: 'm-pain-7d >= 3', sources: ['E37', 'EXPERT'] },
  { id: 'steady', when: 'o-slope-7d <= 0.3', sources: ['E42', 'E43'] },
  { id: 'no-medicine-change', when: 'o-medicine-same', sources: ['E42', 'EXPERT'] },
  { id: 'one-at-a-time', when: 'o-running == 0', sources: ['E42'] },
  { id: 'agrees', when: 'o-agrees', sources: ['E44', 'EXPERT'] },
] as const satisfies readonly EffectCondition[]

export type StartConditionId = (typeof startConditions)[number]['id']

/** What stops a test at once, besides one tap. Source: plan 6.2. */
export const stopConditions = [
  {
    id: 'raised',
    when: 'o-raised or not (disposition in [self-care, hands-on-ok, physiotherapist])',
    sources: ['R6', 'EXPERT'],
  },
  { id: 'high-pain', when: 'o-worst-pain >= 8', sources: ['R6', 'EXPERT'] },
  { id: 'flares', when: 'o-flare-run >= 2', sources: ['EXPERT'] },
] as const satisfies readonly EffectCondition[]

export type StopConditionId = (typeof stopConditions)[number]['id']

/** What makes a test wait. Source: plan 6.2. */
export const pauseConditions = [
  { id: 'missing-days', when: 'o-missing-10d >= 3', sources: ['E43', 'EXPERT'] },
] as const satisfies readonly EffectCondition[]

/** When a request is not drawn; the remedy itself stays as its own gates say. Source: plan 6.3. */
export const noRequestConditions = [
  { id: 'too-much-pain', when: 'o-pain-asked >= 7', sources: ['R6', 'EXPERT'] },
  { id: 'on-the-floor', when: 'where is on-floor', sources: ['EXPERT'] },
  { id: 'enough-today', when: 'o-requests-today >= 2', sources: ['E44', 'EXPERT'] },
] as const satisfies readonly EffectCondition[]

export type NoRequestConditionId = (typeof noRequestConditions)[number]['id']

/**
 * Windows of the facts above: days of the slope and the fewest days with an answer, days without a change of medicine,
 * days in which missing ones are counted, screens whose answers are about medicines.
 *
 * Source: plan 6.2.
 */
export const effectWindows = {
  slopeDays: 7,
  leastSlopeDays: 3,
  medicineDays: 7,
  missingDays: 10,
  medicineScreens: ['s7-medicines', 's7b-medicine-detail'],
  medicineFindings: ['medicines-tried', 'skin-patch-medicine', 'medicine-groups', 'takes-sedating-medicine'],
  sources: ['E42', 'EXPERT'],
} as const
