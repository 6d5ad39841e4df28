import { newCheck } from '@unspasm/care/ask'
import { answerTheRestNo } from '@unspasm/care/complete'
import { emptyDiary } from '@unspasm/care/diary'
import { engineInForce } from '@unspasm/care/engine'
import { screens } from '@unspasm/guideline/screens'
import { describe, expect, it } from 'vitest'
import type { Episode } from '../../device/records.ts'
import { begunOn } from './begun.ts'

const on = '2026-11-24'
const now = new Date('2026-11-24T12:00:00Z')
const empty: Episode = {
  id: 'one',
  startedAt: '2026-11-24T09:00:00.000Z',
  answeredAt: '2026-11-24T09:30:00.000Z',
  who: 'me',
  check: newCheck,
  drafts: {},
  withdrawals: [],
  notForMe: [],
  done: [],
  guideline: '0.2.1',
  first: null,
  diary: emptyDiary,
  sessions: [],
  live: [],
}
const half: Episode = { ...empty, check: { ...newCheck, answers: { breathless: false }, left: ['s1-danger-now'] } }
const strain = {
  age: 30,
  sex: 'male',
  'pain-region': ['lower-back'],
  'pain-now': 5,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
}
const finished: Episode = {
  ...empty,
  check: {
    ...newCheck,
    answers: answerTheRestNo(engineInForce, strain, on),
    left: screens.filter(({ part }) => part === 'safety').map(({ id }) => id),
  },
}
const emergency: Episode = { ...empty, check: { ...newCheck, answers: { breathless: true } } }
const old = { answeredAt: '2026-11-23T11:00:00.000Z' }

describe('what the first page offers', () => {
  it('is a new check when nothing was answered or ticked', () => {
    expect(begunOn(null, now, on)).toBeNull()
    expect(begunOn(empty, now, on)).toBeNull()
    expect(begunOn({ ...empty, drafts: { 's1-danger-now': {} } }, now, on)).toBeNull()
  })

  it('is the way on in a check that was begun, a single tick included', () => {
    expect(begunOn(half, now, on)).toMatchObject({ kind: 'check', hoursAgo: 2, isOld: false, address: '/check' })
    expect(begunOn({ ...empty, drafts: { 's1-danger-now': { collapse: 'yes' } } }, now, on)).toMatchObject({
      address: '/check',
    })
  })

  it('is the result and the plan of a check that is over', () => {
    expect(begunOn(finished, now, on)).toMatchObject({ kind: 'result', address: '/result', hasPlan: true })
  })

  it('is the danger questions once more after a day, and no plan before them', () => {
    expect(begunOn({ ...half, ...old }, now, on)).toMatchObject({ isOld: true, address: '/check?part=again' })
    expect(begunOn({ ...finished, ...old }, now, on)).toMatchObject({ address: '/check?part=again', hasPlan: false })
  })

  it('is the emergency that was found, however old, and never a plan', () => {
    expect(begunOn(emergency, now, on)).toMatchObject({ address: '/result', hasPlan: false })
    expect(begunOn({ ...emergency, ...old }, now, on)).toMatchObject({ address: '/result', hasPlan: false })
  })

  it('never lies in the future, whatever the clock of the device says', () => {
    expect(begunOn({ ...half, answeredAt: '2026-11-25T00:00:00.000Z' }, now, on)).toMatchObject({ hoursAgo: 0 })
  })
})
