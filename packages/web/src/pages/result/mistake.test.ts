import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { answersToTakeBack } from './mistake.ts'

const on = '2026-11-24'
const answersOf = (id: string) => {
  const example = examples.find((row) => row.id === id)!
  return answerTheRestNo(engineInForce, example.answers as unknown as Answers, on)
}

describe('ticks to take back', () => {
  it('gives the one tick of a one-tap emergency', () => {
    const answers = { breathless: true }

    expect(answersToTakeBack(assess(answers, on), answers, on)).toEqual({ ticks: ['breathless'], others: [] })
  })

  it('gives every tick that decided, and never a "no"', () => {
    const answers = answersOf('ex-01')

    expect(answersToTakeBack(assess(answers, on), answers, on).ticks).toEqual(['saddle-numbness', 'bladder-change'])
  })

  it('never offers to take back a "no"', () => {
    const answers = { ...answersOf('ex-28'), 'worse-with-movement': false }

    expect(answersToTakeBack(assess(answers, on), answers, on).ticks).toEqual(['pain-constant'])
  })

  it('gives choices and numbers apart, for an emergency that has no tick', () => {
    const answers: Answers = { age: 30, sex: 'female', pregnancy: 'yes', 'pregnancy-warning': ['shoulder-tip-pain'] }

    expect(answersToTakeBack(assess(answers, on), answers, on)).toEqual({
      ticks: [],
      others: ['pregnancy', 'pregnancy-warning'],
    })
  })
})
