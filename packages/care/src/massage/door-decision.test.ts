import { doorCheck } from '@unspasm/guideline/massage/door-check'
import { describe, expect, it } from 'vitest'
import { decideAtDoor, isDoorComplete, type DoorAnswers } from './door-decision.ts'

const fine = Object.fromEntries(doorCheck.rows.map(({ id, fine: good }) => [id, good === 'yes'])) as DoorAnswers

describe('the decision at the door', () => {
  it('is to treat only when every row is fine and pain is below 8', () => {
    expect(decideAtDoor(fine, 7)).toBe('treat')
    expect(decideAtDoor(fine, 8)).toBe('light-or-rebook')
    expect(decideAtDoor(fine, null)).toBe('light-or-rebook')
  })

  it.each([
    ['consents', 'rebook'],
    ['new-sign', 'not-treated-referred'],
    ['fever-or-ill', 'not-treated-referred'],
    ['alcohol-or-sedatives', 'not-treated-referred'],
    ['drowsy', 'not-treated-referred'],
    ['cannot-lie', 'rebook'],
    ['leg-weak', 'not-treated-referred'],
    ['numb-between-legs', 'not-treated-referred'],
    ['calf-swollen', 'not-treated-referred'],
    ['skin-of-back', 'not-treated-referred'],
    ['single-bone-pain', 'not-treated-referred'],
    ['card-read', 'rebook'],
    ['firm-surface', 'rebook'],
    ['feels-unsafe', 'rebook'],
  ] as const)('%s that is not fine leads to %s; not sure and silence too', (row, outcome) => {
    const { [row]: answer, ...rest } = fine
    expect(decideAtDoor({ ...fine, [row]: !answer }, 3)).toBe(outcome)
    expect(decideAtDoor({ ...fine, [row]: '?' }, 3)).toBe(outcome)
    expect(decideAtDoor(rest, 3)).toBe(outcome)
    expect(isDoorComplete(rest, 3)).toBe(false)
  })

  it('limits somebody who can neither sit nor stand, and nobody who can do one of them', () => {
    expect(decideAtDoor({ ...fine, 'cannot-sit': true }, 3)).toBe('treat')
    expect(decideAtDoor({ ...fine, 'cannot-stand': true }, 3)).toBe('treat')
    expect(decideAtDoor({ ...fine, 'cannot-sit': true, 'cannot-stand': '?' }, 3)).toBe('light-or-rebook')
  })

  it('takes the worst of all', () => {
    expect(decideAtDoor({ ...fine, 'firm-surface': false, 'leg-weak': true }, 9)).toBe('not-treated-referred')
    expect(isDoorComplete(fine, 4)).toBe(true)
    expect(isDoorComplete(fine, null)).toBe(false)
  })
})
