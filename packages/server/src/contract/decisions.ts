import { z } from 'zod'
import { instant, professionalRole } from './bounds.ts'
import { credential } from './credentials.ts'
import { roleSettings } from '../professionals/role-settings.ts'
import { stateReason, trafficState } from './staff.ts'

/** What the law where the practice is says of a role, and whether the role is switched on. */
export const roleSetting = z.object({
  role: professionalRole,
  isOn: z.boolean(),
  settings: roleSettings.partial().nullable(),
  filledAt: instant.nullable(),
})

export const roleSettingList = z.object({ roles: z.array(roleSetting) })

/** Without `isOn` the settings may be half filled. */
export const roleSettingChange = z.strictObject({
  role: professionalRole,
  isOn: z.boolean(),
  settings: z.record(z.string(), z.unknown()),
})

/** What waits for the owner. */
export const decisions = z.object({
  toVerify: z.array(credential).meta({ description: 'Oldest first.' }),
  inTrouble: z
    .array(
      z.object({
        professionalId: z.uuid(),
        name: z.string(),
        traffic: trafficState,
        reasons: z.array(stateReason),
      }),
    )
    .meta({ description: 'Red first.' }),
  rolesOff: z.array(professionalRole).meta({ description: 'Roles of somebody here that are not switched on.' }),
})

export type RoleSetting = z.infer<typeof roleSetting>
export type Decisions = z.infer<typeof decisions>

export type DecisionsApi = {
  'GET /api/practices/:practice/role-settings': { answer: z.infer<typeof roleSettingList> }
  'PUT /api/practices/:practice/role-settings': {
    body: z.input<typeof roleSettingChange>
    answer: RoleSetting
  }
  'GET /api/practices/:practice/decisions': { answer: Decisions }
}
