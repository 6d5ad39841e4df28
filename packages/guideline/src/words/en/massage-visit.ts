import type { DoorOutcome, DoorRowId } from '../../massage/door-check.ts'
import type { ResponseRuleId, SevereSignId } from '../../massage/sitting-response.ts'
import type { ConsentLine, VisitPosition } from '../../massage/visit.ts'

/** What is read before each sitting, and agreed to. Source: remedies 2.8. */
export const consentLines: Readonly<Record<ConsentLine, string>> = {
  'what-and-where':
    'Hands press and stroke your back and buttocks, only where the picture allows, and only as firm as it says.',
  alternatives: 'You can also choose heat, moving, or nothing.',
  'likely-effect': 'It may ease pain for a short while.',
  'usual-effects': 'Soreness for a day or two is common.',
  'rare-effects': 'Rarely a bruise, a nerve, a clot or a thin bone is harmed.',
  'stop-any-time': 'Say stop at any time, and it stops.',
  undressing: 'Undress only as far as you wish. The rest stays covered.',
  chaperone: 'Somebody may stay with you.',
  data: 'The answers stay on this device.',
}

/** Words of the consent. */
export const consent = {
  title: 'Do you agree to this massage?',
  name: 'Your name',
  agree: 'I have read this and I agree',
  no: 'No',
} as const

/** Positions on the card. */
export const visitPositions: Readonly<Record<VisitPosition, string>> = {
  'face-down': 'Face down',
  'side-lying': 'On the side',
  'sitting-leaning': 'Sitting, leaning forward',
  'half-sitting': 'Half sitting',
}

/** What is not done. */
export const forbidden: Readonly<Record<string, string>> = {
  thrusts: 'Thrusts or cracking of neck or spine',
  'walking-on-back': 'Walking on the back',
  'cupping-needling-scraping': 'Cups, needles, scraping: only with a licence for it and an own yes',
  'neck-front': 'The front of the neck',
  realignment: '“Realignment”',
  'tools-and-friction': 'Tools, cups or hard rubbing',
  'pressing-down': 'Pressing down on spine or ribs',
  'pressing-down-low': 'Pressing down on the low back',
  oil: 'Oil or scent',
}

/** Rows of the door check, as the therapist reads them. */
export const doorRows: Readonly<Record<DoorRowId, string>> = {
  consents: 'Says who you are, and agrees to treatment today; areas and company settled',
  'new-sign': 'Read aloud: anything new or worse: legs, bladder, bowel, numbness, fever, chest, belly, or feeling ill?',
  'fever-or-ill': 'Fever or ill today?',
  'alcohol-or-sedatives': 'Alcohol or sedatives?',
  drowsy: 'Drowsy?',
  'cannot-lie': 'Not eaten or drunk, or not able to lie?',
  'cannot-sit': 'Cannot sit?',
  'cannot-stand': 'Cannot stand or walk 10 steps?',
  'leg-weak': 'Heel walk and toe walk, 5 steps each: a leg weak?',
  'numb-between-legs': 'Ask: numb between the legs?',
  'calf-swollen': 'Look: a calf swollen?',
  'skin-of-back': 'Look: skin of the back broken, bruised or with a rash?',
  'single-bone-pain': 'Light tapping, only if licensed to examine: pain on a single bone?',
  'card-read': 'Permission card read together',
  'firm-surface': 'Firm surface, warm room, free way out, pets away; who else is at home is known',
  'feels-unsafe': 'Does the therapist feel unsafe?',
}

/** What follows at the door. */
export const doorOutcomes: Readonly<Record<DoorOutcome, { readonly title: string; readonly text: string }>> = {
  treat: { title: 'The massage can begin', text: 'Within the card, and only as long as you want it.' },
  'light-or-rebook': {
    title: 'Only a light touch, or another day',
    text: 'Pressure at most 2, at most 15 minutes. You choose.',
  },
  rebook: { title: 'Another day', text: 'Today it does not fit. Another day costs you nothing.' },
  'not-treated-referred': {
    title: 'No massage today',
    text: 'The safety questions come first. You pay nothing for this visit.',
  },
}

/** What a run of answers means for the next visit. */
export const responseRules: Readonly<Record<ResponseRuleId, string>> = {
  'MR-1': 'A visit made it worse. From now on 2 points lighter. You may cancel the next one free of charge.',
  'MR-2': 'Two visits did not help. We stop massage, and a physiotherapist should look.',
  'MR-3': 'It did not change much. Ask for another technique or place, not for more force.',
  'MR-4': 'Two visits helped. Wait a week or two, and give moving more room.',
}

/** Signs after a sitting that are checked at once. */
export const severeSigns: Readonly<Record<SevereSignId, string>> = {
  'spreading-bruise': 'A large bruise that spreads',
  'brown-urine': 'Brown pee',
  fainting: 'Fainting',
  'chest-pain': 'Chest pain',
  'headache-or-neck-dizzy': 'A new bad headache, or neck pain with dizziness',
}

/** Words of the page. */
export const massageVisit = {
  title: 'Ask a trained massage therapist',
  directory: 'See who can come to you',
  book: 'Book a visit',
  lead: 'Show this card to a therapist with a licence, booked here or one you know.',
  cardTitle: 'For your therapist',
  allowed: 'Allowed',
  lightly: 'Only lightly',
  notHere: 'Not here',
  pressure: 'Pressure',
  pressureText: 'At most {n} of 10: {word}.',
  time: 'Time',
  timeText: 'At most {n} minutes.',
  positions: 'Positions',
  noPosition: 'None that fits. Ask a doctor first.',
  forbidden: 'Not done',
  alsoNote: 'Also',
  gloves: 'Gloves and clean linen.',
  door: 'Check at the door',
  print: 'Print this card',
  leaveOut: 'Places to leave out',
  doorTitle: 'For the therapist: check at the door',
  doorLead: 'Answer every row, aloud and together. “?” counts as the careful answer.',
  yes: 'Yes',
  no: 'No',
  notSure: '?',
  pain: 'Pain now',
  decide: 'What follows?',
  begin: 'Begin the massage',
  lightBegin: 'Light touch, 15 minutes',
  another: 'Another day',
  check: 'Answer the questions now',
  during: 'The massage is on',
  duringTime: 'of at most {n} minutes',
  askPressure: 'Therapist: which number is the pressure?',
  stop: 'Stop the massage',
  overTime: 'The time is up.',
  afterTitle: 'How is it now?',
  afterPain: 'How much does it hurt now?',
  afterText: 'In 24 hours we ask how it was.',
  save: 'Save',
  hadOne: 'I had a visit already',
  hadOneTitle: 'When was the visit?',
  today: 'Today',
  yesterday: 'Yesterday',
  dayBefore: 'Two days ago',
  waitFor: 'The next one not before {n} days from now.',
  howTitle: 'How is it since the massage?',
  painNow: 'How much does it hurt now?',
  howWord: 'Since the massage it is',
  worse: 'Worse',
  same: 'The same',
  better: 'Better',
  newSign: 'New numbness, weakness, leg pain, dizziness or a growing bruise?',
  soreness: 'How sore is the place that was massaged?',
  sorenessEnds: '0 is not at all. 10 is the worst you can imagine.',
  severe: 'Is one of these new?',
  noneOfThese: 'None of these',
  tooEarly: 'We ask from 24 hours after the visit on.',
  answerNow: 'How was the massage?',
  disagreeTitle: 'Which one should count?',
  disagree: 'You said “{word}”. Your numbers say “{number}”: {before} before, {later} now.',
  disagreeLater: 'If you do not choose within a day, the less good one counts.',
  countWord: 'My word: {word}',
  countNumber: 'My numbers: {number}',
  stored: 'That is written down',
  storedText: 'It changes what we suggest next.',
  tellPractice: 'Tell the practice that sent the therapist, too.',
  later: 'Later',
} as const
