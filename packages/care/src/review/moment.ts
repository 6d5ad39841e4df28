import type { Moment } from '../diary.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'

const millisecondsPerDay = 86_400_000
const hoursPerDay = 24
const minutesPerHour = 60
/** Hours by which a change of the clocks makes a span of local times longer or shorter. */
export const clockChangeHours = 1

const lastDay = '9999-12-31'
const lastMinute = '23:59'

/** The civil date some whole days after another; at most 9999-12-31. A text that is no date gives itself. */
export function daysLater(on: LocalDate, days: number): LocalDate {
  const from = dayNumber(on)
  if (from === null) return on
  const day = Math.min(from + days, dayNumber(lastDay)!)
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

const two = (part: number) => String(part).padStart(2, '0')

/** The time `HH:MM` of a minute of the local day, 0 to 1439. */
export const timeOf = (minute: number): string =>
  `${two(Math.floor(minute / minutesPerHour))}:${two(minute % minutesPerHour)}`

/** The moment some hours after another, by the clock of its day; a time that is not known is taken as the day's first. */
export function hoursLater({ on, time = '00:00' }: Moment, hours: number): Required<Moment> {
  const minute = Math.ceil((hourOf(time) + hours) * minutesPerHour)
  return {
    on: daysLater(on, Math.floor(minute / (hoursPerDay * minutesPerHour))),
    time: timeOf(minute % (hoursPerDay * minutesPerHour)),
  }
}

/** Whether one moment is surely after another: on a later day, or at a later known time of the same day. */
export function isAfter(moment: Moment, other: Moment): boolean {
  if (moment.on !== other.on) return moment.on > other.on
  return moment.time !== undefined && other.time !== undefined && moment.time > other.time
}

/** Whether one moment is surely at or after another. On one day, both times must be known. */
export function isSince(moment: Moment, other: Moment): boolean {
  if (moment.on !== other.on) return moment.on > other.on
  return moment.time !== undefined && other.time !== undefined && moment.time >= other.time
}

/** The moment of something, and nothing else of it. */
export const momentOf = ({ on, time }: Moment): Moment => (time === undefined ? { on } : { on, time })

/** Order of moments, oldest first; a moment without a time comes before the times of its day. */
export function byMoment(one: Moment, other: Moment): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  const [time, otherTime] = [one.time ?? '', other.time ?? '']
  return time === otherTime ? 0 : time < otherTime ? -1 : 1
}

/** The newest of some moments, or `null` of none. */
export function newestOf<Timed extends Moment>(moments: readonly Timed[]): Timed | null {
  return moments.toSorted(byMoment).at(-1) ?? null
}

/** Milliseconds from one instant to another, ISO 8601; `null` when either is not known. */
export function msBetween(from: string | undefined, to: string | undefined): number | null {
  const ms = Date.parse(to ?? '') - Date.parse(from ?? '')
  return Number.isNaN(ms) ? null : ms
}

/** Hours from one moment to another at the most: a time that is not known is taken as early, or as late, as can be. */
export function hoursAtMost(from: Moment, to: Moment): number {
  const days = (dayNumber(to.on) ?? 0) - (dayNumber(from.on) ?? 0)
  return days * hoursPerDay + hourOf(to.time ?? lastMinute) - hourOf(from.time ?? '00:00')
}

function hourOf(time: string): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / minutesPerHour
}
