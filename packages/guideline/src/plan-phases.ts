import type { Phase } from './plan-rule.ts'
import type { PhaseId, Place } from './session-facts.ts'

const acuteGroups = ['now', 'today', 'cause', 'week'] as const

/**
 * Phases; the first one whose condition holds is in force.
 *
 * Source: plan 2.
 */
export const phases = [
  { id: 'stop', when: 'disposition in [emergency-now, emergency-today]', groups: [] },
  { id: 'see-first', when: 'disposition is clinician-48h', groups: acuteGroups },
  { id: 'closed', when: 'fired(RV-25)', groups: ['after'] },
  { id: 'quiet', when: 'm-quiet-days >= 3', groups: ['after'] },
  { id: 'first-hours', when: 'd-duration-days < 2', groups: acuteGroups },
  { id: 'acute', when: 'd-duration-days < 14', groups: acuteGroups },
  { id: 'settling', when: 'd-duration-days < 28', groups: acuteGroups },
  { id: 'few-weeks', when: 'd-duration-days < 92', groups: acuteGroups },
  { id: 'persistent', when: 'd-duration-days < 183', groups: acuteGroups },
  { id: 'chronic', when: 'true', groups: acuteGroups },
] as const satisfies readonly (Phase & { readonly id: PhaseId })[]

/** Where the person is: the first row that holds. Source: plan 2. */
export const whereRules = [
  { where: 'on-floor', when: 'mobility-now is on-floor' },
  { where: 'in-bed', when: 'mobility-now is in-bed' },
  { where: 'can-sit', when: 'mobility-now is can-sit' },
  { where: 'can-stand', when: 'mobility-now is can-stand' },
  { where: 'can-walk', when: 'mobility-now is can-walk' },
  { where: 'in-bed', when: 'pain-now >= 7' },
  { where: 'can-walk', when: 'true' },
] as const satisfies readonly { readonly where: Place; readonly when: string }[]
