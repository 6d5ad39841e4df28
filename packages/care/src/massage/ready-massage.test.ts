import { extendSeconds, gunLimits, massageScripts, zonesOfVariant } from '@unspasm/guideline/massage/massage-scripts'
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

/** Steps as lines: id, seconds (`-` waits for a tap), places, pressure. */
const lines = (variant: string, place: MassagePlace['id'] | null = null) =>
  ready(variant, place)!.steps.map(
    ({ id, seconds, zones, pressure }) =>
      `${id} ${seconds ?? '-'} ${zones.join('+') || 'nowhere'} ${pressure ? `${pressure.from}-${pressure.to}` : 'no'}`,
  )
const rounds = (line: (round: number) => readonly string[]) => [1, 2, 3, 4].flatMap(line)
const wall = (place: string) => [
  `ball-settle 30 ${place}-L 1-3`,
  ...rounds((n) => [`ball-roll-L${n} 20 ${place}-L 3-4`, `ball-still-L${n} 10 ${place}-L 3-4`]),
  'ball-change 20 nowhere no',
  ...rounds((n) => [`ball-roll-R${n} 20 ${place}-R 3-4`, `ball-still-R${n} 10 ${place}-R 3-4`]),
]

/** Every step of every script, read off the specification by hand. Source: remedies 2.5. */
const scripts: readonly (readonly [variant: string, place: MassagePlace['id'] | null, steps: readonly string[]])[] = [
  [
    'hands-sitting',
    null,
    [
      'sit-tall 30 nowhere no',
      'palms 60 low-back-L+low-back-R 1-2',
      'thumbs 60 low-back-L+low-back-R 3-3',
      'knuckles 60 low-back-L+low-back-R 3-4',
      'tender-spot 30 low-back-L+low-back-R 4-4',
      'palms-again 60 low-back-L+low-back-R 1-2',
    ],
  ],
  ['ball-wall', 'low-back', wall('low-back')],
  ['ball-wall', 'buttock', wall('buttock')],
  [
    'ball-floor-buttock',
    null,
    [
      'floor-settle - nowhere no',
      'floor-L1 45 buttock-L 3-4',
      'floor-L2 45 buttock-L 3-4',
      'floor-change - nowhere no',
      'floor-R1 45 buttock-R 3-4',
      'floor-R2 45 buttock-R 3-4',
    ],
  ],
  ['roller', 'upper-back', ['roller-upper 60 upper-back-L+upper-back-R 2-3']],
  ['roller', 'buttock', ['roller-buttock-L 45 buttock-L 3-4', 'roller-buttock-R 45 buttock-R 3-4']],
  [
    'helper-hands',
    null,
    [
      'helper-place - nowhere no',
      'helper-still 60 low-back-L+low-back-R no',
      'helper-strokes 120 upper-back-L+upper-back-R+mid-back-L+mid-back-R+low-back-L+low-back-R 1-2',
      'helper-circles 120 low-back-L+low-back-R 3-3',
      'helper-end 60 low-back-L+low-back-R no',
    ],
  ],
  [
    'gun',
    null,
    [
      'gun-buttock-L 45 buttock-L 2-3',
      'gun-buttock-R 45 buttock-R 2-3',
      'gun-hip-L 30 outer-hip-L 2-3',
      'gun-hip-R 30 outer-hip-R 2-3',
      'gun-low-L 30 low-back-L 1-2',
      'gun-low-R 30 low-back-R 1-2',
    ],
  ],
]

describe('each step of each script', () => {
  it.each(scripts)('%s at %s is as the specification says', (variant, place, steps) => {
    expect(lines(variant, place)).toEqual(steps)
  })

  it('is in these examples, and no other script is there', () => {
    expect([...new Set(scripts.map(([variant]) => variant))]).toEqual(massageScripts.map(({ variant }) => variant))
  })

  it('is said in other words to somebody who lies on the side or sits half up', () => {
    const said = (variant: string, note: 'side-lying' | 'half-sitting') =>
      ready(variant, null, { notes: [note] })!.steps[0]!.say

    expect(said('hands-sitting', 'side-lying')).toBe('lie-on-side')
    expect(said('hands-sitting', 'half-sitting')).toBe('half-sit')
    expect(said('helper-hands', 'side-lying')).toBe('helper-place-side')
    expect(said('helper-hands', 'half-sitting')).toBe('half-sit')
  })

  it('may end early only at the tender spot, and only a helper asks for consent', () => {
    const early = massageScripts.flatMap(({ steps }) =>
      steps.filter(({ untilEases }) => untilEases).map(({ id }) => id),
    )
    expect(early).toEqual(['tender-spot'])
    expect(massageScripts.filter(({ byPartner }) => byPartner).map(({ variant }) => variant)).toEqual(['helper-hands'])
    expect([gunLimits.zoneSeconds, gunLimits.allSeconds, extendSeconds]).toEqual([60, 240, 30])
  })

  it('touches no place besides those of its way', () => {
    const both = (...names: readonly string[]) => names.flatMap((name) => [`${name}-L`, `${name}-R`]).toSorted()
    const meant = Object.entries(zonesOfVariant).map(([variant, zones]) => [variant, [...zones].toSorted()])

    expect(Object.fromEntries(meant)).toEqual({
      'ball-wall': both('low-back', 'buttock'),
      'ball-floor-buttock': both('buttock'),
      roller: both('upper-back', 'buttock'),
      gun: both('buttock', 'outer-hip', 'low-back'),
    })
  })
})

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
