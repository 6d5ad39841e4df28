import { urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import { reviewRules } from '@unspasm/guideline/review-rules'
import type { ReviewRule, ReviewTrigger } from '@unspasm/guideline/rule'
import { assess } from '../assess.ts'
import type { Episode } from '../diary.ts'
import { engineInForce } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { historyOf } from '../review/history.ts'
import { createJudge, type Judge } from '../review/judge.ts'
import { followStanding } from '../review/standing.ts'
import type { Now, Review } from '../review/types.ts'

/** Something that changed the advice on a day. */
export type Change = {
  readonly on: LocalDate
  /** The review rule that fired; `null`: the answers themselves changed the result. */
  readonly rule: string | null
  /** The result from then on, or `null` when it stayed. */
  readonly to: Disposition | null
  /** Whether the result became less urgent. */
  readonly isCalmer: boolean
}

const rules: readonly ReviewRule[] = reviewRules
const judge = createJudge(engineInForce, assess, rules)

/** Parts of an effect that change the advice; the others say, ask, offer or remind. */
const advising = ['raise', 'lower', 'block', 'bookings', 'label', 'plan', 'close', 'lift'] as const

const changesAdvice = new Set(
  rules.filter(({ effect }) => advising.some((part) => effect[part] !== undefined)).map(({ id }) => id),
)

/** One review: when it was, the rules it looked at, and what it found. */
type Step = Pick<Review, 'fired' | 'disposition'> & { readonly on: LocalDate; readonly looked: ReadonlySet<string> }

const every = new Set(rules.map(({ id }) => id))

function lookedAt(triggers: readonly ReviewTrigger[] | undefined): ReadonlySet<string> {
  if (!triggers) return every
  return new Set(rules.filter((rule) => rule.triggers.some((each) => triggers.includes(each))).map(({ id }) => id))
}

/**
 * What changed the advice since the first check, oldest first. A rule that goes on holding is named once, on the day on
 * which it began to.
 *
 * The review of now and those of every day before it are followed once, in order of time.
 *
 * @param present the review of now.
 */
export function changesOf(
  episode: Episode,
  now: Now,
  present: Pick<Review, 'fired' | 'disposition'>,
): readonly Change[] {
  const steps: Step[] = []
  const watched: Judge = (history, at, standing, occasion) => {
    const review = judge(history, at, standing, occasion)
    steps.push({ ...review, on: at.on, looked: lookedAt(occasion.triggers) })
    return review
  }
  followStanding(watched, assess, historyOf(episode), now)
  const first = assess(episode.answers, episode.opened.on).disposition
  return changesIn(first, [...steps, { ...present, on: now.on, looked: every }])
}

function changesIn(first: Disposition, steps: readonly Step[]): readonly Change[] {
  const changes: Change[] = []
  const holding = new Set<string>()
  let disposition = first
  for (const [place, { on, fired, looked, disposition: last }] of steps.entries()) {
    const began = fired.filter((rule) => changesAdvice.has(rule) && !holding.has(rule))
    for (const rule of looked) if (!fired.includes(rule)) holding.delete(rule)
    for (const rule of fired) holding.add(rule)
    changes.push(...began.map((rule) => ({ on, rule, to: null, isCalmer: false })))
    if (steps[place + 1]?.on === on || last === disposition) continue
    const moved = { to: last, isCalmer: urgencyRank(last) > urgencyRank(disposition) }
    const ofDay = changes.filter((change) => change.on === on)
    if (ofDay.length === 0) changes.push({ on, rule: null, ...moved })
    else
      changes.splice(changes.length - ofDay.length, ofDay.length, ...ofDay.map((change) => ({ ...change, ...moved })))
    disposition = last
  }
  return changes
}
