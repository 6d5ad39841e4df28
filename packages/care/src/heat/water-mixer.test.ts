import { softBottle, waterRules } from '@unspasm/guideline/heat/water-rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixedCelsius, mixOf, waterVerdict } from './water-mixer.ts'

const kettle = (cold: number) => mixedCelsius(2, 100, 3, cold)
const litres = fc.double({ min: 0.1, max: 5, noNaN: true })

describe('the water mixer', () => {
  it('gives the three figures of the guideline: 46, 49 and 55 °C', () => {
    expect([10, 15, 25].map(kettle).map(Math.round)).toEqual([46, 49, 55])
  })

  it('gives 53 °C for one part of boiled water and two parts of warm tap water', () => {
    expect(Math.round(mixedCelsius(1, 100, 2, 30))).toBe(53)
  })

  it('gives 49 °C for three parts of a 60 °C tap and one part of cold', () => {
    expect(Math.round(mixedCelsius(3, 60, 1, 15))).toBe(49)
  })

  it.each([
    ['kettle', false, 55, 2, 3, 46, 55],
    ['kettle', true, 55, 1, 2, 50, 53.3],
    ['tap', false, 55, 3, 1, 47.5, 51.3],
    ['tap', true, 55, 3, 1, 51.3, 52.5],
    ['tap', false, 45, 1, 1, 35, 42.5],
    ['tap', true, 45, 1, 1, 42.5, 45],
  ] as const)(
    'mixes from a %s, cold tap warm: %s, at most %i °C, hot and cold as %i to %i, to %d and %d °C',
    (from, isWarm, most, hot, cold, fromCelsius, toCelsius) => {
      const mix = mixOf(1.5, from, isWarm, most)!

      expect(mix.hotLitres).toBeCloseTo(hot / (hot + cold))
      expect(mix.coldLitres).toBeCloseTo(cold / (hot + cold))
      expect([mix.fromCelsius, mix.toCelsius].map((celsius) => Math.round(celsius * 10) / 10)).toEqual([
        fromCelsius,
        toCelsius,
      ])
    },
  )

  it('fills a bottle of 2 litres to two thirds: 0.80 L cold, then 0.53 L boiled', () => {
    const mix = mixOf(2, 'kettle', false, waterRules.most)
    expect(mix?.coldLitres).toBeCloseTo(0.8, 2)
    expect(mix?.hotLitres).toBeCloseTo(0.533, 2)
    expect(mix && Math.round(mix.fromCelsius)).toBe(46)
    expect(mix && Math.round(mix.toCelsius)).toBe(55)
  })

  it('takes less boiled water where the cold tap is warm', () => {
    const mix = mixOf(1, 'kettle', true, waterRules.most)
    expect(mix && mix.coldLitres / mix.hotLitres).toBeCloseTo(2)
    expect(mix && Math.round(mix.toCelsius)).toBe(53)
  })

  it('has no kettle for a bottle that goes soft, and mixes its tap water to 45 °C at most', () => {
    expect(mixOf(1, 'kettle', false, softBottle.mostCelsius)).toBeNull()
    expect(mixOf(1, 'kettle', true, softBottle.mostCelsius)).toBeNull()
    expect(mixOf(1, 'tap', true, softBottle.mostCelsius)?.toCelsius).toBeLessThanOrEqual(45)
  })

  it('never gives water above 55 °C, above the bound that is asked for, or more than two thirds', () => {
    fc.assert(
      fc.property(
        litres,
        fc.constantFrom('kettle' as const, 'tap' as const),
        fc.boolean(),
        fc.double({ min: 0, max: 120, noNaN: true }),
        (bottle, from, isWarm, most) => {
          const mix = mixOf(bottle, from, isWarm, most)
          if (mix === null) return
          expect(mix.toCelsius).toBeLessThanOrEqual(Math.min(55, most))
          expect(mix.fromCelsius).toBeLessThanOrEqual(mix.toCelsius)
          expect(mix.coldLitres + mix.hotLitres).toBeCloseTo((bottle * 2) / 3)
        },
      ),
    )
  })

  it('never accepts a reading above 55 °C, or one that is no number', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (celsius, most) => {
        if (!(celsius <= 55) || !(celsius <= most)) expect(waterVerdict(celsius, most)).toBe('too-hot')
      }),
    )
  })

  it('accepts 45 to 55 °C, and calls less milder', () => {
    expect([44.9, 45, 55, 55.1].map((celsius) => waterVerdict(celsius, 55))).toEqual([
      'mild',
      'right',
      'right',
      'too-hot',
    ])
    expect(waterVerdict(46, softBottle.mostCelsius)).toBe('too-hot')
  })
})
