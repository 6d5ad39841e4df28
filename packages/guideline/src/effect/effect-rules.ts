import type { Sources } from '../source.ts'

type Rule = { readonly sources: Sources } & Readonly<Record<string, unknown>>

/** How a fair test is made: a coin for each request, or for each pair of days. Source: plan 6.1. */
export const testModes = ['wait-test', 'day-test'] as const

export type TestMode = (typeof testModes)[number]

/** What a test may be told by: both 0 to 10, both of the check-in. Source: plan 6.4. */
export const testMeasures = ['pain-now', 'limit-24h'] as const

export type TestMeasure = (typeof testMeasures)[number]

/** What a test can say. Source: plan 6.5. */
export const testVerdicts = ['helps', 'same', 'worse', 'unclear'] as const

export type TestVerdict = (typeof testVerdicts)[number]

/**
 * What is believed before a test. The noise of one comparison is `noisePoints` as if seen in `noiseDegrees` comparisons;
 * the effect is Normal(0, `effectPoints`²).
 *
 * Source: plan 6.5, ν0, s0 and τ.
 */
export const effectPrior = {
  noiseDegrees: 4,
  noisePoints: 1.5,
  effectPoints: 1,
  sources: ['E41', 'E42'],
} as const satisfies Rule

/**
 * What makes a verdict at a look. Points are of a scale from 0 to 10; shares of probability are included.
 *
 * `chanceAtMost`: the share of other draws of the coin that look as good, or better. `exactPairs`: up to so many pairs
 * every pattern of signs is counted; beyond, and in a wait-test, `redraws` seeded ones.
 * Source: plan 6.5.
 */
export const verdictRules = {
  helpPoints: 0.5,
  helps: { early: 0.9, last: 0.8, chanceAtMost: 0.1 },
  worsePoints: 0.5,
  worse: 0.8,
  samePoints: 1,
  same: 0.9,
  redraws: 2000,
  exactPairs: 14,
  tolerance: 1e-9,
  sources: ['E41', 'E42', 'E43'],
} as const satisfies Rule

/** Comparisons after which a test is looked at, and at no other time: requests, or pairs of days. Source: plan 6.3, 6.4. */
export const looks = {
  'wait-test': [12, 20, 28],
  'day-test': [6, 10, 14],
} as const satisfies Readonly<Record<TestMode, readonly number[]>>

/**
 * A test by requests. Of each `block` half are *now* and half wait `waitMinutes`; the pain of both is asked then, and the
 * answer counts until `answerUntilMinutes` after the request. `mostDroppedShare`: with more requests without an answer
 * there is not enough to say. A session of the remedy belongs to the request when it
 * begins within `sessionWithinMinutes` of it.
 *
 * Source: plan 6.3; the dropped share by analogy to 6.4; the time of the answer as that of every session, remedies 0.3.
 */
export const waitTest = {
  block: 4,
  waitMinutes: 20,
  answerUntilMinutes: 30,
  perDay: 2,
  mostDroppedShare: 0.3,
  sessionWithinMinutes: 60,
  sources: ['E42', 'E44'],
} as const satisfies Rule

/**
 * A test by days, in pairs of two that follow each other. `tellWithinDays`: how long after the day a person may still say
 * whether they used it.
 *
 * Source: plan 6.4.
 */
export const dayTest = {
  mostDroppedShare: 0.3,
  tellWithinDays: 1,
  sources: ['E42', 'E43', 'E44'],
} as const satisfies Rule

/** Days of each group from which the diary may be described. Source: plan 6.6. */
export const diaryMode = { leastDays: 5, sources: ['E44', 'EXPERT'] } as const satisfies Rule

/** Numbers that people read are rounded to this. Source: plan 6.6. */
export const roundedTo = 0.5

/** A probability is shown in whole percent, never above this: no test is sure. */
export const mostPercent = 99
