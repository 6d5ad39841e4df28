import type { Sources } from '../source.ts'

/** What an answer at the door leads to. */
export const doorOutcomes = ['treat', 'light-or-rebook', 'rebook', 'not-treated-referred'] as const

export type DoorOutcome = (typeof doorOutcomes)[number]

/** A row of the door check. The therapist answers it; a missing or unsure answer is as bad as the worst one. */
export type DoorRow = {
  readonly id: string
  /** Number of the check in the source, 1 to 7. */
  readonly check: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** What the answer is that lets the sitting go on. */
  readonly fine: 'yes' | 'no'
  /** Outcome of any other answer. */
  readonly else: Exclude<DoorOutcome, 'treat'>
  /** Counts only together with these rows: `else` needs each of them to be not fine. */
  readonly together?: readonly string[]
}

/**
 * What the therapist checks at the door; the worst outcome of all rows decides, and nobody's judgement.
 *
 * Source: remedies 2.6.
 */
export const doorCheck = {
  rows: [
    { id: 'consents', check: 1, fine: 'yes', else: 'rebook' },
    { id: 'new-sign', check: 2, fine: 'no', else: 'not-treated-referred' },
    { id: 'fever-or-ill', check: 3, fine: 'no', else: 'not-treated-referred' },
    { id: 'alcohol-or-sedatives', check: 3, fine: 'no', else: 'not-treated-referred' },
    { id: 'drowsy', check: 3, fine: 'no', else: 'not-treated-referred' },
    { id: 'cannot-lie', check: 3, fine: 'no', else: 'rebook' },
    { id: 'cannot-sit', check: 4, fine: 'no', else: 'light-or-rebook', together: ['cannot-stand'] },
    { id: 'cannot-stand', check: 4, fine: 'no', else: 'light-or-rebook', together: ['cannot-sit'] },
    { id: 'leg-weak', check: 5, fine: 'no', else: 'not-treated-referred' },
    { id: 'numb-between-legs', check: 5, fine: 'no', else: 'not-treated-referred' },
    { id: 'calf-swollen', check: 5, fine: 'no', else: 'not-treated-referred' },
    { id: 'skin-of-back', check: 5, fine: 'no', else: 'not-treated-referred' },
    { id: 'single-bone-pain', check: 5, fine: 'no', else: 'not-treated-referred' },
    { id: 'card-read', check: 6, fine: 'yes', else: 'rebook' },
    { id: 'firm-surface', check: 7, fine: 'yes', else: 'rebook' },
    { id: 'feels-unsafe', check: 7, fine: 'no', else: 'rebook' },
  ],
  /** Pain now from which only a light touch, or another day, is offered. */
  highPain: 8,
  /** Limits of a light sitting. */
  light: { pressureCap: 2, maxMinutes: 15 },
  sources: ['R46', 'E13', 'EXPERT'],
} as const satisfies {
  readonly rows: readonly DoorRow[]
  readonly highPain: number
  readonly light: Readonly<Record<string, number>>
  readonly sources: Sources
}

export type DoorRowId = (typeof doorCheck.rows)[number]['id']
