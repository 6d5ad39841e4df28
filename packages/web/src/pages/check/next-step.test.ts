import { newCheck, type Check } from '@unspasm/care/ask'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { leaveForm } from '@unspasm/care/moves'
import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step.ts'
import { partOf } from './parts.ts'

const on = '2026-11-24'
const way = partOf(new URLSearchParams())
const calm = { age: 40, sex: 'male' }
const tapping: Check = {
  ...newCheck,
  answers: answerTheRestNo(engineInForce, { ...calm, 'pain-region': ['lower-back', 'chest'] }, on),
  left: way.route.slice(0, 7),
}

describe('the next step', () => {
  it('stays on the picture while places are tapped, though one does not fit', () => {
    expect(way.next(tapping, on)).toMatchObject({ kind: 'prompt', prompt: 'CP-1' })
    expect(nextStep(way, tapping, on)).toMatchObject({ kind: 'screen', screen: 's8-where' })
  })

  it('asks again when the picture is left', () => {
    expect(nextStep(way, leaveForm(tapping, 's8-where', on), on)).toMatchObject({ kind: 'prompt', prompt: 'CP-1' })
  })

  it('stays on the form whose date does not fit, until it is left', () => {
    const { 'pain-region': _, ...answers } = tapping.answers
    const dated: Check = {
      ...tapping,
      answers: {
        ...answers,
        'pain-region': ['neck'],
        'pain-now': 4,
        'onset-date': '2026-11-01',
        duration: 'under-3-days',
      },
      left: way.route.slice(0, 9),
    }

    expect(way.next(dated, on)).toMatchObject({ kind: 'prompt', prompt: 'CP-6' })
    expect(nextStep(way, dated, on)).toMatchObject({ kind: 'screen', screen: 's10-how-it-began' })
    const answered = { ...dated, answers: { ...dated.answers, 'onset-speed': 'gradual', mechanism: 'none-known' } }
    expect(nextStep(way, leaveForm(answered, 's10-how-it-began', on), on)).toMatchObject({ prompt: 'CP-6' })
  })
})
