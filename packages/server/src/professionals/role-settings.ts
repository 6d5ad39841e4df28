import type { Fault } from '@unspasm/care/case'
import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { settingFieldsOf, type RoleSettings } from '@unspasm/guideline/practice/role-setting'
import { scopes } from '@unspasm/guideline/practice/scope'
import { z } from 'zod'
import { line, lines, webAddress } from '../contract/text.ts'

/** Every setting that some role has. */
export const roleSettings = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'two capital letters, ISO 3166'),
  region: line(80),
  titleProtected: z.boolean(),
  hasRegister: z.boolean(),
  registerName: line(120),
  registerUrl: webAddress,
  minimumTrainingHours: z.int().min(1).max(5000),
  directAccess: z.boolean(),
  mayClearSupplements: z.boolean(),
  backgroundCheckType: line(120),
  backgroundCheckYears: z.int().min(1).max(10),
  healthProof: z.boolean(),
  vehicleProof: z.boolean(),
  lateVisits: z.boolean(),
  noteRetentionYears: z.int().min(1).max(50),
  reportDuties: lines(2000).min(1),
  closedTasks: z.array(line(60)).max(40),
})

/**
 * Reads the settings of one role. A field that the role is not asked is a fault; one that is missing is a fault only
 * when the role is to be switched on.
 */
export function parseRoleSettings(
  role: ProfessionalRoleId,
  value: unknown,
  isOn: boolean,
):
  | { readonly ok: true; readonly settings: Partial<RoleSettings> }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const parsed = roleSettings.partial().safeParse(value)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, value) }
  const { closedTasks = [], ...given } = parsed.data
  const fields = settingFieldsOf(role).filter(({ when }) => when === undefined || given[when as 'hasRegister'] === true)
  const asked = new Set<string>(fields.map(({ id }) => id))
  const mayTasks: readonly string[] = scopes[role].may.map(({ id }) => id)
  const faults: Fault[] = [
    ...Object.keys(given)
      .filter((id) => !asked.has(id))
      .map((id) => ({ field: `settings.${id}`, found: id, expected: 'only what this role is asked' })),
    ...closedTasks
      .filter((task) => !mayTasks.includes(task))
      .map((task) => ({ field: 'settings.closedTasks', found: task, expected: 'a task of the scope of this role' })),
    ...(isOn
      ? fields
          .filter(({ id, isOptional }) => !isOptional && given[id] === undefined)
          .map(({ id }) => ({ field: `settings.${id}`, found: '', expected: 'an answer' }))
      : []),
  ]
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, settings: { ...given, closedTasks } as Partial<RoleSettings> }
}

const faultsOf = (error: z.ZodError, value: unknown): readonly Fault[] =>
  error.issues.map(({ path, message }) => ({
    field: ['settings', ...path].join('.'),
    found: String(
      path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value) ?? '',
    ),
    expected: message,
  }))
