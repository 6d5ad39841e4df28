import fc from 'fast-check'
import { exclusionTraits, foodGateRules } from '@unspasm/guideline/food/food-rules'
import { foodTable } from '@unspasm/guideline/food/food-table'
import { plateTicks } from '@unspasm/guideline/food/plate-ticks'
import { describe, expect, it } from 'vitest'
import { foodsFor, rarestTick, weekOf, type PlateDay } from './food-suggestion.ts'

const today = '2026-07-20'
const day = (date: number, ticks: PlateDay['ticks']): PlateDay => ({ on: `2026-07-${date}`, ticks })
const all = Object.fromEntries(plateTicks.map((tick) => [tick, true]))
const traitsOf = (id: string) => foodTable.find((food) => food.id === id)!.traits as readonly string[]

describe('the weekly look', () => {
  it('finds the tick that is rarest, the first of equal ones', () => {
    const days = [
      day(18, { ...all, protein: false }),
      day(19, { ...all, protein: false, 'nuts-or-fish': false }),
      day(20, all),
    ]

    expect(rarestTick(days, today)).toBe('protein')
    expect(
      rarestTick(
        [day(18, { ...all, 'nuts-or-fish': false }), day(19, { ...all, protein: false }), day(20, all)],
        today,
      ),
    ).toBe('protein')
  })

  it('says nothing before three days, and nothing when none was missed', () => {
    expect(rarestTick([day(19, { protein: false }), day(20, { protein: false })], today)).toBeNull()
    expect(rarestTick([day(18, all), day(19, all), day(20, all)], today)).toBeNull()
  })

  it('counts what was not answered neither as eaten nor as missed', () => {
    const days = [day(18, { protein: true }), day(19, { 'vegetables-fruit': false }), day(20, { protein: true })]

    expect(weekOf(days, today)[0]).toEqual({ tick: 'vegetables-fruit', yes: 0, answered: 1 })
    expect(rarestTick(days, today)).toBe('vegetables-fruit')
  })

  it('looks at seven days, today included', () => {
    expect(weekOf([day(13, all), day(14, all)], today)[0]).toMatchObject({ answered: 1 })
  })
})

describe('a suggestion of food', () => {
  it('never holds what the person does not eat or the gates close, whatever is asked for', () => {
    const exclusions = fc.subarray(Object.keys(exclusionTraits))
    const notes = fc.subarray(foodGateRules.map(({ note }) => note))
    fc.assert(
      fc.property(fc.constantFrom(...plateTicks), exclusions, notes, (tick, left, held) => {
        const out = [
          ...left.flatMap((option) => exclusionTraits[option]!),
          ...foodGateRules.filter(({ note }) => held.includes(note)).flatMap(({ leavesOut }) => leavesOut),
        ] as readonly string[]

        for (const id of foodsFor(tick, left.length > 0 ? left : ['none'], held))
          expect(traitsOf(id).filter((trait) => out.includes(trait))).toEqual([])
      }),
    )
  })

  it('is the richest one first', () => {
    expect(foodsFor('nuts-or-fish', ['none'], [])).toEqual([
      'salmon',
      'sardines',
      'pumpkin-seeds',
      'almonds',
      'cashews',
    ])
  })

  it('puts oily fish last in pregnancy', () => {
    expect(foodsFor('nuts-or-fish', ['none'], ['pregnancy-food'])).toEqual([
      'pumpkin-seeds',
      'almonds',
      'cashews',
      'salmon',
      'sardines',
    ])
  })

  it('leaves out potassium and magnesium with weak kidneys, the poorest first', () => {
    expect(foodsFor('nuts-or-fish', ['none'], ['no-potassium-food'])).toEqual([])
    expect(foodsFor('vegetables-fruit', ['none'], ['no-potassium-food'])).toEqual([])
    expect(foodsFor('grain-or-beans', ['none'], ['no-potassium-food'])).toEqual(['wholemeal-bread', 'brown-rice'])
  })

  it('leaves leafy greens as they are with warfarin, and dried fruit out with diabetes', () => {
    expect(foodsFor('vegetables-fruit', ['none'], ['steady-greens'])).not.toContain('spinach')
    expect(foodsFor('vegetables-fruit', ['none'], ['no-sugary-food'])).not.toContain('dried-apricots')
  })

  it('leaves out everything that anybody may not eat while nobody knows', () => {
    for (const unknown of ['?', undefined, []] as const)
      expect(foodsFor('protein', unknown, [])).toEqual(foodsFor('protein', Object.keys(exclusionTraits), []))
  })
})
