import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { may, permissions, reachesOf, type Action } from './permissions.ts'
import { roles, type Role, type Viewer } from './viewer.ts'

const viewer = (...held: Role[]): Viewer => ({ practiceId: 'north', personId: 'anna', sessionId: 's', roles: held })
const annas = { practiceId: 'north', personId: 'anna' }
const bens = { practiceId: 'north', personId: 'ben' }
const everyAction = fc.constantFrom(...(Object.keys(permissions) as Action[]))
const someRoles = fc.subarray([...roles], { minLength: 1 })
const somebody = fc.constantFrom('anna', 'ben', null)

describe('leave to do something to a record', () => {
  it('lets a client read the own booking and nobody else’s', () => {
    expect(may(viewer('client'), 'booking/read', annas)).toBe(true)
    expect(may(viewer('client'), 'booking/read', bens)).toBe(false)
  })

  it('lets a professional read a booking that is assigned to them, and no other', () => {
    expect(may(viewer('professional'), 'booking/read', { ...bens, assignedTo: ['anna'] })).toBe(true)
    expect(may(viewer('professional'), 'booking/read', { ...bens, assignedTo: ['ben'] })).toBe(false)
  })

  it('lets the owner verify any credential, and a professional not even the own one', () => {
    expect(may(viewer('owner'), 'credential/verify', bens)).toBe(true)
    expect(may(viewer('professional'), 'credential/verify', annas)).toBe(false)
  })

  it('adds the reaches of all roles together', () => {
    expect(reachesOf(viewer('professional', 'client'), 'booking/list')).toEqual(new Set(['assigned', 'own']))
    expect(reachesOf(viewer('client'), 'audit/list')).toEqual(new Set())
  })

  it('never reaches a record of another practice, whatever the role, the action and the owner of the record', () => {
    fc.assert(
      fc.property(someRoles, everyAction, somebody, (held, action, personId) => {
        const record = { practiceId: 'south', personId, assignedTo: ['anna'] }

        expect(may(viewer(...held), action, record)).toBe(false)
      }),
    )
  })

  it('never shrinks with one role more', () => {
    fc.assert(
      fc.property(someRoles, fc.constantFrom(...roles), everyAction, somebody, (held, more, action, personId) => {
        const record = { practiceId: 'north', personId }

        if (may(viewer(...held), action, record)) expect(may(viewer(...held, more), action, record)).toBe(true)
      }),
    )
  })
})
