import type { CallTarget, ResultAction } from '../../disposition-text.ts'
import type { Token } from '../../token.ts'

/** When to get help at once. Read in one breath it is the sentence of the specification. Source: triage 1.2. */
export const dangerList = {
  title: 'Get help at once if:',
  signs: [
    'numb between the legs',
    'trouble peeing or pooing',
    'weak leg',
    'both legs painful',
    'fever',
    'chest or belly pain',
    'sudden very strong pain that does not change when you move',
    'brown or red pee',
    'passing out',
    'you feel very ill',
  ],
} as const

/** Said while no clinician has signed the guideline. */
export const unsigned =
  'No doctor has signed these rules yet. The rules follow published guidelines, but can be wrong. If you are worried, see a doctor, whatever this page says.'

/** Said instead of the banner when a clinician has signed. Names in braces are filled in. */
export const signedBy = 'Signed by {name}, {licence}, on {signedOn}.'

/** What an answer is called. */
export const answerWords = { yes: 'yes', no: 'no', notSure: 'not sure', unanswered: 'not answered' } as const

/** Numbers with the units of home, by the unit of the finding. Missing means the bare number. */
export const unitWords: Readonly<Record<string, string>> = {
  years: '{n} years',
  '{score}': '{n} of 10',
  'L/d': '{n} litres a day',
  'h/d': '{n} hours a day',
  'd/wk': '{n} days a week',
  d: '{n} days',
  wk: '{n} weeks',
  kg: '{n} kg',
  Cel: '{n} °C',
}

/** What to read out on an emergency call. */
export const callScript = {
  title: 'Say this on the phone',
  mine: { opening: 'I have back pain and {problem}.', age: 'I am {age} years old.', place: 'I am at …' },
  theirs: {
    opening: 'Somebody here has back pain and {problem}.',
    age: 'The person is {age} years old.',
    place: 'We are at …',
  },
  signs: 'What I ticked:',
  notSure: 'Not sure about:',
  placeHelp: 'Say the street, the house number, the floor, and the name at the door. Do not hang up first.',
  back: 'Close',
} as const

/** What buttons of a result say. */
export const actionWords: Readonly<Record<ResultAction, string>> = {
  say: 'Show what to say',
  'find-hospital': 'Find hospital',
  'doctor-sheet': 'Show the doctor this page',
  'tapped-by-mistake': 'I tapped by mistake',
  'danger-list': 'Danger list',
  remind: 'Remind me',
  plan: 'What I can do today',
  'find-physiotherapist': 'Find a physiotherapist',
  'find-therapist': 'Find a therapist',
  'tried-home-care': 'I have tried home care',
  'want-therapist': 'I would like a therapist',
}

/** What a call button says. */
export const callWords: Readonly<Record<CallTarget, string>> = {
  emergency: 'Call {number}',
  crisis: 'Call {number} to talk to someone',
  'urgent-advice': 'Call {number} for advice',
}

/** The page around an emergency. */
export const emergencyWords = {
  hospitalLeaves:
    'Opens Google Maps on another page. Your answers stay here. No network? Call {emergencyNumber} and ask where to go.',
  why: 'Why',
  numbersFor: 'Numbers for {region}.',
  numbersUnknown: 'We do not know which country you are in.',
  changeRegion: 'Change country',
  whichMistake: 'Which one was a mistake?',
  whichMistakeHelp: 'Tap one. Only that answer is cleared, and we ask it again.',
  noMistake: 'None. Keep this result',
} as const

/** By when, and the reminder. */
export const dueWords = {
  by: 'Be seen by {date}.',
  reminderTitle: {
    'clinician-48h': 'Phone a doctor about your back',
    'clinician-2w': 'Make an appointment about your back',
  },
  reminderText: 'Be seen by {date}. Get help at once if: {signs}.',
  reminderFailed: 'The reminder could not be made. Nothing else changes. Write the date down instead.',
  reminderSaved: 'A calendar file was made. Open it to add the reminder.',
} as const

/** What to look for when somebody finds their own. No name, price or picture: the choice is free. */
export const findWords = {
  book: 'Book a visit here',
  'find-physiotherapist': {
    title: 'How to find a physiotherapist',
    text: [
      'In many countries you may go to a physiotherapist without a doctor. Ask when you phone.',
      'Look for a licence or a place in the public register. Ask whether they examine first and show you exercises.',
      'Be careful with anyone who sells a long course before the first examination.',
    ],
  },
  'find-therapist': {
    title: 'How to find a massage therapist',
    text: [
      'Look for training that you can check: a licence, a diploma, or a place in a register.',
      'Tell them what is closed or wants care below. A good therapist asks about it first, and stops when you say stop.',
      'Two sittings without relief are enough to know. Then see a physiotherapist instead.',
    ],
  },
} as const

/** The page of a result that is no emergency. */
export const resultWords = {
  stale: {
    title: 'These answers are more than a day old',
    text: 'Things can change in a day. Check again before you rely on this.',
    again: 'Check again',
  },
  unfinished: {
    title: 'A few questions are still open',
    text: 'There is no result before the safety questions are answered. Until then everything is closed, also heat and massage. Gentle moves are fine.',
    open: 'Still open',
    more: '… and {n} more',
    goOn: 'Go on',
  },
  unsigned: 'No doctor has signed these rules yet.',
  unsignedLink: 'What that means',
  forSomeoneElse: 'These answers are about somebody else. “You” on this page means the person with the pain.',
  aboutMe: 'For you. Answered {when}.',
  aboutSomeoneElse: 'For somebody else. Answered {when}.',
} as const

/**
 * What a permission is called, and how it is used when it is open; `null` for what is recorded and never offered.
 *
 * Source: triage 0.4, and RV-17 for ultrasound.
 */
export const tokens: Readonly<Record<Token, { readonly name: string; readonly open: string | null }>> = {
  heat: { name: 'Heat', open: 'You may warm the sore place.' },
  exercise: { name: 'Exercise programme', open: 'You may begin an exercise programme in small steps.' },
  'fluid-target': { name: 'Drinking goal', open: 'You may set a goal for how much you drink.' },
  supplements: { name: 'Pills and powders (magnesium and the like)', open: 'Only after you have asked.' },
  massage: { name: 'Massage', open: 'Hands-on care is possible. You do not need it to get better.' },
  booking: { name: 'A visit at home', open: 'A trained person may come to you.' },
  ultrasound: { name: 'Ultrasound treatment', open: null },
}
