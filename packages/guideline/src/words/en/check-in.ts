import type { FindingId } from '../../finding-id.ts'

/** The daily check-in. */
export const checkIn = {
  back: 'Back',
  place: '{at} of {of}',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  goOn: 'Continue',
  skip: 'Skip',
  tickedAlready: 'What the app saw is ticked already.',
  whoseHands: 'Who did the massage?',
  therapist: 'A therapist',
  ownHands: 'Myself or a helper',
  offTime: 'Pain changes over the day. Your usual time is {time}. What you say now is kept all the same.',
  again: 'You have checked in today. Another time is fine.',
  title: 'How are you today?',
} as const

/** Questions that are shorter here than in the check, with what the ends of their scale mean. Source: plan 5. */
export const askedShort: Readonly<
  Partial<Record<FindingId, { readonly title: string; readonly low: string; readonly high: string }>>
> = {
  'pain-now': { title: 'How bad is the pain now?', low: 'No pain', high: 'Worst you can think of' },
  'limit-24h': {
    title: 'How much did your back limit you since yesterday?',
    low: 'Not at all',
    high: 'Fully',
  },
  'peg-pain': {
    title: 'In the last week, how bad was your pain on average?',
    low: 'No pain',
    high: 'Worst you can think of',
  },
  'peg-enjoyment': {
    title: 'In the last week, how much did pain spoil your enjoyment of life?',
    low: 'Not at all',
    high: 'Fully',
  },
  'peg-activity': {
    title: 'In the last week, how much did pain stop you doing things?',
    low: 'Not at all',
    high: 'Fully',
  },
  'limited-days-7d': {
    title: 'On how many of the last 7 days did your back keep you from usual activity for half the day or more?',
    low: 'No day',
    high: 'Every day',
  },
}
