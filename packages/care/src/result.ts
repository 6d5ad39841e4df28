import { idsOf, toCondition } from '@unspasm/guideline/condition'
import type { Assessment, CauseScore } from './assess.ts'
import type { Engine } from './engine.ts'

/** A cause as others read it: the findings that speak for and against it, strongest first. */
export type ResultCause = Omit<CauseScore, 'for' | 'against'> & {
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** An assessment as the command line and the API print it. */
export type Result = Omit<Assessment, 'causes'> & {
  readonly id: string | null
  readonly causes: readonly ResultCause[]
}

/**
 * Makes the outside form of an assessment.
 *
 * @returns `for` and `against` are ids of findings and derived values, each once, in the order of weight.
 */
export function createResult(engine: Engine): (assessment: Assessment, id: string | undefined) => Result {
  const idsOfWeight = new Map(engine.guideline.causeWeights.map(({ id, when }) => [id, readsOf(when)]))
  const findingsOf = (weights: readonly string[]): readonly string[] =>
    Object.freeze([...new Set(weights.flatMap((weight) => idsOfWeight.get(weight)!))])
  /** Scores are shared among people, and so are their outside forms. */
  const met = new WeakMap<CauseScore, ResultCause>()
  const toOutside = (cause: CauseScore): ResultCause => {
    const known = met.get(cause)
    if (known) return known
    const { id, score, band } = cause
    const outside = Object.freeze({ id, score, band, for: findingsOf(cause.for), against: findingsOf(cause.against) })
    met.set(cause, outside)
    return outside
  }
  return (assessment, id) => ({
    id: id ?? null,
    disposition: assessment.disposition,
    decidedBy: assessment.decidedBy,
    fired: assessment.fired,
    blocked: assessment.blocked,
    cautions: assessment.cautions,
    causes: assessment.causes.map(toOutside),
    topCause: assessment.topCause,
    complete: assessment.complete,
    guideline: assessment.guideline,
  })
}

/** What a weight reads; a weight that reads no finding but a group of red flags names the group. */
function readsOf(when: string): readonly string[] {
  const condition = toCondition(when)
  const ids = idsOf(condition)
  return ids.length > 0 || condition.type !== 'worst' ? ids : condition.groups
}
