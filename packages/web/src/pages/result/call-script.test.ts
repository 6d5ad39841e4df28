import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { callScript } from './call-script.ts'

const on = '2026-11-24'
const answersOf = (id: string) => {
  const example = examples.find((row) => row.id === id)!
  return answerTheRestNo(engineInForce, example.answers as unknown as Answers, on)
}

describe('what to say on the call', () => {
  it('names the problem, the age and what was ticked', () => {
    const answers = answersOf('ex-02')

    expect(callScript(assess(answers, on), answers, on, false)).toEqual({
      problem: 'I have back pain and a tearing pain.',
      age: 'I am 68 years old.',
      signs: ['A sudden ripping or tearing pain in chest, back or belly'],
      notSure: [],
      place: 'I am at …',
    })
  })

  it('speaks of somebody else when the caller is not the one in pain', () => {
    const answers = answersOf('ex-02')

    const script = callScript(assess(answers, on), answers, on, true)

    expect([script.problem, script.age]).toEqual([
      'Somebody here has back pain and a tearing pain.',
      'The person is 68 years old.',
    ])
  })

  it('names doubts apart and never as ticks', () => {
    const answers = { 'saddle-numbness': '?', age: 40 } as const

    const script = callScript(assess(answers, on), answers, on, false)

    expect(script.signs).toEqual([])
    expect(script.notSure).toEqual(['Numb or odd feeling between the legs, private parts or bottom'])
  })
})
