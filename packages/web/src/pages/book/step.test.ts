import { describe, expect, it } from 'vitest'
import { noDraft } from './draft.ts'
import { agreedText } from './shared-case.ts'
import { isAfter, missingStep, steps } from './step.ts'

const answers = { age: 30 }
const known = { isChosen: true, answers, isRemote: false }
const agreed = { ...noDraft, agreedTo: agreedText(answers) }
const placed = { ...agreed, place: { latitude: 51, longitude: -2, name: null } }
const asked = { ...placed, kept: { key: 'k', professionalId: 'anna', name: 'Anna', startsAt: '2026-11-30T09:00:00Z' } }
const held = { ...asked, kept: { ...asked.kept, hold: { id: 'h', endsAt: '2026-11-30T10:00:00Z', until: null } } }
const offered = { ...agreed, kept: { ...held.kept, waitingId: 'w' } }

describe('the first decision that is missing', () => {
  it.each([
    ['who', noDraft, { ...known, isChosen: false }],
    ['who', held, { ...known, isChosen: false }],
    ['share', noDraft, known],
    ['share', held, { ...known, answers: { age: 31 } }],
    ['place', agreed, known],
    ['times', agreed, { ...known, isRemote: true }],
    ['times', placed, known],
    ['times', asked, known],
    ['agree', held, known],
    ['agree', offered, known],
    ['place', { ...agreed, kept: held.kept }, known],
  ] as const)('is %s', (step, draft, situation) => {
    expect(missingStep(draft, situation)).toBe(step)
  })
})

it('decisions follow one another, and none follows itself', () => {
  expect(steps.every((step, at) => steps.every((other, otherAt) => isAfter(step, other) === at > otherAt))).toBe(true)
})
