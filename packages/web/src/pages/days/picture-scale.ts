import type { CourseDay } from '@unspasm/care/days/course'
import type { Change } from '@unspasm/care/days/changes'

/** Where everything of the picture stands, in pixels. */
export type PictureScale = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** Top and bottom of the axis from 10 to 0. */
  readonly top: number
  readonly bottom: number
  readonly xOf: (day: number) => number
  readonly yOf: (points: number) => number
  /** Radius of a dot: smaller when the days stand close. */
  readonly dot: number
  /** Remedies with a row of marks below, the most used first. */
  readonly lanes: readonly { readonly remedy: string; readonly y: number; readonly days: readonly number[] }[]
  /** Days with a name on the axis. */
  readonly named: readonly number[]
}

const axis = { top: 10, noteTop: 36, height: 190, labels: 26 }
const laneHeight = 22
const laneLimit = 5
const nameWidth = 46
const worst = 10

/**
 * Lays the picture out. Pain stands from 0 to 10, always; the bout stands as a whole from its first day to its last.
 *
 * @param days  at least one.
 * @param width of the picture, in pixels.
 * @param isSmall  without rows of marks below, and lower: for the sheet.
 */
export function scaleOf(days: readonly CourseDay[], width: number, isSmall: boolean, hasNotes: boolean): PictureScale {
  const left = isSmall ? 24 : 74
  const right = width - 12
  const first = days[0]!.day
  const last = days.at(-1)!.day
  const step = (right - left) / Math.max(1, last - first)
  const top = hasNotes ? axis.noteTop : axis.top
  const bottom = top + (isSmall ? axis.height / 2 : axis.height)
  const lanes = isSmall ? [] : lanesOf(days, bottom + axis.labels)
  return {
    width,
    height: bottom + axis.labels + lanes.length * laneHeight,
    left,
    right,
    top,
    bottom,
    xOf: (day) => (last === first ? (left + right) / 2 : left + (day - first) * step),
    yOf: (points) => bottom - ((bottom - top) * points) / worst,
    dot: Math.min(4.5, Math.max(1.5, step * 0.3)),
    lanes,
    named: namedDays(first, last, right - left),
  }
}

function lanesOf(days: readonly CourseDay[], from: number): PictureScale['lanes'] {
  const daysOf = new Map<string, number[]>()
  for (const { day, done } of days) for (const remedy of done) daysOf.set(remedy, [...(daysOf.get(remedy) ?? []), day])
  return [...daysOf]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, laneLimit)
    .map(([remedy, on], place) => ({ remedy, days: on, y: from + (place + 0.5) * laneHeight }))
}

/** The first day and the last, and as many between as have room, in whole weeks where the bout is longer than one. */
function namedDays(first: number, last: number, width: number): readonly number[] {
  const room = Math.max(2, Math.floor(width / nameWidth))
  const span = last - first
  const steps = [1, 2, 7, 14, 28, 56, 112, 364]
  const step = steps.find((each) => span / each < room - 1) ?? steps.at(-1)!
  const between = Array.from({ length: Math.floor(span / step) }, (_, place) => first + (place + 1) * step)
  // NOTE: the last name ends at its day, the others stand around theirs.
  const isFree = (day: number) => day === last || ((last - day) / Math.max(1, span)) * width >= 1.5 * nameWidth
  return [...new Set([first, ...between.filter(isFree), last])]
}

/** What changed the advice, by day, numbered as the list beside the picture numbers it. */
export function notesOf(
  changes: readonly Change[],
  days: readonly CourseDay[],
): readonly { readonly day: number; readonly name: string }[] {
  const byDay = new Map<number, number[]>()
  for (const [place, { on }] of changes.entries()) {
    const day = days.find((each) => each.on === on)?.day
    if (day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), place + 1])
  }
  return [...byDay].map(([day, numbers]) => ({
    day,
    name: numbers.length === 1 ? `${numbers[0]}` : `${numbers[0]}–${numbers.at(-1)}`,
  }))
}
