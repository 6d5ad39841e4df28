import { describe, expect, it } from 'vitest'
import examples from '../test/examples/triage.json' with { type: 'json' }
import type { Answers } from './answers.ts'
import { assess } from './assess.ts'
import { answerTheRestNo } from './complete.ts'
import { engineInForce } from './engine.ts'

const on = '2026-11-24'

describe('the worked examples of the specification', () => {
  it.each(examples)('$id: $title', ({ answers, expect: expected }) => {
    const result = assess(answerTheRestNo(engineInForce, answers as unknown as Answers, on), on)

    expect({
      disposition: result.disposition,
      decidedBy: result.decidedBy,
      blocked: result.blocked,
      topCause: result.topCause,
      topBand: result.causes.find(({ id }) => id === result.topCause)?.band ?? 'unlikely',
      complete: result.complete,
    }).toEqual({
      disposition: expected.disposition,
      decidedBy: expected.decidedBy,
      blocked: expected.blocked,
      topCause: expected.topCause,
      topBand: expected.topBand,
      complete: true,
    })
  })
})
