import { deskPoints, worstFirst } from '@unspasm/guideline/desk/desk-points'
import { describe, expect, it } from 'vitest'
import type { RemedySession } from '../session.ts'
import { deskResultOf, hasDeskCheck, nextDeskPoint, type DeskAnswers } from './desk-check.ts'
import { areDayRulesOn, isBagTooMuch, isLadderWeekOver, ladderAfter, liftLimitOf } from './loads.ts'

const all = (choose: (answers: readonly { id: string; passes?: true }[]) => string | undefined): DeskAnswers =>
  Object.fromEntries(deskPoints.flatMap(({ id, answers }) => [[id, choose(answers) ?? '?']]))

describe('the desk check', () => {
  it('counts what is right of what was answered', () => {
    const right = all((answers) => answers.find(({ passes }) => passes)?.id)

    expect(deskResultOf(right)).toEqual({ passed: 16, answered: 16, fixes: [] })
    expect(deskResultOf({ ...right, 'DC-2': '?', 'DC-6': 'yes' })).toMatchObject({ passed: 14, answered: 15 })
    expect(deskResultOf({})).toEqual({ passed: 0, answered: 0, fixes: [] })
  })

  it('takes an answer it does not know as none', () => {
    expect(deskResultOf({ 'DC-1': 'purple' })).toEqual({ passed: 0, answered: 0, fixes: [] })
  })

  it('names the worst first: screen, screen height, seat, back, elbow, then the rest in order', () => {
    const wrong = all((answers) => answers.find(({ passes }) => !passes)?.id)

    expect(deskResultOf(wrong).fixes.map(({ point }) => point)).toEqual([
      ...worstFirst,
      'DC-2',
      'DC-4',
      'DC-6',
      'DC-7',
      'DC-8',
      'DC-11',
      'DC-12',
      'DC-13',
      'DC-14',
      'DC-15',
      'DC-16',
    ])
    expect(worstFirst).toEqual(['DC-9', 'DC-10', 'DC-1', 'DC-3', 'DC-5'])
  })

  it('asks one after the other, and goes on where it was left', () => {
    expect(nextDeskPoint({})).toBe('DC-1')
    expect(nextDeskPoint({ 'DC-1': '?', 'DC-2': 'fits' })).toBe('DC-3')
    expect(nextDeskPoint(all(() => '?'))).toBe(null)
  })

  it('is due again after 180 days, and was not done when it was left half-way', () => {
    const session = (on: string, endReason: RemedySession['endReason'] = 'completed') =>
      [{ remedy: 'desk-check', on, endReason }] as unknown as RemedySession[]

    expect(hasDeskCheck(session('2026-01-01'), '2026-06-30')).toBe(true)
    expect(hasDeskCheck(session('2026-01-01'), '2026-07-01')).toBe(false)
    expect(hasDeskCheck(session('2026-06-30', 'user-stop'), '2026-07-01')).toBe(false)
    expect(hasDeskCheck([], '2026-07-01')).toBe(false)
  })
})

describe('loads', () => {
  const on = '2026-03-02'

  it.each([
    [5, 2],
    [4, 5],
    [3, 5],
    [2, null],
    ['?', 2],
  ] as const)('with pain %s the most is %s kg', (pain, mostKg) => {
    expect(liftLimitOf({ 'pain-now': pain }, on).mostKg).toBe(mostKg)
  })

  it('let nobody lift more than a kettle while pain is not known', () => {
    expect(liftLimitOf({}, on).mostKg).toBe(2)
  })

  it('begin at a quarter and grow by a tenth a week', () => {
    const good = { days: 2, worstRise: 1 }

    expect(ladderAfter(20, []).kilograms).toBe(5)
    expect(ladderAfter(20, [good]).kilograms).toBe(5.5)
    expect(ladderAfter(20, [good, good])).toMatchObject({ kilograms: 6, steps: ['more', 'more'], isAtTop: false })
    expect(ladderAfter(1, [])).toMatchObject({ kilograms: 0.5 })
  })

  it('stay when the day after was worse, the days were not done, or nobody said', () => {
    const weeks = [
      { days: 2, worstRise: 2 },
      { days: 1, worstRise: 0 },
      { days: 2, worstRise: null },
    ]

    expect(ladderAfter(20, weeks)).toMatchObject({ kilograms: 5, steps: ['same', 'same', 'same'] })
  })

  it('take a whole week from the first lifts on', () => {
    expect(isLadderWeekOver(['2026-03-02', '2026-03-04'], '2026-03-08')).toBe(false)
    expect(isLadderWeekOver(['2026-03-04', '2026-03-02'], '2026-03-09')).toBe(true)
    expect(isLadderWeekOver([], '2026-03-09')).toBe(false)
  })

  it('go by the rules of the first days unless they are surely over', () => {
    expect(areDayRulesOn({ duration: 'under-3-days' }, on)).toBe(true)
    expect(areDayRulesOn({ duration: '2-to-4-weeks' }, on)).toBe(false)
    expect(areDayRulesOn({}, on)).toBe(true)
  })

  it('end at the usual weight', () => {
    const weeks = Array.from({ length: 60 }, () => ({ days: 3, worstRise: 0 }))

    expect(ladderAfter(12, weeks)).toMatchObject({ kilograms: 12, isAtTop: true })
  })

  it('of a bag on one side are too much above a tenth of the body and 15 minutes', () => {
    expect(isBagTooMuch(7.1, 70, 16)).toBe(true)
    expect(isBagTooMuch(7, 70, 60)).toBe(false)
    expect(isBagTooMuch(12, 70, 15)).toBe(false)
    expect(isBagTooMuch(12, null, 60)).toBe(null)
  })
})
