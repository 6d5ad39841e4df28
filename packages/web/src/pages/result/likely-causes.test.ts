import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { causeWeights } from '@unspasm/guideline/causes'
import { isEmergency } from '@unspasm/guideline/disposition'
import { weights } from '@unspasm/guideline/words/en/weights'
import { causes } from '@unspasm/guideline/words/en/causes'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { isRoughGuess, likelyCauses, longPainText } from './likely-causes.ts'

const on = '2026-11-24'
const answersOf = (id: string) => {
  const example = examples.find((row) => row.id === id)!
  return answerTheRestNo(engineInForce, example.answers as unknown as Answers, on)
}

describe('likely causes', () => {
  it('shows no cause in any emergency among the worked examples', () => {
    const emergencies = examples.map(({ id }) => assess(answersOf(id), on)).filter((a) => isEmergency(a.disposition))

    expect(emergencies.length).toBeGreaterThan(5)
    for (const assessment of emergencies) expect(likelyCauses(assessment)).toEqual([])
  })

  it('shows the top cause first and at most two others that are at least possible', () => {
    for (const { id } of examples) {
      const assessment = assess(answersOf(id), on)
      if (isEmergency(assessment.disposition)) continue
      const shown = likelyCauses(assessment)
      expect(shown[0]?.id).toBe(assessment.topCause)
      expect(shown.length).toBeLessThanOrEqual(3)
      for (const cause of shown.slice(1))
        expect(assessment.causes.find((row) => row.id === cause.id)?.band).not.toBe('unlikely')
    }
  })

  it('says that no cause can be named when none is possible', () => {
    const assessment = assess(answersOf('ex-20'), on)

    expect(likelyCauses(assessment).map(({ id }) => id)).toEqual(['unclear'])
  })

  it('has a phrase for each of the 93 weights, without percentages and without numbers of points', () => {
    expect(Object.keys(weights).sort()).toEqual(causeWeights.map(({ id }) => id).sort())
    for (const phrase of Object.values(weights)) expect(phrase).not.toMatch(/%|points/)
  })

  it('writes causes for people: no rule ids, no sources, no arrows', () => {
    for (const words of Object.values(causes)) {
      for (const text of Object.values(words)) {
        expect(text).not.toMatch(/\b(R|E)\d|\b(RF|RG|PD|RV)-|->|→|`|\*\*/)
        expect(text).toMatch(/^[A-Z]/)
      }
    }
  })

  it('calls the ranking a rough guess until six questions about the cause have an answer', () => {
    const five: Answers = {
      'pain-side': 'left',
      'episodes-12m': 0,
      'worse-with-movement': true,
      'eases-with-movement': false,
      'cough-shoots': false,
    }

    expect(isRoughGuess(five)).toBe(true)
    expect(isRoughGuess({ ...five, 'heavy-sweating': '?' })).toBe(true)
    expect(isRoughGuess({ ...five, 'heavy-sweating': true })).toBe(false)
  })

  it.each([
    ['6-weeks-to-3-months', null],
    ['3-to-6-months', /^Lasting pain\. Some advice counts/],
    ['over-6-months', /^Chronic pain: it has lasted more than six months\.$/],
  ])('labels pain of %s', (duration, label) => {
    const text = longPainText({ duration }, on)

    if (label === null) expect(text).toBeNull()
    else expect(text).toMatch(label)
  })
})
