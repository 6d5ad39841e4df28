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
 */
export function followStanding(
  judge: Judge,
  assess: Assess,
  history: History,
  now: Now,
  triggers?: readonly ReviewTrigger[],
): Standing {
  const today = todayOf(history, now.on)
  const count = history.happenings.length - (isAboutNewest(history, today, triggers) ? 1 : 0)
  let standing = firstStanding(assess, history)
  let known = 1
  for (let on = history.opened.on; on <= today; on = daysLater(on, 1)) {
    const at = `${on}T${endOfDay}:59.999Z`
    while (known < count && history.happenings[known]!.on === on) {
      const happening = history.happenings[known]!
      known += 1
      const moment = happening.time === undefined ? { on, at } : { on, time: happening.time, at }
      const sofar = asOf(firstOf(history, known), on)
      const occasion = { triggers: triggersOf(happening, dayOf(sofar, on)), sitting: happening.sitting?.kind }
      standing = judge(sofar, moment, standing, occasion).standing
    }
    if (on === today || on === daysLater(on, 1)) break
    const sofar = asOf(firstOf(history, known), on)
    standing = judge(sofar, { on, time: endOfDay, at }, standing, { triggers: triggersOfDay(sofar, on) }).standing
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
