import type { Sources } from '../source.ts'

/** Steps after a burn, in order. `ask` is one screen for each of `burnQuestions`. */
export const burnSteps = ['remove', 'cool', 'cover', 'ask', 'skin'] as const

export type BurnStep = (typeof burnSteps)[number]

/**
 * Cool running water, as soon as possible.
 *
 * Source: remedies 1.8, 2.
 */
export const burnCooling = { minutes: 20, sources: ['E8'] } as const satisfies {
  readonly minutes: number
  readonly sources: Sources
}

/** A question after a burn. */
export type BurnQuestion = {
  readonly id: string
  /** Known already: yes when this holds, no when it surely does not; it is asked only in between. */
  readonly knownFrom?: string
  /** Asked also while this holds: an earlier "not sure" is no "no". */
  readonly askedWhen?: string
  readonly sources: Sources
}

/**
 * Any yes leads to the emergency department; not sure counts as yes.
 *
 * Source: remedies 1.8, 4.
 */
export const burnQuestions = [
  { id: 'bigger-than-hand', sources: ['E8'] },
  { id: 'white-or-deep', sources: ['E8'] },
  { id: 'delicate-place', sources: ['E8'] },
  {
    id: 'frail',
    knownFrom: 'age >= 65 or diabetes or d-pregnant or weak-immunity',
    askedWhen: 'unsure(diabetes) or unsure(weak-immunity) or unsure(pregnancy)',
    sources: ['E8', 'EXPERT'],
  },
] as const satisfies readonly BurnQuestion[]

export type BurnQuestionId = (typeof burnQuestions)[number]['id']
