import { waitTest } from '@unspasm/guideline/effect/effect-rules'
import type { DrawnChange } from './permutation.ts'
import { chanceFrom, choose, hash } from './seeded.ts'

export type Arm = DrawnChange['arm']

/** Whether a remedy is used on a day that the coin decides. */
export type DayArm = 'with' | 'without'

/** The block of a request, both counted from 0. */
export const blockOf = (request: number) => Math.floor(request / waitTest.block)

/**
 * What the coin says for a request: in each block of four, two now and two after the wait, in any order.
 *
 * @param request place in the test, from 0; requests without an outcome keep their place.
 * Source: plan 6.3.
 */
export function armOf(testId: string, request: number): Arm {
  const block = blockOf(request)
  const chance = chanceFrom(hash(`${testId}/block/${block}`))
  return choose(chance, waitTest.block / 2, waitTest.block).includes(request - block * waitTest.block) ? 'now' : 'wait'
}

/**
 * What the coin says for a day of a pair: it decides which of the two is the day with.
 *
 * @param pair  place in the test, from 0.
 * @param place 0 for the first day of the pair, 1 for the second.
 * Source: plan 6.4.
 */
export function dayArmOf(testId: string, pair: number, place: 0 | 1): DayArm {
  const isWithFirst = chanceFrom(hash(`${testId}/pair/${pair}`))() < 0.5
  return isWithFirst === (place === 0) ? 'with' : 'without'
}
