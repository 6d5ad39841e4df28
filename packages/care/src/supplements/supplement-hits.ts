import { toCondition } from '@unspasm/guideline/condition'
import {
  interactionHits,
  type HitResult,
  type InteractionHit,
  type InteractionHitId,
} from '@unspasm/guideline/supplements/interaction-hits'
import { supplementClearance, supplementUpper, type Substance } from '@unspasm/guideline/supplements/substances'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { hitStates, type HitState } from '../medicines/known-hit.ts'

/** A line of the interaction table for one person. */
export type SupplementHit = {
  readonly id: InteractionHitId
  readonly result: HitResult
  readonly state: Exclude<HitState, 'no'>
}

const isCleared = engineInForce.compile(toCondition(supplementClearance))

/** Hits of a substance that hold or that nobody knows, in the order of the table. Source: remedies 4.8. */
export function hitsOf(substance: Substance, answers: Answers, on: LocalDate): readonly SupplementHit[] {
  const rows = (interactionHits as readonly (InteractionHit & { readonly id: InteractionHitId })[]).filter(
    ({ substances }) => substances.includes(substance),
  )
  const states = hitStates(rows, answers, on)
  return rows.flatMap(({ id, result }) => {
    const state = states.get(id)!
    return state === 'no' ? [] : [{ id, result, state }]
  })
}

/**
 * Whether a substance is blocked: by a hit that blocks and holds or is not known, unless a clinician has opened
 * supplements in this product.
 *
 * Source: remedies 4.8.
 */
export function isSubstanceBlocked(substance: Substance, answers: Answers, on: LocalDate): boolean {
  if (isCleared(readContext(engineInForce, answers, on))) return false
  return hitsOf(substance, answers, on).some(({ result }) => result === 'blocked')
}

/**
 * Whether a label says more than the limit of supplements; `null` where there is no limit to hold it against. A country
 * that is not known takes the strictest.
 *
 * @param mgPerDay milligrams a day, as typed from the label.
 * @param country  ISO 3166 code; `null`: not known.
 * Source: remedies 4.8.
 */
export function isOverUpper(substance: Substance, mgPerDay: number, country: string | null): boolean | null {
  const upper = supplementUpper[substance]
  return upper ? mgPerDay > (upper.mgPerDayIn[country ?? ''] ?? upper.mgPerDay) : null
}
