import type { Answers } from '@unspasm/care/answers'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { screens } from '@unspasm/guideline/screens'
import { newCheck, type Check } from '@unspasm/care/ask'
import { describe, expect, it } from 'vitest'
import { openQuestions } from './unfinished.ts'
import { simpleStrain as strain } from '../../../../care/test/people.ts'

const on = '2026-11-24'
const complete = (answers: Answers) => answerTheRestNo(engineInForce, answers, on)

describe('open questions', () => {
  const left = screens.filter(({ part }) => part === 'safety').map(({ id }) => id)
  const whole: Check = { ...newCheck, answers: complete(strain), left }

  it('are none when the safety part is finished', () => {
    expect(openQuestions(whole, on)).toEqual([])
  })

  it('name what is missing', () => {
    const { 'pain-now': _, ...answers } = whole.answers

    expect(openQuestions({ ...whole, answers }, on)).toEqual(['Pain now'])
  })

  it('name a doubt that must be asked once more, and answers that do not fit together', () => {
    const doubt = {
      ...whole,
      answers: {
        ...whole.answers,
        'foot-drop': '?' as const,
        'nerve-change-age': 'longer-unchanged',
        'nerve-change-checked': true,
      },
    }
    const misfit = { ...whole, answers: { ...whole.answers, 'pain-region': ['lower-back', 'chest'] } }

    expect(openQuestions(doubt, on)).toEqual(['Foot slaps or drags, or toes will not lift'])
    expect(openQuestions(misfit, on)).toEqual(['Pain, tightness or heaviness in the chest'])
  })
})
