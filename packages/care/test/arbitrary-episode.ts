import * as fc from 'fast-check'
import { dispositions } from '@unspasm/guideline/disposition'
import type { Answer, Answers } from '../src/answers.ts'
import type { Entry, Episode, Moment, Outcome, Sitting } from '../src/diary.ts'
import { personWith } from './people.ts'
import { daysAgo } from './review-state.ts'

/** Chance that can be repeated: the same seed gives the same throws. */
type Dice = {
  /** A whole number from `least` to `greatest`, both included. */
  readonly from: (least: number, greatest: number) => number
  readonly oneOf: <Value>(values: readonly Value[]) => Value
  /** `true` so many times of ten. */
  readonly is: (timesOfTen: number) => boolean
}

/** Mulberry32. */
function diceOf(seed: number): Dice {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const from = (least: number, greatest: number) => least + Math.floor(next() * (greatest - least + 1))
  return { from, oneOf: (values) => values[from(0, values.length - 1)]!, is: (timesOfTen) => next() * 10 < timesOfTen }
}

type Choice = readonly [timesOfTen: number, id: string, value: () => Answer]

const chosen = (dice: Dice, choices: readonly Choice[]): Answers =>
  Object.fromEntries(choices.filter(([times]) => dice.is(times)).map(([, id, value]) => [id, value()]))

const options =
  (dice: Dice, ...values: readonly Answer[]) =>
  () =>
    dice.oneOf(values)

/** A moment on a day some days ago; its time is not always known. */
function momentAgo(dice: Dice, days: number): Moment {
  const on = daysAgo(days)
  return dice.is(9) ? { on, time: dice.oneOf(['07:30', '12:00', '19:00', '19:05']) } : { on }
}

const calm = personWith({})

function firstAnswers(dice: Dice): Answers {
  const score = () => dice.from(0, 10)
  return {
    ...calm,
    ...chosen(dice, [
      [10, 'age', options(dice, 24, 40, 62)],
      [10, 'pain-now', score],
      [
        9,
        'duration',
        options(dice, 'under-3-days', '1-to-2-weeks', '2-to-4-weeks', '6-weeks-to-3-months', 'over-6-months'),
      ],
      [2, 'onset-date', () => daysAgo(dice.from(0, 400))],
      [10, 'mechanism', options(dice, 'lift-or-twist', 'none-known')],
      [3, 'massage-sittings', () => dice.from(0, 6)],
      [5, 'massage-response', options(dice, 'better', 'same', 'worse', 'mixed')],
      [2, 'physio-sittings', () => dice.from(0, 7)],
      [3, 'episodes-12m', () => dice.from(0, 4)],
      [6, 'clinician-seen', options(dice, 'not-yet', 'waiting', 'checked-nothing-serious', 'diagnosed')],
      [4, 'fear-moving', score],
      [4, 'expects-recovery', score],
      [1, 'low-mood', () => true],
      [2, 'work-worry', options(dice, true, false)],
      [4, 'cramps-elsewhere', options(dice, true, false)],
      [6, 'urine-colour', options(dice, 'pale', 'yellow', 'dark-yellow')],
      [3, 'heavy-sweating', options(dice, true, false)],
      [4, 'diet-quality', options(dice, 'varied', 'misses-groups')],
      [1, 'leg-tingling', options(dice, true, false)],
      [1, 'cancer-history', options(dice, true, false)],
      [1, 'fever-or-chills', options(dice, true, false)],
      [2, 'wants-visit', options(dice, true, false)],
    ]),
  }
}

/** How pain goes: anything, quiet, severe, falling, rising. The newest day is 0. */
const courses: readonly ((dice: Dice, day: number) => number)[] = [
  (dice) => dice.from(0, 10),
  (dice) => dice.from(0, 1),
  (dice) => dice.from(7, 10),
  (dice, day) => Math.min(10, dice.from(0, 2) + Math.floor(day / 3)),
  (dice, day) => Math.max(0, dice.from(6, 9) - day),
]

function checkInAnswers(dice: Dice, pain: number): Answers {
  const most = dice.oneOf([1, 4, 10])
  return chosen(dice, [
    [9.5, 'pain-now', () => (dice.is(0.2) ? '?' : pain)],
    [10, 'any-new-sign', () => (dice.is(0.5) ? dice.oneOf([true, '?']) : false)],
    [4, 'global-change', options(dice, 'much-better', 'better', 'same', 'worse', 'much-worse', 'gone')],
    [5, 'remedies-done', options(dice, ['heat', 'walk'], ['rest-in-bed'], ['none'], ['exercise', 'rest-in-bed'])],
    [0.3, 'heat-skin-mark', options(dice, 'normal', 'stays-red-or-net')],
    [0.5, 'was-seen', options(dice, 'yes', 'booked', 'no')],
    [0.3, 'ultrasound-used', options(dice, true, false)],
    ...(dice.is(3)
      ? ([
          [9.8, 'peg-pain', () => dice.from(0, most)],
          [9.8, 'peg-enjoyment', () => dice.from(0, most)],
          [9.8, 'peg-activity', () => dice.from(0, most)],
        ] as const)
      : []),
  ])
}

const diaryDays = 24

/** Check-ins of the last weeks, newest first: the order of the list is not the order of time. */
function checkIns(dice: Dice, openedDaysAgo: number): readonly Entry[] {
  const course = dice.oneOf(courses)
  const kept = dice.oneOf([1, 5, 8, 10])
  return Array.from({ length: Math.min(openedDaysAgo, diaryDays) + 1 }, (_, day) => day)
    .flatMap((day) => (dice.is(1) ? [day, day] : [day]))
    .filter(() => dice.is(kept))
    .map((day) => ({ ...momentAgo(dice, day), answers: checkInAnswers(dice, course(dice, day)) }))
}

function sitting(dice: Dice, openedDaysAgo: number, kind: Sitting['kind']): Sitting {
  const days = dice.from(0, openedDaysAgo)
  return {
    ...momentAgo(dice, days),
    kind,
    ...(dice.is(6) && { painBefore: dice.from(0, 10) }),
    ...(dice.is(3) && { ultrasound: true as const }),
    ...(dice.is(5) && { answered: momentAgo(dice, Math.max(0, days - 1)) }),
    ...(dice.is(8) && { response: dice.oneOf(['better', 'same', 'worse'] as const) }),
    ...(dice.is(1) && { newSign: dice.oneOf([true, false, '?'] as const) }),
  }
}

function outcome(dice: Dice, openedDaysAgo: number, mayClear: boolean): Outcome {
  const words = [['massage-ok'], ['heat-ok', 'exercise-ok'], ['visit-ok', 'massage-ok'], ['none']]
  return {
    ...momentAgo(dice, dice.from(0, openedDaysAgo)),
    ...(dice.is(7) && { by: 'Dr Vale' }),
    answers: chosen(dice, [
      [4, 'specialist-outcome', options(dice, 'no-procedure', 'injection', 'surgery-planned', 'surgery-done')],
      [5, 'was-seen', options(dice, 'yes', 'could-not')],
      [mayClear ? 7 : 0, 'clinician-clearance', options(dice, ...words)],
    ]),
  }
}

function several<Value>(dice: Dice, counts: readonly number[], one: () => Value): readonly Value[] {
  return Array.from({ length: dice.oneOf(counts) }, one)
}

/**
 * An episode reviewed on the fixed day of tests: up to a year old, its last weeks kept by day, with gaps, several
 * entries on a day out of order, visits, burns, outcomes.
 *
 * @param mayClear whether a clinician may say that remedies are fine.
 * @param mostDays most days since the first check.
 */
export function episodeFrom(seed: number, mayClear: boolean, mostDays = 300): Episode {
  const dice = diceOf(seed)
  const days = Math.min(mostDays, dice.oneOf([dice.from(0, 8), dice.from(9, 50), dice.from(51, 300)]))
  const kind = dice.oneOf(['massage', 'physio'] as const)
  return {
    opened: { on: daysAgo(days), time: '07:00' },
    answers: firstAnswers(dice),
    checkIns: checkIns(dice, days),
    rechecks: [],
    sittings: several(dice, [0, 0, 0, 0, 1, 2, 3, 7], () =>
      sitting(dice, days, dice.is(8) ? kind : dice.oneOf(['massage', 'physio'])),
    ),
    skinMarks: several(dice, [0, 0, 0, 0, 0, 0, 1, 2], () => ({
      ...momentAgo(dice, dice.from(0, Math.min(days, 12))),
      skinMark: dice.oneOf(['normal', 'stays-red-or-net', 'blister'] as const),
    })),
    outcomes: several(dice, mayClear ? [0, 1, 2] : [0, 0, 0, 0, 0, 0, 1], () => outcome(dice, days, mayClear)),
    referrals: several(dice, [0, 0, 0, 1, 2], () => {
      const moment = momentAgo(dice, dice.from(0, Math.min(days, 20)))
      return { ...moment, shownAt: `${moment.on}T${moment.time ?? '12:00'}:00Z`, disposition: dice.oneOf(dispositions) }
    }),
    reminders: [],
    earlierBouts: several(dice, [0, 0, 0, 0, 0, 1, 3], () => daysAgo(dice.from(320, 500))),
  }
}

/** Any such episode. */
export const arbitraryEpisode = (mayClear: boolean, mostDays?: number): fc.Arbitrary<Episode> =>
  fc.integer().map((seed) => episodeFrom(seed, mayClear, mostDays))
