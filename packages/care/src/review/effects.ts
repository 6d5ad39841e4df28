import type { ReviewRule } from '@unspasm/guideline/rule'
import type { Moment } from '../diary.ts'
import type { Predicate } from '../evaluate.ts'
import type { LocalDate } from '../local-date.ts'
import { blocksOfRule, type Block } from './blocks.ts'
import type { History, PainEntry } from './history.ts'
import type { Holding } from './holding.ts'
import { hoursAtMost, isAfter } from './moment.ts'
import { reminderOf } from './reminders.ts'
import type { OpenScreen } from './screens.ts'
import type { Because, BookingStep, Review } from './types.ts'

/** What the rules that fire close, before anything has ended. */
export function blocksOfFiring(firing: readonly Holding[], pains: readonly PainEntry[]): readonly Block[] {
  return firing.flatMap(({ rule, event, sitting }) => {
    const before = sitting && pains.findLast((entry) => isAfter(sitting, entry))?.pain
    return blocksOfRule(rule.id, rule.effect, event, sitting?.painBefore ?? before ?? null)
  })
}

/** The screens that the rules that fire open. */
export function screensOfFiring(firing: readonly Holding[]): readonly OpenScreen[] {
  return firing.flatMap(({ rule, event }) =>
    (rule.effect.open ?? []).map((screen) => ({ screen, because: rule.id, since: event })),
  )
}

/**
 * Steps with bookings. All are held while a screen waits that a rule opened with a hold, and the held ones are cancelled
 * when it has waited too long. Others are cancelled when a rule says so whose block is in force.
 */
export function bookingSteps(
  rules: readonly ReviewRule[],
  firing: readonly Holding[],
  open: readonly OpenScreen[],
  inForce: readonly Block[],
  now: Moment,
): readonly BookingStep[] {
  const held = rules.flatMap(({ id, effect }): readonly BookingStep[] => {
    const waiting = open.filter(({ because }) => because === id)
    if (effect.bookings !== 'hold-all' || waiting.length === 0) return []
    const hours = Math.max(...waiting.map(({ since }) => hoursAtMost(since, now)))
    const isTooLong = effect.cancelHeldAfterHours !== undefined && hours >= effect.cancelHeldAfterHours
    return [{ step: 'hold-all', rule: id }, ...(isTooLong ? [{ step: 'cancel-held', rule: id } as const] : [])]
  })
  const cancelled = firing
    .filter(({ rule }) => rule.effect.bookings === 'cancel-massage')
    .filter(({ rule }) => inForce.some(({ because }) => because === rule.id))
    .map(({ rule }): BookingStep => ({ step: 'cancel-massage', rule: rule.id }))
  return [...held, ...cancelled]
}

const oneOf = <Thing>(thing: Thing | undefined): readonly Thing[] => (thing === undefined ? [] : [thing])

/** Everything else that the rules that fire say, as ids. */
export function sayingsOf(
  firing: readonly Holding[],
  conditionOf: (text: string) => Predicate,
  history: History,
  today: LocalDate,
  nowAt: string,
): Pick<Review, 'ask' | 'offers' | 'tell' | 'notes' | 'plan' | 'reminders'> {
  const each = <Thing extends string>(list: (holding: Holding) => readonly Thing[]): readonly Because<Thing>[] =>
    firing.flatMap((holding) => list(holding).map((what) => ({ what, rule: holding.rule.id })))
  return {
    ask: [...new Set(firing.flatMap(({ rule }) => rule.effect.ask ?? []))],
    offers: each(({ rule: { effect }, holds }) => [
      ...(effect.offer ?? []),
      ...oneOf(effect.offerIf).flatMap(({ offer, when }) => (holds(conditionOf(when)) ? [offer] : [])),
    ]),
    tell: each(({ rule }) => rule.effect.tell ?? []),
    notes: each(({ rule }) => oneOf(rule.effect.note)),
    plan: each(({ rule }) => oneOf(rule.effect.plan)),
    reminders: firing.flatMap(({ rule: { id, effect } }) =>
      oneOf(effect.remind).flatMap((remind) => reminderOf(id, remind, history, today, nowAt) ?? []),
    ),
  }
}
