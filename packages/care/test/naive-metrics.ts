import type { Answer } from '../src/answers.ts'
import type { Episode, Moment } from '../src/diary.ts'

/**
 * The metrics once more, read straight from the episode and from their meaning in the dictionary, with no code of the
 * product. Dates are text, and a day is looked up by asking every entry for it.
 *
 * It needs entries dated from the first check to the day of review.
 * Source: findings dictionary 0.2.1, metrics.
 */
export type NaiveMetrics = Readonly<Record<string, number | string>>

const day = 86_400_000

export const dayBefore = (on: string, days: number): string =>
  new Date(Date.parse(on) - days * day).toISOString().slice(0, 10)

export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day)

/** Sorts by day, then by time with unknown times first; entries at the same moment stay as they are. */
export const inOrder = <Timed extends Moment>(entries: readonly Timed[]): readonly Timed[] =>
  entries
    .map((entry) => ({ entry, key: `${entry.on} ${entry.time ?? ''}` }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry)

const middle = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) return undefined
  const half = sorted.length / 2
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]
}

function trend(base: number | undefined, week: number | undefined, newestChange: Answer | undefined): string {
  const drop = base === undefined || week === undefined ? undefined : base - week
  if ((drop !== undefined && drop <= -2) || newestChange === 'worse' || newestChange === 'much-worse') return 'worse'
  if (drop !== undefined && (drop >= 2 || (base! > 0 && (100 * drop) / base! >= 30))) return 'better'
  return week === undefined ? 'no-data' : 'same'
}

export function naiveMetrics(episode: Episode, on: string, nowAt: string): NaiveMetrics {
  const { opened, answers, sittings } = episode
  const entries = [{ ...opened, answers }, ...inOrder([...episode.checkIns, ...episode.rechecks])]
  const pains = entries.filter((entry) => typeof entry.answers['pain-now'] === 'number')
  const painOf = (entry: (typeof pains)[number]) => entry.answers['pain-now'] as number
  const number = (id: string) => (typeof answers[id] === 'number' ? answers[id] : 0)
  const made: Record<string, number | string | undefined> = {}

  made['m-day'] = Math.max(daysFrom(onsetOf(episode), on), daysFrom(opened.on, on))

  const firstDays = [0, 1, 2].map((later) => dayBefore(opened.on, -later))
  const ofFirstDays = pains.filter((entry) => firstDays.includes(entry.on))
  const base = ofFirstDays.length < 3 ? pains[0] && painOf(pains[0]) : middle(ofFirstDays.map(painOf))
  const lastDays = [0, 1, 2, 3, 4, 5, 6].map((ago) => dayBefore(on, ago))
  const ofWeek = pains.filter((entry) => lastDays.includes(entry.on))
  const week = ofWeek.length < 3 ? undefined : middle(ofWeek.map(painOf))
  const newest = inOrder(episode.checkIns).at(-1)?.answers['global-change']
  made['m-pain-base'] = base
  made['m-pain-7d'] = week
  if (base !== undefined && week !== undefined) {
    made['m-pain-drop'] = base - week
    made['m-pain-drop-pct'] = base === 0 ? 0 : (100 * (base - week)) / base
  }
  made['m-pain-trend'] = trend(base, week, newest)

  const pegIds = ['peg-pain', 'peg-enjoyment', 'peg-activity']
  const weekly = entries.filter((entry) => pegIds.some((id) => id in entry.answers)).at(-1)
  const scores = pegIds.map((id) => weekly?.answers[id])
  if (scores.every((score) => typeof score === 'number'))
    made['m-peg'] = scores.reduce<number>((sum, score) => sum + (score as number), 0) / 3

  const massages = inOrder(sittings.filter(({ kind }) => kind === 'massage'))
  made['m-massage-count'] = massages.length + number('massage-sittings')
  const before = Array.from({ length: number('massage-sittings') }, () => answers['massage-response'])
  const responses = [...before, ...massages.map(({ response }) => response).filter((said) => said !== undefined)]
  let run = 0
  while (['same', 'worse'].includes(String(responses.at(-1 - run)))) run += 1
  made['m-massage-not-better-run'] = run

  const physios = inOrder(sittings.filter(({ kind }) => kind === 'physio'))
  made['m-physio-count'] = physios.length + number('physio-sittings')
  const firstPhysio = number('physio-sittings') > 0 ? opened.on : physios[0]?.on
  made['m-physio-trend'] = 'no-data'
  if (firstPhysio !== undefined) {
    made['m-physio-weeks'] = Math.floor(daysFrom(firstPhysio, on) / 7)
    const sevenBefore = [1, 2, 3, 4, 5, 6, 7].map((ago) => dayBefore(firstPhysio, ago))
    made['m-physio-trend'] = trend(
      middle(pains.filter((entry) => sevenBefore.includes(entry.on)).map(painOf)),
      week,
      newest,
    )
  }

  const doneOn = (date: string) =>
    entries.filter((entry) => entry.on === date).flatMap((entry) => (entry.answers['remedies-done'] ?? []) as string[])
  const lastFourteen = Array.from({ length: 14 }, (_, ago) => dayBefore(on, ago))
  made['m-adherence-14d'] =
    lastFourteen.filter((date) => doneOn(date).some((done) => !['none', 'rest-in-bed'].includes(done))).length / 14
  made['m-bed-days-7d'] = lastDays.filter((date) => doneOn(date).includes('rest-in-bed')).length
  made['m-silent-days'] = Math.min(...[opened, ...episode.checkIns].map((entry) => daysFrom(entry.on, on)))

  const referral = naiveReferral(episode)
  if (referral) made['m-hours-since-referral'] = Math.abs(Date.parse(nowAt) - Date.parse(referral.shownAt)) / 3_600_000

  const worstOn = (date: string) => {
    const values = pains.filter((entry) => entry.on === date).map(painOf)
    return values.length === 0 ? undefined : Math.max(...values)
  }
  const dates = [...new Set(pains.map((entry) => entry.on))].sort().toReversed()
  const calmer = dates.findIndex((date) => worstOn(date)! < 8)
  made['m-high-pain-run'] = calmer === -1 ? dates.length : calmer
  let quiet = 0
  for (let ago = worstOn(on) === undefined ? 1 : 0; (worstOn(dayBefore(on, ago)) ?? 10) <= 1; ago += 1) quiet += 1
  made['m-quiet-days'] = quiet

  const lastYear = episode.earlierBouts.filter((bout) => daysFrom(bout, on) >= 0 && daysFrom(bout, on) < 365)
  made['m-episodes-12m'] = lastYear.length + number('episodes-12m')

  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as NaiveMetrics
}

const bandDays: Readonly<Record<string, number>> = {
  'under-3-days': 0,
  '3-to-6-days': 3,
  '1-to-2-weeks': 7,
  '2-to-4-weeks': 14,
  '4-to-6-weeks': 28,
  '6-weeks-to-3-months': 42,
  '3-to-6-months': 92,
  'over-6-months': 183,
}

/** The first day of the bout, from the first check. */
export function onsetOf({ opened, answers }: Episode): string {
  const date = answers['onset-date']
  if (typeof date === 'string' && date !== '?' && date <= opened.on) return date
  return dayBefore(opened.on, bandDays[String(answers['duration'])] ?? 0)
}

/** The newest result of two weeks or more urgent. */
export function naiveReferral({ referrals }: Episode) {
  const urgent = ['emergency-now', 'emergency-today', 'clinician-48h', 'clinician-2w']
  return inOrder(referrals.filter(({ disposition }) => urgent.includes(disposition))).at(-1)
}
