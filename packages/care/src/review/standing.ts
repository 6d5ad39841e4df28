import { singleDays } from '@unspasm/guideline/review-rules'
import type { ReviewTrigger } from '@unspasm/guideline/rule'
import type { Assess } from '../assess.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'
import { boutDays } from '../metrics.ts'
import { standpointOf } from './answers.ts'
import { firstOf, todayOf, type Happening, type History } from './history.ts'
import type { Judge } from './judge.ts'
import { daysLater } from './moment.ts'
import type { Now, Standing } from './types.ts'
import { isSame } from '../same.ts'

const endOfDay = '23:59'

/** What the first check gives, before any review. */
export function firstStanding(assess: Assess, history: History): Standing {
  const first = firstOf(history, 1)
  return {
    disposition: assess(standpointOf(first).answers, history.opened.on).disposition,
    since: history.opened,
    loweredAt: null,
    blocks: [],
    open: [],
    label: null,
    closed: null,
    lastFired: {},
  }
}

/**
 * Follows an episode from its first check to the review of now: a review at everything that happened, and one at the
 * end of every day before today. What is in force is never stored apart from what was said, so the two cannot differ.
 *
 * @param triggers of the review that comes next; missing means every one. When they cover the newest happening and it
 *                 is of today, that review is about it, and it is left out here.
 * @param before   gives what `standingBefore` gives; a caller that asks often keeps the last answer.
 */
export function followStanding(
  judge: Judge,
  assess: Assess,
  history: History,
  now: Now,
  triggers?: readonly ReviewTrigger[],
  before: typeof standingBefore = standingBefore,
): Standing {
  const today = todayOf(history, now.on)
  const count = history.happenings.length - (isAboutNewest(history, today, triggers) ? 1 : 0)
  return throughHappenings(judge, history, today, count, before(judge, assess, history, today))
}

/** What is in force when a day begins, from the first check on; it is a matter of the days before and of nothing else. */
export function standingBefore(judge: Judge, assess: Assess, history: History, today: LocalDate): Standing {
  const all = history.happenings.length
  let standing = firstStanding(assess, history)
  for (let on = history.opened.on; on < today; on = daysLater(on, 1)) {
    standing = throughHappenings(judge, history, on, all, standing)
    const sofar = asOf(upTo(history, on), on)
    const at = { on, time: endOfDay, at: endOf(on) }
    standing = judge(sofar, at, standing, { triggers: triggersOfDay(sofar, on) }).standing
  }
  return standing
}

/**
 * `standingBefore` for one judge, which keeps its last answer: while somebody answers, the days before stay as they are,
 * and to follow them anew takes longer every day.
 */
export function rememberStandingBefore(): typeof standingBefore {
  let last: { readonly days: unknown; readonly standing: Standing } | null = null
  return (judge, assess, history, today) => {
    const yesterday = daysLater(today, -1)
    const days = { today, until: asOf(upTo(history, yesterday), yesterday) }
    if (!isSame(last?.days, days)) last = { days, standing: standingBefore(judge, assess, history, today) }
    return last!.standing
  }
}

const endOf = (on: LocalDate) => `${on}T${endOfDay}:59.999Z`

/** The history as it was known at the end of a day. */
const upTo = (history: History, on: LocalDate): History =>
  firstOf(history, Math.max(1, history.happenings.findLastIndex((happening) => happening.on <= on) + 1))

/** What is in force after everything that happened on a day; `count` as in `firstOf`. */
function throughHappenings(judge: Judge, history: History, on: LocalDate, count: number, before: Standing): Standing {
  let standing = before
  for (let known = 1; known < count; known += 1) {
    const happening = history.happenings[known]!
    if (happening.on !== on) continue
    const moment = { on, ...(happening.time !== undefined && { time: happening.time }), at: endOf(on) }
    const sofar = asOf(firstOf(history, known + 1), on)
    const occasion = { triggers: triggersOf(happening, dayOf(sofar, on)), sitting: happening.sitting?.kind }
    standing = judge(sofar, moment, standing, occasion).standing
  }
  return standing
}

function isAboutNewest(history: History, today: LocalDate, triggers: readonly ReviewTrigger[] | undefined): boolean {
  const newest = history.happenings.at(-1)!
  if (newest.what === 'first-check' || newest.on !== today) return false
  return triggers === undefined || triggersOf(newest, dayOf(history, today)).every((each) => triggers.includes(each))
}

const asOf = (history: History, on: LocalDate): History => ({
  ...history,
  referrals: history.referrals.filter((referral) => referral.on <= on),
})

type Day = { readonly ofBout: number; readonly sinceCheck: number }

function dayOf(history: History, on: LocalDate): Day {
  return {
    ofBout: boutDays(history, on),
    sinceCheck: dayNumber(on)! - dayNumber(history.opened.on)!,
  }
}

const isOneOf = (days: readonly number[], { ofBout, sinceCheck }: Day) =>
  days.includes(ofBout) || days.includes(sinceCheck)

/** What a happening gives rise to. */
function triggersOf({ what, answers }: Happening, day: Day): readonly ReviewTrigger[] {
  switch (what) {
    case 'check-in':
      return [
        'check-in',
        ...(isOneOf(singleDays['day-2-and-3'], day) ? (['day-2-and-3'] as const) : []),
        ...(Object.hasOwn(answers, 'heat-skin-mark') ? (['after-heat'] as const) : []),
      ]
    case 'recheck':
      return Object.hasOwn(answers, 'any-new-sign') ? ['check-in'] : []
    case 'after-sitting':
      return ['after-sitting']
    case 'after-heat':
      return ['after-heat']
    case 'outcome':
      return ['outcome-entered']
    default:
      return []
  }
}

/** What a day gives rise to by itself. */
export function triggersOfDay(history: History, on: LocalDate): readonly ReviewTrigger[] {
  const day = dayOf(history, todayOf(history, on))
  return [
    'daily',
    'referral-timer',
    ...(day.sinceCheck === 0 ? (['episode-opened'] as const) : []),
    ...(isOneOf(singleDays['day-14-and-28'], day) ? (['day-14-and-28'] as const) : []),
  ]
}
