import { guideline } from '@unspasm/guideline/guideline'
import { toCondition } from '@unspasm/guideline/condition'
import type { Context } from '../evaluate.ts'
import type { PlanContext } from '../plan/context.ts'
import { createChooseParts } from '../plan/movements.ts'
import { createPlanEngine } from '../plan/plan-engine.ts'
import type { PlanInput } from '../plan/types.ts'
import type { Verdict } from '../three-valued.ts'

const { judge, read } = createPlanEngine(guideline)

/** Everything that exercise reads of one person at one hour, and where the person is. */
export const readForExercise = (input: PlanInput): Pick<PlanContext, 'context' | 'where'> => read(input)

/** Everything that exercise reads of one person at one hour. */
export const exerciseContextOf = (input: PlanInput): Context => read(input).context

/** Judges a condition of the guideline for one person, in three-valued logic. */
export const judgeText = (when: string, context: Context): Verdict => judge(toCondition(when), context)

/** Chooses movements and positions by the guideline in force. */
export const chooseParts = createChooseParts(judge)
