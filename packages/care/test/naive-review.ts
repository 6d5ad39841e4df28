import type { Assessment } from '../src/assess.ts'
import type { Answer, Answers } from '../src/answers.ts'
import type { Episode, Moment } from '../src/diary.ts'
import { daysFrom, inOrder, naiveReferral, onsetOf, type NaiveMetrics } from './naive-metrics.ts'

/** What the answers of an episode are on the day of review: the newest of each. */
export function naiveAnswers(episode: Episode): Answers {
  const said: Record<string, Answer> = { ...episode.answers }
  const moments: Record<string, Moment> = {}
  const entries = inOrder<Moment & { answers: Answers }>([
    ...episode.checkIns,
    ...episode.rechecks,
    ...episode.sittings
      .filter(({ ultrasound }) => ultrasound)
      .map((sitting) => ({ ...sitting, answers: { 'ultrasound-used': true } })),
    ...episode.skinMarks.map((mark) => ({ ...mark, answers: { 'heat-skin-mark': mark.skinMark } })),
    ...episode.outcomes,
  ])
  for (const { answers, ...moment } of entries) {
    for (const [id, answer] of Object.entries(answers)) {
      said[id] = answer
      moments[id] = moment
    }
  }
  const referral = naiveReferral(episode)
  const seen = moments['was-seen']
  if (referral && seen && !isSurelyNotBefore(seen, referral)) delete said['was-seen']
  return { ...said, 'onset-date': onsetOf(episode) }
}

const isSurelyNotBefore = (one: Moment, other: Moment) =>
  one.on > other.on || (one.on === other.on && !!one.time && !!other.time && one.time >= other.time)
const isSurelyAfter = (one: Moment, other: Moment) =>
  one.on > other.on || (one.on === other.on && !!one.time && !!other.time && one.time > other.time)

const isOneOf = (given: unknown, ...options: readonly string[]) => options.includes(String(given))

/** The newest sitting of a kind that was answered, and when that was. */
function newestAnswered({ sittings }: Episode, kind?: string) {
  const answered = sittings
    .filter(
      (sitting) => (kind === undefined || sitting.kind === kind) && (sitting.response ?? sitting.newSign) !== undefined,
    )
    .map((sitting) => {
      const at = sitting.answered ?? sitting
      const later = `${at.on} ${at.time ?? ''}` < `${sitting.on} ${sitting.time ?? ''}` ? sitting : at
      return { on: later.on, time: later.time, sitting }
    })
  return inOrder(answered as (Moment & { sitting: Episode['sittings'][number] })[]).at(-1)
}

/** The newest thing of a kind of sitting: its answer, or that it happened. */
function newestOfKind(episode: Episode, kind: string): Moment | undefined {
  const answered = newestAnswered(episode, kind)
  const happened = inOrder(episode.sittings.filter((sitting) => sitting.kind === kind)).at(-1)
  if (!answered || !happened) return answered ?? happened
  return `${answered.on} ${answered.time ?? ''}` < `${happened.on} ${happened.time ?? ''}` ? happened : answered
}

/** The last word of a doctor with a name that some remedy is fine, unless "none of these" came after it. */
export function naiveClearance({ outcomes }: Episode): Moment | undefined {
  const words = inOrder(outcomes.filter(({ answers }) => 'clinician-clearance' in answers))
  const after = words.slice(
    words.findLastIndex(({ answers }) => String(answers['clinician-clearance']).includes('none')) + 1,
  )
  return after.findLast(({ by }) => by !== undefined)
}

/** What a rule of section 4 does to the disposition. */
export type Raise = 'clinician-48h' | 'clinician-2w' | 'physiotherapist'

/**
 * Section 4 once more, row by row, in plain code: the rules that fire when every one of them is looked at, and what
 * each raises to.
 *
 * @param present the result before review rules.
 */
export function naiveReview(
  episode: Episode,
  on: string,
  m: NaiveMetrics,
  answers: Answers,
  assessment: Assessment,
  present: string,
): ReadonlyMap<string, Raise | null> {
  const fired = new Map<string, Raise | null>()
  const rule = (id: string, holds: boolean, raise: Raise | null = null) => {
    if (holds) fired.set(id, raise)
  }
  const value = (id: string) => (typeof m[id] === 'number' ? (m[id] as number) : Number.NaN)
  const yes = (id: string) =>
    answers[id] === true ||
    (answers[id] === '?' && ['any-new-sign', 'sitting-new-sign', ...nerveSignsAsYes].includes(id))
  const number = (id: string) => (typeof answers[id] === 'number' ? (answers[id] as number) : Number.NaN)

  const cleared = naiveClearance(episode)
  const isSettled = (at: Moment | undefined) => cleared !== undefined && at !== undefined && isSurelyAfter(cleared, at)
  const hasSittings = episode.sittings.length > 0
  const any = newestAnswered(episode)
  const massage = newestAnswered(episode, 'massage')
  const newestCheckIn = inOrder(episode.checkIns).at(-1)
  const skin = inOrder<Moment>([
    ...episode.skinMarks,
    ...episode.checkIns.filter((entry) => 'heat-skin-mark' in entry.answers),
  ]).at(-1)
  const newSign = hasSittings ? any?.sitting.newSign : answers['sitting-new-sign']
  const response = hasSittings ? massage?.sitting.response : answers['sitting-response']
  const trend = m['m-pain-trend']
  const physioTrend = m['m-physio-trend']
  const examined = isOneOf(answers['clinician-seen'], 'checked-nothing-serious', 'diagnosed')
  const neuro = nerveSigns.some(yes)
  const runOfMassage = value('m-massage-not-better-run')

  rule('RV-01', yes('any-new-sign'))
  rule('RV-02', (newSign === true || newSign === '?') && !isSettled(any), 'clinician-48h')
  rule('RV-03', response === 'worse' && runOfMassage <= 1 && !isSettled(massage) && !isPainBack(episode, massage))
  rule('RV-04', runOfMassage >= 2, 'physiotherapist')
  rule(
    'RV-05',
    value('m-massage-count') >= 6 &&
      isOneOf(trend, 'same', 'worse') &&
      !isSettled(newestOfKind(episode, 'massage') ?? newestCheckIn),
    'physiotherapist',
  )
  rule('RV-06', value('m-day') >= 14 && isOneOf(trend, 'same', 'worse'), 'physiotherapist')
  rule('RV-07', value('m-day') >= 28 && value('m-quiet-days') < 7 && !examined, 'clinician-2w')
  rule('RV-08', value('m-day') >= 42 && isOneOf(trend, 'same', 'worse'), 'clinician-2w')
  rule('RV-09', value('m-day') >= 92 && value('m-pain-7d') >= 3, 'physiotherapist')
  rule('RV-10', value('m-day') >= 183 && value('m-pain-7d') >= 3, 'clinician-2w')
  rule('RV-11', trend === 'worse' && value('m-day') >= 3, value('m-day') >= 7 ? 'clinician-2w' : null)
  rule('RV-12', value('m-high-pain-run') >= 3, 'clinician-48h')
  rule(
    'RV-13',
    value('m-physio-count') >= 2 &&
      value('m-physio-count') < 6 &&
      physioTrend === 'worse' &&
      !isSettled(newestOfKind(episode, 'physio') ?? newestCheckIn),
  )
  rule(
    'RV-14',
    (value('m-physio-count') >= 6 || value('m-physio-weeks') >= 6) && isOneOf(physioTrend, 'same', 'worse'),
    'clinician-2w',
  )
  rule('RV-15', value('m-physio-weeks') >= 12 && physioTrend === 'better')
  rule('RV-16', value('m-physio-weeks') >= 26, 'clinician-2w')
  rule(
    'RV-17',
    yes('ultrasound-used') &&
      value('m-physio-count') >= 2 &&
      isOneOf(physioTrend, 'same', 'worse') &&
      !isSettled(ultrasoundMoment(episode)),
  )
  rule('RV-18', isOneOf(answers['specialist-outcome'], 'injection', 'surgery-planned', 'surgery-done'))
  const hours = value('m-hours-since-referral')
  const wasSeen = answers['was-seen']
  rule('RV-19', isOneOf(present, 'emergency-now', 'emergency-today') && hours >= 2 && wasSeen !== 'yes')
  rule('RV-20', present === 'clinician-48h' && hours >= 48 && !isOneOf(wasSeen, 'yes', 'booked'))
  rule('RV-21', present === 'clinician-2w' && hours >= 336 && !isOneOf(wasSeen, 'yes', 'booked'))
  const dry = assessment.causes.find(({ id }) => id === 'dehydration-mineral')!.score >= 3
  rule(
    'RV-22',
    dry && value('m-day') >= 7 && yes('cramps-elsewhere') && isOneOf(answers['urine-colour'], 'pale', 'yellow'),
    'clinician-2w',
  )
  const worried = number('fear-moving') >= 7 || number('expects-recovery') <= 3 || yes('low-mood') || yes('work-worry')
  rule('RV-23', value('m-day') >= 14 && value('m-peg') >= 5 && worried, 'physiotherapist')
  rule('RV-24', trend === 'better' && value('m-peg') <= 3 && !neuro)
  rule('RV-25', value('m-quiet-days') >= 14 && value('m-peg') <= 1)
  rule('RV-26', value('m-episodes-12m') >= 3, 'physiotherapist')
  rule('RV-27', value('m-adherence-14d') < 0.3 && value('m-day') >= 14 && trend === 'same')
  rule('RV-28', value('m-bed-days-7d') >= 3)
  rule('RV-29', Array.isArray(answers['clinician-clearance']) && !answers['clinician-clearance'].includes('none'))
  const mark = answers['heat-skin-mark']
  const sinceMark = skin === undefined ? 0 : daysFrom(skin.on, on)
  rule('RV-30', mark === 'stays-red-or-net' && sinceMark < 7 && !isSettled(skin) && !isHeatCleared(episode, skin))
  rule('RV-31', mark === 'blister' && !isSettled(skin), 'clinician-48h')
  const isCalm = isOneOf(present, 'physiotherapist', 'hands-on-ok', 'self-care')
  rule('RV-32', value('m-silent-days') >= 3 && isCalm)
  const notBetter = isOneOf(answers['global-change'], 'same', 'worse', 'much-worse')
  rule('RV-33', present === 'self-care' && value('m-day') >= 2 && notBetter)
  return fired
}

const nerveSigns = [
  'saddle-numbness',
  'bladder-change',
  'bowel-change',
  'sexual-change',
  'sciatica-both-legs',
  'leg-weakness',
  'foot-drop',
  'unsteady-legs',
  'clumsy-hands-or-shocks',
  'legs-cannot-move',
]
const nerveSignsAsYes = ['saddle-numbness', 'bladder-change', 'legs-cannot-move']

/** RV-03: pain is back to or below the value before that sitting, in an entry after its answer. */
function isPainBack(episode: Episode, answered: ReturnType<typeof newestAnswered>): boolean {
  if (!answered) return false
  const entries = [{ ...episode.opened, answers: episode.answers }, ...inOrder(episode.checkIns)].filter(
    (entry) => typeof entry.answers['pain-now'] === 'number',
  )
  const earlier = entries.filter((entry) => isSurelyAfter(answered.sitting, entry)).at(-1)
  const before = answered.sitting.painBefore ?? earlier?.answers['pain-now']
  if (typeof before !== 'number') return false
  return entries.some((entry) => isSurelyAfter(entry, answered) && (entry.answers['pain-now'] as number) <= before)
}

/** RV-29 opens exactly the named token: heat closed by a mark is open when heat was named after it. */
function isHeatCleared(episode: Episode, mark: Moment | undefined): boolean {
  const cleared = naiveClearance(episode)
  return cleared !== undefined && mark !== undefined && isSurelyAfter(cleared, mark)
}

/** When ultrasound was last reported, by a sitting or by the person. */
function ultrasoundMoment(episode: Episode): Moment | undefined {
  return inOrder<Moment>([
    ...episode.checkIns.filter((entry) => 'ultrasound-used' in entry.answers),
    ...episode.sittings.filter(({ ultrasound }) => ultrasound),
  ]).at(-1)
}
