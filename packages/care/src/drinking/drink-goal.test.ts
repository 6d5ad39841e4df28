import { intakeTable, type IntakeRow } from '@unspasm/guideline/drinking/intake-table'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../answers.ts'
import { drinkGoalOf, targetOf, type GoalInput } from './drink-goal.ts'
import { noDay } from './drink-log.ts'

const on = '2026-07-20'

const everyday: Answers = {
  age: 40,
  'heart-failure': false,
  'kidney-disease': false,
  'fluid-restricted': false,
  'low-salt-blood-history': false,
  'liver-cirrhosis': false,
  'medicine-groups': ['none'],
}

const goal = (answers: Answers, more: Partial<GoalInput> = {}) =>
  drinkGoalOf({
    status: { state: 'open', limits: {} },
    answers: { ...everyday, ...answers },
    on,
    day: noDay(on),
    clinician: null,
    ...more,
  })
const target = (answers: Answers, more: Partial<GoalInput> = {}) => {
  const made = goal(answers, more)
  return made.kind === 'range' ? made.targetMl : made.kind
}

describe('the drinks of a day', () => {
  it.each([
    ['a man of 70 kg', { sex: 'male', 'weight-kg': 70 }, 2100],
    ['a man of 100 kg', { sex: 'male', 'weight-kg': 100 }, 3000],
    ['a woman of 60 kg', { sex: 'female', 'weight-kg': 60 }, 1800],
    ['a woman whose weight nobody knows', { sex: 'female' }, 1900],
    ['a man of 80 kg, aged 70', { sex: 'male', 'weight-kg': 80, age: 70 }, 2400],
    ['a boy of 17 and 90 kg', { sex: 'male', 'weight-kg': 90, age: 17 }, 2600],
    ['a girl of 17', { sex: 'female', age: 17 }, 1700],
    ['somebody who would rather not say', { sex: 'prefer-not-to-say' }, 2100],
  ])('are for %s as the specification says', (_, answers, ml) => {
    expect(target(answers as Answers)).toBe(ml)
  })

  it('grow with an hour of sport at 30 degrees, and so does the most of the day', () => {
    const day = { ...noDay(on), celsius: 30, activityMinutes: 60 }

    const made = goal({ sex: 'female', 'weight-kg': 80 }, { day })

    expect(made).toMatchObject({ targetMl: 3000, dayMaxMl: 4000, lowMl: 2400 })
  })

  it.each([
    [null, 30, 2050],
    [20, 60, 2300],
    [28, 0, 2100],
    [33, 0, 2400],
    [33, 12, 2400],
    [33, 120, 3300],
    [20, 600, 3300],
  ])('at %s degrees with %s minutes of sweat come before rounding to %s', (celsius, activityMinutes, exactMl) => {
    const { targetMl } = targetOf({
      lowMl: 1800,
      highMl: 1800,
      weightKg: null,
      isOlder: false,
      isLowerEnd: false,
      extraMaxMl: null,
      celsius,
      activityMinutes,
    })

    expect(targetMl).toBe(Math.floor((exactMl + 50) / 100) * 100)
  })

  it('never go above the middle of the band for somebody of 65, nor below its low end', () => {
    expect(target({ sex: 'female', 'weight-kg': 120, age: 65 })).toBe(1900)
    expect(target({ sex: 'female', 'weight-kg': 120, age: 64 })).toBe(2200)
    expect(target({ sex: 'male', 'weight-kg': 40, age: 80 })).toBe(2000)
  })

  it('stay at the low end with little on top where salts drop easily', () => {
    const limits = { litresExtraMax: 0.5, notes: ['lower-end-of-band'] } as const
    const day = { ...noDay(on), celsius: 34, activityMinutes: 120 }

    expect(target({ sex: 'male', age: 70, 'weight-kg': 90 }, { status: { state: 'open', limits }, day })).toBe(2500)
  })

  it('take the row of the notes, the lower band first', () => {
    const withNotes = (notes: NonNullable<GoalInput['status']['limits']['notes']>) =>
      target({ sex: 'female' }, { status: { state: 'open', limits: { notes } } })

    expect(withNotes(['pregnancy-row'])).toBe(2100)
    expect(withNotes(['breastfeeding-row'])).toBe(2700)
    expect(withNotes(['breastfeeding-row', 'pregnancy-row'])).toBe(2100)
  })

  it('forget the heat and the sport of another day', () => {
    const day = { ...noDay('2026-07-19'), celsius: 35, activityMinutes: 90 }

    expect(target({ sex: 'female' }, { day })).toBe(1900)
  })

  it('are the number of a clinician, which is also the most', () => {
    const clinician = { ml: 1200, who: 'Dr Silva', on: '2026-07-01' }

    expect(goal({ sex: 'male', 'weight-kg': 100 }, { clinician })).toEqual({
      kind: 'set',
      dayMaxMl: 1200,
      by: clinician,
    })
  })

  it('take the smaller one of two numbers of clinicians', () => {
    const clinician = { ml: 1800, who: 'Dr Silva', on: '2026-07-01' }
    const status = { state: 'open', limits: { litresMax: 1.5, notes: ['clinician-number'] } } as const

    expect(goal({}, { clinician, status })).toMatchObject({ kind: 'set', dayMaxMl: 1500 })
  })

  it('have no number while the gates are not open', () => {
    expect(goal({ sex: 'male' }, { status: { state: 'ask', limits: {} } })).toEqual({ kind: 'none' })
    expect(goal({ sex: 'male' }, { status: { state: 'closed', limits: {} } })).toEqual({ kind: 'none' })
  })

  it('have no number with a weak heart, cleared or not, but the one that its clinician set', () => {
    const heart = { 'heart-failure': true, sex: 'male' }
    const cleared = { ...heart, 'clinician-clearance': ['fluid-goal-ok'] }
    const clinician = { ml: 1200, who: 'Dr Silva', on: '2026-07-01' }

    expect(goal(heart)).toEqual({ kind: 'none' })
    expect(goal(heart, { clinician })).toEqual({ kind: 'none' })
    expect(goal(cleared)).toEqual({ kind: 'none' })
    expect(goal(cleared, { clinician })).toMatchObject({ kind: 'set', dayMaxMl: 1200 })
  })

  it('span both references in every row', () => {
    for (const row of intakeTable) {
      if (!('total' in row)) continue
      const drinks = Object.values(row.total).map(({ drinksMl }) => drinksMl)

      expect([Math.min(...drinks), Math.max(...drinks)]).toEqual([row.lowMl, row.highMl])
    }
  })
})

/** The table of reference intakes, read off the specification by hand. Source: remedies 4.3. */
const intakes = [
  ['pregnant', { sex: 'female' }, ['pregnancy-row'], 1800, 2300, [3000, 2300, 2300, 1800]],
  ['breastfeeding', { sex: 'female' }, ['breastfeeding-row'], 2200, 3100, [3800, 3100, 2700, 2200]],
  ['man', { sex: 'male', age: 19 }, [], 2000, 3000, [3700, 3000, 2500, 2000]],
  ['woman', { sex: 'female', age: 19 }, [], 1600, 2200, [2700, 2200, 2000, 1600]],
  ['boy', { sex: 'male', age: 18 }, [], 2000, 2600, [3300, 2600, 2500, 2000]],
  ['girl', { sex: 'female', age: 18 }, [], 1600, 1800, [2300, 1800, 2000, 1600]],
  ['boy', { sex: 'male', age: 16 }, [], 2000, 2600, [3300, 2600, 2500, 2000]],
  ['girl', { sex: 'female', age: 16 }, [], 1600, 1800, [2300, 1800, 2000, 1600]],
  ['other', { sex: 'prefer-not-to-say' }, [], 1600, 2600, []],
  ['other', { sex: 'male', age: 15 }, [], 1600, 2600, []],
  ['other', { sex: 'female', age: 15 }, [], 1600, 2600, []],
  ['other', { sex: '?' }, [], 1600, 2600, []],
] as const

describe('each row of the reference intakes', () => {
  it.each(intakes)('%s: %o with the notes %o drinks %i to %i mL', (group, answers, notes, lowMl, highMl, totals) => {
    const of = (kg: number) =>
      goal({ ...answers, 'weight-kg': kg }, { status: { state: 'open', limits: { notes: [...notes] } } })

    expect(of(30)).toMatchObject({ group, lowMl, targetMl: lowMl })
    expect(of(250)).toMatchObject({ group, lowMl, targetMl: highMl })
    const { total } = intakeTable.find(({ id }) => id === group) as IntakeRow
    const printed = total ? [total.NASEM.totalMl, total.NASEM.drinksMl, total.EFSA.totalMl, total.EFSA.drinksMl] : []
    expect(printed).toEqual(totals)
  })

  it('are all in these examples, in this order', () => {
    expect([...new Set(intakes.map(([group]) => group))]).toEqual(intakeTable.map(({ id }) => id))
  })
})
