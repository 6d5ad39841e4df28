import fc from 'fast-check'
import { interactionHits } from '@unspasm/guideline/supplements/interaction-hits'
import { answeringRoles, reviewAfterDays, substances, watchSigns } from '@unspasm/guideline/supplements/substances'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../answers.ts'
import {
  afterSupplementEvent,
  answeredBy,
  courseAt,
  newCourse,
  supplementVerdicts,
  watchLeadsTo,
  type SupplementCourse,
  type SupplementEvent,
  type SupplementTerms,
} from './supplement-course.ts'
import { hitsOf, isOverUpper, isSubstanceBlocked } from './supplement-hits.ts'

const today = '2026-07-20'
const terms: SupplementTerms = { today, isBlocked: false }
const answer = { kind: 'answer', role: 'pharmacist', name: 'Ana Reis', on: '2026-07-18' } as const

const after = (events: readonly SupplementEvent[], about: SupplementTerms = terms) =>
  events.reduce((course, event) => afterSupplementEvent(course, event, about), newCourse)
const allowed = after([{ kind: 'ask' }, answer, { kind: 'verdict', verdict: 'allowed', conditions: '' }])

describe('the question about a supplement', () => {
  it('goes from closed over the sheet and the answer to what was answered', () => {
    expect(allowed).toMatchObject({ phase: 'allowed', by: { role: 'pharmacist', name: 'Ana Reis', on: '2026-07-18' } })
  })

  it.each([
    { ...answer, role: 'friend' },
    { ...answer, role: '' },
    { ...answer, name: '  ' },
    { ...answer, on: '' },
    { ...answer, on: '2026-02-30' },
    { ...answer, on: '2026-07-21' },
  ])('stays where it is without role, name and a day that has been: %o', (partial) => {
    expect(after([{ kind: 'ask' }, partial])).toEqual({ phase: 'ask-sheet' })
    expect(answeredBy(partial, today)).toBeNull()
  })

  it('does not take conditions that nobody wrote down', () => {
    const steps: SupplementEvent[] = [{ kind: 'ask' }, answer]

    expect(after([...steps, { kind: 'verdict', verdict: 'allowed-with-conditions', conditions: ' ' }]).phase).toBe(
      'answered',
    )
  })

  it('allows nothing while a hit blocks, and closes what runs', () => {
    const blocked = { today, isBlocked: true }

    expect(
      after([{ kind: 'ask' }, answer, { kind: 'verdict', verdict: 'allowed', conditions: '' }], blocked).phase,
    ).toBe('answered')
    expect(courseAt(allowed, blocked)).toEqual(newCourse)
  })

  it('is reviewed eight weeks after the answer, and closed by the review', () => {
    expect(courseAt(allowed, { ...terms, today: '2026-09-11' }).phase).toBe('allowed')
    const due = courseAt(allowed, { ...terms, today: '2026-09-12' })

    expect(due.phase).toBe('review')
    expect(afterSupplementEvent(due, { kind: 'reviewed' }, { ...terms, today: '2026-09-12' })).toEqual(newCourse)
  })

  it('takes no tick in review', () => {
    const late = { ...terms, today: '2026-09-20' }

    expect(afterSupplementEvent(allowed, { kind: 'taken', on: '2026-09-20', isTaken: true }, late)).toMatchObject({
      phase: 'review',
      takenOn: [],
    })
  })

  it('never allows anything that was not asked, answered by somebody, and decided', () => {
    const event: fc.Arbitrary<SupplementEvent> = fc.oneof(
      fc.constant<SupplementEvent>({ kind: 'ask' }),
      fc.record({
        kind: fc.constant('answer' as const),
        role: fc.constantFrom('pharmacist', 'doctor', 'dietitian', 'friend', ''),
        name: fc.constantFrom('Ana', '', ' '),
        on: fc.constantFrom('2026-07-18', '', '2026-08-01'),
      }),
      fc.record({
        kind: fc.constant('verdict' as const),
        verdict: fc.constantFrom(...supplementVerdicts),
        conditions: fc.constantFrom('', 'with food'),
      }),
      fc.record({ kind: fc.constant('taken' as const), on: fc.constant(today), isTaken: fc.boolean() }),
      fc.constantFrom<SupplementEvent>({ kind: 'reviewed' }, { kind: 'close' }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), fc.boolean(), (events, isBlocked) => {
        let course: SupplementCourse = newCourse
        for (const each of events) {
          const before = course.phase
          course = afterSupplementEvent(course, each, { today, isBlocked })
          if (course.phase === 'answered' && before !== 'answered')
            expect([before, each.kind]).toEqual(['ask-sheet', 'answer'])
          if (course.phase.startsWith('allowed')) {
            expect(isBlocked).toBe(false)
            expect(['answered', course.phase]).toContain(before)
            expect('by' in course && course.by.name.trim()).toBeTruthy()
          }
        }
      }),
    )
  })
})

/** Somebody with nothing that a supplement hits. */
const clear: Answers = {
  age: 40,
  sex: 'male',
  'kidney-disease': false,
  'takes-diuretic': false,
  'takes-sedating-medicine': false,
  'takes-fluoroquinolone': false,
  'medicine-groups': ['none'],
  'supplement-conditions': ['none'],
}

describe('hits of a supplement', () => {
  const ids = (answers: Answers, substance: (typeof substances)[number] = 'magnesium') =>
    hitsOf(substance, { ...clear, ...answers }, today).map(({ id, state }) => `${id} ${state}`)

  it.each([
    [{ 'kidney-disease': true }, 'kidney yes'],
    [{ 'kidney-disease': '?' }, 'kidney unknown'],
    [{ 'supplement-conditions': ['myasthenia'] }, 'myasthenia yes'],
    [{ 'supplement-conditions': ['slow-pulse-or-heart-block'] }, 'slow-pulse yes'],
    [{ 'supplement-conditions': ['bowel-blockage-or-flare'] }, 'bowel yes'],
    [{ 'medicine-groups': ['tetracycline-or-quinolone'] }, 'antibiotic yes'],
    [{ 'medicine-groups': ['bisphosphonate'] }, 'bone-tablet yes'],
    [{ 'medicine-groups': ['levothyroxine'] }, 'thyroid yes'],
    [{ 'medicine-groups': ['hiv-integrase'] }, 'binding yes'],
    [{ 'takes-diuretic': true }, 'water-tablet yes'],
    [{ 'medicine-groups': ['potassium-raising'] }, 'potassium-raising yes'],
    [{ 'medicine-groups': ['digoxin'] }, 'digoxin yes'],
    [{ 'medicine-groups': ['ppi-long'] }, 'stomach-acid yes'],
    [{ 'medicine-groups': ['calcium-channel-blocker'] }, 'calcium-channel yes'],
    [{ 'takes-sedating-medicine': true }, 'sedating yes'],
    [{ sex: 'female', pregnancy: 'maybe' }, 'pregnant yes'],
    [{ sex: 'female', pregnancy: '?' }, 'pregnant unknown'],
  ] as readonly (readonly [Answers, string])[])('%o are found: %s', (answers, hit) => {
    expect(ids(answers)).toEqual([hit])
  })

  it('are none for somebody who denied everything, but for potassium', () => {
    expect(ids({})).toEqual([])
    expect(ids({}, 'potassium')).toEqual(['heart-rhythm yes'])
  })

  it('block what is not known, and never block what a clinician opened', () => {
    const { 'supplement-conditions': _, ...silent } = clear

    expect(isSubstanceBlocked('magnesium', clear, today)).toBe(false)
    expect(isSubstanceBlocked('potassium', clear, today)).toBe(true)
    expect(isSubstanceBlocked('magnesium', silent, today)).toBe(true)
    expect(isSubstanceBlocked('calcium', { ...clear, 'supplement-conditions': ['kidney-stones'] }, today)).toBe(true)
    expect(isSubstanceBlocked('potassium', { ...clear, 'clinician-clearance': ['supplements-ok'] }, today)).toBe(false)
  })

  it('hold a label against the limit of the place, the strictest where the place is not known', () => {
    expect([isOverUpper('magnesium', 350, 'US'), isOverUpper('magnesium', 351, 'US')]).toEqual([false, true])
    expect([isOverUpper('magnesium', 250, 'PT'), isOverUpper('magnesium', 251, null)]).toEqual([false, true])
    expect(isOverUpper('calcium', 5000, 'US')).toBeNull()
  })
})

const everySubstance = ['magnesium', 'potassium', 'calcium', 'vitamin-d', 'other'] as const
const magnesiumLike = ['magnesium', 'other']
const bone = ['calcium', 'vitamin-d', 'other']
const magnesiumAndBone = ['magnesium', 'calcium', 'vitamin-d', 'other']
const takes = (...groups: readonly string[]): readonly Answers[] =>
  groups.map((group) => ({ 'medicine-groups': [group] }))
const has = (condition: string): readonly Answers[] => [{ 'supplement-conditions': [condition] }]
const woman: Answers = { sex: 'female', 'pregnancy-weeks': 20, 'pregnancy-warning': ['none'] }

type HitRow = readonly [id: string, result: string, substances: readonly string[], answers: readonly Answers[]]

/** Each hit, read off the specification by hand: what it leads to, for what, and every answer that makes it. */
const hits: readonly HitRow[] = [
  ['kidney', 'blocked', everySubstance, [{ 'kidney-disease': true }]],
  ['myasthenia', 'blocked', magnesiumLike, has('myasthenia')],
  ['slow-pulse', 'blocked', magnesiumLike, has('slow-pulse-or-heart-block')],
  ['bowel', 'blocked', magnesiumLike, has('bowel-blockage-or-flare')],
  [
    'antibiotic',
    'course',
    magnesiumAndBone,
    [...takes('tetracycline-or-quinolone'), { 'takes-fluoroquinolone': true }],
  ],
  ['bone-tablet', 'pharmacist', magnesiumAndBone, takes('bisphosphonate')],
  ['thyroid', 'pharmacist', magnesiumAndBone, takes('levothyroxine')],
  [
    'binding',
    'pharmacist',
    magnesiumLike,
    takes('iron', 'penicillamine', 'nitrofurantoin', 'gabapentin', 'hiv-integrase'),
  ],
  ['water-tablet', 'blocked', everySubstance, [{ 'takes-diuretic': true }]],
  ['potassium-raising', 'doctor', ['magnesium', 'potassium', 'other'], takes('potassium-raising')],
  ['digoxin', 'doctor-and-blood-test', everySubstance, takes('digoxin')],
  ['stomach-acid', 'doctor-and-blood-test', magnesiumLike, takes('ppi-long')],
  ['calcium-channel', 'pharmacist', magnesiumLike, takes('calcium-channel-blocker')],
  ['sedating', 'pharmacist', magnesiumLike, [{ 'takes-sedating-medicine': true }]],
  [
    'pregnant',
    'midwife-or-doctor',
    everySubstance,
    [
      { ...woman, pregnancy: 'yes' },
      { ...woman, pregnancy: 'maybe' },
    ],
  ],
  ['heart-rhythm', 'blocked', ['potassium'], [{}]],
  ['kidney-stones', 'blocked', bone, has('kidney-stones')],
  ['high-calcium', 'blocked', bone, has('high-calcium')],
]

describe('each hit of the table', () => {
  it('is in these examples, and no other', () => {
    expect(interactionHits.map(({ id }) => id)).toEqual(hits.map(([id]) => id))
    expect(substances).toEqual(everySubstance)
  })

  it.each(hits)('%s leads to %s for %j at each of its answers', (id, result, of, answers) => {
    for (const given of answers)
      for (const substance of everySubstance) {
        const found = hitsOf(substance, { ...clear, ...given }, today).filter((hit) => hit.id === id)
        expect(found).toEqual(of.includes(substance) ? [{ id, result, state: 'yes' }] : [])
      }
  })

  it.each(hits)('%s does not hold for somebody who clear it', (id) => {
    const found = everySubstance.flatMap((substance) => hitsOf(substance, clear, today)).map((hit) => hit.id as string)
    expect(found.includes(id)).toBe(id === 'heart-rhythm')
  })
})

describe('the other rows about supplements', () => {
  it('are those of the specification', () => {
    expect(answeringRoles).toEqual(['pharmacist', 'doctor', 'dietitian'])
    expect(reviewAfterDays).toBe(56)
    expect(watchSigns).toEqual(['diarrhoea', 'sickness', 'drowsiness', 'weakness', 'slow-pulse'])
  })

  it.each(['diarrhoea', 'sickness', 'drowsiness', 'weakness', 'slow-pulse'] as const)('stop at %s alone', (sign) => {
    expect(watchLeadsTo({ [sign]: true })).toBe('stop')
  })

  it.each(['pharmacist', 'doctor', 'dietitian'])('take the answer of a %s', (role) => {
    expect(after([{ kind: 'ask' }, { ...answer, role }]).phase).toBe('answered')
  })
})

describe('what to watch', () => {
  it('leads to help today, or to a stop', () => {
    expect(watchLeadsTo({ drowsiness: true, weakness: '?' })).toBe('same-day')
    expect(watchLeadsTo({ drowsiness: true, 'slow-pulse': true })).toBe('same-day')
    expect(watchLeadsTo({ 'slow-pulse': true })).toBe('stop')
    expect(watchLeadsTo({ diarrhoea: '?' })).toBe('stop')
    expect(watchLeadsTo({ diarrhoea: false })).toBe('none')
  })
})
