import fc from 'fast-check'
import { dryGlasses, dryTaps, type DryTap } from '@unspasm/guideline/drinking/dryness'
import { describe, expect, it } from 'vitest'
import { glassesInAll, nextGlassAt, withGlass, type DryGlasses } from './dry-glasses.ts'
import { drynessOf, type DryAnswers } from './dryness.ts'
import { offersSalt } from './salty-snack.ts'

const well: DryAnswers = { thirst: '0', colour: 'pale', pees: '4-or-more', dizzy: 'no' }

describe('the four taps', () => {
  it.each([
    [{}, 0, 'fine'],
    [{ thirst: '1' }, 0, 'fine'],
    [{ thirst: '2' }, 1, 'fine'],
    [{ colour: 'dark-yellow' }, 2, 'fine'],
    [{ colour: 'dark-yellow', dizzy: 'yes' }, 3, 'dry'],
    [{ thirst: '3', pees: '2-3', dizzy: 'yes' }, 3, 'dry'],
    [{ pees: '0-1' }, 2, 'fine'],
    [{ thirst: '3', colour: 'dark-yellow', pees: '0-1', dizzy: 'yes' }, 6, 'dry'],
    [{ colour: 'brown-or-red' }, 0, 'danger'],
    [{ colour: '?' }, 0, 'fine'],
    [{ colour: '?', dizzy: 'yes' }, 1, 'unclear'],
  ] as readonly (readonly [DryAnswers, number, string])[])('%o make %s points: %s', (taps, score, kind) => {
    expect(drynessOf({ ...well, ...taps })).toMatchObject({ score, kind })
  })

  it('ask at once about no pee in 12 hours when there were few pees, or nobody knows', () => {
    expect(drynessOf({ ...well, pees: '0-1' }).asks).toBe('no-urine-12h')
    expect(drynessOf({ ...well, pees: '?' }).asks).toBe('no-urine-12h')
    expect(drynessOf({ ...well, pees: '2-3' }).asks).toBeNull()
  })

  it('tell the clinic of any sign where even a little dryness harms', () => {
    expect(drynessOf({ ...well, thirst: '2' }, ['never-below-band']).tellsClinic).toBe(true)
    expect(drynessOf({ ...well, colour: '?' }, ['never-below-band']).tellsClinic).toBe(true)
    expect(drynessOf(well, ['never-below-band']).tellsClinic).toBe(false)
    expect(drynessOf({ ...well, thirst: '2' }).tellsClinic).toBe(false)
  })

  it('are never fine while one is missing, and brown or red is danger in any company', () => {
    const tap = (name: DryTap) => fc.option(fc.constantFrom(...dryTaps[name], '?'), { nil: undefined })
    const any = fc.record({ thirst: tap('thirst'), colour: tap('colour'), pees: tap('pees'), dizzy: tap('dizzy') })
    fc.assert(
      fc.property(any, (given) => {
        const answers = given as DryAnswers
        const { kind } = drynessOf(answers)

        if (Object.values(answers).includes(undefined as never)) expect(kind).not.toBe('fine')
        expect(kind === 'danger').toBe(answers.colour === 'brown-or-red')
      }),
    )
  })
})

describe('the answers of the taps', () => {
  it('are those of the specification', () => {
    expect(dryTaps).toEqual({
      thirst: ['0', '1', '2', '3'],
      colour: ['pale', 'yellow', 'dark-yellow', 'brown-or-red'],
      pees: ['4-or-more', '2-3', '0-1'],
      dizzy: ['no', 'yes'],
    })
  })
})

describe('three glasses', () => {
  it('hold a quarter of a litre each', () => {
    expect(dryGlasses.ml).toBe(250)
  })

  const minute = 60_000
  const start: DryGlasses = { startedAt: 0, drunkAt: [] }

  it('are due now, in 30 minutes and in 60', () => {
    const second = withGlass(start, 0)
    const third = withGlass(second, 30 * minute)

    expect([nextGlassAt(start), nextGlassAt(second), nextGlassAt(third)]).toEqual([0, 30 * minute, 60 * minute])
    expect(nextGlassAt(withGlass(third, 60 * minute))).toBeNull()
    expect(glassesInAll).toBe(3)
  })

  it('never follow sooner than 30 minutes after the one before', () => {
    const late = withGlass(start, 20 * minute)

    expect(nextGlassAt(late)).toBe(50 * minute)
    expect(withGlass(late, 49 * minute)).toBe(late)
  })
})

describe('salt with the drinks', () => {
  const healthy = {
    'takes-diuretic': false,
    'heart-failure': false,
    'kidney-disease': false,
    'blood-pressure-very-high': false,
  }
  const on = '2026-07-20'

  it('is offered after much sweat only', () => {
    expect(offersSalt({ ...healthy, 'heavy-sweating': true }, on, 0)).toBe(true)
    expect(offersSalt(healthy, on, 61)).toBe(true)
    expect(offersSalt(healthy, on, 60)).toBe(false)
  })

  it.each(Object.keys(healthy))('is not offered with %s, nor when nobody knows', (id) => {
    for (const answer of [true, '?'] as const) expect(offersSalt({ ...healthy, [id]: answer }, on, 90)).toBe(false)
    const { [id as keyof typeof healthy]: _, ...silent } = healthy
    expect(offersSalt(silent, on, 90)).toBe(false)
  })
})
