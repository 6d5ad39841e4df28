import { credentialKindIds } from '@unspasm/guideline/practice/credential-kind'
import { leastBufferMinutes, travelModes } from '@unspasm/guideline/practice/professional-role'
import { z } from 'zod'
import { civilDate, gender, language, places, professionalRole } from './bounds.ts'
import { emailAddress } from './sign-in.ts'
import { emptyLine, line, lines } from './text.ts'

export const trafficState = z.enum(['green', 'amber', 'red']).meta({
  description:
    'green: all valid. amber: something ends within 30 days or a look-up failed once. red: not shown, not bookable.',
})

/** Why a record does not count as it should. */
export const stateReason = z.object({
  kind: z.enum(credentialKindIds).nullable().meta({ description: 'null: the role itself is off.' }),
  role: professionalRole.nullable(),
  state: z.enum(['amber', 'red']),
  what: z.enum([
    'missing',
    'waiting',
    'expired',
    'suspended',
    'lookup-failed',
    'check-due',
    'expiring',
    'role-off',
    'no-role',
  ]),
  on: civilDate.nullable().meta({ description: 'First day on which it counts no longer.' }),
})

const staffState = z.enum(['draft', 'published', 'suspended'])

/** One line of the owner's list. */
export const staffRow = z.object({
  id: z.uuid(),
  firstName: z.string(),
  name: z.string().meta({ description: 'First and family name.' }),
  email: z.string(),
  state: staffState,
  roles: z.array(professionalRole),
  traffic: trafficState,
  reasons: z.array(stateReason).meta({ description: 'Most serious first.' }),
})

const longestReachMetres = 300_000

/** Where somebody comes to: around the home base, or inside a drawn line. */
export const areaOfWork = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('circle'), radiusMetres: z.int().min(500).max(longestReachMetres) }),
  z.strictObject({ kind: z.literal('polygon'), corners: z.array(places).max(1000) }),
])

export const staff = staffRow.extend({
  about: z.string(),
  languages: z.array(language),
  gender: gender.nullable(),
  workingSinceYear: z.int().nullable(),
  hasPhoto: z.boolean(),
  serviceIds: z.array(z.uuid()),
  homeBase: places.nullable(),
  area: areaOfWork.nullable(),
  travelMode: z.enum(travelModes),
  bufferMinutes: z.int(),
})

export const staffList = z.object({ staff: z.array(staffRow) })

const roles = z.array(professionalRole).max(7)

export const staffNew = z.strictObject({
  firstName: line(100),
  name: line(200).meta({ description: 'First and family name.' }),
  email: emailAddress,
  roles: roles.min(1),
})

export const profileChange = z.strictObject({
  about: lines(600),
  languages: z.array(language).max(12),
  gender: gender.nullable(),
  workingSinceYear: z.int().min(1940).max(2200).nullable(),
})

export const rolesChange = z.strictObject({ roles: roles.min(1) })
export const staffServicesChange = z.strictObject({ serviceIds: z.array(z.uuid()).max(100) })
export const staffStateChange = z.strictObject({ state: staffState })

export const areaChange = z.strictObject({
  homeBase: places,
  area: areaOfWork,
  travelMode: z.enum(travelModes),
  bufferMinutes: z.int().min(leastBufferMinutes).max(120),
})

export const fileKept = z.object({ id: z.uuid(), name: z.string() })
export const fileQuery = z.strictObject({ name: emptyLine(300).default('') })

export type TrafficState = z.infer<typeof trafficState>
export type StateReason = z.infer<typeof stateReason>
export type StaffRow = z.infer<typeof staffRow>
export type Staff = z.infer<typeof staff>
export type StaffNew = z.infer<typeof staffNew>
export type AreaOfWork = z.infer<typeof areaOfWork>
export type AreaChange = z.infer<typeof areaChange>
export type ProfileChange = z.infer<typeof profileChange>
export type FileKept = z.infer<typeof fileKept>
export type Gender = z.infer<typeof gender>

export type StaffApi = {
  'GET /api/practices/:practice/staff': { answer: z.infer<typeof staffList> }
  'POST /api/practices/:practice/staff': { body: z.input<typeof staffNew>; answer: Staff }
  'GET /api/practices/:practice/staff/own': { answer: Staff }
  'GET /api/practices/:practice/staff/:id': { answer: Staff }
  'PUT /api/practices/:practice/staff/:id/profile': { body: z.input<typeof profileChange>; answer: Staff }
  'PUT /api/practices/:practice/staff/:id/roles': { body: z.input<typeof rolesChange>; answer: Staff }
  'PUT /api/practices/:practice/staff/:id/services': { body: z.input<typeof staffServicesChange>; answer: Staff }
  'PUT /api/practices/:practice/staff/:id/state': { body: z.input<typeof staffStateChange>; answer: Staff }
  'PUT /api/practices/:practice/staff/:id/area': { body: z.input<typeof areaChange>; answer: Staff }
  'POST /api/practices/:practice/staff/:id/photo': { body: Blob; answer: FileKept }
  'POST /api/practices/:practice/staff/:id/files': { body: Blob; answer: FileKept }
}
