import { bothInCell, type Book } from './book.ts'
import { code, codes } from './markdown.ts'
import type { ReviewEffect, ReviewReminder } from '../rule.ts'

type Effects = Required<ReviewEffect>

/** What each effect of a review rule is in English. A field without a line here does not compile. */
const lines: { readonly [Field in keyof Effects]: (value: Effects[Field], book: Book) => string } = {
  raise: (disposition) => `At least ${code(disposition)}`,
  raiseIf: (when, book) => `… but only if the opened screens found nothing more urgent, and ${bothInCell(when, book)}`,
  lower: ({ to, from }) => `Down to ${code(to)} from ${codes(from)}`,
  block: (tokens) => `Closes ${codes(tokens)}`,
  blockUntil: (until) => `… until ${typeof until === 'string' ? until : `${until.days} days later`}`,
  open: (screens) => `Opens the screens ${codes(screens)}`,
  ask: (findings) => `Asks ${codes(findings)}`,
  bookings: (what) => `Bookings: ${what}`,
  cancelHeldAfterHours: (hours) => `Cancels held bookings after ${hours} hours`,
  label: (label) => `Calls the pain ${label}`,
  offer: (offers) => `Offers ${codes(offers)}`,
  offerIf: ({ offer, when }, book) => `Offers ${code(offer)} if ${bothInCell(when, book)}`,
  note: (note) => `Notes ${note}`,
  tell: (people) => `Tells ${people.join(', ')}`,
  remind: (reminder) => reminderText(reminder),
  plan: (what) => `Plan: ${what}`,
  close: (how) => `Closes the episode: ${how}`,
  lift: () => 'Opens exactly what a clinician named, if it was closed before that date',
}

/** What a review rule does, in one cell of a table. */
export function reviewText(effect: ReviewEffect, book: Book): string {
  const text = Object.entries(effect).map(([field, value]) =>
    (lines[field as keyof Effects] as (value: unknown, book: Book) => string)(value, book),
  )
  return text.join('<br>') || 'Only told'
}

function reminderText({ afterDays, everyDays, atHours, atMost, countedSince }: ReviewReminder): string {
  return [
    `Reminds at most ${atMost} times since ${countedSince}`,
    ...(afterDays === undefined ? [] : [`first after ${afterDays} days`]),
    ...(everyDays === undefined ? [] : [`every ${everyDays} days`]),
    ...(atHours === undefined ? [] : [`at hours ${atHours.join(', ')}`]),
  ].join(', ')
}
