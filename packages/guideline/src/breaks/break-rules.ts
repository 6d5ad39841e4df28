import type { Sources } from '../source.ts'

/** How often to move while sitting. Minutes. */
export type Rhythm = { readonly id: string; readonly shiftEveryMin: number; readonly breakEveryMin: number }

/**
 * Rhythms to choose from. The first is the one of the studies and of the safety guidance; the other is a person's own wish
 * after many skips.
 *
 * Source: remedies 3.2.
 */
export const rhythms = [
  { id: 'usual', shiftEveryMin: 30, breakEveryMin: 60 },
  { id: 'rarer', shiftEveryMin: 45, breakEveryMin: 90 },
] as const satisfies readonly [Rhythm, ...Rhythm[]]

/**
 * Numbers of the break coach.
 *
 * Source: remedies 3.2.
 */
export const breakRules = {
  shiftSeconds: { from: 20, until: 30 },
  breakMinutes: { from: 2, until: 5 },
  /** From these hours at a desk a break is the longest. */
  longBreakFromDeskHours: 6,
  maxNudgesPerHour: 3,
  snoozeMinutes: 10,
  skipsBeforeAsking: 3,
  doneShare: { percent: 60 },
  sources: ['E15', 'E16', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Sitting tolerance pacing in the acute time: blocks of sitting that end before the pain rises.
 *
 * Source: remedies 3.2, acute mode.
 */
export const sittingPacing = {
  /** Not surely "no" means pacing. */
  when: 'pain-now >= 5 or d-duration-days < 14',
  painRise: 2,
  defaultToleranceMin: 15,
  tolerancePercent: 80,
  block: { fewestMin: 5, mostAtFirstMin: 30, mostMin: 60 },
  goodBlocks: 3,
  growPercent: 120,
  shrinkPercent: 80,
  breakMinutes: { from: 2, until: 3 },
  sources: ['E24', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>
