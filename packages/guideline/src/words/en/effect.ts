import type { NoRequestConditionId, StartConditionId, StopConditionId } from '../../effect/effect-conditions.ts'
import type { TestMeasure } from '../../effect/effect-rules.ts'
import type { NeverTestedId, TestedRemedyId } from '../../effect/tested-remedies.ts'

/**
 * What may be said of an effect, and nothing else. Numbers are rounded to halves.
 *
 * Source: plan 6.6.
 */
export const effectTemplates = {
  consent:
    'We let a coin decide on which days (or whether now or in 20 minutes). That is the only fair way to see if it helps you. You can stop any time. It takes 12 to 28 days.',
  diary:
    'On {n1} days with {remedy} your evening pain was {a} on average; on {n0} days without it was {b}. Days differ in many ways, so this does not show what caused it.',
  helps:
    'In your test, pain was about {x} points lower with {remedy} ({n} comparisons). It is likely ({p %}) that it helps you by half a point or more. Expectation may be part of it.',
  same: 'In your test we saw no clear difference ({n} comparisons). A difference of one point or more is unlikely. You can leave it out without losing much — or keep it if you like it.',
  worse: 'In your test, pain was about {x} points higher with {remedy}. We suggest leaving it out for two weeks.',
  unclear: 'We cannot tell yet ({n} comparisons). That is a normal result, not a failure.',
} as const

/** Words that never stand in a sentence about an effect. Source: plan 6.6. */
export const neverWords: readonly string[] = ['works', 'cured', 'proved', 'proven', 'percent', 'other users']

/** Words of one remedy that can be tested. */
type RemedyWords = {
  /** After "with": "a warm back". */
  readonly name: string
  readonly title: string
  /** What to do on the day with it, or at a request. */
  readonly how: string
  /** What to do on the day without it; missing in a test by requests. */
  readonly without?: string
  /** Asked in the evening, or the next day: "Did you …?" */
  readonly didYou?: string
}

/** Each remedy that can be tested. */
export const testedRemedyWords: Readonly<Record<TestedRemedyId, RemedyWords>> = {
  heat: { name: 'heat', title: 'Heat', how: 'Use heat as you usually do.' },
  'self-massage': { name: 'self-massage', title: 'Self-massage', how: 'Massage as you usually do.' },
  'small-movements': { name: 'small movements', title: 'Small movements', how: 'Do three small movements.' },
  positions: { name: 'a rest position', title: 'A rest position', how: 'Lie in your best rest position.' },
  'evening-heat': {
    name: 'evening heat',
    title: 'Heat in the evening',
    how: 'Use heat after 15:00, before your check-in.',
    without: 'No heat after 15:00 today.',
    didYou: 'Did you use heat between 15:00 and your check-in?',
  },
  'morning-set': {
    name: 'a morning set',
    title: 'A set of movements in the morning',
    how: 'Do your level 1 set before noon.',
    without: 'No set before noon today. Move as you like.',
    didYou: 'Did you do the set before noon?',
  },
  'breaks-30': {
    name: 'breaks every 30 minutes',
    title: 'A break every 30 minutes, not every 60',
    how: 'Take a break every 30 minutes while you sit.',
    without: 'Take a break every 60 minutes while you sit.',
    didYou: 'Did you take a break about every 30 minutes?',
  },
  'walk-10': {
    name: 'a walk of 10 minutes',
    title: 'A walk of 10 minutes',
    how: 'Walk 10 minutes or more in one go, before your check-in.',
    without: 'Only short walks today, under 10 minutes.',
    didYou: 'Did you walk 10 minutes or more in one go?',
  },
  'knee-pillow': {
    name: 'a pillow between the knees',
    title: 'A pillow between the knees at night',
    how: 'Tonight: sleep with a pillow between your knees.',
    without: 'Tonight: sleep without a pillow between your knees.',
    didYou: 'Did you sleep with a pillow between your knees that night?',
  },
}

/** What a remedy of `remedies-done` is called in the sentence about the diary. */
export const diaryRemedyWords: Readonly<Record<string, string>> = {
  heat: 'heat',
  walk: 'a walk',
  exercise: 'exercises',
  'posture-breaks': 'breaks every hour',
  'drink-goal': 'enough to drink',
  food: 'mixed food',
  massage: 'massage',
  physio: 'physiotherapy',
  'rest-in-bed': 'most of the day in bed',
}

/** What is never tested, and why. */
export const neverTestedWords: Readonly<Record<NeverTestedId, string>> = {
  medicines: 'Medicines: ask your doctor or pharmacist.',
  professionals: 'Visits to a doctor or a therapist.',
  safety: 'Steps that keep you safe.',
  drinking: 'Drinking, when your drinks are limited.',
  strength: 'Strength training: it takes weeks and cannot be judged day by day.',
}

/** Why a test may not start yet. */
export const startRefusalWords: Readonly<Record<StartConditionId, string>> = {
  'safe-enough': 'Your result says: see somebody first.',
  'long-enough': 'Your back has hurt for less than two weeks. It may still heal fast by itself.',
  'enough-pain': 'It needs check-ins on 3 days or more this week, and a middle pain of 3 or more.',
  steady: 'Pain goes up or down fast this week, or fewer than 3 check-ins were at your usual time.',
  'no-medicine-change': 'A medicine changed in the last 7 days.',
  'one-at-a-time': 'Another test is running.',
  agrees: 'You have not agreed yet.',
}

/** Why a test was stopped. */
export const stopWords: Readonly<Record<StopConditionId, string>> = {
  raised: 'Stopped: your result became more urgent. See your result first.',
  'high-pain': 'Stopped: your pain was 8 or more.',
  flares: 'Stopped: pain rose by 3 or more on two days in a row.',
}

/** Why a request is not drawn now. */
export const noRequestWords: Readonly<Record<NoRequestConditionId, string>> = {
  'too-much-pain': 'Pain is 7 or more. Do what helps you now. This time does not count for the test.',
  'on-the-floor': 'First find a way to rest. This time does not count for the test.',
  'enough-today': 'Two times today is enough for the test. You can still use it.',
}

/** Words of the page. `{n}` and the like are numbers, `{date}` is a day in words. */
export const ownTest = {
  titles: {
    choose: 'What do you want to test?',
    notYet: 'A fair test cannot start yet',
    setup: 'Does {remedy} help you?',
    medicine: 'Has a medicine changed?',
    running: 'Your test: {remedy}',
    request: 'How much does it hurt now?',
    now: 'The coin says: now',
    wait: 'The coin says: wait {n} minutes',
    after: 'How much does it hurt now?',
    missed: 'Too late to count',
    outcome: 'What your test says',
  },
  why: 'Pain comes and goes by itself. A coin makes the comparison fair.',
  whyNotYet: 'These must change first:',
  wants: 'Show it in my plan when I can start',
  wanted: 'It will stand in your plan when you can start.',
  byRequest: 'When you want it',
  byRequestHow: 'Each time, a coin says: now, or in 20 minutes.',
  byDay: 'By the day',
  byDayHow: 'Days come in pairs. A coin picks the day with it.',
  never: 'What we do not test',
  nothingOpen: 'Nothing that can be tested is open for you now.',
  measure: 'What should tell?',
  measures: {
    'pain-now': 'My pain at the check-in',
    'limit-24h': 'How much my back limits me',
  } satisfies Readonly<Record<TestMeasure, string>>,
  medicineQuestion: 'Did you start, stop or change a medicine in the last 7 days?',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  medicineChanged: 'Then wait until 7 days have passed. Otherwise nobody can tell what did what.',
  agree: 'I agree. Start the test',
  choices: 'Choose something else',
  looks: 'We look after {list} comparisons, and not before.',
  odds: 'If it helps by one point, a test finds it about half the time.',
  dayWith: 'Today with it',
  dayWithout: 'Today without it',
  tomorrow: 'It starts tomorrow.',
  paused: 'The test waits: check-ins are missing on {n} of the last 10 days. It goes on when you check in again.',
  checkIn: 'Check in at your usual time. A day counts only then.',
  yesterday: 'Yesterday: {question}',
  done: 'Comparisons so far: {n} of {of}',
  nextLook: 'Next look: after {n} comparisons.',
  nextLookOn: 'Next look: {date} at the earliest.',
  dropped: '{n} did not count.',
  ask: 'I want it now',
  openTool: 'Open: {tool}',
  doItNow: 'Do it now. In {n} minutes we ask for your pain.',
  stay: 'Stay as you are. Then say your pain. Use it right after.',
  waitLabel: 'until we ask for your pain',
  afterWait: 'Now you can use it.',
  missed: 'Nobody answered between 20 and 30 minutes. This time does not count.',
  saved: 'Saved.',
  cancel: 'Not this time',
  goOn: 'Go on',
  toResult: 'To your result',
  stop: 'Stop the test',
  stopped: 'You stopped this test.',
  newBout: 'Ended: a new bout began.',
  notEnough: 'Too many comparisons are missing. That is not enough to say.',
  expectation: 'Nobody can hide a remedy from you. So this is what it does for you, with what you expect from it.',
  picture: 'Each dot is one comparison',
  pictureNow: 'Used now',
  pictureWait: 'Waited',
  less: 'less pain',
  more: 'more pain',
  numbers: 'The numbers',
  pairRow: 'Comparison {n}: {x}',
  nowRow: 'Used now: {list}',
  waitRow: 'Waited: {list}',
  history: 'Earlier tests',
  diary: 'What your diary shows',
  another: 'Test something else',
  noticeTitle: 'Your test',
  noticeBody: 'How much does it hurt now?',
} as const
