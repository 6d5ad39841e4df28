import { metricBounds } from '@unspasm/guideline/review-rules'
import type { Episode } from '../diary.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'
import { historyOf, painsOf } from '../review/history.ts'
import { daysLater } from '../review/moment.ts'
import type { RemedySession } from '../session.ts'
import { medianOf } from '../trend.ts'
import { remedyOf } from '../check-in/remedies-done.ts'

/** One day of a bout as its picture shows it. */
export type CourseDay = {
  readonly on: LocalDate
  /** Days since the first check. */
  readonly day: number
  /** Every `pain-now` of the day, 0 to 10, in order of time. Empty: nothing was said. */
  readonly pains: readonly number[]
  /** Median of the last 7 days, this one included; `null` with fewer than 3 entries, or when the day has none. */
  readonly middle: number | null
  /** The highest `limit-24h` of the day, 0 to 10, or `null`. */
  readonly limit: number | null
  /** The newest `spasms-24h` of the day, or `null`. */
  readonly spasms: string | null
  /** What was done: `remedies-done` but "none", sessions and visits; each once. */
  readonly done: readonly string[]
  /** `true`: no check and no check-in. */
  readonly isMissed: boolean
}

/**
 * The days of a bout from its first check to a day, none left out: a day without a word is a gap.
 *
 * @param until the last day; days after it are left out.
 * Source: plan 7.
 */
export function courseOf(episode: Episode, sessions: readonly RemedySession[], until: LocalDate): readonly CourseDay[] {
  const first = dayNumber(episode.opened.on)
  const last = dayNumber(until)
  if (first === null || last === null || last < first) return []
  const history = historyOf(episode)
  const pains = painsOf(history)
  return Array.from({ length: last - first + 1 }, (_, day): CourseDay => {
    const number = first + day
    const on = daysLater(episode.opened.on, day)
    const said = history.happenings.filter(
      (happening) => happening.day === number && ['first-check', 'check-in', 'recheck'].includes(happening.what),
    )
    const ofDay = pains.filter((entry) => entry.day === number).map(({ pain }) => pain)
    const limits = said.flatMap(({ answers }) =>
      typeof answers['limit-24h'] === 'number' ? [answers['limit-24h']] : [],
    )
    const spasms = said.findLast(({ answers }) => typeof answers['spasms-24h'] === 'string')?.answers['spasms-24h']
    const ticked = said.flatMap(({ answers }) =>
      Array.isArray(answers['remedies-done']) ? answers['remedies-done'] : [],
    )
    const visits = episode.sittings.filter((sitting) => sitting.on === on).map(({ kind }) => kind)
    const used = sessions.filter((session) => session.on === on).flatMap((session) => remedyOf(session) ?? [])
    return {
      on,
      day,
      pains: ofDay,
      middle: ofDay.length === 0 ? null : middleOf(pains, number),
      limit: limits.length === 0 ? null : Math.max(...limits),
      spasms: typeof spasms === 'string' ? spasms : null,
      done: [...new Set([...ticked, ...used, ...visits])].filter((each) => each !== 'none'),
      isMissed: said.length === 0,
    }
  })
}

function middleOf(pains: ReturnType<typeof painsOf>, day: number): number | null {
  const week = pains.filter((entry) => entry.day <= day && entry.day > day - metricBounds.weekDays)
  return week.length < metricBounds.leastWeekEntries ? null : medianOf(week.map(({ pain }) => pain))
}

/** Where a measure began and where it is, in its own unit; `null`: not enough is known. */
export type FromTo = { readonly start: number | null; readonly now: number | null }

/**
 * The start and the present of the limitation, by the same windows as those of pain: the first 3 days with at least 3
 * entries, else the first entry; the last 7 days with at least 3 entries.
 *
 * Source: plan 7, "by analogy".
 */
export function limitFromTo(days: readonly CourseDay[]): FromTo {
  const entries = days.flatMap(({ day, limit }) => (limit === null ? [] : [{ day, limit }]))
  const medianFor = (some: typeof entries, least: number) =>
    some.length < least ? null : medianOf(some.map(({ limit }) => limit))
  const lastDay = days.at(-1)?.day ?? 0
  const firstDay = entries[0]?.day ?? 0
  return {
    start:
      medianFor(
        entries.filter(({ day }) => day < firstDay + metricBounds.baseDays),
        metricBounds.leastBaseEntries,
      ) ??
      entries[0]?.limit ??
      null,
    now: medianFor(
      entries.filter(({ day }) => day > lastDay - metricBounds.weekDays),
      metricBounds.leastWeekEntries,
    ),
  }
}

/** Stretches of days without a gap, as pairs of places: what a line may join. */
export function stretchesOf<Value>(days: readonly CourseDay[], valueOf: (day: CourseDay) => Value | null) {
  const stretches: { readonly day: number; readonly value: Value }[][] = []
  let isGap = true
  for (const each of days) {
    const value = valueOf(each)
    if (value === null) {
      isGap = true
      continue
    }
    if (isGap) stretches.push([])
    stretches.at(-1)!.push({ day: each.day, value })
    isGap = false
  }
  return stretches
}
