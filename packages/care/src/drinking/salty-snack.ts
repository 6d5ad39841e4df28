import { toCondition } from '@unspasm/guideline/condition'
import { saltySnack } from '@unspasm/guideline/drinking/drink-arithmetic'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'

const judge = createJudge(engineInForce, () => false)
const offers = toCondition(saltySnack.when)
const butNot = toCondition(saltySnack.butNot)

/** Whether salt with the drinks is offered: after much sweat, and only when nothing that speaks against it may be. Source: remedies 4.5. */
export function offersSalt(answers: Answers, on: LocalDate, activityMinutes: number): boolean {
  const context = readContext(engineInForce, answers, on)
  const isSweaty = activityMinutes > saltySnack.overActivityMinutes || judge(offers, context).truth === 'yes'
  return isSweaty && judge(butNot, context).truth === 'no'
}
