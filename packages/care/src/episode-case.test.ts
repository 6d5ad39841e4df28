import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disposition } from '@unspasm/guideline/disposition'
import { arbitraryEpisode } from '../test/arbitrary-episode.ts'
import examples from '../test/examples/review.json' with { type: 'json' }
import { daysAgo, now, today, type State } from '../test/review-state.ts'
import { engineInForce } from './engine.ts'
import { parseEpisodeCase, reviewCase } from './episode-case.ts'
import { review } from './review.ts'

const parse = (value: unknown) => parseEpisodeCase(engineInForce, value, today, now.at)
const faultsOf = (value: unknown) => {
  const parsed = parse(value)
  return parsed.ok ? [] : parsed.faults.map(({ field, expected }) => `${field}: ${expected}`)
}
const reviewOf = (value: unknown) => {
  const parsed = parse(value)
  if (!parsed.ok) throw new Error(`expected an episode, got ${JSON.stringify(parsed.faults)}`)
  return reviewCase(parsed.case)
}
const diaryOf = (diary: unknown) => ({ openedOn: daysAgo(9), answers: {}, diary })

type Example = {
  readonly id: string
  readonly state: State
  readonly dispositionBefore: Disposition
  readonly expect: { readonly rules: readonly string[] }
}

describe('an episode from outside', () => {
  it.each(examples as unknown as readonly Example[])('gives the rules of example $id', (example) => {
    const entries = Object.entries(example.state)
    const made = reviewOf({
      id: example.id,
      on: today,
      answers: Object.fromEntries(entries.filter(([id]) => !id.startsWith('m-'))),
      metrics: Object.fromEntries(entries.filter(([id]) => id.startsWith('m-'))),
      disposition: example.dispositionBefore,
    })
    expect(made).toMatchObject({ id: example.id, fired: example.expect.rules, messages: example.expect.rules })
  })

  it('is followed from its first check through its diary', () => {
    const made = reviewOf({
      id: 'anna',
      on: today,
      time: '20:00',
      openedOn: daysAgo(9),
      openedTime: '08:00',
      answers: { 'pain-now': 6, duration: 'under-3-days' },
      diary: {
        checkIns: [{ on: daysAgo(1), time: '19:00', answers: { 'pain-now': 6, 'any-new-sign': false } }],
        sittings: [
          { on: daysAgo(6), kind: 'massage', response: 'same', painBefore: 6 },
          { on: daysAgo(3), time: '10:00', kind: 'massage', answered: { on: daysAgo(2) }, response: 'worse' },
        ],
      },
    })
    expect(made).toMatchObject({
      id: 'anna',
      fired: ['RV-04'],
      disposition: 'physiotherapist',
      decidedBy: ['RV-04'],
      bookings: [{ step: 'cancel-massage', rule: 'RV-04' }],
      labels: [],
      messages: ['RV-04'],
      guideline: engineInForce.guideline.version,
    })
    expect(made.metrics).toMatchObject({ 'm-day': 9, 'm-massage-not-better-run': 2, 'm-silent-days': 1 })
    expect(made.blocked).toContainEqual({
      token: 'massage',
      because: 'RV-04',
      since: { on: daysAgo(2) },
      until: 'episode-end',
    })
  })

  it('may have a diary that is a list of check-ins', () => {
    const checkIns = [1, 2, 3].map((days) => ({ on: daysAgo(days), answers: { 'pain-now': 8 } }))
    expect(reviewOf(diaryOf(checkIns))).toMatchObject({ fired: ['RV-12'], disposition: 'clinician-48h' })
  })

  it('may name the result in force: the more urgent one counts', () => {
    const fever = { answers: { 'fever-or-chills': true }, openedOn: daysAgo(2) }
    expect(reviewOf({ ...fever, disposition: 'self-care' }).disposition).toBe('clinician-48h')
    expect(reviewOf({ ...fever, disposition: 'emergency-today' }).disposition).toBe('emergency-today')
    const calmNow = [8, 8, 8, 1, 1].map((pain, day) => ({ on: daysAgo(7 - day), answers: { 'pain-now': pain } }))
    expect(reviewOf({ ...diaryOf(calmNow), disposition: 'self-care' }).disposition).toBe('clinician-48h')
  })

  it('may name since when that result is in force, so that a clearance can come after it', () => {
    const cleared = {
      on: daysAgo(1),
      by: 'Dr Vale',
      answers: { 'clinician-clearance': ['heat-ok'], 'clinician-seen': 'diagnosed' },
    }
    const about = { ...diaryOf({ outcomes: [cleared] }), disposition: 'clinician-48h' }
    expect(reviewOf({ ...about, since: daysAgo(4) }).disposition).toBe('self-care')
    expect(reviewOf(about).disposition).toBe('clinician-48h')
  })

  it('is reviewed only for what is named', () => {
    const checkIns = [1, 2, 3].map((days) => ({ on: daysAgo(days), answers: { 'pain-now': 8 } }))
    expect(reviewOf({ ...diaryOf(checkIns), triggers: ['booking'] })).toMatchObject({
      fired: [],
      disposition: 'clinician-48h',
    })
  })

  it('on a day that is not today is reviewed at the end of that day', () => {
    const parsed = parse({ on: daysAgo(2), answers: {} })
    expect(parsed).toMatchObject({ ok: true, case: { now: { on: daysAgo(2), at: `${daysAgo(2)}T23:59:59.999Z` } } })
    expect(parse({ answers: {} })).toMatchObject({ ok: true, case: { now: { on: today, at: now.at } } })
  })

  it('is read back whole from what a device stores', () => {
    fc.assert(
      fc.property(arbitraryEpisode(true, 30), (episode) => {
        const { opened, answers, ...diary } = JSON.parse(JSON.stringify(episode))
        const outcomes = diary.outcomes.filter(({ by }: { by?: string }) => by !== undefined)
        const value = {
          on: today,
          openedOn: opened.on,
          openedTime: opened.time,
          answers,
          diary: { ...diary, outcomes },
        }
        const parsed = parse(value)
        expect(parsed).toMatchObject({ ok: true, case: { episode: { ...episode, outcomes } } })
      }),
      { numRuns: 200 },
    )
  })

  it('gives the outside form of the same review', () => {
    const checkIns = [{ on: today, time: '18:00', answers: { 'pain-now': 9 } }]
    const parsed = parse(diaryOf(checkIns))
    if (!parsed.ok) throw new Error('expected an episode, got faults')
    const { episode } = parsed.case
    const { fired, disposition, blocks, metrics } = review({ episode, now: parsed.case.now })
    expect(reviewOf(diaryOf(checkIns))).toMatchObject({ fired, disposition, blocked: blocks, metrics })
  })
})

describe('an episode that cannot be read', () => {
  it('is refused with the field, what came and what was expected', () => {
    expect(parse([])).toEqual({
      ok: false,
      faults: [{ field: 'case', found: '[]', expected: 'an object with "answers"' }],
    })
    expect(parse({ answers: {}, openedOn: daysAgo(-1) })).toEqual({
      ok: false,
      faults: [
        {
          field: 'openedOn',
          found: `"${daysAgo(-1)}"`,
          expected: `a date YYYY-MM-DD from ${daysAgo(1826)} to ${today}`,
        },
      ],
    })
  })

  it.each([
    ['time', { time: '24:00' }],
    ['at', { at: '2026-11-24' }],
    ['at', { at: '2026-13-45T00:00:00Z' }],
    ['disposition', { disposition: 'fine' }],
    ['since', { since: 'yesterday' }],
    ['triggers', { triggers: ['weekly'] }],
    ['metrics.m-day', { metrics: { 'm-day': '14' } }],
    ['metrics.m-pain-trend', { metrics: { 'm-pain-trend': 'up' } }],
    ['metrics.m-mood', { metrics: { 'm-mood': 1 } }],
    ['metrics', { openedOn: today, diary: {}, metrics: {} }],
    ['openedOn', { diary: {} }],
    ['answers.pain-now', { answers: { 'pain-now': 11 } }],
    ['mood', { mood: 'low' }],
  ])('names %s', (field, change) => {
    expect(faultsOf({ answers: {}, ...change }).map((fault) => fault.split(':')[0])).toContain(field)
  })

  it.each([
    ['diary', 7],
    ['diary.notes', { notes: [] }],
    ['diary.checkIns', { checkIns: {} }],
    ['diary.checkIns[0]', { checkIns: ['yesterday'] }],
    ['diary.checkIns[0].on', { checkIns: [{ answers: {} }] }],
    ['diary.checkIns[0].on', { checkIns: [{ on: daysAgo(10), answers: {} }] }],
    ['diary.checkIns[0].on', { checkIns: [{ on: daysAgo(-1), answers: {} }] }],
    [
      'diary.checkIns[1].time',
      {
        checkIns: [
          { on: today, answers: {} },
          { on: today, time: 'noon', answers: {} },
        ],
      },
    ],
    ['diary.checkIns[0].answers', { checkIns: [{ on: today, answers: [] }] }],
    ['diary.checkIns[0].answers.pain-now', { checkIns: [{ on: today, answers: { 'pain-now': 'bad' } }] }],
    ['diary.checkIns[0].answers.mood', { checkIns: [{ on: today, answers: { mood: 1 } }] }],
    [
      'diary.checkIns[0].answers.sitting-response',
      { checkIns: [{ on: today, answers: { 'sitting-response': 'same' } }] },
    ],
    [
      'diary.checkIns[0].answers.clinician-clearance',
      { checkIns: [{ on: today, answers: { 'clinician-clearance': ['none'] } }] },
    ],
    ['diary.rechecks[0].mood', { rechecks: [{ on: today, answers: {}, mood: 1 }] }],
    ['diary.sittings[0].kind', { sittings: [{ on: today }] }],
    ['diary.sittings[0].painBefore', { sittings: [{ on: today, kind: 'massage', painBefore: 11 }] }],
    ['diary.sittings[0].response', { sittings: [{ on: today, kind: 'massage', response: 'mixed' }] }],
    ['diary.sittings[0].answered.on', { sittings: [{ on: today, kind: 'massage', answered: {} }] }],
    ['diary.skinMarks[0].skinMark', { skinMarks: [{ on: today }] }],
    ['diary.outcomes[0].by', { outcomes: [{ on: today, answers: { 'clinician-clearance': ['heat-ok'] } }] }],
    ['diary.outcomes[0].by', { outcomes: [{ on: today, by: ' ', answers: {} }] }],
    ['diary.referrals[0].shownAt', { referrals: [{ on: today, disposition: 'clinician-2w' }] }],
    ['diary.reminders[0].rule', { reminders: [{ on: today, rule: 'RV-99' }] }],
    ['diary.earlierBouts[0]', { earlierBouts: ['last year'] }],
  ])('names %s of a diary', (field, diary) => {
    expect(faultsOf(diaryOf(diary)).map((fault) => fault.split(':')[0])).toContain(field)
  })

  it('lets "none of these" stand without a name', () => {
    expect(faultsOf(diaryOf({ outcomes: [{ on: today, answers: { 'clinician-clearance': ['none'] } }] }))).toEqual([])
  })

  it('is never read further than twenty faults, nor a list of more than two thousand entries', () => {
    const bad = Array.from({ length: 500 }, () => ({}))
    expect(faultsOf(diaryOf({ checkIns: bad }))).toHaveLength(20)
    const many = Array.from({ length: 2001 }, () => ({ on: today, answers: {} }))
    expect(faultsOf(diaryOf({ checkIns: many }))).toEqual(['diary.checkIns: a list of at most 2000 entries'])
  })

  it('never throws, whatever comes', () => {
    const lists = [
      'checkIns',
      'rechecks',
      'sittings',
      'skinMarks',
      'outcomes',
      'referrals',
      'reminders',
      'earlierBouts',
    ]
    const wild = fc.record(
      {
        id: fc.anything(),
        on: fc.oneof(fc.constant(today), fc.anything()),
        openedOn: fc.oneof(fc.constant(daysAgo(3)), fc.anything()),
        answers: fc.oneof(fc.constant({}), fc.anything()),
        at: fc.anything(),
        disposition: fc.anything(),
        triggers: fc.anything(),
        metrics: fc.anything(),
        diary: fc.oneof(
          fc.anything(),
          fc.dictionary(
            fc.constantFrom(...lists),
            fc.array(fc.oneof(fc.anything(), fc.record({ on: fc.constant(today), answers: fc.anything() }))),
          ),
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), wild), (value) => {
        const parsed = parse(value)
        if (parsed.ok) reviewCase(parsed.case)
        else expect(parsed.faults.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
