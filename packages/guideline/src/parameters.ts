import type { Sources } from './source.ts'

/** A clinical number: what it is, its unit, since when, and where it comes from. */
export type Parameter = {
  readonly value: number
  /** UCUM. */
  readonly unit: string
  readonly since: string
  readonly sources: Sources
  readonly reads: string
}

/**
 * The numbers that rules and scores share.
 *
 * Source: triage 2.1 and 3, plan 1.
 */
export const parameters = {
  fewWeeksDays: { value: 28, unit: 'd', since: '2026-11-22', sources: ['R0', 'R6'], reads: 'more than a few weeks' },
  persistentDays: { value: 92, unit: 'd', since: '2026-11-22', sources: ['R23', 'R29'], reads: 'lasting pain' },
  chronicDays: {
    value: 183,
    unit: 'd',
    since: '2026-11-22',
    sources: ['R0'],
    reads: 'chronic pain, more than six months',
  },
  likelyScore: {
    value: 6,
    unit: '{points}',
    since: '2026-11-22',
    sources: ['EXPERT'],
    reads: 'a cause is likely from this score',
  },
  possibleScore: {
    value: 3,
    unit: '{points}',
    since: '2026-11-22',
    sources: ['EXPERT'],
    reads: 'a cause is possible from this score',
  },
  roughGuessBelow: {
    value: 6,
    unit: '{answers}',
    since: '2026-11-22',
    sources: ['EXPERT'],
    reads: 'with fewer answers about the cause, the ranking is a rough guess',
  },
  staleAnswersHours: {
    value: 24,
    unit: 'h',
    since: '2026-11-22',
    sources: ['R10'],
    reads: 'safety answers are asked again after this',
  },
  nowMinutes: {
    value: 15,
    unit: 'min',
    since: '2026-11-22',
    sources: ['EXPERT'],
    reads: 'time the items of right now may take',
  },
  maxNow: { value: 3, unit: '{items}', since: '2026-11-22', sources: ['EXPERT'], reads: 'items right now' },
  maxToday: { value: 4, unit: '{items}', since: '2026-11-22', sources: ['EXPERT'], reads: 'items today' },
  maxWeek: { value: 5, unit: '{items}', since: '2026-11-22', sources: ['EXPERT'], reads: 'items this week' },
  maxAfter: { value: 4, unit: '{items}', since: '2026-11-22', sources: ['EXPERT'], reads: 'items after it settles' },
} as const satisfies Readonly<Record<string, Parameter>>
