import { describe, expect, it } from 'vitest'
import { planCase } from './plan-case.ts'
import { simpleStrain as answers } from '../../care/test/people.ts'

const now = { today: '2026-11-24', hour: 9 }
const session = { tool: 'heat-session', variant: 'heat-wrap', on: '2026-11-24', endedAtMinute: 530, minutes: 15 }

const planOf = (value: unknown, isComplete = true) => {
  const judged = planCase(value, now, isComplete)
  if (!judged.ok) throw new Error(`expected a plan, got ${JSON.stringify(judged.faults)}`)
  return judged.result as Record<string, unknown> & {
    now: { id: string }[]
    hidden: { tool: string; variant: string | null }[]
  }
}
const faultsOf = (value: unknown) => {
  const judged = planCase(value, now, true)
  return judged.ok ? [] : judged.faults
}

describe('unspasm plan', () => {
  it('gives the plan of a case, with its id', () => {
    const plan = planOf({ id: 'p', answers })

    expect(plan).toMatchObject({ id: 'p', on: '2026-11-24', guideline: '0.2.2' })
    expect(plan.now.length).toBeGreaterThan(0)
  })

  it('gives an empty plan in an emergency', () => {
    expect(planOf({ answers: { breathless: true } })).toMatchObject({
      disposition: 'emergency-now',
      now: [],
      today: [],
      week: [],
      after: [],
      hidden: [],
    })
  })

  it('asks to finish the safety questions when they are open', () => {
    expect(planOf({ answers }, false).now.map(({ id }) => id)).toContain('finish-safety')
  })

  it('reads the sessions: a heat wrap that has just come off is not offered again', () => {
    const isClosed = (value: unknown) =>
      planOf(value).hidden.some(({ tool, variant }) => tool === 'heat-session' && variant === 'heat-wrap')

    expect(isClosed({ answers })).toBe(false)
    expect(isClosed({ answers, sessions: [session] })).toBe(true)
    expect(isClosed({ on: '2026-11-25', answers, sessions: [session] })).toBe(false)
  })

  it('reads the level and the values made from a diary', () => {
    expect(planOf({ answers, level: 2 })).toMatchObject({ level: 2, phase: 'first-hours' })
    expect(planOf({ answers, metrics: { 'm-quiet-days': 3 } })).toMatchObject({ phase: 'quiet' })
  })

  it('plans as the days leave it: skin that stays red closes heat, the newest pain counts', () => {
    const firstCheckOn = '2026-11-20'
    const skinMarks = [{ on: '2026-11-23', skinMark: 'stays-red-or-net' }]
    const checkIns = [{ on: '2026-11-24', answers: { 'any-new-sign': true } }]
    const isClosed = (value: unknown) => JSON.stringify(planOf(value).hidden).includes('RV-30')

    expect(isClosed({ answers, firstCheckOn, diary: [] })).toBe(false)
    expect(isClosed({ answers, firstCheckOn, diary: { skinMarks } })).toBe(true)
    expect(planOf({ answers, firstCheckOn, diary: { checkIns } }).now.map(({ id }) => id)).toEqual(['recheck'])
  })

  it('leaves out what somebody does not like', () => {
    const [first] = planOf({ answers }).now
    const left = planOf({ answers, notForMe: [{ item: first!.id, reason: 'do-not-like', on: '2026-11-23' }] })

    expect(left.now.map(({ id }) => id)).not.toContain(first!.id)
  })

  it.each([
    ['hour', { hour: 24 }, 'a whole number from 0 to 23', '24'],
    ['level', { level: 4 }, 'one of 0, 1, 2, 3', '4'],
    ['firstCheckOn', { firstCheckOn: '2026-11-25' }, 'a date YYYY-MM-DD, not after 2026-11-24', '"2026-11-25"'],
    ['sessions', { sessions: {} }, 'a list', 'an object'],
    ['sessions[0]', { sessions: [7] }, 'an object', '7'],
    ['sessions[0].minutes', { sessions: [{ ...session, minutes: -1 }] }, 'a whole number from 0 to 1439', '-1'],
    ['sessions[0].level', { sessions: [{ ...session, level: '2' }] }, 'one of 0, 1, 2, 3', '"2"'],
    ['notForMe[0].reason', { notForMe: [{ item: 'x', reason: 'bored', on: '2026-11-20' }] }, 'hurts', '"bored"'],
    ['metrics.m-none', { metrics: { 'm-none': 1 } }, 'the id of a value made from the diary', '1'],
    ['metrics.m-quiet-days', { metrics: { 'm-quiet-days': '3' } }, 'a number', '"3"'],
    ['metrics.m-pain-trend', { metrics: { 'm-pain-trend': 'up' } }, 'one of better, same', '"up"'],
    ['firstCheckOn', { diary: [{}] }, 'the day of the first check, beside a diary', 'nothing'],
    ['metrics', { diary: [{}], firstCheckOn: '2026-11-20', metrics: {} }, 'a diary or metrics, not both', 'an object'],
    ['diary.checkIns', { diary: { checkIns: 7 }, firstCheckOn: '2026-11-20' }, 'a list', '7'],
    ['review', { review: 1 }, 'one of the fields', '1'],
  ])('refuses a wrong %s', (field, extra, expected, found) => {
    expect(faultsOf({ answers, ...extra })).toEqual([
      { field, found, expected: expect.stringContaining(expected) as string },
    ])
  })

  it('names every fault of a session', () => {
    const faults = faultsOf({ answers, sessions: [{ tool: 'hammer', variant: 'big', on: 'today', strength: 11 }] })

    expect(faults.map(({ field }) => field)).toEqual([
      'sessions[0].tool',
      'sessions[0].on',
      'sessions[0].endedAtMinute',
      'sessions[0].minutes',
      'sessions[0].variant',
      'sessions[0].strength',
    ])
  })

  it('names the faults of answers and of fields together', () => {
    expect(faultsOf({ answers: { age: 400 }, hour: -1 }).map(({ field }) => field)).toEqual(['answers.age', 'hour'])
  })

  it.each([null, 7, [], 'case'])('refuses %j', (value) => {
    expect(faultsOf(value)).toMatchObject([{ field: 'case' }])
  })
})
