import type { Sources } from '../source.ts'

/** What a service is for. Therapeutic ultrasound is none of them. Source: professionals 3, 4. */
export const serviceKinds = ['massage', 'physiotherapy', 'exercise-training', 'medical-consultation'] as const

export type ServiceKind = (typeof serviceKinds)[number]

export type ProfessionalRole = {
  readonly id: string
  /** What somebody books with this role; `null`: nobody is booked in it. */
  readonly kind: ServiceKind | null
  /** Home visits, or by phone and video alone. */
  readonly visitsHomes: boolean
  readonly sources: Sources
}

/**
 * Roles in which a person works for a practice. The practice itself, `mobile-practice` in the specification, is no role
 * of a person: its scope is kept with the others in `scope.ts`.
 *
 * Source: professionals 1, 3 (B-6).
 */
export const professionalRoles = [
  { id: 'massage-therapist', kind: 'massage', visitsHomes: true, sources: ['E46'] },
  { id: 'physiotherapist', kind: 'physiotherapy', visitsHomes: true, sources: ['E46'] },
  { id: 'physician', kind: 'medical-consultation', visitsHomes: false, sources: ['EXPERT'] },
  { id: 'surgeon', kind: null, visitsHomes: false, sources: ['EXPERT'] },
  { id: 'exercise-trainer', kind: 'exercise-training', visitsHomes: true, sources: ['EXPERT'] },
  { id: 'dietitian', kind: null, visitsHomes: false, sources: ['EXPERT'] },
  { id: 'pharmacist', kind: null, visitsHomes: false, sources: ['EXPERT'] },
] as const satisfies readonly ProfessionalRole[]

export type ProfessionalRoleId = (typeof professionalRoles)[number]['id']

export const professionalRoleIds: readonly ProfessionalRoleId[] = professionalRoles.map(({ id }) => id)

const byId = new Map<string, ProfessionalRole & { readonly id: ProfessionalRoleId }>(
  professionalRoles.map((role) => [role.id, role]),
)

/** @throws on an id that is not a role. */
export function getProfessionalRole(id: ProfessionalRoleId): ProfessionalRole & { readonly id: ProfessionalRoleId } {
  const role = byId.get(id)
  if (!role) throw new Error(`expected the id of a role, got ${id}`)
  return role
}

/** Modes of travel, as the travel times know them. */
export const travelModes = ['car', 'bicycle', 'foot', 'public-transport'] as const

export type TravelMode = (typeof travelModes)[number]

/**
 * Minutes of a visit, the first and the later ones, before a caution shortens them.
 *
 * Source: professionals 3, "Visit lengths". The medical consultation is a phone call: EXPERT.
 */
export const visitMinutes: Readonly<Record<ServiceKind, { readonly first: number; readonly later: number }>> = {
  massage: { first: 45, later: 60 },
  physiotherapy: { first: 60, later: 45 },
  'exercise-training': { first: 60, later: 60 },
  'medical-consultation': { first: 20, later: 15 },
}

/** Minutes kept free after each visit for notes: the default and the least. Source: professionals 3. */
export const leastBufferMinutes = 15
