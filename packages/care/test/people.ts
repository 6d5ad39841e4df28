import type { Answers } from '../src/answers.ts'
import { answerTheRestNo } from '../src/complete.ts'
import { engineInForce } from '../src/engine.ts'
import { on } from './arbitrary-answers.ts'

/**
 * The base case of the weak flags: a simple strain of a man of 30, every other safety and gate question answered no.
 *
 * Source: triage 2.2.
 */
export const simpleStrain: Answers = {
  age: 30,
  sex: 'male',
  'pain-region': ['lower-back'],
  'pain-now': 5,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
}

/** A person like the base case, with some answers of their own, and "no" to every other question that is asked. */
export const personWith = (answers: Answers): Answers =>
  answerTheRestNo(engineInForce, { ...simpleStrain, ...answers }, on)
