import { daysBetween, type LocalDate } from './local-time.ts'
import type { Instant } from './span.ts'

/** All valid; something needs care soon; not bookable and not shown. Most serious last. */
export const trafficStates = ['green', 'amber', 'red'] as const

export type TrafficState = (typeof trafficStates)[number]

/** A human looked into the public register. */
export type RegisterCheck = { readonly at: Instant; readonly outcome: 'found' | 'not-found' }

/** A verified record, as far as its state depends on it. */
export type VerifiedRecord = {
  /** The requirement that it is for. */
  readonly item: string
  /** The first day on which it counts; `null`: it counts from the beginning. */
  readonly validFromOn: LocalDate | null
  /** The first day on which it counts no longer; `null`: it has no end. */
  readonly expiresOn: LocalDate | null
  readonly isSuspended: boolean
  /** In any order. */
  readonly registerChecks: readonly RegisterCheck[]
  /** The day by which the register is looked up again; `null`: never. */
  readonly nextCheckOn: LocalDate | null
}

/** Why a requirement is not simply met. */
export type StateReason = {
  readonly item: string
  readonly state: 'amber' | 'red'
  readonly what: 'missing' | 'not-yet' | 'expired' | 'suspended' | 'lookup-failed' | 'check-due' | 'expiring'
  /** The day on which it began to count, or counts no longer; `null` where no day says it. */
  readonly on: LocalDate | null
}

export type CredentialState = {
  readonly state: TrafficState
  /** At most one for each requirement, red before amber, then in the order of the requirements. */
  readonly reasons: readonly StateReason[]
}

/** Days before its end at which a record turns amber, and the owner is reminded. Source: professionals 2. */
export const amberDays = 30

/** Days before the end at which reminders go out, earliest first. Source: professionals 2. */
export const reminderDays = [30, 14, 3] as const

/** Milliseconds between two failed look-ups that make a record red, included. Source: professionals 2. */
const redAfterMs = 24 * 60 * 60 * 1000

const rank = (state: TrafficState) => trafficStates.indexOf(state)

/**
 * The traffic state of somebody on a civil date.
 *
 * Each requirement is met by the best of its records. Something that expires on a date counts no longer from its first
 * minute on. Looked at for a day to come, what is known today about look-ups stays.
 *
 * @param required requirements, each once; none: green.
 * @param on       the day that is asked about, such as that of a visit, on the calendar of the practice.
 *
 * Source: professionals 2, "Traffic state".
 */
export function credentialState(
  required: readonly string[],
  records: readonly VerifiedRecord[],
  on: LocalDate,
): CredentialState {
  const reasons = required
    .flatMap((item) => {
      const verdicts = records.filter((record) => record.item === item).map((record) => judge(record, on))
      if (verdicts.length === 0) return [{ item, state: 'red', what: 'missing', on: null } as const]
      return verdicts.reduce(better) ?? []
    })
    .toSorted((a, b) => rank(b.state) - rank(a.state))
  return { state: reasons[0]?.state ?? 'green', reasons }
}

type Verdict = StateReason | null

/** The less serious of two; of two that are alike the one whose day is later. */
function better(a: Verdict, b: Verdict): Verdict {
  const difference = rank(a?.state ?? 'green') - rank(b?.state ?? 'green')
  if (difference !== 0) return difference < 0 ? a : b
  return (a?.on ?? '') >= (b?.on ?? '') ? a : b
}

function judge(record: VerifiedRecord, on: LocalDate): Verdict {
  const { item, expiresOn, validFromOn, nextCheckOn } = record
  const red = (what: StateReason['what'], day: LocalDate | null = null) =>
    ({ item, state: 'red', what, on: day }) as const
  const amber = (what: StateReason['what'], day: LocalDate | null = null) =>
    ({ item, state: 'amber', what, on: day }) as const

  if (record.isSuspended) return red('suspended')
  if (validFromOn !== null && validFromOn > on) return red('not-yet', validFromOn)
  if (expiresOn !== null && expiresOn <= on) return red('expired', expiresOn)
  const failed = failedLookups(record.registerChecks)
  if (failed === 'twice') return red('lookup-failed')
  if (failed === 'once') return amber('lookup-failed')
  if (expiresOn !== null && daysBetween(on, expiresOn) <= amberDays) return amber('expiring', expiresOn)
  return nextCheckOn !== null && nextCheckOn <= on ? amber('check-due', nextCheckOn) : null
}

/** Failures since the register was last found to hold the record: `twice` when two lie at least a day apart. */
function failedLookups(checks: readonly RegisterCheck[]): 'none' | 'once' | 'twice' {
  const sorted = checks.toSorted((a, b) => a.at - b.at)
  const lastFound = sorted.findLastIndex(({ outcome }) => outcome === 'found')
  const failures = sorted.slice(lastFound + 1)
  const [first, last] = [failures[0], failures.at(-1)]
  if (!first || !last) return 'none'
  return last.at - first.at >= redAfterMs ? 'twice' : 'once'
}

/**
 * The reminder that is due for something that expires, by its days before the end; `null`: none. A night that was missed
 * is made up for by the next reminder alone.
 *
 * @param sent reminders that went out already.
 */
export function dueReminder(expiresOn: LocalDate, on: LocalDate, sent: readonly number[]): number | null {
  const left = daysBetween(on, expiresOn)
  if (left <= 0) return null
  const due = reminderDays.findLast((days) => left <= days)
  return due === undefined || sent.some((days) => days <= due) ? null : due
}
