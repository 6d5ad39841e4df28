import type { Sources } from '../source.ts'
import type { LimitNote } from '../tool.ts'
import type { MassageZone } from './massage-zones.ts'

/** One step of a massage. */
export type MassageStep = {
  readonly id: string
  /** Key of its words. */
  readonly say: string
  /** Other words where the limits carry a note. */
  readonly sayWith?: Readonly<Partial<Record<LimitNote, string>>>
  /** `null` waits for a tap. */
  readonly seconds: number | null
  /** Where; empty for a step without hands. */
  readonly zones: readonly MassageZone[]
  /** Pressure feel aimed at, 0 to 10; a cap lowers it. `null`: hands that do not press. */
  readonly pressure: { readonly from: number; readonly to: number } | null
  /** `true`: it may end as soon as the spot eases. */
  readonly untilEases?: true
}

/** Where one way is used; the person chooses one. */
export type MassagePlace = {
  readonly id: 'low-back' | 'upper-back' | 'buttock'
  readonly zones: readonly MassageZone[]
  /** `true`: shown, and refused with its reason. */
  readonly isRefused?: true
}

/** A way of massaging by oneself or by a partner, as timed steps. */
export type MassageScript = {
  readonly variant: string
  readonly places?: readonly MassagePlace[]
  readonly steps: readonly [MassageStep, ...MassageStep[]]
  /** How often the partner asks for the pressure number while hands press, in seconds; missing means nobody asks. */
  readonly asksPressureEverySeconds?: number
  /** `true`: the hands of somebody else; consent is read and given before each sitting. */
  readonly byPartner?: true
  readonly sources: Sources
}

const lowBack = ['low-back-L', 'low-back-R'] as const
const buttocks = ['buttock-L', 'buttock-R'] as const
const upperBack = ['upper-back-L', 'upper-back-R'] as const
const midBack = ['mid-back-L', 'mid-back-R'] as const
const exactly = (number: number) => ({ from: number, to: number })
const sitOrLie = { 'side-lying': 'lie-on-side', 'half-sitting': 'half-sit' } as const

const ballSide = (side: 'L' | 'R'): readonly MassageStep[] =>
  [1, 2, 3, 4].flatMap((round): readonly MassageStep[] => {
    const zones: readonly MassageZone[] = [`low-back-${side}`, `buttock-${side}`]
    return [
      { id: `ball-roll-${side}${round}`, say: 'ball-roll', seconds: 20, zones, pressure: { from: 3, to: 4 } },
      { id: `ball-still-${side}${round}`, say: 'ball-still', seconds: 10, zones, pressure: { from: 3, to: 4 } },
    ]
  })

const floorSide = (side: 'L' | 'R'): readonly MassageStep[] =>
  [1, 2].map((round) => ({
    id: `floor-${side}${round}`,
    say: 'floor-sink',
    seconds: 45,
    zones: [`buttock-${side}`],
    pressure: { from: 3, to: 4 },
  }))

/** Every script of self-massage, second by second; what has no length in the source waits for a tap. Source: remedies 2.5. */
export const massageScripts: readonly MassageScript[] = [
  {
    variant: 'hands-sitting',
    steps: [
      { id: 'sit-tall', say: 'sit-tall', sayWith: sitOrLie, seconds: 30, zones: [], pressure: null },
      { id: 'palms', say: 'palms', seconds: 60, zones: lowBack, pressure: { from: 1, to: 2 } },
      { id: 'thumbs', say: 'thumbs', seconds: 60, zones: lowBack, pressure: exactly(3) },
      { id: 'knuckles', say: 'knuckles', seconds: 60, zones: lowBack, pressure: { from: 3, to: 4 } },
      { id: 'tender-spot', say: 'tender-spot', seconds: 30, zones: lowBack, pressure: exactly(4), untilEases: true },
      { id: 'palms-again', say: 'palms-again', seconds: 60, zones: lowBack, pressure: { from: 1, to: 2 } },
    ],
    sources: ['E10', 'EXPERT'],
  },
  {
    variant: 'ball-wall',
    places: [
      { id: 'low-back', zones: lowBack },
      { id: 'buttock', zones: buttocks },
    ],
    steps: [
      {
        id: 'ball-settle',
        say: 'ball-settle',
        seconds: 30,
        zones: ['low-back-L', 'buttock-L'],
        pressure: { from: 1, to: 3 },
      },
      ...ballSide('L'),
      { id: 'ball-change', say: 'ball-change', seconds: 20, zones: [], pressure: null },
      ...ballSide('R'),
    ],
    sources: ['EXPERT'],
  },
  {
    variant: 'ball-floor-buttock',
    steps: [
      { id: 'floor-settle', say: 'floor-settle', seconds: null, zones: [], pressure: null },
      ...floorSide('L'),
      { id: 'floor-change', say: 'floor-change', seconds: null, zones: [], pressure: null },
      ...floorSide('R'),
    ],
    sources: ['EXPERT'],
  },
  {
    variant: 'roller',
    places: [
      { id: 'upper-back', zones: upperBack },
      { id: 'buttock', zones: buttocks },
      { id: 'low-back', zones: lowBack, isRefused: true },
    ],
    steps: [
      { id: 'roller-upper', say: 'roller-upper', seconds: 60, zones: upperBack, pressure: { from: 2, to: 3 } },
      {
        id: 'roller-buttock-L',
        say: 'roller-buttock-L',
        seconds: 45,
        zones: ['buttock-L'],
        pressure: { from: 3, to: 4 },
      },
      {
        id: 'roller-buttock-R',
        say: 'roller-buttock-R',
        seconds: 45,
        zones: ['buttock-R'],
        pressure: { from: 3, to: 4 },
      },
    ],
    sources: ['EXPERT'],
  },
  {
    variant: 'helper-hands',
    steps: [
      {
        id: 'helper-place',
        say: 'helper-place',
        sayWith: { 'side-lying': 'helper-place-side', 'half-sitting': 'half-sit' },
        seconds: null,
        zones: [],
        pressure: null,
      },
      { id: 'helper-still', say: 'helper-still', seconds: 60, zones: lowBack, pressure: null },
      {
        id: 'helper-strokes',
        say: 'helper-strokes',
        seconds: 120,
        zones: [...upperBack, ...midBack, ...lowBack],
        pressure: { from: 1, to: 2 },
      },
      { id: 'helper-circles', say: 'helper-circles', seconds: 120, zones: lowBack, pressure: exactly(3) },
      { id: 'helper-end', say: 'helper-end', seconds: 60, zones: lowBack, pressure: null },
    ],
    asksPressureEverySeconds: 60,
    byPartner: true,
    sources: ['E10', 'EXPERT'],
  },
  {
    variant: 'gun',
    steps: [
      { id: 'gun-buttock-L', say: 'gun-buttock-L', seconds: 45, zones: ['buttock-L'], pressure: { from: 2, to: 3 } },
      { id: 'gun-buttock-R', say: 'gun-buttock-R', seconds: 45, zones: ['buttock-R'], pressure: { from: 2, to: 3 } },
      { id: 'gun-hip-L', say: 'gun-hip-L', seconds: 30, zones: ['outer-hip-L'], pressure: { from: 2, to: 3 } },
      { id: 'gun-hip-R', say: 'gun-hip-R', seconds: 30, zones: ['outer-hip-R'], pressure: { from: 2, to: 3 } },
      { id: 'gun-low-L', say: 'gun-low-L', seconds: 30, zones: ['low-back-L'], pressure: { from: 1, to: 2 } },
      { id: 'gun-low-R', say: 'gun-low-R', seconds: 30, zones: ['low-back-R'], pressure: { from: 1, to: 2 } },
    ],
    sources: ['EXPERT'],
  },
]

/** Zones that each way may touch at all. Source: remedies 2.5. */
export const zonesOfVariant: Readonly<Record<string, readonly MassageZone[]>> = {
  'ball-wall': [...lowBack, ...buttocks],
  'ball-floor-buttock': buttocks,
  roller: [...upperBack, ...buttocks],
  gun: [...buttocks, 'outer-hip-L', 'outer-hip-R', ...lowBack],
}

/** The longest a percussion device stays on one zone, and runs in all, in seconds. Source: remedies 2.5. */
export const gunLimits = { zoneSeconds: 60, allSeconds: 240, sources: ['EXPERT'] } as const satisfies {
  readonly sources: Sources
} & Readonly<Record<string, unknown>>

/** Seconds that a tap adds to a step. Source: remedies 0.3, every step can be extended. */
export const extendSeconds = 30
