import { toCondition } from '@unspasm/guideline/condition'
import { urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import type { Phase } from '@unspasm/guideline/plan-rule'
import { phases as phasesInForce, whereRules } from '@unspasm/guideline/plan-rules'
import { reviewRules } from '@unspasm/guideline/review-rules'
import type { ReviewRule } from '@unspasm/guideline/rule'
import type { Place } from '@unspasm/guideline/session-facts'
import { expandBlocks, defaultBlocks, type Token } from '@unspasm/guideline/token'
import type { Engine } from './engine.ts'
import type { Context } from './evaluate.ts'
import { noFacts, setFact, setFacts } from './facts.ts'
import { factsOf } from './plan-facts.ts'
import type { PlanInput } from './plan-types.ts'

/** Everything the rules of a plan read, for one person at one hour. */
export type PlanContext = {
  readonly context: Context
  readonly phase: Phase
  readonly where: Place
  readonly disposition: Disposition
  /** Closed permissions, with the rules that close each, in the order of the guideline. */
  readonly blockedBy: ReadonlyMap<Token, readonly string[]>
}

/**
 * Makes the reader of an engine that knows the facts of plans and tools.
 *
 * Review rules in force can only close and raise. Pure and total: answers, metrics and facts that do not fit are unknown.
 * Source: plan 1, 2.
 */
export function createReadPlan(engine: Engine): (input: PlanInput) => PlanContext {
  const phases = phasesInForce.map((phase) => ({ phase, holds: engine.compile(toCondition(phase.when)) }))
  const places = whereRules.map(({ where, when }) => ({ where, holds: engine.compile(toCondition(when)) }))
  const rulesThatBlock = [
    ...engine.guideline.redFlags,
    ...engine.guideline.remedyGates,
    ...engine.guideline.professionalRules,
  ]
  const put = (context: Context, id: string, value: string | number) =>
    setFact(context.facts, engine.layout.slots.get(id)!, value)

  return (input) => {
    const { answers, assessment, on, metrics = {}, firedReviewRules = [], level = 0 } = input
    const inForce: readonly ReviewRule[] = reviewRules.filter(({ id }) => firedReviewRules.includes(id))
    const raised = inForce.flatMap(({ effect }) =>
      effect.raise !== undefined && effect.raiseIf === undefined ? [effect.raise] : [],
    )
    const disposition = [assessment.disposition, ...raised].toSorted((a, b) => urgencyRank(a) - urgencyRank(b))[0]!
    const fired = [...assessment.fired, ...firedReviewRules]

    const blockedBy = new Map<Token, string[]>()
    const block = (token: Token, rule: string) => {
      const rules = blockedBy.get(token) ?? []
      if (!rules.includes(rule)) blockedBy.set(token, [...rules, rule])
    }
    for (const rule of rulesThatBlock) {
      if (assessment.fired.includes(rule.id)) for (const token of expandBlocks(rule.blocks)) block(token, rule.id)
    }
    for (const { id, effect } of inForce) for (const token of expandBlocks(effect.block ?? [])) block(token, id)
    const decidedBy = [
      ...assessment.decidedBy,
      ...inForce.filter(({ effect }) => effect.raise === disposition).map(({ id }) => id),
    ]
    for (const token of [...assessment.blocked, ...expandBlocks(defaultBlocks[disposition])]) {
      if (!blockedBy.has(token)) for (const rule of decidedBy) block(token, rule)
      if (!blockedBy.has(token)) block(token, disposition)
    }

    const facts = noFacts(engine.layout)
    engine.read(facts, answers, on)
    setFacts(facts, engine.layout, metrics)
    setFacts(facts, engine.layout, factsOf(input))
    const context: Context = {
      facts,
      worstRank: () => urgencyRank('self-care') + 1,
      bandOf: (cause) => assessment.causes.find(({ id }) => id === cause)?.band ?? 'unlikely',
      isBlocked: (token) => blockedBy.has(token as Token),
      hasFired: (rule) => fired.includes(rule),
    }
    put(context, 'top-cause', assessment.topCause)
    put(context, 'disposition', disposition)
    put(context, 'level', level)
    const { phase } = phases.find(({ holds }) => holds(context))!
    put(context, 'phase', phase.id)
    const { where } = places.find(({ holds }) => holds(context))!
    put(context, 'where', where)
    return { context, phase, where, disposition, blockedBy }
  }
}
