import type { ProfessionalRoleId } from './professional-role.ts'

/**
 * What differs by law where the practice is. Nothing has a default: a role is off until all of its settings are filled.
 * `suggested` is only shown beside the empty field.
 */
export type RoleSettingField = {
  readonly id: string
  readonly kind: 'text' | 'long-text' | 'whole-number' | 'yes-no' | 'https-address'
  /** Roles that are asked; missing: every one. */
  readonly roles?: readonly ProfessionalRoleId[]
  /** The field is asked only when this yes-or-no setting is yes. */
  readonly when?: string
  /** May stay empty. */
  readonly isOptional?: true
  readonly least?: number
  readonly greatest?: number
  readonly suggested?: number
}

/**
 * Settings of a role, in the order in which the owner fills them.
 *
 * Source: professionals 1 and 2 (each mark of a setting by country), 5.3, 5.4, 7, 8.
 */
export const roleSettingFields = [
  { id: 'country', kind: 'text' },
  { id: 'region', kind: 'text', isOptional: true },
  { id: 'titleProtected', kind: 'yes-no' },
  { id: 'hasRegister', kind: 'yes-no' },
  { id: 'registerName', kind: 'text', when: 'hasRegister' },
  { id: 'registerUrl', kind: 'https-address', when: 'hasRegister' },
  {
    id: 'minimumTrainingHours',
    kind: 'whole-number',
    roles: ['massage-therapist'],
    least: 1,
    greatest: 5000,
    suggested: 500,
  },
  { id: 'directAccess', kind: 'yes-no', roles: ['physiotherapist'] },
  { id: 'mayClearSupplements', kind: 'yes-no', roles: ['dietitian'] },
  { id: 'backgroundCheckType', kind: 'text' },
  { id: 'backgroundCheckYears', kind: 'whole-number', least: 1, greatest: 10, suggested: 3 },
  { id: 'healthProof', kind: 'yes-no' },
  { id: 'vehicleProof', kind: 'yes-no' },
  { id: 'lateVisits', kind: 'yes-no' },
  { id: 'noteRetentionYears', kind: 'whole-number', least: 1, greatest: 50 },
  { id: 'reportDuties', kind: 'long-text' },
] as const satisfies readonly RoleSettingField[]

export type RoleSettingId = (typeof roleSettingFields)[number]['id']

/** Filled settings of a role. `closedTasks` are tasks of the scope that the law of the place closes. */
export type RoleSettings = {
  readonly country: string
  readonly region?: string
  readonly titleProtected: boolean
  readonly hasRegister: boolean
  readonly registerName?: string
  readonly registerUrl?: string
  readonly minimumTrainingHours?: number
  readonly directAccess?: boolean
  readonly mayClearSupplements?: boolean
  readonly backgroundCheckType: string
  readonly backgroundCheckYears: number
  readonly healthProof: boolean
  readonly vehicleProof: boolean
  readonly lateVisits: boolean
  readonly noteRetentionYears: number
  readonly reportDuties: string
  readonly closedTasks: readonly string[]
}

/** The settings that one role is asked, `when` conditions left to the form. */
export function settingFieldsOf(
  role: ProfessionalRoleId,
): readonly (RoleSettingField & { readonly id: RoleSettingId })[] {
  const fields: readonly (RoleSettingField & { readonly id: RoleSettingId })[] = roleSettingFields
  return fields.filter(({ roles }) => roles === undefined || roles.includes(role))
}
