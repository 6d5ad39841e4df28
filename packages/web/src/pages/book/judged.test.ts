import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { Answers } from '@unspasm/care/answers'
import type { Service } from '@unspasm/server/api'
import { describe, expect, it } from 'vitest'
import { asksGuardian, isOpen, judgeServices, reasonTexts } from './judged.ts'
import { simpleStrain } from '../../../../care/test/people.ts'

const on = '2026-11-28'

const service = (role: Service['role'], isRemote = false): Service => ({
  id: role,
  kind: 'massage',
  role,
  name: role,
  firstMinutes: 45,
  laterMinutes: 60,
  isRemote,
  isActive: true,
})

const services = [
  service('exercise-trainer'),
  service('physician', true),
  service('physiotherapist'),
  service('massage-therapist'),
]

function judgedFor(own: Answers, hasGuardian = false) {
  const strain: Answers = { ...simpleStrain, 'wants-visit': true, ...own }
  const answers = answerTheRestNo(engineInForce, strain, on)
  return judgeServices(services, { answers, assessment: assess(answers, on), on, localHour: 12 }, hasGuardian)
}

const openRoles = (judged: ReturnType<typeof judgedFor>) =>
  judged.filter(({ verdict }) => isOpen(verdict)).map(({ service: { role } }) => role)

describe('who can be booked, judged on the device', () => {
  it('names first who is suggested, and last what is closed', () => {
    const judged = judgedFor({})

    expect(judged.map(({ service: { role } }) => role)).toEqual([
      'massage-therapist',
      'physiotherapist',
      'physician',
      'exercise-trainer',
    ])
  })

  it('is nobody when there is a sign of danger, and every one says why', () => {
    const judged = judgedFor({ 'saddle-numbness': true })

    expect(openRoles(judged)).toEqual([])
    expect(judged.every(({ verdict }) => reasonTexts(verdict.reasons).length > 0)).toBe(true)
  })

  it('is nobody under 18 without a guardian, and somebody with one', () => {
    const alone = judgedFor({ age: 15 })

    expect(openRoles(alone)).toEqual([])
    expect(alone.some(asksGuardian)).toBe(true)
    expect(openRoles(judgedFor({ age: 15 }, true))).not.toEqual([])
  })

  it('leaves out what is not given any more', () => {
    const answers = answerTheRestNo(engineInForce, { age: 30 }, on)
    const input = { answers, assessment: assess(answers, on), on, localHour: 12 }

    expect(judgeServices([{ ...service('physician', true), isActive: false }], input, false)).toEqual([])
  })
})

describe('the reasons of what is closed', () => {
  it('say each sentence once, the rule before its causes', () => {
    const texts = reasonTexts([
      { rule: 'B-4', because: ['M-1', 'M-1'] },
      { rule: 'B-4', because: ['no-such-rule'] },
    ])

    expect(texts[0]).toBe('Massage is closed for you right now.')
    expect(new Set(texts).size).toBe(texts.length)
  })
})
