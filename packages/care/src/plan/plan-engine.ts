import type { Guideline } from '@unspasm/guideline/guideline'
import { planFacts, sessionFacts, type SessionFact } from '@unspasm/guideline/session-facts'
import { createEngine, type Engine } from '../engine.ts'
import { createJudge, type Judge } from '../three-valued.ts'
import { createReadPlan, type PlanContext } from './context.ts'
import type { PlanInput } from './types.ts'

/** What everything stands on that reads a person beside the sessions and the hour: plans, tools, exercise, booking. */
export type PlanEngine = {
  readonly engine: Engine
  /** Three-valued: a fact that is only asked at the start is a "maybe" until then. */
  readonly judge: Judge
  readonly read: (input: PlanInput) => PlanContext
}

const facts: readonly SessionFact[] = [...planFacts, ...sessionFacts]
const askedAtStart: ReadonlySet<string> = new Set(
  facts.filter(({ missing }) => missing === 'maybe').map(({ id }) => id),
)

/** Makes it for a guideline, with the facts of sessions and of the plan. */
export function createPlanEngine(guideline: Guideline): PlanEngine {
  const engine = createEngine(guideline, facts)
  return { engine, judge: createJudge(engine, (id) => askedAtStart.has(id)), read: createReadPlan(engine) }
}
