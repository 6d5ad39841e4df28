import type { CarefulFact, OwnHit, PharmacistHitId, PharmacistQuestion } from '../../medicines/pharmacist-hits.ts'

/** Lines of the sheet that are ticked from the answers. */
export const pharmacistHitNames: Readonly<Record<PharmacistHitId, string>> = {
  older: '65 or older',
  pregnant: 'Pregnant, or may be',
  breastfeeding: 'Breastfeeding',
  kidney: 'Kidney disease',
  heart: 'Weak heart (heart failure)',
  ulcer: 'Stomach ulcer or stomach bleeding, ever',
  'blood-thinner': 'Takes a blood thinner',
  'water-tablet': 'Takes water tablets',
  asthma: 'A painkiller once set off asthma or swelling',
  liver: 'Liver disease',
  sedating: 'Takes strong painkillers, sleeping tablets or muscle relaxants, or has drunk alcohol',
}

export const ownHitNames: Readonly<Record<OwnHit, string>> = {
  alcohol: 'I drink alcohol on most days',
  driving: 'I drive or work with machines',
}

export const pharmacistQuestionWords: Readonly<Record<PharmacistQuestion, string>> = {
  'is-one-right': 'Is a painkiller right for me?',
  'which-not': 'Which one not?',
  'not-combine': 'What must I not combine?',
}

/** The panel "why so careful". */
export const carefulFactWords: Readonly<Record<CarefulFact, string>> = {
  common: 'For new back pain, the most common painkiller was no better than dummy tablets in a large study.',
  'anti-inflammatory':
    'Tablets against inflammation help a little. But these tablets can harm the stomach, the heart and the kidneys.',
  relaxant: 'Muscle relaxants help a little at best, and make people sleepy.',
  opioid: 'Strong painkillers were no better than dummy tablets in a study of new back and neck pain.',
}

/** Words of the pharmacist sheet. */
export const medicines = {
  title: 'Ask a pharmacist about pain relief',
  intro: 'Show or read out this page. It stays on this device.',
  print: 'Print or save',
  missing: 'Some lines are not known yet.',
  answer: 'Answer {n} questions',
  answerOne: 'Answer one question',
  own: 'Medicines I take, as on the boxes',
  allergies: 'Allergies',
  ownTicks: 'Tick what fits you',
  today: 'I took a painkiller today',
  manyDays: 'Painkillers on many days. Please talk to a pharmacist or doctor about this.',
  supplement: 'Ask about a supplement too',
  careful: 'Why so careful?',
  sheet: {
    title: 'Question about pain relief',
    origin: 'Written by a person with a back spasm, with the help of a program. No clinician has checked it.',
    pain: 'Pain now',
    painOf10: '{n} of 10',
    days: 'Days with pain: about {n}',
    tried: 'Tried so far',
    own: 'My medicines',
    groups: 'Of these groups: {list}',
    allergies: 'Allergies',
    fits: 'What fits me',
    unknown: 'Not known',
    questions: 'My questions',
    reply: 'Answer',
    replyFields: ['Name and role', 'Date'],
    nothing: 'Nothing written.',
    none: 'None of the listed ones.',
  },
} as const
