import '../../test/few-runs.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectTemplates, neverWords, testedRemedyWords } from '@unspasm/guideline/words/en/effect'
import { neverTested, testedRemedies } from '@unspasm/guideline/effect/tested-remedies'
import { sources } from '@unspasm/guideline/sources'
import { dayOf, keptDays, ownTest, startedOn } from '../../test/own-tests.ts'
import { personWith } from '../../test/people.ts'
import { newEpisode, type Entry, type Episode } from '../diary.ts'
import { daysLater } from '../review/moment.ts'
import { dayAssignment } from './assignment.ts'
import { diaryGroupsOf } from './diary-groups.ts'
import { effectsOf } from './effects-of.ts'
import { withEnds, withStopped, type LookInput } from './ends.ts'
import { slopeOfWeek, startRefusals, testFactsOf, type StartInput } from './may-start.ts'
import { noTests, type OwnTest, type OwnTests } from './own-test.ts'
import { readOwnTests } from './read-own-tests.ts'
import { inHalves, inPercent } from './rounding.ts'
import { stopReasonOf } from './must-stop.ts'

const on = startedOn
const entry = (daysAgo: number, pain: number, more: object = {}): Entry => ({
  on: daysLater(on, -daysAgo),
  time: '19:00',
  answers: { 'pain-now': pain },
  ...more,
})
const steady = [6, 5, 4, 3, 2, 1, 0].map((day) => entry(day, 5))
const answers = personWith({ 'pain-now': 5, 'onset-date': daysLater(on, -20) })
const episode: Episode = { ...newEpisode({ on: daysLater(on, -20), time: '09:00' }, answers), checkIns: steady }
const start: StartInput = {
  episode,
  answers,
  metrics: { 'm-pain-7d': 5 },
  disposition: 'self-care',
  on,
  tests: noTests,
  medicineSame: true,
  agrees: true,
}
const running = (test: OwnTest): OwnTests => ({ wants: false, tests: [test] })

describe('who may start a test', () => {
  it('is somebody for whom all holds', () => {
    expect(startRefusals(start)).toEqual([])
  })

  it.each([
    ['an urgent result', { disposition: 'clinician-2w' }, ['safe-enough']],
    ['a young bout', { answers: { ...answers, 'onset-date': daysLater(on, -13) } }, ['long-enough']],
    [
      'a young bout, one of many',
      { answers: { ...answers, 'onset-date': on }, metrics: { 'm-pain-7d': 3, 'm-episodes-12m': 3 } },
      [],
    ],
    ['little pain', { metrics: { 'm-pain-7d': 2.5 } }, ['enough-pain']],
    ['pain that is not known', { metrics: {} }, ['enough-pain']],
    [
      'pain that rises',
      { episode: { ...episode, checkIns: steady.map((each, day) => ({ ...each, answers: { 'pain-now': 3 + day } })) } },
      ['steady'],
    ],
    [
      'pain that falls',
      { episode: { ...episode, checkIns: steady.map((each, day) => ({ ...each, answers: { 'pain-now': 9 - day } })) } },
      ['steady'],
    ],
    [
      'check-ins off time',
      { episode: { ...episode, checkIns: steady.map((each) => ({ ...each, offTime: true })) } },
      ['steady'],
    ],
    ['a changed medicine', { medicineSame: false }, ['no-medicine-change']],
    ['silence about medicines', { medicineSame: undefined }, ['no-medicine-change']],
    ['another test', { tests: running(ownTest('heat')) }, ['one-at-a-time']],
    ['no consent', { agrees: undefined }, ['agrees']],
  ])('is not somebody with %s', (_what, more, refused) => {
    expect(startRefusals({ ...start, ...(more as Partial<StartInput>) })).toEqual(refused)
  })

  it('is offered a test by the plan before it is asked about medicines and consent', () => {
    const { medicineSame: _, agrees: __, ...before } = start
    expect(testFactsOf({ ...before, tests: { ...noTests, wants: true } })).toEqual({
      't-test-allowed': true,
      't-wants-test': true,
    })
    expect(testFactsOf({ ...before, metrics: {} })).toEqual({ 't-test-allowed': false, 't-wants-test': false })
  })

  it('is nobody whose answer about a medicine changed in the last 7 days', () => {
    const changed = (daysAgo: number): Episode => ({
      ...episode,
      answers: { ...episode.answers, 'medicines-tried': ['none'] },
      rechecks: [{ on: daysLater(on, -daysAgo), time: '10:00', answers: { 'medicines-tried': ['paracetamol'] } }],
    })
    expect(startRefusals({ ...start, episode: changed(6) })).toEqual(['no-medicine-change'])
    expect(startRefusals({ ...start, episode: changed(7) })).toEqual([])
  })

  it('reads the slope of seven days, three of them at least, at most 0.3 either way', () => {
    const slope = (...pains: readonly number[]) =>
      slopeOfWeek({ checkIns: pains.map((pain, place) => entry(pains.length - 1 - place, pain)) }, on)

    expect(slope(2, 4, 6)).toBeCloseTo(2, 12)
    expect(slope(5, 5, 5, 5)).toBe(0)
    expect(slope(4, 5)).toBeNull()
    expect(slope(10, 10, 10, 5, 5, 5, 5, 5, 5, 5)).toBe(0)
  })
})

describe('a running test is stopped', () => {
  const test = ownTest('heat')
  const look = { episode, disposition: 'self-care', raisedOn: [], on: dayOf(5) } as const
  const later = (...checkIns: readonly Entry[]): Episode => ({ ...episode, checkIns: [...steady, ...checkIns] })

  it.each([
    ['by nothing', {}, null],
    ['by a more urgent result', { disposition: 'physiotherapist' }, 'raised'],
    ['by a result that sends to a doctor', { disposition: 'clinician-2w' }, 'raised'],
    ['by a rise in between', { raisedOn: [dayOf(2)] }, 'raised'],
    ['not by a rise before it', { raisedOn: [startedOn] }, null],
    ['by pain of 8', { episode: later({ on: dayOf(2), time: '08:00', answers: { 'pain-now': 8 } }) }, 'high-pain'],
    [
      'not by pain of 8 before it',
      { episode: later({ on: startedOn, time: '19:30', answers: { 'pain-now': 8 } }) },
      null,
    ],
    [
      'by two flares in a row',
      {
        episode: later(
          ...[1, 4, 7].map((pain, day) => ({ on: dayOf(day + 1), time: '19:00', answers: { 'pain-now': pain } })),
        ),
      },
      'flares',
    ],
    [
      'not by one flare',
      {
        episode: later(
          ...[1, 4, 4].map((pain, day) => ({ on: dayOf(day + 1), time: '19:00', answers: { 'pain-now': pain } })),
        ),
      },
      null,
    ],
  ])('%s', (_what, more, reason) => {
    expect(stopReasonOf(test, { ...look, ...(more as Partial<typeof look>) })).toBe(reason)
  })

  it('by the pain of a request', () => {
    const asked = { ...test, requests: [{ at: 0, on: dayOf(1), painBefore: 6, painAfter: 9 }] }
    expect(stopReasonOf(asked, look)).toBe('high-pain')
    expect(stopReasonOf(test, { ...look, painAsked: 8 })).toBe('high-pain')
    expect(stopReasonOf(test, { ...look, painAsked: 7 })).toBeNull()
  })
})

describe('the end of a test', () => {
  const kept = keptDays(ownTest('walk-10'), 12, -3)
  const look: LookInput = {
    episode: { ...episode, checkIns: kept.checkIns },
    episodeId: 'bout',
    disposition: 'self-care',
    raisedOn: [],
    sessions: [],
    on: dayOf(12),
    now: 0,
  }

  it('is kept with its verdict, which the plan reads', () => {
    const ended = withEnds(running(kept.test), look)

    expect(ended.tests[0]!.end).toMatchObject({ reason: 'result', on: dayOf(12), result: { verdict: 'helps' } })
    expect(effectsOf(ended)).toEqual([{ tool: 'walk-plan', variant: 'build-up', verdict: 'helps', on: dayOf(12) }])
    expect(withEnds(ended, { ...look, disposition: 'emergency-now' })).toBe(ended)
    expect(readOwnTests(JSON.parse(JSON.stringify(ended)))).toEqual(ended)
  })

  it('comes with another bout, a reason to stop, or a tap, and says nothing then', () => {
    const ends = [
      withEnds(running(kept.test), { ...look, episodeId: 'next' }),
      withEnds(running(kept.test), { ...look, disposition: 'clinician-48h' }),
      withStopped(running(kept.test), dayOf(3)),
    ]
    expect(ends.map(({ tests }) => tests[0]!.end?.reason)).toEqual(['new-bout', 'raised', 'own-choice'])
    expect(ends.flatMap(effectsOf)).toEqual([])
    expect(
      ends.map((state) => dayAssignment(state, { checkIns: look.episode.checkIns, sessions: [] }, dayOf(3))),
    ).toEqual([null, null, null])
  })

  it('does not come before a look', () => {
    const state = running(kept.test)
    expect(withEnds(state, { ...look, on: dayOf(11) })).toBe(state)
  })

  it('of a second test of a remedy takes the place of the first', () => {
    const end = (verdict: 'helps' | 'same' | 'worse', day: number) => ({
      on: dayOf(day),
      reason: 'result' as const,
      result: { verdict, comparisons: 6, points: 0, likely: 0, isEnough: true, differences: [], now: [], wait: [] },
    })
    const tests = [
      ownTest('heat', { end: end('worse', 1) }),
      ownTest('knee-pillow', { end: end('worse', 2) }),
      ownTest('positions', { end: end('same', 2) }),
      ownTest('heat', { end: end('helps', 3) }),
    ]
    expect(effectsOf({ wants: false, tests })).toEqual([
      { tool: 'positions', verdict: 'same', on: dayOf(2) },
      { tool: 'heat-session', verdict: 'helps', on: dayOf(3) },
    ])
  })
})

describe('what is stored', () => {
  it('is read with care: anything gives some tests, and a damaged one is left out', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void expect(Array.isArray(readOwnTests(stored).tests)).toBe(true)))
    const good = ownTest('heat')
    const bad = [
      { ...good, remedy: 'programme' },
      { ...good, requests: [{}] },
      { ...good, end: {} },
      { ...good, started: { on: 'x', time: '10:00' } },
      null,
    ]
    expect(readOwnTests({ wants: true, tests: [...bad, good] })).toEqual({ wants: true, tests: [good] })
  })

  it('has one running test at most: the newest', () => {
    const two = [ownTest('heat', { id: 'one' }), ownTest('heat', { id: 'two' })]
    expect(readOwnTests({ tests: two }).tests.map(({ id }) => id)).toEqual(['two'])
  })
})

describe('the diary, described', () => {
  const days = (count: number, from: number, pain: number, done: readonly string[]) =>
    Array.from({ length: count }, (_, place) =>
      entry(from + place, pain, { answers: { 'pain-now': pain, 'remedies-done': done } }),
    )

  it('needs five days in each group', () => {
    const five = [...days(5, 0, 3, ['heat']), ...days(5, 5, 6, ['none'])]
    expect(diaryGroupsOf(five)).toEqual([{ remedy: 'heat', withDays: 5, withPain: 3, withoutDays: 5, withoutPain: 6 }])
    expect(diaryGroupsOf(five.slice(1))).toEqual([])
    expect(diaryGroupsOf(five.slice(0, -1))).toEqual([])
  })

  it('puts a day that says nothing of what was done in neither group', () => {
    expect(diaryGroupsOf([...days(5, 0, 3, ['heat']), ...days(5, 5, 6, [])])).toEqual([])
  })
})

describe('the words', () => {
  it('round points to halves and never promise certainty', () => {
    expect([-1.504, 0.74, 0.76, -0.1, 2].map(inHalves)).toEqual(['-1.5', '0.5', '1', '0', '2'])
    expect([0.991, 0.9999, 1, 0.809, -1].map(inPercent)).toEqual(['99 %', '99 %', '99 %', '80 %', '0 %'])
  })

  it('never say what may not be said', () => {
    const said = [
      ...Object.values(effectTemplates),
      ...Object.values(testedRemedyWords).flatMap((each) => Object.values(each)),
    ]
    for (const sentence of said)
      for (const word of neverWords) expect(sentence.toLowerCase()).not.toMatch(new RegExp(`\\b${word}\\b`))
  })
})

describe('the tables', () => {
  it('test nothing that may never be tested, and name sources that exist', () => {
    const never = new Set<string>(neverTested.flatMap(({ tools }) => tools))
    for (const remedy of testedRemedies) {
      expect(never.has(remedy.tool)).toBe(false)
      for (const source of remedy.sources) expect(Object.keys(sources)).toContain(source)
    }
  })

  it('have words for each day of a test by days', () => {
    for (const { id, mode } of testedRemedies)
      expect('didYou' in testedRemedyWords[id] && 'without' in testedRemedyWords[id]).toBe(mode === 'day-test')
  })
})
