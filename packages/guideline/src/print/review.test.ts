import { describe, expect, it } from 'vitest'
import { tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'
import { openBook } from './book.ts'
import { reviewText } from './review.ts'

const book = openBook(tinyGuideline, tinyParts)

describe('what a review rule does', () => {
  it('is said effect by effect', () => {
    expect(
      reviewText(
        {
          raise: 'clinician-2w',
          raiseIf: 'age >= 50',
          block: ['massage'],
          blockUntil: { days: 7 },
          open: ['s1-ill'],
          ask: ['fever'],
          bookings: 'hold-all',
          cancelHeldAfterHours: 24,
          label: 'chronic',
          offer: ['own-exercises'],
          offerIf: { offer: 'doctor', when: 'fever' },
          tell: ['therapist', 'doctor'],
          remind: { afterDays: 3, everyDays: 7, atMost: 4, countedSince: 'episode-start' },
          plan: 'smaller',
          close: 'recovered',
          lift: 'cleared-tokens',
        },
        book,
      ).split('<br>'),
    ).toEqual([
      'At least `clinician-2w`',
      '… but only if the opened screens found nothing more urgent, and `age >= 50`',
      'Age: 50 or more.',
      'Closes `massage`',
      '… until 7 days later',
      'Opens the screens `s1-ill`',
      'Asks `fever`',
      'Bookings: hold-all',
      'Cancels held bookings after 24 hours',
      'Calls the pain chronic',
      'Offers `own-exercises`',
      'Offers `doctor` if `fever`',
      '“A fever”.',
      'Tells therapist, doctor',
      'Reminds at most 4 times since episode-start, first after 3 days, every 7 days',
      'Plan: smaller',
      'Closes the episode: recovered',
      'Opens exactly what a clinician named, if it was closed before that date',
    ])
  })

  it('names the way down, which few rules have', () => {
    expect(reviewText({ lower: { to: 'self-care', from: ['physiotherapist', 'hands-on-ok'] } }, book)).toBe(
      'Down to `self-care` from `physiotherapist`, `hands-on-ok`',
    )
  })

  it('is only a sentence when there is no effect', () => {
    expect(reviewText({}, book)).toBe('Only told')
  })
})
