import type { HitResult, InteractionHitId } from '../../supplements/interaction-hits.ts'
import type { AnsweringRole, Substance, WatchSign } from '../../supplements/substances.ts'

/** Names of what people ask about. */
export const substanceNames: Readonly<Record<Substance, string>> = {
  magnesium: 'Magnesium',
  potassium: 'Potassium',
  calcium: 'Calcium',
  'vitamin-d': 'Vitamin D',
  other: 'Something else',
}

export const roleNames: Readonly<Record<AnsweringRole, string>> = {
  pharmacist: 'Pharmacist',
  doctor: 'Doctor',
  dietitian: 'Dietitian',
}

/** What a hit is, as a line of the sheet, and why it matters. */
export const hitWords: Readonly<Record<InteractionHitId, { readonly line: string; readonly why: string }>> = {
  kidney: { line: 'Kidney disease', why: 'It can stay in the body and poison.' },
  myasthenia: { line: 'Myasthenia gravis', why: 'It weakens the signal to the muscles.' },
  'slow-pulse': { line: 'Very slow pulse or heart block', why: 'It slows the heart further.' },
  bowel: { line: 'Blocked or inflamed bowel', why: 'It is taken up badly and can harm.' },
  antibiotic: { line: 'Antibiotic of the tetracycline or quinolone kind', why: 'It binds the antibiotic.' },
  'bone-tablet': { line: 'Bone tablet (bisphosphonate)', why: 'It binds the tablet.' },
  thyroid: { line: 'Thyroid hormone', why: 'It binds the hormone.' },
  binding: {
    line: 'Iron, penicillamine, nitrofurantoin, gabapentin, or an HIV tablet (integrase inhibitor)',
    why: 'It binds the medicine.',
  },
  'water-tablet': {
    line: 'Water tablets',
    why: 'These tablets change the salts in your blood. A blood test, not a guess.',
  },
  'potassium-raising': { line: 'Tablet that raises potassium', why: 'Salts in the blood may rise.' },
  digoxin: { line: 'Digoxin', why: 'Salts in the blood change how it acts.' },
  'stomach-acid': { line: 'Stomach acid tablet for over a year', why: 'Long use lowers magnesium.' },
  'calcium-channel': {
    line: 'Blood pressure tablet (calcium channel blocker)',
    why: 'Blood pressure may fall more.',
  },
  sedating: {
    line: 'Strong painkillers, sleeping tablets, muscle relaxants, or alcohol',
    why: 'More drowsiness or weakness.',
  },
  pregnant: { line: 'Pregnant, or may be', why: 'Midwife or doctor first.' },
  'heart-rhythm': { line: 'Potassium acts on the heart', why: 'Too much can stop it.' },
  'kidney-stones': { line: 'Kidney stones', why: 'More stones may form.' },
  'high-calcium': { line: 'High calcium in the blood', why: 'It may rise further.' },
}

/** What a hit leads to. */
export const hitResults: Readonly<Record<HitResult, string>> = {
  blocked: 'Not before a clinician allows it.',
  course: 'Not during the course, unless the pharmacist gives the times.',
  pharmacist: 'The pharmacist says if and when.',
  doctor: 'The doctor says if.',
  'doctor-and-blood-test': 'Doctor, and a blood test first.',
  'midwife-or-doctor': 'Midwife or doctor first.',
}

export const watchSignNames: Readonly<Record<WatchSign, string>> = {
  diarrhoea: 'Runny poo',
  sickness: 'Feeling sick',
  drowsiness: 'Unusually sleepy',
  weakness: 'Unusually weak',
  'slow-pulse': 'Slow pulse',
}

/** Words of asking about a supplement. */
export const supplements = {
  title: 'Ask first about a supplement',
  which: 'What do you want to ask about?',
  evidence: {
    magnesium: 'Against cramps in older people, studies found no useful difference. For a back spasm nobody knows.',
    others: 'For a back spasm nobody has shown that it helps.',
  },
  phases: {
    closed: 'Not asked yet',
    'ask-sheet': 'Question is ready',
    answered: 'Somebody answered',
    allowed: 'Allowed',
    'not-allowed': 'Not allowed',
    'allowed-with-conditions': 'Allowed, with conditions',
    review: 'Time to look again',
  },
  answeredNow: 'Somebody has answered',
  print: 'Print or save',
  blocked: 'Something here must be cleared by a clinician first. You can still ask.',
  back: 'Back',
  sheet: {
    title: 'Question about a supplement',
    about: 'It is about',
    origin: 'Written by a person with a back spasm, with the help of a program. No clinician has checked it.',
    why: 'Why I ask',
    cramps: 'Cramps in other places too: {answer}',
    yes: 'yes',
    no: 'no',
    notKnown: 'not known',
    days: 'Days with pain: about {n}',
    drinking: 'Drinks a day: about {n} L',
    plate: 'Food ticks in 7 days: {list}',
    medicines: 'My medicines',
    conditions: 'What fits me',
    noConditions: 'None of the listed ones.',
    unknown: 'Not known',
    questions: 'My questions',
    list: [
      'Is it safe with my medicines and kidneys?',
      'Is a blood test better first?',
      'Which product, how much, how long?',
    ],
    reply: 'Answer',
    replyFields: ['Name and role', 'Date'],
    replyBoxes: ['yes', 'yes, if:', 'no'],
    nothing: 'Nothing written.',
  },
  medicinesLabel: 'My medicines, as on the boxes',
  answer: {
    title: 'Who answered?',
    role: 'What is their job?',
    name: 'Their name',
    on: 'On which day?',
    save: 'Next',
    incomplete: 'We need the job, the name and the day.',
    verdictTitle: 'What did they say?',
    allowed: 'Yes',
    conditionsVerdict: 'Yes, with conditions',
    notAllowed: 'No',
    conditions: 'What did they say besides?',
    conditionsMissing: 'Write the conditions down.',
    stillBlocked: 'A clinician must clear this first. We cannot keep a yes before.',
  },
  running: {
    by: '{role} {name}, {date}',
    conditions: 'Conditions: {text}',
    takenToday: 'Taken today',
    strength: 'Strength on the label, for one day',
    unit: 'mg',
    over: 'More than the usual safe limit for supplements. Only with your doctor.',
    watch: 'Do you have any of these?',
    stop: 'Stop it and ask the person who answered.',
    sameDay: 'Stop it. Get medical help today.',
    reviewOn: 'We look again on {date}.',
    end: 'I have stopped it',
  },
  review: {
    title: 'Eight weeks are over',
    question: 'Do the cramps come as often as before?',
    yes: 'As often, or more',
    no: 'Less often',
    notSure: 'Not sure',
    same: 'Not helping. Stop and ask.',
    less: 'This does not show that it was the supplement. Ask if you should go on.',
    close: 'Close this question',
  },
  notAllowed: 'Do not take it. You can ask again when something has changed.',
  again: 'Ask again',
  all: 'All supplements',
} as const
