import { describe, expect, it } from 'vitest'
import { on } from '../test/arbitrary-answers.ts'
import { personWith } from '../test/people.ts'
import { assess } from './assess.ts'
import { engineInForce } from './engine.ts'
import { createResult } from './result.ts'

const resultOf = createResult(engineInForce)

describe('a result', () => {
  it('is the assessment with its id, and nothing lost', () => {
    const assessment = assess(personWith({}), on)
    const { causes, id, ...rest } = resultOf(assessment, 'case-1')
    const { causes: scores, ...all } = assessment
    expect(id).toBe('case-1')
    expect(rest).toEqual(all)
    expect(causes.map(({ id, score, band }) => ({ id, score, band }))).toEqual(
      scores.map(({ id, score, band }) => ({ id, score, band })),
    )
    expect(Object.keys(resultOf(assessment, 'case-1'))).toEqual([
      'id',
      'disposition',
      'decidedBy',
      'fired',
      'blocked',
      'cautions',
      'causes',
      'topCause',
      'complete',
      'guideline',
    ])
  })

  it('has no id when the case has none', () => {
    expect(resultOf(assess({}, on), undefined).id).toBeNull()
  })

  it('names the findings that speak for and against a cause, each once, strongest first', () => {
    const { causes } = resultOf(
      assess(personWith({ 'spasm-character': ['tight-hard-band', 'locked'], 'pain-constant': true }), on),
      undefined,
    )
    expect(causes.find(({ id }) => id === 'muscle-injury')).toMatchObject({
      score: 6,
      band: 'likely',
      for: ['mechanism', 'spasm-character', 'onset-speed', 'worse-with-movement'],
      against: ['pain-constant'],
    })
  })

  it('is the same for the same answers, and one reader cannot change it for another', () => {
    const read = () => resultOf(assess(personWith({}), on), undefined).causes[0]!

    expect(read()).toBe(read())
    expect(() => Object.assign(read(), { score: 9 })).toThrow(TypeError)
    expect(() => (read().for as string[]).push('x')).toThrow(TypeError)
  })

  it('names the groups of warning signs where a cause rests on them', () => {
    const { causes } = resultOf(assess(personWith({ 'fever-or-chills': true }), on), undefined)
    expect(causes[0]).toMatchObject({ id: 'serious-pathology', score: 6, against: [] })
    expect(causes[0]!.for).toContain('infection')
  })
})
