import type { OwnBooking } from '@unspasm/server/api'
import { describe, expect, it } from 'vitest'
import { comingWith, isMovable, phaseOf } from './visit-state.ts'

const visit = (changes: Partial<OwnBooking> = {}): OwnBooking => ({
  id: 'v',
  side: 'client',
  state: 'confirmed',
  serviceId: 's',
  serviceName: 'Massage',
  role: 'massage-therapist',
  isRemote: false,
  startsAt: '2026-11-30T11:00:00.000Z',
  endsAt: '2026-11-30T11:45:00.000Z',
  isFirstVisit: true,
  isOnHold: false,
  cancelledBy: null,
  professionalId: 'p',
  professionalName: 'Anna',
  label: null,
  address: null,
  entryNotes: null,
  courseId: null,
  needsOther: false,
  place: null,
  hasGuardian: false,
  movableUntil: null,
  ...changes,
})

const phaseAt = (changes: Partial<OwnBooking>, at: string) =>
  phaseOf(visit(changes), new Date(at), at.slice(0, 10), '2026-11-30')

describe('where a visit stands', () => {
  it.each([
    ['ahead', {}, '2026-11-29T11:00:00.000Z'],
    ['running', {}, '2026-11-30T11:00:00.000Z'],
    ['over', {}, '2026-11-30T11:45:00.000Z'],
    ['waits', { isOnHold: true }, '2026-11-30T08:00:00.000Z'],
    ['closed', { isOnHold: true }, '2026-11-29T08:00:00.000Z'],
    ['off', { state: 'cancelled' }, '2026-11-29T08:00:00.000Z'],
    ['off', { state: 'expired' }, '2026-11-30T12:00:00.000Z'],
    ['over', { state: 'completed' }, '2026-11-30T12:00:00.000Z'],
    ['over', { state: 'not-treated' }, '2026-11-30T11:10:00.000Z'],
  ] as const)('%s: %j', (phase, changes, at) => {
    expect(phaseAt(changes, at)).toBe(phase)
  })
})

describe('isMovable', () => {
  it('ends at the instant that the practice names, which is excluded', () => {
    const until = '2026-11-30T07:00:00.000Z'
    expect(isMovable(visit({ movableUntil: until }), new Date('2026-11-30T06:59:59.999Z'))).toBe(true)
    expect(isMovable(visit({ movableUntil: until }), new Date(until))).toBe(false)
    expect(isMovable(visit({ movableUntil: null }), new Date('2026-11-01T07:00:00Z'))).toBe(false)
  })
})

describe('what was booked with a visit', () => {
  it('is told while it stands and is not over', () => {
    const sitting = (id: string, day: string, changes: Partial<OwnBooking> = {}) =>
      visit({ id, courseId: 'c', startsAt: `${day}T11:00:00.000Z`, endsAt: `${day}T11:45:00.000Z`, ...changes })
    const next = sitting('next', '2026-12-07')
    const all = [
      sitting('over', '2026-11-30'),
      next,
      sitting('cancelled', '2026-12-10', { state: 'cancelled' }),
      sitting('last', '2026-12-14'),
      sitting('single', '2026-12-15', { courseId: null }),
    ]
    const told = (at: string) => comingWith(next, all, new Date(at)).map(({ id }) => id)

    expect(told('2026-11-30T11:44:00.000Z')).toEqual(['over', 'last'])
    expect(told('2026-11-30T11:45:00.000Z')).toEqual(['last'])
  })
})
