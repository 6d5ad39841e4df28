import { dateAt, daysAfter, instantAt } from '@unspasm/scheduling/local-time'

/** How long a time that became free is kept for the first in the line, while people are awake. Decided. */
const offerMinutes = 60

/** Less than this is not worth a mail. Decided. */
const leastMinutes = 15

/** Hours in which people read their mail, minutes since midnight. Decided. */
const waking = { startMinute: 480, endMinute: 1260 } as const

const minuteMs = 60_000

/**
 * Until when a time is kept for somebody who is told of it by mail: an hour, counted from the morning when it comes at
 * night, and never past the moment at which whoever comes has to leave for it.
 *
 * @returns `null`: too little time is left.
 */
export function offeredUntil(now: Date, leaveAt: Date, zone: string): Date | null {
  const on = dateAt(now.getTime(), zone)
  const morning = instantAt(on, waking.startMinute, zone)
  const evening = instantAt(on, waking.endMinute, zone)
  const from =
    now.getTime() < morning
      ? morning
      : now.getTime() < evening
        ? now.getTime()
        : instantAt(daysAfter(on, 1), waking.startMinute, zone)
  const until = Math.min(from + offerMinutes * minuteMs, leaveAt.getTime())
  return until - Math.max(from, now.getTime()) < leastMinutes * minuteMs ? null : new Date(until)
}
