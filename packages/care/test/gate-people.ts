import type { Answers } from '../src/answers.ts'
import { assess } from '../src/assess.ts'
import { answerTheRestNo } from '../src/complete.ts'
import { engineInForce } from '../src/engine.ts'
import type { PlanInput } from '../src/plan/types.ts'
import { within, type InputOfExample } from './days-say.ts'

/** The day of everybody here. */
export const onAtGates = '2026-11-24'

/** Somebody at a gate: what differs from a person to whom no gate applies. */
export type PersonAtGate = {
  readonly answers?: Answers
  /** Questions left without an answer. */
  readonly missing?: readonly string[]
  readonly input?: InputOfExample
}

/** A woman of 40 with a fresh strain to whom no gate applies, and every question of the tools answered. */
const clear: Answers = {
  age: 40,
  sex: 'female',
  pregnancy: 'no',
  'pain-region': ['lower-back'],
  'pain-now': 4,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
  'mobility-now': 'can-walk',
  'curve-known': ['none'],
  'medicine-groups': ['none'],
  'diet-exclusions': ['none'],
}

/** That person as the gates read them. */
export function inputAtGate({ answers = {}, missing = [], input = {} }: PersonAtGate): PlanInput {
  const on = onAtGates
  const all = answerTheRestNo(engineInForce, { ...clear, ...answers }, on)
  const given = Object.fromEntries(Object.entries(all).filter(([id]) => !missing.includes(id)))
  const assessment = assess(given, on)
  return { answers: given, assessment, on, localHour: 10, ...within(assessment, input) }
}
