import type { Role, Viewer } from './viewer.ts'

/**
 * Which records of the own practice a role reaches: `any` of them, those that are its `own`, or those it is `assigned`
 * to work on. No role reaches a record of another practice.
 */
export type Reach = 'any' | 'own' | 'assigned'

type Row = Readonly<Partial<Record<Role, Reach>>>

const everybodyTheirOwn = { client: 'own' } as const satisfies Row
const ownerOnly = { owner: 'any' } as const satisfies Row
const ownerAndThemselves = { owner: 'any', professional: 'own' } as const satisfies Row
const thoseConcerned = { owner: 'any', professional: 'assigned', client: 'own' } as const satisfies Row
const ownerAndEverybodyTheirOwn = { owner: 'any', client: 'own' } as const satisfies Row

/**
 * Who may do what to whose record: the one table. A role that a row leaves out may not.
 *
 * Everybody who signs in is a client, and whoever works for the practice is one too: they may book a visit as well.
 */
export const permissions = {
  'me/read': everybodyTheirOwn,
  'me/change': everybodyTheirOwn,
  'session/list': everybodyTheirOwn,
  'session/end': everybodyTheirOwn,
  'passkey/list': everybodyTheirOwn,
  'passkey/add': everybodyTheirOwn,
  'passkey/rename': everybodyTheirOwn,
  'passkey/remove': everybodyTheirOwn,

  'person/list': ownerOnly,
  'person/read': ownerOnly,
  'person/invite': ownerOnly,
  'person/set-roles': ownerOnly,
  'person/end-sessions': ownerOnly,

  'practice/read-settings': ownerOnly,
  'practice/change-settings': ownerOnly,
  'audit/list': ownerOnly,
  'job/list': ownerOnly,
  'job/retry': ownerOnly,

  'professional/list': ownerOnly,
  'professional/create': ownerOnly,
  'professional/read': ownerAndThemselves,
  'professional/change': ownerAndThemselves,
  'professional/publish': ownerOnly,
  'credential/read': ownerAndThemselves,
  'credential/enter': ownerAndThemselves,
  'credential/read-proof': ownerAndThemselves,
  'credential/verify': ownerOnly,
  'hours/read': ownerAndThemselves,
  'hours/change': ownerAndThemselves,
  'absence/read': ownerAndThemselves,
  'absence/change': ownerAndThemselves,
  'area/change': ownerAndThemselves,
  'service/list': ownerOnly,
  'service/change': ownerOnly,
  'role-setting/read': ownerOnly,
  'role-setting/change': ownerOnly,
  'holiday/read': ownerAndThemselves,
  'holiday/change': ownerOnly,
  'place/import': ownerOnly,
  'calendar-feed/read': { professional: 'own' },
  'calendar-feed/change': { professional: 'own' },
  'busy-feed/read': { professional: 'own' },
  'busy-feed/change': { professional: 'own' },

  'booking/confirm': ownerAndEverybodyTheirOwn,
  'booking/list': thoseConcerned,
  'booking/read': thoseConcerned,
  // NOTE: it is judged again from answers that only the person has.
  'booking/move': everybodyTheirOwn,
  'booking/cancel': thoseConcerned,
  'booking/answer-any-new-sign': everybodyTheirOwn,
  'booking/answer-sitting': everybodyTheirOwn,
  'course/book': ownerAndEverybodyTheirOwn,
  'course/read': thoseConcerned,
  'course/cancel': thoseConcerned,
  'consent/read': thoseConcerned,
  'consent/withdraw': everybodyTheirOwn,
  'shared-answers/read': { professional: 'assigned', client: 'own' },
  'waitlist/join': everybodyTheirOwn,
  'waitlist/list': ownerAndEverybodyTheirOwn,
  'waitlist/accept': everybodyTheirOwn,
  'waitlist/leave': ownerAndEverybodyTheirOwn,
  'block/change': ownerAndThemselves,
  'visit/read': thoseConcerned,
  'visit/change': { professional: 'assigned' },
} as const satisfies Readonly<Record<string, Row>>

/** What a route asks leave for, `record/verb`. */
export type Action = keyof typeof permissions

/** Where a record belongs, as far as leave depends on it. */
export type Belonging = {
  readonly practiceId: string
  /** Whose it is; `null` for a record that belongs to the practice alone. */
  readonly personId?: string | null
  /** People who work on it. */
  readonly assignedTo?: readonly string[]
}

/**
 * Every reach that somebody has for an action, from all their roles together. Empty: none.
 *
 * A list is made with it: all of the practice for `any`, else what is the viewer's `own` and what is `assigned`.
 */
export function reachesOf(viewer: Viewer, action: Action): ReadonlySet<Reach> {
  const row: Row = permissions[action]
  return new Set(viewer.roles.flatMap((role) => row[role] ?? []))
}

/**
 * Whether somebody may do something to a record.
 *
 * Pure. A record of another practice is never reached, whatever the role.
 */
export function may(viewer: Viewer, action: Action, record: Belonging): boolean {
  if (record.practiceId !== viewer.practiceId) return false
  const reaches = reachesOf(viewer, action)
  return (
    reaches.has('any') ||
    (reaches.has('own') && record.personId === viewer.personId) ||
    (reaches.has('assigned') && record.assignedTo?.includes(viewer.personId) === true)
  )
}
