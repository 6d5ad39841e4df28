import {
  checkInReactions,
  type CheckInReaction,
  type CheckInReactionId,
  type ReactionEffect,
} from '@unspasm/guideline/check-in'
import { toCondition } from '@unspasm/guideline/condition'
import type { Answer, Answers } from '../answers.ts'
import type { Entry, Episode, Moment } from '../diary.ts'
import { engineInForce } from '../engine.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import type { Metrics } from '../metrics.ts'
import { historyOf } from '../review/history.ts'
import {
  byMoment,
  clockChangeHours,
  daysLater,
  hoursAtMost,
  hoursLater,
  momentOf,
  msBetween,
  newestOf,
} from '../review/moment.ts'
import { createIsWaiting } from '../review/screens.ts'
import { checkInContext, compileCheckIn, reactionFacts } from './facts.ts'

/** A reaction that holds. */
export type Reaction = {
  readonly id: CheckInReactionId
  /** Its effect; of the screens it opens, those are left out that were answered since. */
  readonly effect: ReactionEffect
  /** The newest check-in of the day, else the moment of looking. */
  readonly at: Moment
}

const compiled = (checkInReactions as readonly (CheckInReaction & { readonly id: CheckInReactionId })[]).map((row) => ({
  row,
  holds: compileCheckIn(toCondition(row.when)),
}))
const isWaiting = createIsWaiting(engineInForce)

/**
 * The reactions of a day besides the review rules, in the order of the table.
 *
 * Pure and total. A word about the course is read from the check-ins of the day alone: an older one has been reacted to.
 *
 * @param metrics of the same moment.
 * Source: plan 5, C-1 to C-6.
 */
export function reactionsOf(episode: Episode, now: Moment, metrics: Metrics): readonly Reaction[] {
  const ofDay = episode.checkIns.filter(({ on }) => on === now.on).toSorted(byMoment)
  const said: Answers = Object.assign({}, ...ofDay.map(({ answers }) => answers))
  const others = { ...metrics, ...reactionFacts(episode, now.on, metrics) } as Readonly<Record<string, Answer>>
  const context = checkInContext(said, others, now.on)
  const at = momentOf(newestOf(ofDay) ?? now)
  return compiled
    .filter(({ holds }) => holds(context))
    .flatMap(({ row: { id, effect } }): readonly Reaction[] => {
      if (effect.open === undefined) return [{ id, effect, at }]
      const since = momentOf(newestOf(episode.checkIns.filter(saysManySpasms)) ?? now)
      const isOpen = effect.open.some((screen) => isWaiting(historyOf(episode), { screen, because: id, since }))
      return isOpen ? [{ id, effect, at: since }] : []
    })
}

const saysManySpasms = ({ answers }: Episode['checkIns'][number]) => answers['spasms-24h'] === 'more-than-5'

const flare = compiled.find(({ row }) => row.id === 'C-1')!
const hoursPerDay = 24
const millisecondsPerHour = 3_600_000

/** Whether a day was a flare: pain rose much since the day before. Source: plan 5, C-1. */
export function isFlareDay(episode: Episode, on: LocalDate): boolean {
  return flare.holds(checkInContext({}, reactionFacts(episode, on, {}) as Readonly<Record<string, Answer>>, on))
}

/**
 * Until when the exercise level does not rise after a flare, or `null` when it may.
 *
 * The hours are real ones where the instants are known. Where only times of the person's day are, they are taken as few as
 * can be, and an hour fewer, which a change of the clocks may have taken.
 *
 * Source: plan 5, C-1.
 */
export function levelKeptUntil(episode: Episode, now: Moment & Pick<Entry, 'at'>): Moment | null {
  const hours = flare.row.effect.keepLevelHours ?? 0
  const isNear = (on: LocalDate) =>
    Math.abs(daysBetween(on, now.on) ?? Infinity) * hoursPerDay <= hours + 2 * hoursPerDay
  const left = episode.checkIns
    .filter(({ on }) => isNear(on) && on <= daysLater(now.on, 1) && isFlareDay(episode, on))
    .map((entry) => Math.min(hours, hours - hoursSince(entry, now)))
  const most = Math.max(0, ...left)
  return most > 0 ? hoursLater(now, most) : null
}

/** Hours from an entry to a moment at the least. */
function hoursSince(entry: Entry, now: Moment & Pick<Entry, 'at'>): number {
  const ms = msBetween(entry.at, now.at)
  return ms === null ? -hoursAtMost(now, entry) - clockChangeHours : ms / millisecondsPerHour
}
