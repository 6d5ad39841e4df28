import { guideline, type Guideline } from '@unspasm/guideline/guideline'
import { describe, expect, it } from 'vitest'
import examples from '../test/examples/triage.json' with { type: 'json' }
import type { Answers } from './answers.ts'
import { assess, createAssess } from './assess.ts'
import { answerTheRestNo } from './complete.ts'
import { createEngine, engineInForce } from './engine.ts'

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

describe('the score of a cause', () => {
  const weightsOf = (count: number, weight: number) =>
    Array.from({ length: count }, (_, place) => ({
      ...guideline.causeWeights[0]!,
      id: `weight-${place}`,
      cause: guideline.causeIds[0]!,
      weight,
      when: 'unknown(age)',
    }))
  const firstCause = (causeWeights: Guideline['causeWeights']) =>
    createAssess(createEngine({ ...guideline, causeWeights }))({}, on).causes.find(
      ({ id }) => id === guideline.causeIds[0],
    )

  it('is shared by people to whom the same weights apply, and cannot be changed by one of them', () => {
    const [mine, other] = [assess({}, on).causes[0]!, assess({}, on).causes[0]!]

    expect(other).toBe(mine)
    expect(() => Object.assign(mine, { score: 9 })).toThrow(TypeError)
    expect(() => (mine.for as string[]).push('x')).toThrow(TypeError)
    expect(() => (mine.against as string[]).push('x')).toThrow(TypeError)
  })

  it('counts as many weights as a whole number has bits, and refuses more', () => {
    expect(firstCause(weightsOf(53, 1))).toMatchObject({ score: 53, band: 'likely', against: [] })
    expect(firstCause(weightsOf(53, 1))!.for).toHaveLength(53)
    expect(() => firstCause(weightsOf(54, 1))).toThrow(
      `expected at most 53 weights of ${guideline.causeIds[0]}, got 54`,
    )
  })

  it('is right for more sets of weights than are kept', () => {
    const signs = guideline.findings.filter(({ kind }) => kind === 'boolean').slice(0, 11)
    const causeWeights = signs.map(({ id }) => ({ ...weightsOf(1, 1)[0]!, id, when: id }))
    const judge = createAssess(createEngine({ ...guideline, causeWeights }))
    const people = Array.from({ length: 2 ** signs.length }, (_, which) =>
      Object.fromEntries(signs.flatMap(({ id }, place) => ((which >> place) & 1 ? [[id, true]] : []))),
    )
    const score = (answers: Answers) => judge(answers, on).causes.find(({ id }) => id === guideline.causeIds[0])!
    const first = people.map(score)

    expect(first.map((cause) => cause.for)).toEqual(people.map((answers) => Object.keys(answers)))
    expect(people.map(score)).toEqual(first)
    expect(people.filter((answers, place) => score(answers) === first[place])).toHaveLength(1000)
  })

  it('counts a weight of zero as no support', () => {
    expect(firstCause(weightsOf(1, 0))).toMatchObject({ score: 0, for: [], against: ['weight-0'] })
  })

  it('names a weight below zero among what speaks against it', () => {
    expect(firstCause(weightsOf(2, -1))).toMatchObject({ score: -2, for: [], against: ['weight-0', 'weight-1'] })
  })
})
