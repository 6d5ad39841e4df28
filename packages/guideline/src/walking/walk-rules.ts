import type { Sources } from '../source.ts'

/**
 * A short walk now.
 *
 * Source: plan 4.1, N-10.
 */
export const shortWalk = {
  fewestMinutes: 2,
  mostMinutes: 3,
  sources: ['E24', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Walks of the first days: a few minutes each waking hour. The aim grows by `stepMinutes` after a green day. From
 * `mostMinutesAtFirst` on the walks are longer and fewer: `longWalksPerDay`.
 *
 * `redPercent`: what is left of the aim after a red day, as in the build-up.
 * Source: remedies 5.5 A.
 */
export const acuteWalks = {
  fewestMinutes: 2,
  mostMinutesAtFirst: 5,
  stepMinutes: 1,
  goalMinutes: 10,
  longWalksPerDay: 4,
  redPercent: 80,
  /** The median pain of this many days, each with a number, ends the walks of the first days. */
  over: { painAtMost: 4, days: 3 },
  sources: ['E24', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Walks that grow over weeks, after the trial of walking against the next bout.
 *
 * Percentages are whole numbers, so that `minutes × percent / 100` is exact before it is rounded. `longWalk`: once the days
 * are at the goal and a walk is longer than `overMinutes`, minutes grow every `goodWeeks` good weeks, as the table of the
 * source has it; before that every `shortWalkGoodWeeks`.
 * Source: remedies 5.5 B.
 */
export const buildUp = {
  opensWhen: 'm-quiet-days >= 3 or m-pain-7d <= 3',
  baseline: { walks: 3, painRise: 2, fewestMinutes: 3, mostMinutes: 30 },
  start: { percent: 80, daysPerWeek: 3 },
  goodWeek: { donePercent: 70 },
  grow: { percent: 115, fewestMinutes: 1, mostMinutes: 5, daysPerWeek: 1, shortWalkGoodWeeks: 2 },
  longWalk: { overMinutes: 20, goodWeeks: 4 },
  redPercent: 80,
  legPain: { percent: 70, physiotherapistAfterDays: 14 },
  goal: { minutes: 30, daysPerWeek: 5, withinMonths: 6 },
  contactWeeks: [1, 2, 4, 8, 12, 24],
  sources: ['E27', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Weeks of somebody who starts from 10 minutes and does every walk.
 *
 * Source: remedies 5.5 B, default table.
 */
export const defaultWalkTable = [
  { week: 1, minutes: 8, daysPerWeek: 3 },
  { week: 2, minutes: 10, daysPerWeek: 3 },
  { week: 3, minutes: 10, daysPerWeek: 4 },
  { week: 4, minutes: 12, daysPerWeek: 4 },
  { week: 5, minutes: 12, daysPerWeek: 5 },
  { week: 6, minutes: 14, daysPerWeek: 5 },
  { week: 8, minutes: 17, daysPerWeek: 5 },
  { week: 10, minutes: 20, daysPerWeek: 5 },
  { week: 12, minutes: 23, daysPerWeek: 5 },
  { week: 16, minutes: 27, daysPerWeek: 5 },
  { week: 20, minutes: 30, daysPerWeek: 5 },
] as const

/** The minutes from which the default table starts. */
export const defaultBaselineMinutes = 10
