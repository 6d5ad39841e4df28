import type { Disposition } from './disposition.ts'
import type { ExtraSkill } from './practice/credential-kind.ts'
import type { ProfessionalRoleId } from './practice/professional-role.ts'
import type { Sources } from './source.ts'
import type { Token } from './token.ts'
import type { LimitNote } from './tool.ts'

/** A rule about the body that keeps a professional from being booked. Rules about appointments are the server's. */
export type BookingRule = {
  readonly id: string
  /** Condition under which it closes, in the language of triage 0.1. */
  readonly when: string
  /** Whom it closes; missing: everybody. */
  readonly roles?: readonly ProfessionalRoleId[]
  /** Who may still be spoken to by phone or video. */
  readonly openByPhone?: readonly ProfessionalRoleId[]
  /** `true`: it does not close when a guardian will be there. */
  readonly openWithGuardian?: true
  /** Permission whose rules are the reason. */
  readonly token?: Token
  readonly sources: Sources
}

/**
 * Looked at from top to bottom; the first that closes is told first, and all are told.
 *
 * B-3, B-7 and B-10 to B-12 look at appointments and people, not at the body. Source: professionals 3.
 */
export const bookingRules = [
  { id: 'B-1', when: 'disposition in [emergency-now, emergency-today]', sources: ['EXPERT'] },
  {
    id: 'B-2',
    when: 'blocked(booking)',
    openByPhone: ['physiotherapist', 'physician'],
    token: 'booking',
    sources: ['EXPERT'],
  },
  { id: 'B-4', when: 'blocked(massage)', roles: ['massage-therapist'], token: 'massage', sources: ['EXPERT'] },
  {
    id: 'B-5',
    when: 'blocked(exercise) or not (top-cause is weak-back-muscle or m-pain-trend is better)',
    roles: ['exercise-trainer'],
    token: 'exercise',
    sources: ['EXPERT'],
  },
  { id: 'B-6', when: 'true', roles: ['surgeon', 'pharmacist', 'dietitian'], sources: ['EXPERT'] },
  {
    id: 'B-8',
    when: 'age < 18 or unknown(age) or unsure(age)',
    openWithGuardian: true,
    sources: ['EXPERT'],
  },
  { id: 'B-9', when: 'sitting-response is worse', roles: ['massage-therapist'], sources: ['R0'] },
] as const satisfies readonly BookingRule[]

export type BookingRuleId = (typeof bookingRules)[number]['id'] | 'B-not-offered'

/** What is said beside a professional. */
export const offerLabels = ['doctor-today', 'extra-comfort', 'trained-if-you-want', 'if-you-want'] as const

export type OfferLabel = (typeof offerLabels)[number]

/** Somebody who can be booked at a disposition, in the order in which they are named. */
export type OfferedRole = {
  readonly role: ProfessionalRoleId
  readonly where: 'home' | 'phone' | 'both'
  /** `true`: the person is told of them; else they are found only by whoever looks. */
  readonly isSuggested: boolean
  readonly label: OfferLabel | null
  /** Missing: always. */
  readonly when?: string
}

const onlyWhoLooks = (role: ProfessionalRoleId, where: OfferedRole['where']) =>
  ({ role, where, isSuggested: false, label: 'if-you-want' }) as const

/**
 * Who is offered at which disposition. Massage stands here only beside the rules above, which close it.
 *
 * A talk with a doctor stays possible whenever it is no emergency. Source: professionals 3; triage 2.4.
 */
export const offeredAt = {
  'emergency-now': [],
  'emergency-today': [],
  'clinician-48h': [
    { role: 'physician', where: 'phone', isSuggested: true, label: 'doctor-today' },
    onlyWhoLooks('physiotherapist', 'phone'),
  ],
  'clinician-2w': [
    { role: 'physician', where: 'both', isSuggested: true, label: null },
    { role: 'physiotherapist', where: 'both', isSuggested: true, label: null },
    { role: 'massage-therapist', where: 'home', isSuggested: false, label: 'extra-comfort' },
  ],
  physiotherapist: [
    { role: 'physiotherapist', where: 'both', isSuggested: true, label: null },
    { role: 'massage-therapist', where: 'home', isSuggested: false, label: 'extra-comfort' },
    onlyWhoLooks('physician', 'both'),
    onlyWhoLooks('exercise-trainer', 'both'),
  ],
  'hands-on-ok': [
    { role: 'massage-therapist', where: 'home', isSuggested: true, label: 'trained-if-you-want' },
    { role: 'physiotherapist', where: 'both', isSuggested: true, label: null },
    onlyWhoLooks('physician', 'both'),
    onlyWhoLooks('exercise-trainer', 'both'),
  ],
  'self-care': [
    onlyWhoLooks('physiotherapist', 'both'),
    onlyWhoLooks('exercise-trainer', 'both'),
    { ...onlyWhoLooks('massage-therapist', 'home'), when: 'pain-now >= 3 and pain-now <= 7' },
    onlyWhoLooks('physician', 'both'),
  ],
} as const satisfies Readonly<Record<Disposition, readonly OfferedRole[]>>

/** The tool whose gates and limits hold for the hands of a role. */
export const toolOfRole: Readonly<Partial<Record<ProfessionalRoleId, string>>> = {
  'massage-therapist': 'massage-visit',
}

/** What a professional must be trained for when a note stands among the limits. Source: professionals 2, B-7. */
export const skillOfNote: Readonly<Partial<Record<LimitNote, ExtraSkill>>> = {
  'skill-pregnancy-massage': 'pregnancy-massage',
}

/** How old the newest answer on new signs may be when a visit is booked. Source: triage 2.5, 11; B-3. */
export const newSignHours = 24
