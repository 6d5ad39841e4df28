import type { Answers } from '../answers.ts'
import { minuteOf, type CheckInEntry } from '../check-in/off-time.ts'
import type { Entry } from '../diary.ts'
import type { LocalDate } from '../local-date.ts'
import { byMoment } from '../review/moment.ts'

/** What a check-in at the usual time says of its day. */
export type TestDay = {
  readonly on: LocalDate
  /** Minute of the local day, 0 to 1439. */
  readonly minute: number
  readonly answers: Answers
}

/**
 * The check-in of each day at the usual time, the newest of a day. Those that were made off that time, or without one,
 * are left out of every effect.
 *
 * Source: plan 5, "left out of section 6"; plan 6.4.
 */
export function testDaysOf(checkIns: readonly Entry[]): ReadonlyMap<LocalDate, TestDay> {
  const days = new Map<LocalDate, TestDay>()
  for (const entry of (checkIns as readonly CheckInEntry[]).toSorted(byMoment)) {
    const { on, time, answers, offTime } = entry
    if (offTime === true || time === undefined || !saysPain(answers)) continue
    days.set(on, { on, minute: minuteOf(time), answers })
  }
  return days
}

const saysPain = ({ 'pain-now': pain }: Answers) => typeof pain === 'number' && Number.isFinite(pain)
