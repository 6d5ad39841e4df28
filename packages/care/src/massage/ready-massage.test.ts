import { gunLimits, massageScripts } from '@unspasm/guideline/massage/massage-scripts'
import { localReasons, massageZones } from '@unspasm/guideline/massage/massage-zones'
import type { MassagePlace } from '@unspasm/guideline/massage/massage-scripts'
import { tools } from '@unspasm/guideline/tools'
import type { Limits, Tool } from '@unspasm/guideline/tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf } from './massage-run.ts'
import { openPlaces, readyMassage } from './ready-massage.ts'

const allTools: readonly Tool[] = tools
const selfMassage = allTools.find(({ id }) => id === 'self-massage')!
const ready = (variant: string, place: MassagePlace['id'] | null = null, limits: Limits = {}, cap = 5) =>
  readyMassage({ variant, place, limits, marked: [], cap })
const table = (variant: string, place: MassagePlace['id'] | null = null) =>
  ready(variant, place)!.steps.map(({ id, seconds, pressure }) => [id, seconds, pressure?.from, pressure?.to])

describe('the scripts of self-massage', () => {
  it('are there for every way of it', () => {
    expect(massageScripts.map(({ variant }) => variant).toSorted()).toEqual(
      selfMassage.variants!.map(({ id }) => id).toSorted(),
    )
  })

  it('own hands, sitting: the six steps of the table', () => {
    expect(table('hands-sitting')).toEqual([
      ['sit-tall', 30, undefined, undefined],
      ['palms', 60, 1, 2],
      ['thumbs', 60, 3, 3],
      ['knuckles', 60, 3, 4],
      ['tender-spot', 30, 4, 4],
      ['palms-again', 60, 1, 2],
    ])
    expect(ready('hands-sitting')!.steps.map(({ zones }) => zones.length)).toEqual([0, 2, 2, 2, 2, 2])
  })

  it('ball at the wall: 30 s to settle, four times 20 and 10 a side, 20 s to change', () => {
    const seconds = ready('ball-wall', 'low-back')!.steps.map((step) => step.seconds)
    const side = [20, 10, 20, 10, 20, 10, 20, 10]
    expect(seconds).toEqual([30, ...side, 20, ...side])
  })

  it('ball on the floor: twice 45 s a side, and the person says when it lies right', () => {
    expect(ready('ball-floor-buttock')!.steps.map(({ seconds }) => seconds)).toEqual([null, 45, 45, null, 45, 45])
  })

  it('hands of a helper: 60, 120, 120, 60 s, and the number is asked each minute', () => {
    const massage = ready('helper-hands')!
    expect(massage.steps.map(({ seconds }) => seconds)).toEqual([null, 60, 120, 120, 60])
    expect(massage.script.asksPressureEverySeconds).toBe(60)
    expect(table('helper-hands').slice(2, 4)).toEqual([
      ['helper-strokes', 120, 1, 2],
      ['helper-circles', 120, 3, 3],
    ])
  })

  it('keep a percussion device within its seconds, and low on the low back', () => {
    const { steps } = ready('gun')!
    for (const zone of massageZones)
      expect(lengthOf(steps.filter(({ zones }) => zones.includes(zone)))).toBeLessThanOrEqual(gunLimits.zoneSeconds)
    expect(lengthOf(steps)).toBeLessThanOrEqual(gunLimits.allSeconds)
    expect(new Set(steps.flatMap(({ zones }) => zones))).toEqual(
      new Set(['buttock-L', 'buttock-R', 'outer-hip-L', 'outer-hip-R', 'low-back-L', 'low-back-R']),
    )
  })

  it('refuse a roller under the low back', () => {
    expect(ready('roller', 'low-back')).toBeNull()
    expect(openPlaces({ variant: 'roller', limits: {}, marked: [], cap: 5 })).toEqual(['upper-back', 'buttock'])
    expect(massageScripts.find(({ variant }) => variant === 'roller')!.places).toContainEqual(
      expect.objectContaining({ id: 'low-back', isRefused: true }),
    )
    const zones = ready('roller', 'upper-back')!.steps.flatMap((step) => step.zones)
    expect(zones).toEqual(['upper-back-L', 'upper-back-R'])
  })

  it('keep the ball on the floor under the buttock', () => {
    expect(new Set(ready('ball-floor-buttock')!.steps.flatMap(({ zones }) => zones))).toEqual(
      new Set(['buttock-L', 'buttock-R']),
    )
  })
})

describe('a massage for one person', () => {
  it('is nothing when every place of it is left out, or its place is not chosen', () => {
    expect(
      readyMassage({
        variant: 'ball-floor-buttock',
        place: null,
        limits: {},
        marked: [{ reason: 'scar-12w', zones: ['buttock-L', 'buttock-R'] }],
        cap: 5,
      }),
    ).toBeNull()
    expect(ready('ball-wall')).toBeNull()
    expect(ready('no-such-way')).toBeNull()
  })

  it('drops the step of a side that is left out, and keeps the other', () => {
    const massage = readyMassage({
      variant: 'gun',
      place: null,
      limits: {},
      marked: [{ reason: 'scar-12w', zones: ['buttock-L'] }],
      cap: 5,
    })!
    expect(massage.steps.map(({ id }) => id)).not.toContain('gun-buttock-L')
    expect(massage.steps.map(({ id }) => id)).toContain('gun-buttock-R')
  })

  it('touches lightly where a note says so, and firmer elsewhere', () => {
    const limits: Limits = { notes: ['no-pressing-on-low-back'] }
    expect(ready('hands-sitting', null, limits)!.steps.map(({ pressure }) => pressure?.to)).toEqual([
      undefined,
      2,
      2,
      2,
      2,
      2,
    ])
    expect(ready('roller', 'buttock', limits)!.steps[0]?.pressure?.to).toBe(4)
  })

  it('stays within cap, minutes and places, whatever the limits', () => {
    const anyLimits = fc.record(
      {
        maxMinutes: fc.integer({ min: 1, max: 10 }),
        notes: fc.subarray([
          'no-legs',
          'back-only',
          'no-belly',
          'legs-light',
          'no-pressing-on-low-back',
          'no-pressing-on-spine',
        ] as const),
      },
      { requiredKeys: [] },
    )
    const marked = fc.array(
      fc.record({
        reason: fc.constantFrom(...localReasons.map(({ id }) => id)),
        zones: fc.subarray([...massageZones], { minLength: 1 }),
      }),
      { maxLength: 2 },
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...massageScripts.map(({ variant }) => variant)),
        fc.constantFrom('low-back', 'upper-back', 'buttock', null),
        anyLimits,
        marked,
        fc.integer({ min: 1, max: 5 }),
        (variant, place, limits, reasons, cap) => {
          const massage = readyMassage({ variant, place, limits, marked: reasons, cap })
          if (!massage) return
          for (const { pressure, zones } of massage.steps) {
            expect(pressure?.to ?? 0).toBeLessThanOrEqual(cap)
            expect(pressure?.from ?? 0).toBeLessThanOrEqual(pressure?.to ?? 0)
            for (const zone of zones) expect(massage.zones.allowed).toContain(zone)
          }
          expect(lengthOf(massage.steps)).toBeLessThanOrEqual((limits.maxMinutes ?? 10) * 60)
        },
      ),
    )
  })
})
