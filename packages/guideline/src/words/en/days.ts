import type { CheckInReactionId } from '../../check-in.ts'
import type { Disposition } from '../../disposition.ts'

/** The page of the days that follow. */
export const daysPage = {
  title: 'How is it going?',
  back: 'Back',
  checkIn: 'Check in for today',
  checkInAgain: 'Check in once more',
  toPlan: 'See your plan',
  toSheet: 'One page for a doctor',
  toReminders: 'Reminders',
  toResult: 'See your result',
  helpFirst: 'Your result asks you to get help now.',
  empty: 'No days yet. A check-in takes less than a minute. The picture grows with each one.',
  noResult: 'The days begin after your first result.',
  toStart: 'To the start',
  nextPlanned: 'We look at your plan again on {date}.',
  messages: 'What the days say',
  because: 'Why: ',
  changed: 'What changed the advice',
  changedTo: 'From then on: {result}.',
  answersChanged: 'New answers changed the result.',
  askedHere: 'One question waits',
  answer: 'Answer it',
  checkAgain: 'We check again first',
  checkAgainText: 'Something you said needs a few questions. It takes a minute.',
  checkAgainNow: 'Answer them now',
} as const

/** What the picture shows, in a sentence. `{start}` and `{now}` are points from 0 to 10. */
export const courseSentences = {
  pain: {
    down: 'Pain has gone down: {start} at first, {now} now.',
    up: 'Pain has gone up: {start} at first, {now} now.',
    same: 'Pain is about the same: {start} at first, {now} now.',
  },
  limit: {
    down: 'Your back limits you less: {start} at first, {now} now.',
    up: 'Your back limits you more: {start} at first, {now} now.',
    same: 'Your back limits you about as much: {start} at first, {now} now.',
  },
  early: 'Pain was {start} at first. Three check-ins in a week show where it goes.',
  now: '"Now" is the middle of the last 7 days.',
  nothing: 'Nobody has said yet how bad the pain is.',
  missed: { one: 'One day without a check-in is a gap.', many: '{n} days without a check-in are gaps.' },
} as const

/** Marks of the picture. */
export const pictureWords = {
  dot: 'Pain, each time you said it',
  middle: 'Middle of 7 days',
  limit: 'How much your back limits you',
  note: 'Something changed the advice',
  done: 'What you did',
  firstDay: 'Start',
  day: 'Day {n}',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  table: 'Your days as a table',
  noEntry: 'No check-in',
  attacks: 'Attacks: {n}',
} as const

/** Headings of the table. */
export const tableWords = {
  on: 'Day',
  pain: 'Pain',
  middle: 'Middle',
  limit: 'Limit',
  change: 'Advice',
} as const

/** Short names of what was done, beside the picture. Keys are options of `remedies-done`, and `physio`. */
export const doneWords: Readonly<Record<string, string>> = {
  heat: 'Heat',
  walk: 'Walk',
  exercise: 'Exercise',
  'posture-breaks': 'Breaks',
  'drink-goal': 'Drinks',
  food: 'Food',
  massage: 'Massage',
  physio: 'Physio',
  'rest-in-bed': 'In bed',
}

/** A result in two or three words. */
export const shortResults: Readonly<Record<Disposition, string>> = {
  'emergency-now': 'call an ambulance',
  'emergency-today': 'go to hospital',
  'clinician-48h': 'a doctor within 48 hours',
  'clinician-2w': 'a doctor within two weeks',
  physiotherapist: 'a physiotherapist',
  'hands-on-ok': 'home care, and hands-on care if you want it',
  'self-care': 'home care',
}

/** Why a review rule fired: what it read, in words. Keys are metrics. */
export const metricSentences: Readonly<Record<string, string>> = {
  'm-day': 'Day {n} of this bout.',
  'm-pain-7d': 'Pain in the middle of the last 7 days: {n}.',
  'm-peg': 'Weekly score: {n} of 10.',
  'm-massage-count': 'Massage visits: {n}.',
  'm-massage-not-better-run': 'Massage visits in a row that did not help: {n}.',
  'm-physio-count': 'Physiotherapy visits: {n}.',
  'm-physio-weeks': 'Weeks of physiotherapy: {n}.',
  'm-adherence-14d': 'Days of the last 14 on which you ticked something: {n}.',
  'm-bed-days-7d': 'Days of the last 7 mostly in bed: {n}.',
  'm-silent-days': 'Days since your last check-in: {n}.',
  'm-hours-since-referral': 'Hours since you were told: {n}.',
  'm-high-pain-run': 'Days in a row with pain of 8 or more: {n}.',
  'm-quiet-days': 'Quiet days in a row: {n}.',
  'm-episodes-12m': 'Bouts before this one in 12 months: {n}.',
}

/** The same of a trend. */
export const trendSentences: Readonly<Record<string, string>> = {
  better: 'Pain is clearly lower than at first.',
  same: 'Pain is about as it was at first.',
  worse: 'It is worse than at first.',
  'no-data': 'Too few check-ins to tell where it goes.',
}

/** Cards of the reactions to a check-in. */
export const reactionWords: Readonly<Record<CheckInReactionId, { readonly title: string; readonly text: string }>> = {
  'C-1': {
    title: 'Today is a flare',
    text: 'Pain rose by 3 or more since yesterday. Rest in your best position. Then warmth, then small movements. Your exercises stay at their step for two days.',
  },
  'C-2': {
    title: 'Three days in a row your back limits you a lot',
    text: 'You need not wait. A physiotherapist or a doctor can look earlier.',
  },
  'C-3': {
    title: 'Many attacks on two days',
    text: 'A few questions about how you feel and what you take come first.',
  },
  'C-4': { title: 'How is your back?', text: 'The last check-in was three days ago or more.' },
  'C-5': {
    title: 'Two answers tell different stories',
    text: 'Which one counts for you? We keep both.',
  },
  'C-6': {
    title: 'Two quiet days',
    text: 'Reminders for heat stop now. You may try the next step of your exercises.',
  },
}

/** Buttons of those cards. */
export const reactionButtons = {
  positions: 'Rest positions',
  'heat-session': 'Warmth',
  'movement-now': 'Small movements',
  answer: 'Answer them now',
  sheet: 'Make a page for the doctor',
  plan: 'See your plan',
  level: 'See the next level',
  feels: 'You say: {change}.',
  numbers: 'Your numbers: pain {start} at first, {now} now.',
  wordsCount: 'My words count',
  numbersCount: 'The numbers count',
  counted: { words: 'Noted: your words count.', numbers: 'Noted: the numbers count.' },
} as const

/** Lines of the sheet for a clinician. */
export const sheetDays = {
  picture: 'Course, last 28 days (pain 0–10)',
  pain: 'Course: pain {start} at start, {now} over the last 7 days (median), lowest {best}, highest {worst}; {entries} entries on {days} days',
  painEarly:
    'Course: pain {start} at start, newest {newest}, lowest {best}, highest {worst}; {entries} entries on {days} days',
  limit: 'Limitation 0–10: {start} at start, {now} over the last 7 days (median)',
  weekly: 'Weekly score (pain, enjoyment, activity): {peg}/10',
  disagree: 'Words and numbers differ; to the patient {which} count',
  which: { words: 'the words', numbers: 'the numbers' },
  used: '{tool} × {n}, {minutes} min in all{change}',
  change: ', pain before {before}, after {after} (medians of {n})',
  safetyStops: '; stopped for safety × {n}',
  visits: { massage: 'Massage visits × {n}: {answers}', physio: 'Physiotherapy visits × {n}: {answers}' },
  response: { better: 'better', same: 'the same', worse: 'worse', none: 'not answered' },
  newSign: '; new sign after a visit × {n}',
  ticked: 'Days ticked: {list}',
} as const
