import type { ConsistencyPrompt } from './rule.ts'

/**
 * Answers that do not fit together. While one holds unanswered, no result but an emergency is shown.
 *
 * Source: triage 2.6.
 */
export const consistencyPrompts = [
  { id: 'CP-1', when: 'pain-region has chest and not chest-pain', ask: ['chest-pain'] },
  { id: 'CP-2', when: 'pain-region has abdomen and not belly-pain', ask: ['belly-pain'] },
  { id: 'CP-3', when: 'pain-region has flank and not flank-pain', ask: ['flank-pain'] },
  { id: 'CP-4', when: 'urine-colour is brown-or-red and not urine-dark', ask: ['urine-dark', 'urine-blood'] },
  { id: 'CP-5', when: 'mechanism is major-trauma and not major-trauma', ask: ['major-trauma'] },
  { id: 'CP-6', when: 'duration in [under-3-days, 3-to-6-days] and d-duration-days >= 8', ask: ['onset-date'] },
] as const satisfies readonly ConsistencyPrompt[]
