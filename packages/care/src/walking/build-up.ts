import { buildUp } from '@unspasm/guideline/walking/walk-rules'
import { dayNumber, daysBetween, type LocalDate } from '../local-date.ts'
import type { DayPain } from '../exercise/lights.ts'
import { dayAfter, wasRed, type Walk } from './walk.ts'

/** What a week leads to. `now`: it is not over. */
export type WeekEnd = 'now' | 'longer' | 'more-days' | 'same' | 'shorter' | 'keep'

/** One week of the build-up. */
export type WalkWeek = {
  /** 1 is the first. */
  readonly week: number
  /** Days since 1970-01-01 of its first day. */
  readonly firstDay: number
  /** Minutes of a walk in this week; with leg pain fewer than planned. */
  readonly minutes: number
  readonly daysPerWeek: number
  /** Days with a walk of that length and an answer about the pain after it. */
  readonly done: number
  readonly hasLegPain: boolean
  readonly end: WeekEnd
}

/** Where somebody stands. */
export type BuildUp = {
  /** Baseline walks that count so far, at most `buildUp.baseline.walks`. */
  readonly measured: number
  /** `true`: today's baseline walk is done. */
  readonly measuredToday: boolean
  /** Comfortable minutes; `null` until it is measured. */
  readonly baselineMinutes: number | null
  /** Weeks from the first to the present one; empty until the day after the last baseline walk. */
  readonly weeks: readonly WalkWeek[]
  /** Leg pain has lasted so long that a physiotherapist should look. */
  readonly needsPhysiotherapist: boolean
}

/** What the weeks are made from. Walks oldest day first. */
export type WalkHistory = {
  readonly walks: readonly Walk[]
  readonly pains: readonly DayPain[]
  /** Days on which leg pain was told outside of a walk. */
  readonly legPainOn: readonly LocalDate[]
  /** Baseline walks before this day do not count; `null`: all do. */
  readonly measureFrom: LocalDate | null
}

type Step = { readonly minutes: number; readonly days: number; readonly goodWeeksSinceLonger: number }

const daysPerWeek = 7

/**
 * The build-up on one day: the baseline, then week after week what the week before leads to.
 *
 * Pure and total. A walk nobody said anything about afterwards does not count as done, and neither does a shorter one.
 * Source: remedies 5.5 B.
 */
export function buildUpOn(history: WalkHistory, today: LocalDate): BuildUp {
  const baseline = baselineWalks(history)
  const measuredToday = baseline.some(({ on }) => on === today)
  const measured = baseline.length
  if (measured < buildUp.baseline.walks)
    return { measured, measuredToday, baselineMinutes: null, weeks: [], needsPhysiotherapist: false }

  const { fewestMinutes, mostMinutes } = buildUp.baseline
  const mean = baseline.reduce((sum, { minutes }) => sum + minutes, 0) / measured
  const baselineMinutes = Math.min(mostMinutes, Math.max(fewestMinutes, mean))
  const weeks = weeksFrom(dayNumber(baseline.at(-1)!.on)! + 1, dayNumber(today) ?? 0, baselineMinutes, history)
  return { measured, measuredToday, baselineMinutes, weeks, needsPhysiotherapist: hasLongLegPain(weeks, history) }
}

/**
 * The newest contact that is due in a week and has not been held; `null` when there is none.
 *
 * Source: remedies 5.5 B 7.
 */
export function contactDue(week: number, held: readonly number[]): number | null {
  const newest = buildUp.contactWeeks.findLast((contact) => contact <= week)
  return newest === undefined || held.some((contact) => contact >= newest) ? null : newest
}

/** The first baseline walk of each day, of the first days. */
function baselineWalks({ walks, measureFrom }: WalkHistory): readonly Walk[] {
  const wanted = walks.filter(
    ({ kind, on }) => kind === 'baseline' && (measureFrom === null || (daysBetween(measureFrom, on) ?? 0) >= 0),
  )
  return wanted
    .filter(({ on }, at) => wanted.findIndex((walk) => walk.on === on) === at)
    .slice(0, buildUp.baseline.walks)
}

function weeksFrom(start: number, today: number, baselineMinutes: number, history: WalkHistory): readonly WalkWeek[] {
  const weeks: WalkWeek[] = []
  let step: Step = {
    minutes: Math.round((baselineMinutes * buildUp.start.percent) / 100),
    days: buildUp.start.daysPerWeek,
    goodWeeksSinceLonger: buildUp.grow.shortWalkGoodWeeks - 1,
  }
  for (let firstDay = start; firstDay <= today; firstDay += daysPerWeek) {
    const isIn = (on: LocalDate) => {
      const day = dayNumber(on)
      return day !== null && day >= firstDay && day < firstDay + daysPerWeek
    }
    const walks = history.walks.filter(({ kind, on }) => kind !== 'baseline' && isIn(on))
    const hasLegPain = walks.some((walk) => walk.hasLegPain) || history.legPainOn.some(isIn)
    const minutes = hasLegPain ? shrunk(step.minutes, buildUp.legPain.percent) : step.minutes
    const done = new Set(walks.filter((walk) => countsAs(walk, minutes)).map(({ on }) => on)).size
    const hasRed = walks.some((walk) => wasRed(walk) || dayAfter(walk, history.pains) === 'red')
    const isGood = !hasLegPain && done * 100 >= step.days * buildUp.goodWeek.donePercent
    const [end, next] = hasRed ? lessAfterRed(step) : isGood ? grown(step) : (['same', step] as const)
    const isOver = firstDay + daysPerWeek <= today
    weeks.push({
      week: weeks.length + 1,
      firstDay,
      minutes,
      daysPerWeek: step.days,
      done,
      hasLegPain,
      end: isOver ? end : 'now',
    })
    step = next
  }
  return weeks
}

const countsAs = ({ minutes, painAfter }: Walk, aim: number) => painAfter !== undefined && Math.round(minutes) >= aim

const shrunk = (minutes: number, percent: number) => Math.max(1, Math.floor((minutes * percent) / 100))

const lessAfterRed = (step: Step) =>
  ['shorter', { ...step, minutes: shrunk(step.minutes, buildUp.redPercent) }] as const

/** Longer walks and more days take turns; at the goal both stay. */
function grown({ minutes, days, goodWeeksSinceLonger }: Step): readonly [WeekEnd, Step] {
  const { grow, goal, longWalk } = buildUp
  const goodWeeks = goodWeeksSinceLonger + 1
  const isLong = minutes > longWalk.overMinutes && days >= goal.daysPerWeek
  const isDue = goodWeeks >= (isLong ? longWalk.goodWeeks : grow.shortWalkGoodWeeks)
  if (minutes < goal.minutes && isDue) {
    const more = Math.ceil((minutes * grow.percent) / 100) - minutes
    const longer = minutes + Math.min(grow.mostMinutes, Math.max(grow.fewestMinutes, more))
    return ['longer', { minutes: Math.min(goal.minutes, longer), days, goodWeeksSinceLonger: 0 }]
  }
  if (days < goal.daysPerWeek)
    return ['more-days', { minutes, days: days + grow.daysPerWeek, goodWeeksSinceLonger: goodWeeks }]
  return [minutes >= goal.minutes ? 'keep' : 'same', { minutes, days, goodWeeksSinceLonger: goodWeeks }]
}

/** Leg pain in weeks on end, from its first day to its last more than the days allowed. */
function hasLongLegPain(weeks: readonly WalkWeek[], { walks, legPainOn }: WalkHistory): boolean {
  const free = weeks.findLast(({ hasLegPain, end }) => !hasLegPain && end !== 'now')
  const since = free === undefined ? (weeks[0]?.firstDay ?? 0) : free.firstDay + daysPerWeek
  const told = [...walks.filter((walk) => walk.hasLegPain).map(({ on }) => on), ...legPainOn]
    .map((on) => dayNumber(on) ?? 0)
    .filter((day) => day >= since)
  return told.length > 0 && Math.max(...told) - Math.min(...told) > buildUp.legPain.physiotherapistAfterDays
}
