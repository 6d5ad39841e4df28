import type { Sources } from '../source.ts'
import type { PositionId } from './find-position.ts'

/** What is drawn beside a line: a rest position, or a stretch of a drawn way in seconds. */
export type LinePicture =
  | { readonly rest: PositionId }
  | { readonly of: 'floor-to-stand' | 'sit-to-stand'; readonly from: number; readonly until: number }

/** One line of a way; it waits for a tap. */
export type WayLine = {
  readonly id: string
  readonly picture: LinePicture
  /** How long to stay in it; shown, and never waited for. */
  readonly holdSeconds?: number
  /** `true`: a try can fail here, and is counted. */
  readonly isHard?: true
}

/** A way between lying and standing. */
export type Way = {
  readonly id: 'from-floor' | 'from-bed' | 'into-bed'
  readonly lines: readonly [WayLine, ...WayLine[]]
  readonly sources: Sources
}

const lying = { rest: 'rest-crook-lying' } as const
const onTheSide = { rest: 'rest-side-lying' } as const
const up = (from: number, until: number) => ({ of: 'floor-to-stand', from, until }) as const
const sitting = { of: 'sit-to-stand', from: 0, until: 0 } as const

/** The ways, line by line. Source: remedies 3.5. */
export const ways: readonly Way[] = [
  {
    id: 'from-floor',
    lines: [
      { id: 'bend-knees', picture: lying },
      { id: 'roll-in-one-piece', picture: onTheSide, isHard: true },
      { id: 'hands-and-knees', picture: up(0, 0), isHard: true },
      { id: 'crawl-to-chair', picture: up(0, 0) },
      { id: 'hands-on-seat', picture: up(2, 4) },
      { id: 'one-foot-flat', picture: up(6, 9.3) },
      { id: 'push-up', picture: up(11.3, 13.6) },
      { id: 'other-foot', picture: up(13.6, 15.1) },
      { id: 'hands-up-thighs', picture: up(17.1, 19.1) },
      { id: 'hold-on', picture: up(19.1, 19.1), holdSeconds: 10 },
    ],
    sources: ['EXPERT'],
  },
  {
    id: 'from-bed',
    lines: [
      { id: 'bend-knees', picture: lying },
      { id: 'roll-to-edge', picture: onTheSide },
      { id: 'feet-over', picture: onTheSide },
      { id: 'sit-30', picture: sitting, holdSeconds: 30 },
      { id: 'stand-from-edge', picture: { of: 'sit-to-stand', from: 0, until: 3 } },
    ],
    sources: ['EXPERT'],
  },
  {
    id: 'into-bed',
    lines: [
      { id: 'sit-on-edge', picture: sitting },
      { id: 'lower-on-side', picture: onTheSide },
      { id: 'feet-up', picture: onTheSide },
      { id: 'roll-onto-back', picture: lying },
    ],
    sources: ['EXPERT'],
  },
]

/**
 * When getting up has failed: after `tries` that failed, or when so many minutes are over since the first of them and the
 * hard lines are not behind, the person stays and calls somebody; `askAfterMinutes` after the first one, and again each
 * such time, `stuck-on-floor` is asked.
 *
 * Source: remedies 3.5, RF-45.
 */
export const stuckRules = {
  tries: 3,
  withinMinutes: 15,
  askAfterMinutes: 60,
  asks: 'stuck-on-floor',
  sources: ['R39', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>
