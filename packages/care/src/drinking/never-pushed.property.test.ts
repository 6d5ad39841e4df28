import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { answerTheRestNo } from '../complete.ts'
import { engineInForce } from '../engine.ts'
import { openTools } from '../plan.ts'
import { drinkGoalOf, type ClinicianNumber, type DrinkGoal } from './drink-goal.ts'
import type { Drink } from './drink-log.ts'
import { hotDayAdviceOf } from './hot-day.ts'
import { nextDrinkPromptAt, promptMl } from './drink-prompt.ts'

const on = '2026-07-20'
const noon = Date.UTC(2026, 6, 20, 12)

/** Everybody of the list who must not be pushed to drink, one at a time. Source: remedies 4.7. */
const listed: readonly (readonly [string, Answer | undefined])[] = [
  ['heart-failure', true],
  ['kidney-disease', true],
  ['fluid-restricted', true],
  ['low-salt-blood-history', true],
  ['liver-cirrhosis', true],
  ['medicine-groups', ['lithium']],
  ['medicine-groups', ['desmopressin', 'iron']],
  ['heart-failure', '?'],
  ['kidney-disease', '?'],
  ['fluid-restricted', '?'],
  ['heart-failure', undefined],
  ['kidney-disease', undefined],
  ['fluid-restricted', undefined],
]

const others = fc.record({
  age: fc.integer({ min: 16, max: 100 }),
  sex: fc.constantFrom('male', 'female', 'intersex-or-other', 'prefer-not-to-say', '?'),
  'weight-kg': fc.integer({ min: 30, max: 300 }),
  'pain-now': fc.integer({ min: 0, max: 10 }),
  pregnancy: fc.constantFrom('no', 'yes', 'maybe', 'gave-birth-6-weeks', '?'),
  breastfeeding: fc.boolean(),
  'takes-diuretic': fc.constantFrom(true, false, '?'),
  'sickle-cell': fc.boolean(),
  'heavy-sweating': fc.boolean(),
  'cramps-elsewhere': fc.boolean(),
  'urine-colour': fc.constantFrom('pale', 'yellow', 'dark-yellow'),
  'ambient-temp-c': fc.integer({ min: -10, max: 45 }),
  'medicine-groups': fc.constantFrom<Answer[]>(['none'], ['antidepressant'], '?'),
  'clinician-clearance': fc.constantFrom<(Answer | undefined)[]>(undefined, ['fluid-goal-ok'], ['massage-ok']),
})

const clinicians = fc.option(
  fc.integer({ min: 300, max: 6000 }).map((ml): ClinicianNumber => ({ ml, who: 'Dr Silva', on })),
  { nil: null },
)
const days = fc.record({
  on: fc.constant(on),
  celsius: fc.option(fc.integer({ min: -10, max: 45 }), { nil: null }),
  activityMinutes: fc.integer({ min: 0, max: 600 }),
  activeAt: fc.option(fc.constant(noon), { nil: null }),
})

/** A fresh strain, so that nothing but the answers under test closes the drinking plan. */
const strain: Answers = {
  'pain-region': ['lower-back'],
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
}

/** Answers of a check whose safety part was answered, apart from those that are left out. */
function answered(some: Readonly<Record<string, Answer | undefined>>, out: readonly string[]): Answers {
  const given = Object.fromEntries(Object.entries(some).filter(([, answer]) => answer !== undefined)) as Answers
  const all = answerTheRestNo(engineInForce, { ...strain, ...given }, on)
  return Object.fromEntries(Object.entries(all).filter(([id]) => !out.includes(id)))
}

const statusOf = (answers: Answers) =>
  openTools({ answers, assessment: assess(answers, on), on, localHour: 12 }).get('drink-plan:week')!

function goalOf(answers: Answers, day: Parameters<typeof drinkGoalOf>[0]['day'], clinician: ClinicianNumber | null) {
  return drinkGoalOf({ status: statusOf(answers), answers, on, day, clinician })
}

const promptOf = (goal: DrinkGoal, drinks: readonly Drink[] = []) =>
  nextDrinkPromptAt({
    goal,
    drinks,
    on,
    now: noon,
    minuteAt: () => 720,
    promptedAt: null,
    quiet: { from: 1320, until: 420 },
    bedtime: 1320,
  })

describe('everybody who must not be pushed to drink', () => {
  it('sees no number of ours and no prompt, whatever else they answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), others, days, clinicians, ([id, answer], rest, day, clinician) => {
        const answers = answered({ ...rest, [id]: answer }, answer === undefined ? [id] : [])

        const goal = goalOf(answers, day, clinician)
        const isCleared =
          Array.isArray(rest['clinician-clearance']) && rest['clinician-clearance'][0] === 'fluid-goal-ok'

        expect(goal.kind === 'none' || (isCleared && clinician !== null && goal.kind === 'set')).toBe(true)
        expect(promptOf(goal)).toBeNull()
        expect(promptMl(goal, 0, 0)).toBe(0)
        const advice = hotDayAdviceOf({ status: statusOf(answers), answers, on, day, clinician })
        expect(['ask', 'as-doctor']).toContain(advice)
      }),
      { numRuns: 500 },
    )
  })
})

describe('anybody with a number', () => {
  it('has an end above the start, a most above the end, and nothing beyond the band and what heat and sweat add', () => {
    fc.assert(
      fc.property(others, days, clinicians, (rest, day, clinician) => {
        const goal = goalOf(answered(rest, []), day, clinician)

        if (goal.kind !== 'range') return
        expect(goal.lowMl).toBeLessThanOrEqual(goal.targetMl)
        expect(goal.dayMaxMl).toBeGreaterThanOrEqual(goal.targetMl + 1000)
        expect(goal.lowMl).toBeGreaterThanOrEqual(1600)
        expect(goal.targetMl).toBeLessThanOrEqual(3100 + 1500)
        expect(goal.targetMl % 100).toBe(0)
      }),
    )
  })

  it('really has one in many of these answers', () => {
    const kinds = fc
      .sample(others, 200)
      .map((rest) => goalOf(answered(rest, []), { on, celsius: null, activityMinutes: 0, activeAt: null }, null).kind)

    expect(kinds.filter((kind) => kind === 'range').length).toBeGreaterThan(20)
  })
})
