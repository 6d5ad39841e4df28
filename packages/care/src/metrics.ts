import type { metrics } from '@unspasm/guideline/metrics'
import { metricBounds } from '@unspasm/guideline/review-rules'
import type { Answer } from './answers.ts'
import type { Episode, SittingKind } from './diary.ts'
import { dayNumber, type LocalDate } from './local-date.ts'
import { newestReferral, onsetOf } from './review/answers.ts'
import { historyOf, painsOf, todayOf, type History, type PainEntry } from './review/history.ts'
import { dropOf, medianOf, trendOf } from './trend.ts'

export type MetricId = (typeof metrics)[number]['id']

/** Values made from the diary. A metric that is left out is not known: no condition on it holds. */
export type Metrics = Readonly<Partial<Record<MetricId, number | string>>>

const daysPerWeek = 7
const millisecondsPerHour = 3_600_000

/**
 * Every metric of an episode.
 *
 * Pure and total. Silence never speaks for being well: a day without an entry ends a run of quiet days, and neither
 * counts in nor ends a run of very painful days; of several entries on a day the most painful one stands for it; an
 * unanswered sitting neither counts in nor ends a run of sittings that did not help.
 *
 * @param on    the day of review; entries after it move the day of review on to the newest of them.
 * @param nowAt instant of review, ISO 8601.
 * Source: findings dictionary 0.2.1, metrics.
 */
export function metricsOf(episode: Episode, on: LocalDate, nowAt: string): Metrics {
  const history = historyOf(episode)
  return metricsOfHistory(history, todayOf(history, on), nowAt)
}

/** The same of a history, on a day of review that is not before its newest happening. */
export function metricsOfHistory(history: History, today: LocalDate, nowAt: string): Metrics {
  const day = dayNumber(today)!
  const opened = dayNumber(history.opened.on)!
  const pains = painsOf(history)
  const base = basePain(pains, opened)
  const week = weekPain(pains, day)
  const drop = dropOf(base, week)
  const feelsWorse = isOneOf(newestCheckIn(history)?.['global-change'], ['worse', 'much-worse'])
  const firstPhysio = firstPhysioDay(history, opened)

  return known({
    'm-day': boutDays(history, today),
    'm-pain-base': base,
    'm-pain-7d': week,
    'm-pain-drop': drop?.points,
    'm-pain-drop-pct': drop?.percent,
    'm-pain-trend': trendOf(base, week, feelsWorse),
    'm-peg': pegOf(history),
    'm-massage-count': sittingCount(history, 'massage', 'massage-sittings'),
    'm-massage-not-better-run': notBetterRun(history),
    'm-physio-count': sittingCount(history, 'physio', 'physio-sittings'),
    'm-physio-weeks': firstPhysio === null ? null : Math.floor((day - firstPhysio) / daysPerWeek),
    'm-physio-trend':
      firstPhysio === null ? 'no-data' : trendOf(painBeforePhysio(pains, firstPhysio), week, feelsWorse),
    'm-adherence-14d': adherence(history, day),
    'm-bed-days-7d': bedDays(history, day),
    'm-silent-days': day - lastWordDay(history),
    'm-hours-since-referral': hoursSinceReferral(history, nowAt),
    'm-high-pain-run': highPainRun(pains),
    'm-quiet-days': quietRun(pains, day),
    'm-episodes-12m': boutsInYear(history, day),
  })
}

type Values = Readonly<Partial<Record<MetricId, number | string | null | undefined>>>

function known(values: Values): Metrics {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))
}

const isOneOf = (answer: Answer | undefined, options: readonly string[]) =>
  typeof answer === 'string' && options.includes(answer)

const countIn = (answer: Answer | undefined) => (typeof answer === 'number' && answer > 0 ? answer : 0)

const firstAnswers = ({ happenings }: History) => happenings[0]!.answers

const newestCheckIn = ({ happenings }: History) => happenings.findLast(({ what }) => what === 'check-in')?.answers

/**
 * Days of the bout on a day of review. A bout is at least as old as its first check, whatever date was given for its
 * beginning.
 */
export function boutDays(history: History, today: LocalDate): number {
  const opened = dayNumber(history.opened.on)!
  const onset = dayNumber(onsetOf(history)) ?? opened
  return dayNumber(today)! - Math.min(onset, opened)
}

function basePain(pains: readonly PainEntry[], opened: number): number | null {
  const first = pains.filter(({ day }) => day < opened + metricBounds.baseDays)
  if (first.length < metricBounds.leastBaseEntries) return pains[0]?.pain ?? null
  return medianOf(first.map(({ pain }) => pain))
}

function weekPain(pains: readonly PainEntry[], today: number): number | null {
  const last = pains.filter(({ day }) => day > today - metricBounds.weekDays)
  return last.length < metricBounds.leastWeekEntries ? null : medianOf(last.map(({ pain }) => pain))
}

function painBeforePhysio(pains: readonly PainEntry[], first: number): number | null {
  const before = pains.filter(({ day }) => day < first && day >= first - metricBounds.beforePhysioDays)
  return medianOf(before.map(({ pain }) => pain))
}

const pegItems = ['peg-pain', 'peg-enjoyment', 'peg-activity'] as const

function pegOf({ happenings }: History): number | null {
  const set = happenings.findLast(({ answers }) => pegItems.some((item) => Object.hasOwn(answers, item)))?.answers
  const scores = pegItems.map((item) => set?.[item]).filter((score) => typeof score === 'number')
  return scores.length < pegItems.length ? null : scores.reduce((sum, score) => sum + score, 0) / pegItems.length
}

function sittingsOf({ happenings }: History, kind: SittingKind) {
  return happenings.filter(({ what, sitting }) => what === 'sitting' && sitting?.kind === kind)
}

function sittingCount(history: History, kind: SittingKind, reported: string): number {
  return sittingsOf(history, kind).length + countIn(firstAnswers(history)[reported])
}

/** Sittings before the first check are the oldest of the run; they count if none of the diary was better. */
function notBetterRun(history: History): number {
  const answered = new Set(
    history.happenings.flatMap(({ what, sitting }) => (what === 'after-sitting' ? [sitting] : [])),
  )
  const responses = sittingsOf(history, 'massage')
    .map(({ sitting }) => (answered.has(sitting) ? sitting?.response : undefined))
    .filter((response) => response !== undefined)
  const lastBetter = responses.lastIndexOf('better')
  const run = responses.length - 1 - lastBetter
  if (lastBetter >= 0) return run
  const { 'massage-response': response, 'massage-sittings': reported } = firstAnswers(history)
  return run + (isOneOf(response, ['same', 'worse']) ? countIn(reported) : 0)
}

/** Sittings before the first check have no date; the course is then at least as old as the first check. */
function firstPhysioDay(history: History, opened: number): number | null {
  if (countIn(firstAnswers(history)['physio-sittings']) > 0) return opened
  const first = sittingsOf(history, 'physio')[0]
  return first?.day ?? null
}

function daysWith(history: History, today: number, length: number, isTicked: (remedies: readonly string[]) => boolean) {
  const days = history.happenings.flatMap(({ day, answers }) => {
    const done = answers['remedies-done']
    return day > today - length && Array.isArray(done) && isTicked(done) ? [day] : []
  })
  return new Set(days).size
}

function adherence(history: History, today: number): number {
  const { adherenceDays } = metricBounds
  const days = daysWith(history, today, adherenceDays, (done) =>
    done.some((each) => each !== 'none' && each !== 'rest-in-bed'),
  )
  return days / adherenceDays
}

function bedDays(history: History, today: number): number {
  return daysWith(history, today, metricBounds.bedDays, (remedies) => remedies.includes('rest-in-bed'))
}

/** Before the first check-in, the first check is the last word. */
function lastWordDay({ happenings, opened }: History): number {
  const last = happenings.findLast(({ what }) => what === 'check-in')
  return dayNumber((last ?? opened).on)!
}

/** A clock that jumps back counts as time that passed: the question is asked too early rather than never. */
function hoursSinceReferral(history: History, nowAt: string): number | null {
  const shownAt = newestReferral(history)?.shownAt
  const hours = shownAt === undefined ? Number.NaN : (Date.parse(nowAt) - Date.parse(shownAt)) / millisecondsPerHour
  return Number.isNaN(hours) ? null : Math.abs(hours)
}

/** The most painful entry of each day that has one, oldest day first. */
function worstByDay(pains: readonly PainEntry[]): ReadonlyMap<number, number> {
  const worst = new Map<number, number>()
  for (const { day, pain } of pains) worst.set(day, Math.max(pain, worst.get(day) ?? 0))
  return worst
}

function highPainRun(pains: readonly PainEntry[]): number {
  const days = [...worstByDay(pains).values()]
  return days.length - 1 - days.findLastIndex((worst) => worst < metricBounds.highPain)
}

/** Counted back from today, or from yesterday while today has no entry. */
function quietRun(pains: readonly PainEntry[], today: number): number {
  const worst = worstByDay(pains)
  const last = worst.has(today) ? today : today - 1
  let run = 0
  while ((worst.get(last - run) ?? Infinity) <= metricBounds.quietPain) run += 1
  return run
}

function boutsInYear(history: History, today: number): number {
  const opened = history.earlierBouts
    .map(dayNumber)
    .filter((day) => day !== null && day <= today && day > today - metricBounds.yearDays)
  return opened.length + countIn(firstAnswers(history)['episodes-12m'])
}
