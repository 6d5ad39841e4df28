import { dispositions, type Disposition } from '@unspasm/guideline/disposition'
import type { Metric } from '@unspasm/guideline/finding'
import { reviewTriggers, type ReviewTrigger } from '@unspasm/guideline/rule'
import { parseCase, type Fault } from './case.ts'
import type { Episode, Moment } from './diary.ts'
import type { Engine } from './engine.ts'
import { dayNumber, type LocalDate } from './local-date.ts'
import type { Metrics } from './metrics.ts'
import { mostUrgent } from './review/disposition.ts'
import { daysLater } from './review/moment.ts'
import { anything, dateWithin, FaultList, instant, isRecord, oneOf, time, type Field } from './review/faults.ts'
import { readDiary } from './review/parse.ts'
import type { Now, Review, Standing } from './review/types.ts'
import { review, standingOf } from './review.ts'

/** An episode from outside, to be reviewed. */
export type EpisodeCase = {
  readonly id?: string
  readonly episode: Episode
  readonly now: Now
  /** The result that is in force, and since when; missing means it is followed from the first check. */
  readonly present?: { readonly disposition: Disposition; readonly since: Moment }
  readonly triggers?: readonly ReviewTrigger[]
  /** Given in place of a diary. */
  readonly metrics?: Metrics
}

/** An episode, or everything that is wrong with it. */
export type ParsedEpisode =
  { readonly ok: true; readonly case: EpisodeCase } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Longest time from the first check to the review. */
const longestEpisodeDays = 1826

/** Fields of an episode besides those of a case. */
export const episodeFields = [
  'time',
  'at',
  'openedOn',
  'openedTime',
  'disposition',
  'since',
  'triggers',
  'metrics',
  'diary',
]

/**
 * Reads untrusted input as an episode. Total: any value gives an episode or faults, never an exception.
 *
 * @param value already parsed from JSON: the fields of a case, whose `answers` are those of the first check, and those
 *              of `episodeFields`. `openedOn` is the day of the first check; it is needed beside a diary.
 * @param today day of review when none is named.
 * @param nowAt instant of review, ISO 8601, when none is named and the day of review is today; on another day it is
 *              the end of that day.
 * @returns     at most 20 faults.
 */
export function parseEpisodeCase(engine: Engine, value: unknown, today: LocalDate, nowAt: string): ParsedEpisode {
  const parsed = parseCase(engine, value, today, episodeFields)
  const faults = new FaultList()
  if (!parsed.ok) for (const fault of parsed.faults) faults.faults.push(fault)
  if (!isRecord(value)) return { ok: false, faults: faults.faults }

  const on = typeof value['on'] === 'string' && dayNumber(value['on']) !== null ? value['on'] : today
  const isDay = dateWithin(daysLater(on, -longestEpisodeDays), on)
  const given = Object.fromEntries(
    episodeFields.filter((field) => value[field] !== undefined).map((field) => [field, value[field]]),
  )
  faults.read('', given, {
    time,
    at: instant,
    openedOn: isDay,
    openedTime: time,
    disposition: oneOf(dispositions),
    since: isDay,
    triggers: {
      expected: `a list of ${reviewTriggers.join(', ')}`,
      fits: (list) => Array.isArray(list) && list.every((each) => reviewTriggers.includes(each)),
    },
    metrics: anything,
    diary: anything,
  })
  if ('diary' in given && !('openedOn' in given)) faults.add('openedOn', undefined, 'the day of the first check')
  if ('diary' in given && 'metrics' in given) faults.add('metrics', given['metrics'], 'a diary or metrics, not both')

  const openedOn = isDay.fits(given['openedOn']) ? (given['openedOn'] as LocalDate) : on
  const diary = readDiary(engine, faults, 'diary', given['diary'], openedOn, on)
  if ('metrics' in given) checkMetrics(engine.guideline.metrics, faults, given['metrics'])
  if (!parsed.ok || faults.faults.length > 0) return { ok: false, faults: faults.faults }

  const { id, answers } = parsed.case
  const textOf = (field: string) => given[field] as string | undefined
  const present = textOf('disposition') as Disposition | undefined
  return {
    ok: true,
    case: {
      ...(id !== undefined && { id }),
      episode: { opened: momentOf(openedOn, textOf('openedTime')), answers, ...diary },
      now: { ...momentOf(on, textOf('time')), at: textOf('at') ?? (on === today ? nowAt : `${on}T23:59:59.999Z`) },
      ...(present !== undefined && {
        present: { disposition: present, since: momentOf(textOf('since') ?? on, undefined) },
      }),
      ...('triggers' in given && { triggers: given['triggers'] as readonly ReviewTrigger[] }),
      ...('metrics' in given && { metrics: given['metrics'] as Metrics }),
    },
  }
}

const momentOf = (on: LocalDate, time: string | undefined): Moment => (time === undefined ? { on } : { on, time })

function checkMetrics(metrics: readonly Metric[], faults: FaultList, value: unknown): void {
  const aNumber: Field = { expected: 'a number', fits: Number.isFinite }
  const fields = metrics.map(({ id, kind, options = [] }) => [id, kind === 'number' ? aNumber : oneOf(options)])
  faults.read('metrics', value, Object.fromEntries(fields))
}

/** A review as the command line and the API print it. */
export type ReviewJson = Omit<Review, 'standing' | 'blocked' | 'blocks' | 'label'> & {
  readonly id: string | null
  /** Closed tokens, one row for each reason, with when each ends. */
  readonly blocked: Review['blocks']
  readonly labels: readonly NonNullable<Review['label']>[]
  /** Ids of sentences for the person, in the order of the guideline. */
  readonly messages: readonly string[]
}

/**
 * Reviews an episode from outside and gives the outside form of the review.
 *
 * A result that the case names is in force together with what the episode gives: the more urgent one counts.
 */
export function reviewCase({ id, episode, now, present, triggers, metrics }: EpisodeCase): ReviewJson {
  const followed = standingOf(episode, now, triggers)
  const standing: Standing = present ? withPresent(followed, present) : followed
  const made = review({ episode, now, standing, ...(triggers && { triggers }), ...(metrics && { metrics }) })
  return {
    id: id ?? null,
    fired: made.fired,
    disposition: made.disposition,
    decidedBy: made.decidedBy,
    blocked: made.blocks,
    open: made.open,
    ask: made.ask,
    labels: made.label === null ? [] : [made.label],
    messages: made.fired,
    closed: made.closed,
    bookings: made.bookings,
    offers: made.offers,
    tell: made.tell,
    notes: made.notes,
    plan: made.plan,
    reminders: made.reminders,
    metrics: made.metrics,
    guideline: made.guideline,
  }
}

function withPresent(followed: Standing, { disposition, since }: NonNullable<EpisodeCase['present']>): Standing {
  const urgent = mostUrgent([followed.disposition, disposition])
  return urgent === followed.disposition && urgent !== disposition
    ? followed
    : { ...followed, disposition: urgent, since }
}
