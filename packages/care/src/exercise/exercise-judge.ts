import { guideline } from '@unspasm/guideline/guideline'
import { planFacts, sessionFacts, type SessionFact } from '@unspasm/guideline/session-facts'
import { toCondition } from '@unspasm/guideline/condition'
import { createEngine } from '../engine.ts'
import type { Context } from '../evaluate.ts'
import { createReadPlan, type PlanContext } from '../plan/context.ts'
import { createChooseParts } from '../plan/movements.ts'
import type { PlanInput } from '../plan/types.ts'
import { createJudge, type Verdict } from '../three-valued.ts'

const facts: readonly SessionFact[] = [...planFacts, ...sessionFacts]
const asked = new Set(facts.filter(({ missing }) => missing === 'maybe').map(({ id }) => id))
const engine = createEngine(guideline, facts)
const judge = createJudge(engine, (id) => asked.has(id))
const read = createReadPlan(engine)

/** Everything that exercise reads of one person at one hour, and where the person is. */
export const readForExercise = (input: PlanInput): Pick<PlanContext, 'context' | 'where'> => read(input)

/** Everything that exercise reads of one person at one hour. */
export const exerciseContextOf = (input: PlanInput): Context => read(input).context

/** Judges a condition of the guideline for one person, in three-valued logic. */
export const judgeText = (when: string, context: Context): Verdict => judge(toCondition(when), context)

/** Chooses movements and positions by the guideline in force. */
export const chooseParts = createChooseParts(judge)
