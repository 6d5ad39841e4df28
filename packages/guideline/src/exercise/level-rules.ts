import type { Sources } from '../source.ts'

export type Level = 0 | 1 | 2 | 3

/**
 * What the facts of the level gates count.
 *
 * `easyRiseBelow`: a day with level 0 movements was easy when pain a day later rose by less. `painDays` and
 * `fewestPains`: the days whose median is taken, and the fewest numbers for it. `greenDays`: days in which green
 * sessions of that level count, today included. `tryDays`: a move up that ends back down within so many days failed.
 *
 * Source: remedies 5.2, X-8.
 */
export const levelCounts = {
  easyRiseBelow: 2,
  painDays: 3,
  fewestPains: 3,
  greenDays: { 1: 7, 2: 14 },
  tryDays: 7,
  sources: ['E53', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Questions before the levels of `levels`, each asked when its condition holds. One that is yes or not sure binds the
 * level by its gate.
 *
 * Source: remedies 5.3.
 */
export const readiness = {
  levels: [2, 3],
  rows: [
    {
      id: 'exertion-warning',
      askWhen: '(unknown(exertion-warning) and not unsure(exertion-warning)) or t-hours-since-safety > 24',
    },
    { id: 'recent-heart-or-stroke', askWhen: 'unknown(recent-heart-or-stroke) and not unsure(recent-heart-or-stroke)' },
    {
      id: 'blood-pressure-very-high',
      askWhen: 'unknown(blood-pressure-very-high) and not unsure(blood-pressure-very-high)',
    },
    { id: 'supervised-only', askWhen: 'unknown(supervised-only) and not unsure(supervised-only)' },
    { id: 'balance-or-falls', askWhen: 'unknown(balance-or-falls) and not unsure(balance-or-falls)' },
    { id: 'joint-surgery-recent', askWhen: 'unknown(joint-surgery-recent) and not unsure(joint-surgery-recent)' },
  ],
  sources: ['R34', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>
