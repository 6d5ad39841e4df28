import type { Disposition } from '@unspasm/guideline/disposition'
import type { Answer, Answers } from '../src/answers.ts'
import { newEpisode, type Episode, type Moment, type Outcome } from '../src/diary.ts'
import { engineInForce } from '../src/engine.ts'
import type { Metrics } from '../src/metrics.ts'
import type { Review, ReviewInput, Standing } from '../src/review/types.ts'
import { review } from '../src/review.ts'

/** The day of review in tests. */
export const today = '2026-11-24'
export const now = { on: today, time: '19:00', at: '2026-11-24T18:00:00.000Z' }

/** Answers and metrics by id, as the review examples write them. */
export type State = Readonly<Record<string, Answer>>

/** What is in force when a disposition is all that is known. */
export function standingAt(disposition: Disposition, since: Moment = { on: today }): Standing {
  return {
    disposition,
    since,
    loweredAt: null,
    blocks: [],
    open: [],
    label: null,
    closed: null,
    lastFired: {},
  }
}

const isMetric = ([id]: readonly [string, Answer]) => id.startsWith('m-')

/** A state in which nothing else is known, every rule looked at. */
export function reviewInput(state: State, disposition: Disposition): ReviewInput {
  const entries = Object.entries(state)
  return {
    episode: newEpisode({ on: today }, Object.fromEntries(entries.filter((entry) => !isMetric(entry))) as Answers),
    metrics: Object.fromEntries(entries.filter(isMetric)) as Metrics,
    now,
    standing: standingAt(disposition),
  }
}

/** The review of such a state. */
export const reviewState = (state: State, disposition: Disposition): Review => review(reviewInput(state, disposition))

/** The civil date some days before the day of review. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

/** An episode opened some days ago, with what the test adds. */
export function episode(openedDaysAgo: number, answers: Answers, diary: Partial<Episode> = {}): Episode {
  return { ...newEpisode({ on: daysAgo(openedDaysAgo), time: '09:00' }, answers), ...diary }
}

/** A check-in some days ago. */
export function checkIn(days: number, answers: Answers, time = '19:00') {
  return { on: daysAgo(days), time, answers }
}

/** The review of an episode now, every rule looked at. */
export const reviewOf = (about: Episode) => review({ episode: about, now })

/** An answer to `pain-now`. */
export const pain = (value: number) => ({ 'pain-now': value })

/** One check-in a day with the same pain, from some days ago to some days ago. */
export const daily = (value: number, from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, place) => checkIn(from - place, pain(value)))

/** The word of a doctor some days ago that some remedies are fine. */
export const cleared = (days: number, ...tokens: readonly string[]): Outcome => ({
  on: daysAgo(days),
  time: '17:00',
  by: 'Dr Vale',
  answers: { 'clinician-clearance': tokens, 'was-seen': 'yes', 'clinician-seen': 'checked-nothing-serious' },
})

/** Screens answered again some days ago. */
export const recheck = (days: number, answers: Answers, time = '19:05') => ({ on: daysAgo(days), time, answers })

/** Answers "no" on every row of the four screens that a new sign opens. */
export const noDanger: Answers = Object.fromEntries(
  engineInForce.guideline.findings
    .filter(({ screen }) => ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs'].includes(screen))
    .filter(({ kind }) => kind === 'boolean')
    .map(({ id }) => [id, false]),
)
