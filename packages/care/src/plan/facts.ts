import { programmeWeekdays } from '@unspasm/guideline/plan-bounds'
import { exerciseLevels } from '@unspasm/guideline/tools'
import type { Answer } from '../answers.ts'
import { dayNumber, daysBetween, type LocalDate } from '../local-date.ts'
import { msBetween } from '../review/moment.ts'
import type { PlanInput, Session } from './types.ts'

const minutesPerDay = 1440
const minutesPerHour = 60
const millisecondsPerMinute = 60_000
/** 1970-01-01 was a Thursday: day number 0 is weekday 4, and 1 is Monday. */
const weekdayOfDayZero = 4

/** Weekday of a civil date, 1 is Monday and 7 is Sunday; `null` when it is no date. */
export function weekdayOf(date: LocalDate): number | null {
  const day = dayNumber(date)
  return day === null ? null : ((((day + weekdayOfDayZero - 1) % 7) + 7) % 7) + 1
}

/**
 * Facts of the tools, made from the clock and the sessions; facts that are given win.
 *
 * A fact that cannot be known from them is left out. A session that ended after `on` and the hour counts as just ended.
 * Minutes are real ones where both instants are known, else those between two times of the local day.
 */
export function factsOf(input: PlanInput): Readonly<Record<string, Answer>> {
  const { on, localHour, localMinute = 0, sessions = [], level = 0 } = input
  const minutesSince = (session: Session): number => {
    const sinceMs = msBetween(session.endedAt, input.at)
    if (sinceMs !== null) return Math.max(0, sinceMs / millisecondsPerMinute)
    const days = daysBetween(session.on, on) ?? 0
    return Math.max(0, days * minutesPerDay + localHour * minutesPerHour + localMinute - session.endedAtMinute)
  }
  const since = (chosen: readonly Session[]) =>
    chosen.length === 0 ? undefined : Math.min(...chosen.map(minutesSince))
  const heat = sessions.filter((session) => session.tool === 'heat-session' && !isCold(session))
  const cold = sessions.filter(isCold)
  const massage = sessions.filter(({ tool }) => tool === 'self-massage')
  const visits = sessions.filter(({ tool }) => tool === 'massage-visit')
  const ofToday = (chosen: readonly Session[]) => chosen.filter((session) => session.on === on)
  const lastHeat = heat.toSorted((a, b) => minutesSince(a) - minutesSince(b))[0]
  const visitMinutes = since(visits)
  const weekday = weekdayOf(on)
  const programmeDaysPerWeek = exerciseLevels[level]?.programmeDaysPerWeek

  const made: Readonly<Record<string, Answer | undefined>> = {
    't-local-hour': localHour,
    't-minutes-since-heat': since(heat),
    't-minutes-since-wrap': since(heat.filter(({ variant }) => variant === 'heat-wrap')),
    't-last-heat-minutes': lastHeat?.minutes,
    't-heat-minutes-today': minutesOf(ofToday(heat)),
    't-heat-sessions-today': ofToday(heat).length,
    't-heat-days-run': heatDaysRun(heat, on),
    't-minutes-since-cold': since(cold),
    't-cold-minutes-today': minutesOf(ofToday(cold)),
    't-cold-sessions-today': ofToday(cold).length,
    't-minutes-since-massage': since(massage),
    't-massages-today': ofToday(massage).length,
    't-hours-since-visit': visitMinutes === undefined ? undefined : visitMinutes / minutesPerHour,
    't-loaded-yesterday': sessions.some((session) => (session.level ?? 0) >= 2 && daysBetween(session.on, on) === 1),
    't-programme-day': programmeDaysPerWeek === 7 || (weekday !== null && programmeWeekdays.includes(weekday)),
    ...input.facts,
  }
  return Object.fromEntries(Object.entries(made).filter((entry): entry is [string, Answer] => entry[1] !== undefined))
}

const isCold = ({ tool, variant }: Session) => tool === 'heat-session' && variant === 'cold-pack'

const minutesOf = (chosen: readonly Session[]) => chosen.reduce((sum, { minutes }) => sum + minutes, 0)

/** Newest unbroken run of days with heat, counted back from today, or from yesterday when there was none today. */
function heatDaysRun(heat: readonly Session[], on: LocalDate): number {
  const daysAgo = new Set(heat.map((session) => daysBetween(session.on, on)))
  let run = 0
  for (let day = daysAgo.has(0) ? 0 : 1; daysAgo.has(day); day += 1) run += 1
  return run
}
