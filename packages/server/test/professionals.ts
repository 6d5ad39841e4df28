import { requiredCredentials, getCredentialKind } from '@unspasm/guideline/practice/credential-kind'
import {
  getProfessionalRole,
  visitMinutes,
  type ProfessionalRoleId,
  type ServiceKind,
} from '@unspasm/guideline/practice/professional-role'
import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import { randomBytes } from 'node:crypto'
import type { Db } from '../src/db/open.ts'
import { aPerson, testNow } from './practices.ts'

/** The middle of Bristol. */
export const bristol = { latitude: 51.4545, longitude: -2.5879 }

/** Settings by law of a place where everything is asked that is asked anywhere but a proof of health. */
export const settingsOf = (role: ProfessionalRoleId): RoleSettings => ({
  country: 'GB',
  titleProtected: role !== 'massage-therapist',
  hasRegister: true,
  registerName: 'Register of the north',
  registerUrl: 'https://register.example/',
  ...(role === 'massage-therapist' && { minimumTrainingHours: 500 }),
  ...(role === 'physiotherapist' && { directAccess: true }),
  backgroundCheckType: 'DBS enhanced',
  backgroundCheckYears: 3,
  healthProof: false,
  vehicleProof: false,
  lateVisits: false,
  noteRetentionYears: 8,
  reportDuties: 'To the council.',
  closedTasks: [],
})

/** The owner of a practice; one is made if there is none. */
export async function ownerOf(db: Db, practiceId: string): Promise<string> {
  const owner = await db
    .selectFrom('personRole')
    .select('personId')
    .where('practiceId', '=', practiceId)
    .where('role', '=', 'owner')
    .executeTakeFirst()
  return owner?.personId ?? aPerson(db, practiceId, 'olga', 'owner')
}

/** Fills in the settings of a role and switches it on. */
export async function switchOn(db: Db, practiceId: string, role: ProfessionalRoleId): Promise<void> {
  await db
    .insertInto('roleSetting')
    .values({
      practiceId,
      role,
      settings: JSON.stringify(settingsOf(role)),
      isOn: true,
      filledBy: await ownerOf(db, practiceId),
      filledAt: testNow,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'role']).doNothing())
    .execute()
}

/** A service of a kind that can be booked, one for each practice and kind. */
export async function aService(db: Db, practiceId: string, kind: ServiceKind): Promise<string> {
  const role = (
    {
      massage: 'massage-therapist',
      physiotherapy: 'physiotherapist',
      'exercise-training': 'exercise-trainer',
      'medical-consultation': 'physician',
    } as const
  )[kind]
  const { first, later } = visitMinutes[kind]
  const { id } = await db
    .insertInto('service')
    .values({
      practiceId,
      kind,
      role,
      name: kind,
      firstMinutes: first,
      laterMinutes: later,
      isRemote: kind === 'medical-consultation',
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'name']).doUpdateSet({ isActive: true }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const details: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
  identity: { bornOn: '1985-05-05', document: 'passport', lastFour: '1234', faceMatches: true },
  training: { hours: 600 },
  insurance: { professionalLiability: '5 million', publicLiability: '5 million', coversHomeVisits: true },
  'background-check': { type: 'DBS enhanced', updateService: true, result: 'clear' },
  references: { first: 'R. One', firstPhonedOn: '2026-01-10', second: 'R. Two', secondPhonedOn: '2026-01-11' },
  'right-to-work': { allowed: true },
}

/** A verified record of one kind; entered by the professional, verified by the owner. */
export async function aRecord(
  db: Db,
  practiceId: string,
  professional: Professional,
  kind: keyof typeof details | 'licence' | 'first-aid' | 'skill' | 'vehicle' | 'health',
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { columns } = getCredentialKind(kind as 'licence')
  const { id } = await db
    .insertInto('credential')
    .values({
      practiceId,
      professionalId: professional.id,
      kind: kind as 'licence',
      role: null,
      issuer: columns.issuer ? `Issuer of ${kind}` : null,
      number: columns.number ? '12345' : null,
      nameOnRecord: columns.nameOnRecord ? 'Pia Price' : null,
      issuedOn: columns.issuedOn ? '2026-01-15' : null,
      expiresOn: columns.expiresOn === 'must' ? '2027-11-28' : null,
      details: JSON.stringify(details[kind] ?? {}),
      state: 'verified',
      method: 'document',
      enteredBy: professional.personId,
      enteredAt: testNow,
      verifiedBy: await ownerOf(db, practiceId),
      verifiedAt: testNow,
      verifiedOn: '2026-02-01',
      ...changes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type Professional = { readonly id: string; readonly personId: string }

type Wish = {
  /** First name and local part of the address. */
  readonly name?: string
  /** Somebody who is there already. */
  readonly personId?: string
  readonly role?: 'massage-therapist' | 'physiotherapist' | 'exercise-trainer' | 'physician'
  readonly state?: 'draft' | 'published' | 'suspended'
  readonly gender?: 'woman' | 'man' | 'other'
  readonly languages?: string[]
  readonly home?: { readonly latitude: number; readonly longitude: number }
  readonly radiusMetres?: number
}

/** A professional without records, hours or services: red. */
export async function aDraft(db: Db, practiceId: string, wish: Wish = {}): Promise<Professional> {
  const name = wish.name ?? `pro-${randomBytes(4).toString('hex')}`
  const personId = wish.personId ?? (await aPerson(db, practiceId, name, 'professional'))
  const home = wish.home ?? bristol
  const { id } = await db
    .insertInto('professional')
    .values({
      practiceId,
      personId,
      state: wish.state ?? 'draft',
      languages: wish.languages ?? ['en'],
      gender: wish.gender ?? null,
      homeLatitude: home.latitude,
      homeLongitude: home.longitude,
      area: JSON.stringify({ kind: 'circle', radiusMetres: wish.radiusMetres ?? 10_000 }),
      createdAt: testNow,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'personId']).doUpdateSet({ personId }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, personId }
}

/**
 * A professional who can come: green on the day of the test, in the directory, from Monday to Saturday from 9 to 17, with
 * the service of the role, within 10 km of the middle of Bristol.
 */
export async function aProfessional(db: Db, practiceId: string, wish: Wish = {}): Promise<Professional> {
  const role = wish.role ?? 'massage-therapist'
  const professional = await aDraft(db, practiceId, { state: 'published', ...wish })
  await switchOn(db, practiceId, role)
  await db
    .insertInto('professionalRole')
    .values({ practiceId, professionalId: professional.id, role })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  for (const required of requiredCredentials(getProfessionalRole(role), settingsOf(role), false)) {
    await aRecord(db, practiceId, professional, required.kind, { role: required.role })
  }
  const { kind } = getProfessionalRole(role)
  const serviceId = await aService(db, practiceId, kind!)
  await db
    .insertInto('professionalService')
    .values({ practiceId, professionalId: professional.id, serviceId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('workingHours')
    .values(
      [1, 2, 3, 4, 5, 6].map((weekday) => ({
        practiceId,
        professionalId: professional.id,
        weekday,
        startMinute: 540,
        endMinute: 1020,
      })),
    )
    .execute()
  return professional
}
