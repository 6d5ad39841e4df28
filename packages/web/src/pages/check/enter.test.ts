import { ask, newCheck, type Check } from '@unspasm/care/ask'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { describe, expect, it } from 'vitest'
import { enter } from './enter.ts'
import { partOf } from './parts.ts'

const on = '2026-11-24'
const part = (query = '') => partOf(new URLSearchParams(query))
const left = part().route
const finished: Check = {
  ...newCheck,
  left,
  rechecked: ['leg-weakness', 'cancer-history'],
  answers: answerTheRestNo(
    engineInForce,
    {
      age: 30,
      sex: 'male',
      'pain-region': ['lower-back'],
      'pain-now': 5,
      duration: 'under-3-days',
      'onset-speed': 'sudden',
      mechanism: 'lift-or-twist',
    },
    on,
  ),
}
const half: Check = { ...newCheck, answers: { breathless: false }, left: ['s1-danger-now'] }

describe('opening the check', () => {
  it('goes on where a check stands that is not over', () => {
    expect(enter({ ...finished, left: left.slice(0, 9) }, part(), null, false, on).left).toEqual(left.slice(0, 9))
  })

  it('shows the last screen of a check that is over', () => {
    expect(ask.nextStep(finished, on).kind).toBe('result')
    expect(ask.nextStep(enter(finished, part(), null, false, on), on)).toMatchObject({ screen: 's11-pattern' })
  })

  it('stands where the entry of the browser stands, after a reload and on the way back', () => {
    expect(enter(finished, part(), { left: 2, isFirst: false }, false, on).left).toEqual(left.slice(0, 2))
    expect(enter(half, part('part=again'), { left: 1, isFirst: false }, false, on)).toEqual(half)
  })

  it('asks the danger questions again when the answers are old, also after a reload', () => {
    const place = { left: 11, isFirst: false }
    for (const entered of [enter(finished, part(), null, true, on), enter(finished, part(), place, true, on)]) {
      expect(ask.nextStep(entered, on)).toMatchObject({ screen: 's1-danger-now' })
      expect(entered.left).toEqual(left.slice(4))
      expect(entered.answers).toEqual(finished.answers)
    }
  })

  it('offers the help for a doubt again when its question is asked again, and only then', () => {
    expect(enter(finished, part('part=again'), null, false, on).rechecked).toEqual(['cancer-history'])
  })

  it('leaves old danger answers alone when something behind the result is asked', () => {
    expect(enter(finished, part('part=causes'), null, true, on).left).toEqual(left)
    expect(enter(finished, part('screen=s9-how-bad'), null, true, on).left).not.toContain('s9-how-bad')
  })
})
