import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { closuresOf, openingsOf } from './permissions.ts'
import { simpleStrain as strain } from '../../../../care/test/people.ts'

const on = '2026-11-24'
const answersOf = (id: string) => {
  const example = examples.find((row) => row.id === id)!
  return answerTheRestNo(engineInForce, example.answers as unknown as Answers, on)
}
const complete = (answers: Answers) => answerTheRestNo(engineInForce, answers, on)

describe('what is open and what is closed', () => {
  it('puts every permission of every worked example in exactly one place, and gives every closed one a reason', () => {
    for (const { id } of examples) {
      const answers = answersOf(id)
      const assessment = assess(answers, on)
      const closures = closuresOf(assessment, answers, on)
      const open = openingsOf(assessment).map(({ token }) => token)

      expect(closures.flatMap(({ tokens }) => tokens).sort(), id).toEqual([...assessment.blocked].sort())
      expect(open.length + assessment.blocked.length, id).toBe(7)
      for (const { because, unasked } of closures) expect(because.length + unasked.length, id).toBeGreaterThan(0)
    }
  })

  it('asks instead of warning when only silence closes', () => {
    const answers = Object.fromEntries(
      Object.entries(complete(strain)).filter(([id]) => !['skin-numb', 'skin-problem-back'].includes(id)),
    )

    const heat = closuresOf(assess(answers, on), answers, on).find(({ tokens }) => tokens.includes('heat'))

    expect(heat?.because).toEqual([])
    expect(heat?.unasked).toEqual([
      'Skin on the back is numb or cannot feel hot and cold',
      'Skin on the back broken, burned, infected or newly bruised',
    ])
  })

  it('gives the reason of a given answer before an open question', () => {
    const answers = Object.fromEntries(
      Object.entries(complete({ ...strain, 'skin-numb': true })).filter(([id]) => id !== 'skin-problem-back'),
    )

    const heat = closuresOf(assess(answers, on), answers, on).find(({ tokens }) => tokens.includes('heat'))

    expect(heat).toEqual({ tokens: ['heat'], because: ['You could burn without feeling it.'], unasked: [] })
  })

  it('gives a reason, not a question, when a given answer and silence close together', () => {
    const answers = Object.fromEntries(
      Object.entries(complete({ ...strain, 'kidney-disease': true })).filter(([id]) => id !== 'fluid-restricted'),
    )

    const drinking = closuresOf(assess(answers, on), answers, on).find(({ tokens }) => tokens.includes('fluid-target'))

    expect(drinking?.because).toEqual(['Drink what your doctor told you; no magnesium without your doctor.'])
    expect(drinking?.unasked).toEqual([])
  })

  it('names home care before hands', () => {
    const answers = complete(strain)

    const open = openingsOf(assess(answers, on)).map(({ token }) => token)

    expect(open.indexOf('heat')).toBeLessThan(open.indexOf('massage'))
    expect(open.slice(-3)).toEqual(['massage', 'booking', 'ultrasound'])
  })
})
