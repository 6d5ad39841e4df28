import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credentialKinds, requiredCredentials, type CredentialKind } from './credential-kind.ts'
import {
  getProfessionalRole,
  professionalRoleIds,
  professionalRoles,
  type ProfessionalRole,
} from './professional-role.ts'
import { roleSettingFields, settingFieldsOf, type RoleSettings } from './role-setting.ts'
import { narrowedScope, scopes, type Scope } from './scope.ts'

const everyTask = Object.values(scopes).flatMap(({ may }) => may.map(({ id }) => id))

const settings: fc.Arbitrary<RoleSettings> = fc.record(
  {
    country: fc.constant('GB'),
    titleProtected: fc.boolean(),
    hasRegister: fc.boolean(),
    directAccess: fc.boolean(),
    mayClearSupplements: fc.boolean(),
    backgroundCheckType: fc.constant('DBS enhanced'),
    backgroundCheckYears: fc.constant(3),
    healthProof: fc.boolean(),
    vehicleProof: fc.boolean(),
    lateVisits: fc.boolean(),
    noteRetentionYears: fc.constant(8),
    reportDuties: fc.constant('none'),
    closedTasks: fc.subarray([...everyTask]),
  },
  {
    requiredKeys: [
      'country',
      'titleProtected',
      'hasRegister',
      'backgroundCheckType',
      'backgroundCheckYears',
      'healthProof',
      'vehicleProof',
      'lateVisits',
      'noteRetentionYears',
      'reportDuties',
      'closedTasks',
    ],
  },
)
const role = fc.constantFrom(...professionalRoleIds)

describe('the scope of a role', () => {
  it('only becomes narrower where the practice is, whatever its settings', () => {
    fc.assert(
      fc.property(role, settings, (id, given) => {
        const scope: Scope = scopes[id]
        const tasks = narrowedScope(id, given)

        expect(scope.may.map((task) => task.id)).toEqual(expect.arrayContaining([...tasks]))
        expect(tasks.filter((task) => given.closedTasks.includes(task))).toEqual([])
      }),
    )
  })

  it('is empty until the settings are filled', () => {
    for (const id of professionalRoleIds) expect(narrowedScope(id, null)).toEqual([])
  })

  it('lets a physiotherapist clear somebody only where the law gives direct access', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const clears = narrowedScope('physiotherapist', { ...given, closedTasks: [] }).includes('clear-for-massage')

        expect(clears).toBe(given.directAccess === true)
      }),
    )
  })

  it('never holds a task that the same role may never do', () => {
    const never = new Set<string>(Object.values(scopes).flatMap(({ mayNever }) => mayNever))

    expect(everyTask.filter((task) => never.has(task))).toEqual([])
  })
})

describe('a surgeon and a pharmacist', () => {
  it('can never be booked (B-6)', () => {
    const bookable = professionalRoles.filter(({ kind }: ProfessionalRole) => kind !== null).map(({ id }) => id)

    expect(bookable).toEqual(['massage-therapist', 'physiotherapist', 'physician', 'exercise-trainer'])
  })
})

describe('the records that a role needs', () => {
  it('ask for first aid at home visits, and for a licence where there is a register', () => {
    fc.assert(
      fc.property(role, settings, fc.boolean(), (id, given, byCar) => {
        const kinds = requiredCredentials(getProfessionalRole(id), given, byCar).map(({ kind }) => kind)

        expect(kinds.includes('first-aid')).toBe(getProfessionalRole(id).visitsHomes)
        expect(kinds.includes('licence')).toBe(given.hasRegister)
        expect(kinds.includes('vehicle')).toBe(given.vehicleProof && byCar && getProfessionalRole(id).visitsHomes)
        expect(kinds).toEqual(expect.arrayContaining(['identity', 'training', 'insurance', 'background-check']))
      }),
    )
  })

  it('keep no paper of a background check, only its result', () => {
    const kept = credentialKinds.filter(({ file }: CredentialKind) => file === 'never').map(({ id }) => id)

    expect(kept).toEqual(['background-check', 'references', 'right-to-work', 'health'])
  })
})

describe('the settings of a role', () => {
  it('ask hours of training of massage therapists only, and have no default', () => {
    const asking = professionalRoleIds.filter((id) =>
      settingFieldsOf(id).some((field) => field.id === 'minimumTrainingHours'),
    )

    expect(asking).toEqual(['massage-therapist'])
    expect(roleSettingFields.some((field) => 'default' in field)).toBe(false)
  })
})
