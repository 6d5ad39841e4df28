import { checkInBounds, checkInFacts, type CheckInFactId } from '@unspasm/guideline/check-in'
import { guideline } from '@unspasm/guideline/guideline'
import type { Answer, Answers } from '../answers.ts'
import type { Entry, Episode, Moment } from '../diary.ts'
import { contextOf, createEngine } from '../engine.ts'
import type { Context } from '../evaluate.ts'
import { noFacts, setFacts } from '../facts.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'
import type { Metrics } from '../metrics.ts'
import { historyOf, painsOf } from '../review/history.ts'
import { clockChangeHours, hoursAtMost, msBetween, timeOf } from '../review/moment.ts'
import type { RemedySession } from '../session.ts'
import { askedVisitAt, daysSinceCheck, isFixedDay, isWeeklyDue } from './planned-days.ts'
import { remedyOf } from './remedies-done.ts'

type Facts = Readonly<Partial<Record<CheckInFactId, Answer>>>

const engine = createEngine(guideline, checkInFacts)

/** Compiles a condition over answers, metrics and the facts of a check-in. @throws on a name that is not known. */
export const compileCheckIn = engine.compile

/**
 * What a condition of the check-in reads. Pure and total: what does not fit is unknown.
 *
 * @param answers those that the condition may read.
 * @param others  facts, metrics, the disposition, by id.
 */
export function checkInContext(answers: Answers, others: Readonly<Record<string, Answer>>, on: LocalDate): Context {
  const facts = noFacts(engine.layout)
  engine.read(facts, answers, on)
  setFacts(facts, engine.layout, others)
  return contextOf(facts)
}

const known = (facts: Readonly<Partial<Record<CheckInFactId, Answer | undefined>>>): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

/**
 * Facts that decide which questions are asked.
 *
 * @param now with its instant, the hours since heat are real ones; without it they are those of the person's clock.
 * Source: plan 5.
 */
export function questionFacts(
  episode: Episode,
  sessions: readonly RemedySession[],
  now: Moment & Pick<Entry, 'at'>,
): Facts {
  const visit = askedVisitAt(episode, now)
  return known({
    'c-day': daysSinceCheck(episode, now),
    'c-fixed-day': isFixedDay(episode, now),
    'c-weekly-due': isWeeklyDue(episode, now),
    'c-heat-24h': sessions.some((session) => remedyOf(session) === 'heat' && isRecent(session, now)),
    'c-visit-hours': visit?.hours,
    'c-visit-missed': visit?.isMissed ?? false,
  })
}

const millisecondsPerHour = 3_600_000

/**
 * Whether the end of a session may lie in the last 24 hours. One that lies after now, as after a clock that jumped back,
 * counts; where an instant is missing, so does an hour more, which a change of the clocks may have added.
 */
function isRecent({ on, endedAtMinute, endedAt }: RemedySession, now: Moment & Pick<Entry, 'at'>): boolean {
  const ms = msBetween(endedAt, now.at)
  if (ms !== null) return ms <= checkInBounds.heatHours * millisecondsPerHour
  const hours = hoursAtMost({ on, time: timeOf(endedAtMinute) }, { ...now, time: now.time ?? '00:00' })
  return hours <= checkInBounds.heatHours + clockChangeHours
}

/** Facts that the reactions read, as of a day: entries of later days are passed over. Source: plan 5, C-1 to C-6. */
export function reactionFacts(episode: Episode, on: LocalDate, metrics: Metrics): Facts {
  const drop = metrics['m-pain-drop']
  return known({
    'c-pain-rise': painRise(episode, on) ?? undefined,
    'c-limit-run': limitRun(episode, on),
    'c-spasm-days': spasmDays(episode, on),
    'c-points-better': typeof drop === 'number' ? Math.max(0, drop) : undefined,
    'c-points-worse': typeof drop === 'number' ? Math.max(0, -drop) : undefined,
  })
}

/** The newest pain of a day minus the newest of the day before; `null` when either is missing. */
function painRise(episode: Episode, on: LocalDate): number | null {
  const pains = painsOf(historyOf(episode))
  const day = dayNumber(on)
  const [today, yesterday] = [day, (day ?? 0) - 1].map((each) => pains.findLast((entry) => entry.day === each))
  return today && yesterday ? today.pain - yesterday.pain : null
}

/** Newest run of days that were limited much; a day without an answer neither counts nor ends it. */
function limitRun({ checkIns }: Episode, on: LocalDate): number {
  const worst = new Map<LocalDate, number>()
  for (const { on: day, answers } of checkIns) {
    const limit = answers['limit-24h']
    if (typeof limit === 'number' && day <= on) worst.set(day, Math.max(limit, worst.get(day) ?? 0))
  }
  const days = [...worst].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, limit]) => limit)
  return days.length - 1 - days.findLastIndex((limit) => limit < checkInBounds.highLimit)
}

function spasmDays({ checkIns }: Episode, on: LocalDate): number {
  const today = dayNumber(on) ?? 0
  const days = checkIns
    .filter(({ answers }) => answers['spasms-24h'] === 'more-than-5')
    .map((entry) => dayNumber(entry.on) ?? Number.NEGATIVE_INFINITY)
    .filter((day) => day <= today && day > today - checkInBounds.spasmWindowDays)
  return new Set(days).size
}
