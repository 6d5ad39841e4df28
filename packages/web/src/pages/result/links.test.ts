import { newCheck } from '@unspasm/care/ask'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { expect, it } from 'vitest'
import { simpleStrain } from '../../../../care/test/people.ts'
import { planAddress, wishAddress } from './links.ts'

const on = '2026-11-24'
const before = { ...newCheck, answers: simpleStrain }
const answered = { ...newCheck, answers: answerTheRestNo(engineInForce, simpleStrain, on) }

it('leads to the plan over the questions before heat and hands, and straight there once they are answered', () => {
  expect(planAddress(before, on)).toBe('/check?part=gates&back=/plan')
  expect(planAddress(answered, on)).toBe('/plan')
})

it('leads to hands over what opens them and the wish, and to booking once the wish was said', () => {
  expect(wishAddress(before, on)).toBe('/check?part=open&screens=s18-before-heat-or-hands,s24-what-next')
  expect(wishAddress({ ...answered, answers: { ...answered.answers, 'wants-visit': false } }, on)).toBe(
    '/check?part=next',
  )
  expect(wishAddress({ ...before, answers: { ...simpleStrain, 'wants-visit': true } }, on)).toBe(
    '/book?role=massage-therapist',
  )
})
