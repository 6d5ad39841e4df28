import type { Disposition } from './disposition.ts'

/**
 * Permissions that rules can close. `exercise` is a programme or a trainer visit, `booking` any home visit,
 * `fluid-target` a drinking goal in litres.
 *
 * Source: triage 0.4.
 */
export const tokens = ['massage', 'heat', 'exercise', 'booking', 'supplements', 'fluid-target', 'ultrasound'] as const

export type Token = (typeof tokens)[number]

/** What a rule may close: a token, or a shorthand for several. */
export type BlockName = Token | 'all' | 'hands'

const hands: readonly Token[] = ['massage', 'exercise', 'booking', 'ultrasound']

/** The tokens that a list of block names closes, in the order of `tokens`, each once. */
export function expandBlocks(names: readonly BlockName[]): readonly Token[] {
  if (names.includes('all')) return tokens
  return tokens.filter((token) => names.includes(token) || (names.includes('hands') && hands.includes(token)))
}

/** What a disposition closes by itself. Source: triage 1. */
export const defaultBlocks: Readonly<Record<Disposition, readonly BlockName[]>> = {
  'emergency-now': ['all'],
  'emergency-today': ['all'],
  'clinician-48h': ['hands'],
  'clinician-2w': [],
  physiotherapist: [],
  'hands-on-ok': [],
  'self-care': [],
}
