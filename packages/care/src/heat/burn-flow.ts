import { toCondition } from '@unspasm/guideline/condition'
import { burnCooling, burnQuestions, type BurnQuestion, type BurnQuestionId } from '@unspasm/guideline/heat/burn-rules'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'

export type BurnAnswer = boolean | '?'

/** What was done after a burn so far. Plain JSON. */
export type BurnFlow = {
  readonly isRemoved: boolean
  /** When the water began to run; `null`: not yet. */
  readonly coolingSince: number | null
  readonly isCooled: boolean
  readonly isCovered: boolean
  readonly answers: Readonly<Partial<Record<BurnQuestionId, BurnAnswer>>>
  /** A blister, or open skin; `null`: not asked. */
  readonly hasBlister: BurnAnswer | null
}

/** Where the flow is. `emergency`: somebody must look at it now. */
export type BurnPlace =
  | { readonly at: 'remove' | 'cool' | 'cover' | 'skin' | 'emergency' | 'blister' | 'no-blister' }
  | { readonly at: 'ask'; readonly question: BurnQuestion }

export const newBurn: BurnFlow = {
  isRemoved: false,
  coolingSince: null,
  isCooled: false,
  isCovered: false,
  answers: {},
  hasBlister: null,
}

const judge = createJudge(engineInForce, () => false)

/**
 * Where the flow after a burn is. Pure and total. Any yes to a question leads to the emergency department, and so does
 * "not sure"; what the person told before is not asked again.
 *
 * Source: remedies 1.8.
 */
export function burnAt(burn: BurnFlow, answers: Answers, on: LocalDate): BurnPlace {
  if (!burn.isRemoved) return { at: 'remove' }
  if (!burn.isCooled) return { at: 'cool' }
  if (!burn.isCovered) return { at: 'cover' }
  const context = readContext(engineInForce, answers, on)
  const given = (burnQuestions as readonly BurnQuestion[]).map((question) => {
    const { knownFrom, askedWhen } = question
    const isUnsure = askedWhen !== undefined && judge(toCondition(askedWhen), context).truth === 'yes'
    const judged = knownFrom === undefined ? 'maybe' : judge(toCondition(knownFrom), context).truth
    const known = judged === 'no' && isUnsure ? 'maybe' : judged
    const told = burn.answers[question.id as BurnQuestionId]
    return { question, answer: known === 'maybe' ? told : known === 'yes' }
  })
  if (given.some(({ answer }) => answer === true || answer === '?')) return { at: 'emergency' }
  const open = given.find(({ answer }) => answer === undefined)
  if (open) return { at: 'ask', question: open.question }
  if (burn.hasBlister === null) return { at: 'skin' }
  return { at: burn.hasBlister === false ? 'no-blister' : 'blister' }
}

/** Seconds of cooling that are left, 0 or more; all of them before the water runs. Source: remedies 1.8, 2. */
export function coolingLeft({ coolingSince }: BurnFlow, now: number): number {
  const whole = burnCooling.minutes * 60
  return coolingSince === null ? whole : Math.max(0, whole - (now - coolingSince) / 1000)
}
