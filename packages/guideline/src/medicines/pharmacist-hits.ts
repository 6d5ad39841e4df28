import type { Sources } from '../source.ts'

/** Something that a pharmacist must know before any painkiller. Words live under the id. */
export type PharmacistHit = { readonly id: string; readonly when: string; readonly sources: Sources }

/**
 * Lines of the pharmacist sheet that are ticked from the answers, in order.
 *
 * Source: remedies 6.
 */
export const pharmacistHits = [
  { id: 'older', when: 'age >= 65', sources: ['EXPERT'] },
  { id: 'pregnant', when: 'd-pregnant', sources: ['EXPERT'] },
  { id: 'breastfeeding', when: 'breastfeeding', sources: ['EXPERT'] },
  { id: 'kidney', when: 'kidney-disease', sources: ['EXPERT'] },
  { id: 'heart', when: 'heart-failure', sources: ['EXPERT'] },
  { id: 'ulcer', when: 'ulcer-history', sources: ['EXPERT'] },
  { id: 'blood-thinner', when: 'takes-blood-thinner', sources: ['EXPERT'] },
  { id: 'water-tablet', when: 'takes-diuretic', sources: ['EXPERT'] },
  { id: 'asthma', when: 'asthma-nsaid', sources: ['EXPERT'] },
  { id: 'liver', when: 'liver-cirrhosis', sources: ['EXPERT'] },
  { id: 'sedating', when: 'takes-sedating-medicine', sources: ['EXPERT'] },
] as const satisfies readonly PharmacistHit[]

export type PharmacistHitId = (typeof pharmacistHits)[number]['id']

/** What is asked besides for the sheet: its answer stands there in words. Source: remedies 6. */
export const alsoAsked = [{ id: 'groups', when: 'medicine-groups has none' }] as const

/** Lines that only the person can tick: no question of the check asks for them. Source: remedies 6. */
export const ownHits = ['alcohol', 'driving'] as const

export type OwnHit = (typeof ownHits)[number]

/** Questions on the sheet, in order. Source: remedies 6. */
export const pharmacistQuestions = ['is-one-right', 'which-not', 'not-combine'] as const

export type PharmacistQuestion = (typeof pharmacistQuestions)[number]

/** Days with a painkiller in a span of days from which somebody should be asked. Source: remedies 6, rule 3. */
export const painkillerDays = { from: 10, span: 14, sources: ['EXPERT'] } as const satisfies {
  readonly sources: Sources
} & Readonly<Record<string, unknown>>

/** Facts of the panel "why so careful", with the evidence behind each; no product is named. Source: remedies 6. */
export const carefulFacts = [
  { id: 'common', sources: ['E47'] },
  { id: 'anti-inflammatory', sources: ['E47'] },
  { id: 'relaxant', sources: ['E47'] },
  { id: 'opioid', sources: ['E47'] },
] as const satisfies readonly { readonly id: string; readonly sources: Sources }[]

export type CarefulFact = (typeof carefulFacts)[number]['id']
