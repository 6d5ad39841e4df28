import { toCondition } from '@unspasm/guideline/condition'
import { urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import type { Phase } from '@unspasm/guideline/plan-rule'
import { phases as phasesInForce, whereRules } from '@unspasm/guideline/plan-phases'
import type { Place } from '@unspasm/guideline/session-facts'
import { expandBlocks, defaultBlocks, type Token } from '@unspasm/guideline/token'
import type { Assessment } from '../assess.ts'
import type { Engine } from '../engine.ts'
import type { Context } from '../evaluate.ts'
import { noFacts, setFact, setFacts } from '../facts.ts'
import { factsOf } from './facts.ts'
import type { PlanInput } from './types.ts'

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
 * A review, where there is one, has judged the answers too: what it says is in force. Pure and total: answers, metrics
 * and facts that do not fit are unknown.
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
  const blockByAnswers = (
    { fired, blocked, decidedBy, disposition }: Assessment,
    block: (token: Token, rule: string) => void,
  ) => {
    const isClosed = new Set<Token>()
    for (const { id, blocks } of rulesThatBlock.filter((rule) => fired.includes(rule.id)))
      for (const token of expandBlocks(blocks)) {
        isClosed.add(token)
        block(token, id)
      }
    for (const token of [...blocked, ...expandBlocks(defaultBlocks[disposition])].filter((each) => !isClosed.has(each)))
      for (const rule of decidedBy.length > 0 ? decidedBy : [disposition]) block(token, rule)
  }
  const put = (context: Context, id: string, value: string | number) =>
    setFact(context.facts, engine.layout.slots.get(id)!, value)

  return (input) => {
    const { answers, assessment, on, metrics = {}, review, level = 0 } = input
    const disposition = review?.disposition ?? assessment.disposition
    const fired = [...assessment.fired, ...(review?.fired ?? [])]

    const blockedBy = new Map<Token, string[]>()
    const block = (token: Token, rule: string) => {
      const rules = blockedBy.get(token) ?? []
      if (!rules.includes(rule)) blockedBy.set(token, [...rules, rule])
    }
    if (review) {
      for (const { token, because } of review.blocks) block(token, because)
      for (const token of expandBlocks(defaultBlocks[disposition])) if (!blockedBy.has(token)) block(token, disposition)
    } else blockByAnswers(assessment, block)

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
