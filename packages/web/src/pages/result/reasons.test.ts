import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { alsoNoted, reasonsOf } from './reasons.ts'
import { simpleStrain as strain } from '../../../../care/test/people.ts'

const on = '2026-11-24'
const answersOf = (id: string) => {
  const example = examples.find((row) => row.id === id)!
  return answerTheRestNo(engineInForce, example.answers as unknown as Answers, on)
}
const complete = (answers: Answers) => answerTheRestNo(engineInForce, answers, on)
const reasons = (answers: Answers) => reasonsOf(assess(answers, on), answers, on)

describe('why', () => {
  it('names the very answers that decided, doubts included', () => {
    const answers = complete({ ...strain, 'leg-weakness': '?', 'leg-weakness-detail': ['one-leg-same'] })

    const [reason] = reasons(answers)

    expect(reason?.plain).toBe('You were not sure about an important sign, so a doctor should check.')
    expect(reason?.answers).toContainEqual({
      finding: 'leg-weakness',
      label: 'A weak leg (gives way, cannot push up on toes or climb a step)',
      answer: 'not sure',
    })
    expect(reason?.sources.length).toBeGreaterThan(0)
  })

  it('names the answers behind a wish for hands, though the rule reads causes', () => {
    const answers = complete({ ...strain, 'wants-visit': true, 'skin-problem-back': false, 'skin-numb': false })

    const [reason] = reasons(answers)

    expect(reason?.rule).toBe('PD-20')
    expect(reason?.answers.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['wants-visit', 'pain-now', 'mechanism']),
    )
  })

  it('names what speaks for a cause when the cause decided', () => {
    const answers = complete({
      ...strain,
      'activity-days': 0,
      'inactive-recently': true,
      'tired-back-by-evening': true,
    })

    const reason = reasons(answers).find(({ rule }) => rule === 'PD-07')

    expect(reason?.answers.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['activity-days', 'inactive-recently', 'tired-back-by-evening']),
    )
  })

  it('gives every deciding rule of every worked example a plain sentence and a source, and most of them answers', () => {
    for (const { id } of examples) {
      const answers = answersOf(id)
      for (const reason of reasons(answers)) {
        expect(reason.plain, id).toMatch(/^[A-Z].*\.$/)
        expect(reason.sources.length, id).toBeGreaterThan(0)
        if (reason.rule !== 'PD-30') expect(reason.answers.length, `${id} ${reason.rule}`).toBeGreaterThan(0)
      }
    }
  })

  it('keeps the other rules apart, without the one that always holds', () => {
    const answers = answersOf('ex-01')
    const assessment = assess(answers, on)

    const noted = alsoNoted(assessment, answers, on).map(({ rule }) => rule)

    expect(noted).not.toContain('PD-30')
    expect(noted.filter((rule) => assessment.decidedBy.includes(rule))).toEqual([])
  })
})
