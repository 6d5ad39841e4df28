import { breakRules, rhythms, sittingPacing } from '@unspasm/guideline/breaks/break-rules'
import { describe, expect, it } from 'vitest'
import { answerTheRestNo } from '../complete.ts'
import { engineInForce } from '../engine.ts'
import { coachTermsOf, countsAsPostureBreaks, isSittingPaced, openMovesOf } from './circumstances.ts'
import { coachAt } from './coach-clock.ts'
import { afterCoachEvent, type CoachEvent } from './coach-events.ts'
import { newCoach, type CoachState, type CoachTerms } from './coach-state.ts'
import { afterGoodBlock, afterRise, newPacing } from './pacing.ts'
import { nextMove } from './rotation.ts'

const minute = 60_000
const work = { isQuiet: false, isWork: true }
const terms: CoachTerms = {
  shiftEveryMin: 30,
  breakEveryMin: 60,
  breakMin: 2,
  isPaced: false,
  moves: ['standing-back-bend', 'walking-gait'],
}
const paced: CoachTerms = { ...terms, isPaced: true }

/** Lets a day go by: `[minute, event]`, looked at before each event and at the end. */
function day(
  steps: readonly (readonly [at: number, event: CoachEvent | null])[],
  by: CoachTerms = terms,
  start: CoachState = newCoach(0, newPacing),
): CoachState {
  return steps.reduce((state, [at, event]) => {
    const here = coachAt(state, by, at * minute, work)
    return event ? afterCoachEvent(here, event, by, at * minute) : here
  }, start)
}

const sat = { type: 'sat' } as const
const stood = { type: 'stood' } as const

describe('the break coach', () => {
  it('calls for a change after 30 minutes and for a break after 60', () => {
    expect(
      day([
        [0, sat],
        [29.99, null],
      ]).nudge,
    ).toBe(null)
    expect(
      day([
        [0, sat],
        [30, null],
      ]).nudge,
    ).toEqual({ kind: 'shift', at: 30 * minute, move: null })
    expect(
      day([
        [0, sat],
        [30, { type: 'shifted' }],
        [59.99, null],
      ]).nudge,
    ).toBe(null)
    expect(
      day([
        [0, sat],
        [30, { type: 'shifted' }],
        [60, null],
      ]).nudge,
    ).toMatchObject({
      kind: 'break',
      move: 'standing-back-bend',
    })
  })

  it('calls once, however long nobody looked', () => {
    const state = day([
      [0, sat],
      [600, null],
    ])

    expect(state.nudgedAt).toEqual([600 * minute])
    expect(state.due).toBe(1)
  })

  it('comes to the same call whether it is looked at often or once', () => {
    const often = day([[0, sat], ...Array.from({ length: 59 }, (_, at) => [at * 0.5, null] as const), [30, null]])

    expect(often).toEqual(
      day([
        [0, sat],
        [30, null],
      ]),
    )
  })

  it('assumes sitting in the work hours, and stops assuming it after them', () => {
    const begun = coachAt(newCoach(0, newPacing), terms, 5 * minute, work)

    expect(begun).toMatchObject({ place: 'sitting', isAssumed: true, since: 5 * minute })
    expect(coachAt(begun, terms, 90 * minute, { isQuiet: false, isWork: false })).toMatchObject({
      place: 'unknown',
      nudge: null,
    })
    expect(coachAt(newCoach(0, newPacing), terms, minute, { isQuiet: false, isWork: false }).place).toBe('unknown')
  })

  it('is quiet in quiet hours, in a call, and while muted, and calls afterwards', () => {
    const sitting = day([[0, sat]])

    expect(coachAt(sitting, terms, 30 * minute, { ...work, isQuiet: true }).nudge).toBe(null)
    expect(
      day([
        [0, sat],
        [29, { type: 'silence', isOn: true }],
        [50, null],
      ]).nudge,
    ).toBe(null)
    expect(
      day([
        [0, sat],
        [29, { type: 'silence', isOn: true }],
        [50, { type: 'silence', isOn: false }],
        [51, null],
      ]).nudge,
    ).toMatchObject({ kind: 'shift', at: 51 * minute })
    expect(
      day([
        [0, sat],
        [1, { type: 'muted', until: 90 * minute }],
        [89, null],
      ]).nudge,
    ).toBe(null)
  })

  it('waits 10 minutes after a snooze', () => {
    const snoozed: Parameters<typeof day>[0] = [
      [0, sat],
      [60, { type: 'snoozed' }],
    ]

    expect(day([...snoozed, [69.9, null]]).nudge).toBe(null)
    expect(day([...snoozed, [70, null]])).toMatchObject({ nudge: { kind: 'break' }, due: 1 })
  })

  it('takes being away for the length of a break as a break, and starts anew', () => {
    const left = { type: 'left', since: 50 * minute, isSure: true } as const

    expect(
      day([
        [0, sat],
        [51, left],
        [51.9, { type: 'came-back' }],
        [60, null],
      ]).nudge,
    ).toMatchObject({ kind: 'break' })
    const rested = day([
      [0, sat],
      [51, left],
      [53, { type: 'came-back' }],
      [82.9, null],
    ])
    expect(rested).toMatchObject({ nudge: null, since: 53 * minute })
  })

  it('believes somebody who said that they sit more than a page that is not touched', () => {
    const untouched = { type: 'left', since: 0, isSure: false } as const
    const assumed = coachAt(newCoach(0, newPacing), terms, 0, work)

    expect(
      day([
        [0, sat],
        [5, untouched],
        [30, null],
      ]).nudge,
    ).not.toBe(null)
    expect(afterCoachEvent(assumed, untouched, terms, 5 * minute).awaySince).toBe(0)
  })

  it('never calls while nobody is there', () => {
    expect(
      day([
        [0, sat],
        [20, { type: 'left', since: 20 * minute, isSure: true }],
        [200, null],
      ]).nudge,
    ).toBe(null)
  })

  it('counts a break as done when it was called for and was long enough', () => {
    const called: Parameters<typeof day>[0] = [
      [0, sat],
      [60, stood],
    ]

    expect(day([...called, [62, sat]])).toMatchObject({ due: 1, done: 1, breakFrom: 62 * minute })
    expect(day([...called, [61, sat]])).toMatchObject({ due: 1, done: 0, breakFrom: 61 * minute })
    expect(
      day([
        [0, sat],
        [20, stood],
        [25, sat],
      ]),
    ).toMatchObject({ due: 0, done: 0 })
  })

  it('ends a break by itself after five minutes, and takes the person to sit again', () => {
    expect(
      day([
        [0, sat],
        [60, stood],
        [90, null],
      ]),
    ).toMatchObject({
      place: 'sitting',
      isAssumed: true,
      since: 65 * minute,
      done: 1,
    })
  })

  it('asks once about the rhythm after three skips in a row', () => {
    const skip = { type: 'skipped' } as const
    const three: Parameters<typeof day>[0] = [
      [0, sat],
      [30, skip],
      [60, skip],
      [90, skip],
    ]

    expect(day(three.slice(0, 3)).asksRhythm).toBe(false)
    expect(day(three).asksRhythm).toBe(true)
    expect(day([...three, [91, { type: 'rhythm-answered' }], [120, skip], [150, skip], [180, skip]]).asksRhythm).toBe(
      false,
    )
    expect(
      day([
        [0, sat],
        [30, skip],
        [60, skip],
        [90, { type: 'shifted' }],
        [120, skip],
      ]).asksRhythm,
    ).toBe(false)
  })
})

describe('pacing by what the back bears', () => {
  it('starts with 12 minutes: 0.8 of the usual 15', () => {
    expect(newPacing.blockMin).toBe(12)
    expect(
      day(
        [
          [0, sat],
          [11.9, null],
        ],
        paced,
      ).nudge,
    ).toBe(null)
    expect(
      day(
        [
          [0, sat],
          [12, null],
        ],
        paced,
      ).nudge,
    ).toMatchObject({ kind: 'break' })
  })

  it.each([
    [3, 5],
    [10, 8],
    [21.9, 16],
    [60, 30],
  ])('takes a rise after %f minutes as blocks of %i', (tolerance, block) => {
    const state = day(
      [
        [0, sat],
        [tolerance, { type: 'pain-rose' }],
      ],
      paced,
    )

    expect(state.pacing).toMatchObject({ toleranceMin: Math.floor(tolerance), blockMin: block })
    expect(state.place).toBe('up')
  })

  it('measures nothing when nobody said when they sat down', () => {
    const assumed = coachAt(newCoach(0, newPacing), paced, 0, work)

    expect(afterCoachEvent(assumed, { type: 'pain-rose' }, paced, 5 * minute).pacing).toEqual({
      toleranceMin: null,
      blockMin: 9,
      goodBlocks: 0,
    })
  })

  it('grows by a fifth after three good blocks, up to an hour, and shrinks by a fifth after a rise, down to five', () => {
    const pacing = { toleranceMin: 30, blockMin: 20, goodBlocks: 0 }

    expect(afterGoodBlock(afterGoodBlock(pacing)).blockMin).toBe(20)
    expect(afterGoodBlock(afterGoodBlock(afterGoodBlock(pacing)))).toMatchObject({ blockMin: 24, goodBlocks: 0 })
    expect(afterGoodBlock({ ...pacing, blockMin: 55, goodBlocks: 2 }).blockMin).toBe(60)
    expect(afterGoodBlock({ ...pacing, blockMin: 5, goodBlocks: 2 }).blockMin).toBe(6)
    expect(afterRise(pacing, 3)).toMatchObject({ blockMin: 16, toleranceMin: 30, goodBlocks: 0 })
    expect(afterRise({ ...pacing, blockMin: 6 }, null).blockMin).toBe(5)
  })

  it('counts a block as good only when it was sat out and somebody said that the pain did not rise', () => {
    const told = (rose: boolean | '?') =>
      day(
        [
          [0, sat],
          [12, stood],
          [12.5, { type: 'pain-told', rose }],
        ],
        paced,
      ).pacing.goodBlocks

    expect(told(false)).toBe(1)
    expect(told('?')).toBe(0)
    expect(told(true)).toBe(0)
    const blockAfter = (rose: boolean | '?') =>
      day(
        [
          [0, sat],
          [12, stood],
          [12.5, { type: 'pain-told', rose }],
        ],
        paced,
      ).pacing.blockMin
    expect(blockAfter('?')).toBe(12)
    expect(blockAfter(true)).toBe(9)
    expect(
      day(
        [
          [0, sat],
          [11, stood],
          [11.5, { type: 'pain-told', rose: false }],
        ],
        paced,
      ).pacing.goodBlocks,
    ).toBe(0)
  })

  it('ends the row of good blocks when nobody answered', () => {
    const good: Parameters<typeof day>[0] = [
      [0, sat],
      [12, stood],
      [12.5, { type: 'pain-told', rose: false }],
    ]

    expect(day([...good, [15, sat], [27, stood], [30, sat]], paced).pacing.goodBlocks).toBe(0)
    expect(day([...good, [15, sat], [27, { type: 'skipped' }]], paced).pacing.goodBlocks).toBe(0)
  })
})

describe('the break menu', () => {
  const on = '2026-03-02'
  const clear = (more = {}) =>
    answerTheRestNo(engineInForce, { age: 40, sex: 'male', 'pain-now': 2, duration: '2-to-4-weeks', ...more }, on)
  const idsOf = (answers: ReturnType<typeof clear>, isPaced = false) =>
    openMovesOf(answers, on, isPaced).map(({ row }) => row.movement)

  it('rotates, and never offers the same twice in a row', () => {
    expect(nextMove(['a', 'b', 'c'], null)).toBe('a')
    expect(nextMove(['a', 'b', 'c'], 'c')).toBe('a')
    expect(nextMove(['a'], 'a')).toBe(null)
    expect(nextMove([], 'a')).toBe(null)
  })

  it('leaves out what is closed, or may be', () => {
    const known = clear({ 'balance-or-falls': false })

    expect(idsOf({ ...known, 'curve-known': ['narrow-canal'] })).not.toContain('standing-back-bend')
    const { 'curve-known': _, ...silent } = known
    expect(idsOf(silent)).not.toContain('standing-back-bend')
    expect(idsOf({ ...known, 'takes-steroids': true })).not.toContain('standing-supported-sway')
    expect(idsOf({})).toEqual(expect.arrayContaining(['walking-gait', 'seated-pelvic-rock']))
  })

  it('has the six rows of the specification, in its order', () => {
    const known = clear({ 'balance-or-falls': false, 'curve-known': ['none'] })
    const menu = openMovesOf(known, on, false).map(({ row }) => [row.movement, row.reps ?? row.minutes])

    expect(menu).toEqual([
      ['standing-back-bend', 8],
      ['standing-side-bend', 4],
      ['seated-pelvic-rock', 10],
      ['sit-to-stand', 8],
      ['walking-gait', { from: 2, until: 5 }],
      ['standing-supported-sway', 6],
    ])
  })

  it.each([
    { osteoporosis: true },
    { 'takes-steroids': true },
    { 'height-loss': true },
    { age: 70, 'midline-bone-pain': true },
  ])('does not bend forward for somebody of whom %o is known', (answers) => {
    const known = { 'balance-or-falls': false, 'curve-known': ['none'] }

    expect(idsOf(clear(known))).toContain('standing-supported-sway')
    expect(idsOf(clear({ ...known, ...answers }))).not.toContain('standing-supported-sway')
  })

  it('bends forward with one sign of thin bone alone that is none of these', () => {
    const known = { 'balance-or-falls': false, 'curve-known': ['none'] }

    expect(idsOf(clear({ ...known, age: 70 }))).toContain('standing-supported-sway')
    expect(idsOf(clear({ ...known, 'midline-bone-pain': true }))).toContain('standing-supported-sway')
  })

  it('offers walking and swaying while sitting is paced', () => {
    expect(idsOf(clear(), true)).toEqual(['walking-gait', 'standing-supported-sway'])
  })

  it('paces sitting unless it is surely not acute', () => {
    expect(isSittingPaced(clear(), on)).toBe(false)
    expect(isSittingPaced(clear({ 'pain-now': 4 }), on)).toBe(false)
    expect(isSittingPaced(clear({ 'pain-now': 5 }), on)).toBe(true)
    expect(isSittingPaced(clear({ 'onset-date': '2026-02-16' }), on)).toBe(false)
    expect(isSittingPaced(clear({ 'onset-date': '2026-02-17' }), on)).toBe(true)
    expect(isSittingPaced(clear({ duration: 'under-3-days' }), on)).toBe(true)
    expect(isSittingPaced({}, on)).toBe(true)
  })

  it('makes breaks of five minutes from six hours at the desk on', () => {
    const rhythm = { id: 'usual', shiftEveryMin: 30, breakEveryMin: 60 }

    expect(coachTermsOf(clear({ 'desk-hours': 6 }), on, rhythm).breakMin).toBe(5)
    expect(coachTermsOf(clear({ 'desk-hours': 5 }), on, rhythm).breakMin).toBe(2)
    expect(coachTermsOf(clear({ 'desk-hours': 6, 'pain-now': 6 }), on, rhythm).breakMin).toBe(2)
  })

  it('has a usual rhythm and a rarer one, and the numbers of the specification', () => {
    expect(rhythms.map(({ shiftEveryMin, breakEveryMin }) => [shiftEveryMin, breakEveryMin])).toEqual([
      [30, 60],
      [45, 90],
    ])
    expect([breakRules.shiftSeconds, breakRules.breakMinutes, sittingPacing.breakMinutes]).toEqual([
      { from: 20, until: 30 },
      { from: 2, until: 5 },
      { from: 2, until: 3 },
    ])
    const { painRise, defaultToleranceMin, growPercent, shrinkPercent } = sittingPacing
    expect([painRise, defaultToleranceMin, growPercent, shrinkPercent]).toEqual([2, 15, 120, 80])
    expect(breakRules.maxNudgesPerHour).toBe(3)
  })

  it('counts a day from 60 in 100 breaks on', () => {
    expect(countsAsPostureBreaks({ due: 100, done: 60 })).toBe(true)
    expect(countsAsPostureBreaks({ due: 100, done: 59 })).toBe(false)
    expect(countsAsPostureBreaks({ due: 5, done: 3 })).toBe(true)
    expect(countsAsPostureBreaks({ due: 5, done: 2 })).toBe(false)
    expect(countsAsPostureBreaks({ due: 0, done: 0 })).toBe(false)
  })
})
