import type { LimitNote } from '../tool.ts'
import type { Sources } from '../source.ts'

/**
 * Length of a professional sitting in minutes, and when the pressure number is asked during it.
 *
 * `gapHours`: between two sittings. `shortWith`: gates and notes that make the first one short.
 * Source: remedies 2.6; professionals 3.
 */
export const visitDose = {
  first: { from: 30, to: 45 },
  later: { from: 45, to: 60 },
  short: { minutes: 30, with: ['M-11', 'M-13', 'M-18'] },
  gapHours: 48,
  askPressureAtMinutes: [2, 10, 20],
  reviewAfter: 2,
  stopReviewAfter: 6,
  sources: ['E10', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/** Positions for a massage; a note of the limits leaves only some. Source: remedies 2.4. */
export const visitPositions = {
  all: ['face-down', 'side-lying', 'sitting-leaning', 'half-sitting'],
  only: { 'side-lying': ['side-lying'], 'half-sitting': ['half-sitting'] },
  sources: ['R45', 'EXPERT'],
} as const satisfies {
  readonly all: readonly string[]
  readonly only: Readonly<Partial<Record<LimitNote, readonly string[]>>>
  readonly sources: Sources
}

export type VisitPosition = (typeof visitPositions.all)[number]

/** Not done by a massage therapist through this product; each has words. Source: remedies 2.6. */
export const forbiddenTechniques = {
  always: ['thrusts', 'walking-on-back', 'cupping-needling-scraping', 'neck-front', 'realignment'],
  /** Besides, with a note of the limits. */
  with: {
    'no-tools': ['tools-and-friction'],
    'no-pressing-on-spine': ['pressing-down'],
    'no-pressing-on-low-back': ['pressing-down-low'],
    'no-oil': ['oil'],
  },
  sources: ['E13', 'E14', 'R46'],
} as const satisfies {
  readonly always: readonly string[]
  readonly with: Readonly<Partial<Record<LimitNote, readonly string[]>>>
  readonly sources: Sources
}

/** What a consent must name, in this order; each has words. Source: remedies 2.8. */
export const consentLines = [
  'what-and-where',
  'alternatives',
  'likely-effect',
  'usual-effects',
  'rare-effects',
  'stop-any-time',
  'undressing',
  'chaperone',
  'data',
] as const

export type ConsentLine = (typeof consentLines)[number]
