import type { ProfessionalRoleId } from './professional-role.ts'
import type { RoleSettings } from './role-setting.ts'

/** Something that a role may do in the product; `needs` names a setting that the law of the place must open. */
export type Task = { readonly id: string; readonly needs?: 'directAccess' | 'mayClearSupplements' }

export type Scope = {
  readonly may: readonly Task[]
  readonly mayNever: readonly string[]
}

/**
 * What the product lets each role do, and what it never does. `mobile-practice` is the business that sends them.
 *
 * Source: professionals 1.
 */
export const scopes = {
  'massage-therapist': {
    may: [
      { id: 'soft-tissue-massage' },
      { id: 'observe-and-stop' },
      { id: 'record' },
      { id: 'suggest-physiotherapist' },
    ],
    mayNever: [
      'diagnose',
      'neck-or-spine-thrusts',
      'treat-when-massage-blocked',
      'change-medicines',
      'advise-supplements',
      'open-a-block',
    ],
  },
  'mobile-practice': {
    may: [{ id: 'staff-list' }, { id: 'rota' }, { id: 'prices' }, { id: 'area' }, { id: 'own-incidents' }],
    mayNever: ['override-safety-result', 'read-private-answers'],
  },
  physiotherapist: {
    may: [
      { id: 'assess' },
      { id: 'examine-nerves' },
      { id: 'set-movement-limits' },
      { id: 'pin-plan-items' },
      { id: 'clear-for-exercise', needs: 'directAccess' },
      { id: 'clear-for-massage', needs: 'directAccess' },
      { id: 'exercise' },
      { id: 'education' },
      { id: 'hands-on' },
      { id: 'letter-to-doctor' },
    ],
    mayNever: ['lift-a-doctors-result', 'clear-medicines-supplements-or-fluids', 'book-ultrasound'],
  },
  physician: {
    may: [{ id: 'record-outcomes' }, { id: 'clear-anything' }, { id: 'diagnosis-text' }, { id: 'referral' }],
    mayNever: [],
  },
  surgeon: {
    may: [{ id: 'specialist-outcome' }, { id: 'clear-after-surgery' }],
    mayNever: ['be-booked', 'be-suggested'],
  },
  'exercise-trainer': {
    may: [{ id: 'supervise-exercise' }, { id: 'adjust-load' }, { id: 'technique' }, { id: 'stop-rules' }],
    mayNever: ['assess-danger-signs', 'hands-on-treatment', 'prescribe-diet', 'train-when-exercise-blocked'],
  },
  dietitian: {
    may: [
      { id: 'diet-plan' },
      { id: 'drinks-number' },
      { id: 'clear-fluid-goal' },
      { id: 'clear-supplements', needs: 'mayClearSupplements' },
    ],
    mayNever: ['medicines'],
  },
  pharmacist: {
    may: [{ id: 'answer-supplement-questions' }, { id: 'pharmacist-sheet' }],
    mayNever: ['be-booked'],
  },
} as const satisfies Readonly<Record<ProfessionalRoleId | 'mobile-practice', Scope>>

export type TaskId = (typeof scopes)[keyof typeof scopes]['may'][number]['id']

/**
 * What a role may do where the practice is: the scope, less what the settings of the place close or do not open. It can
 * only become narrower; a task that the scope does not hold is never added.
 *
 * @param settings `null`: the role is not switched on, and may do nothing.
 */
export function narrowedScope(role: ProfessionalRoleId, settings: RoleSettings | null): readonly TaskId[] {
  if (!settings) return []
  const tasks: readonly (Task & { readonly id: TaskId })[] = scopes[role].may
  return tasks
    .filter(({ id, needs }) => !settings.closedTasks.includes(id) && (needs === undefined || settings[needs] === true))
    .map(({ id }) => id)
}
