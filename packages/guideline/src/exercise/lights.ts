import type { Sources } from '../source.ts'

/** Traffic light; `null` where it is written: not known, which is never green. */
export const lightColours = ['green', 'amber', 'red'] as const

export type LightColour = (typeof lightColours)[number]

/**
 * Pain during a movement, 0 to 10: amber from `amberPain`, red from `redPain` or `redRise` above the start.
 *
 * Amber makes the movement smaller (`rangePercent`) or gentler, red stops it for today; `redsToEnd` in one session end
 * the session. Pain is asked between movements in the first `askedSessions` sessions.
 *
 * Source: remedies 5.4, SS-4.
 */
export const duringLights = {
  amberPain: 4,
  redPain: 6,
  redRise: 2,
  rangePercent: 50,
  redsToEnd: 2,
  askedSessions: 2,
  sources: ['E53', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Pain a day later against the pain before: green up to `greenRise`, red from `redRise`, amber between.
 *
 * Amber keeps the level with `repsPercent` of the repetitions; red takes one level off for `levelDownDays`. From
 * `askedReds` red days within `askedWithinDays` on, new signs are asked and a physiotherapist is offered.
 *
 * Source: remedies 5.4.
 */
export const nextDayLights = {
  greenRise: 1,
  redRise: 3,
  repsPercent: 70,
  levelDownDays: 2,
  askedReds: 2,
  askedWithinDays: 7,
  sources: ['E53', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * When a movement becomes harder or gentler: after so many green times in a row with all repetitions; after so many
 * amber or red ones.
 *
 * Source: remedies 5.4.
 */
export const stepLights = {
  greensToProgress: 2,
  ambersToRegress: 2,
  redsToRegress: 1,
  sources: ['E53', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>
