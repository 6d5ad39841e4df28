import { describe, expect, it } from 'vitest'
import { on } from '../test/arbitrary-answers.ts'
import { isAnswerTo, parseCase, whatIsWrong } from './case.ts'
import { engineInForce } from './engine.ts'

const parse = (value: unknown, ...extra: readonly string[]) => parseCase(engineInForce, value, on, extra)
const parseAnswers = (answers: unknown) => parse({ answers })
const findingOf = (id: string) => engineInForce.questionOf.get(id)!.finding

describe('a case', () => {
  it('is judged on its own day, or today when it names none', () => {
    expect(parse({ answers: {} })).toEqual({ ok: true, case: { on, answers: {} } })
    expect(parse({ on: '2026-01-31', answers: { age: 40 } })).toEqual({
      ok: true,
      case: { on: '2026-01-31', answers: { age: 40 } },
    })
  })

  it('keeps its id', () => {
    expect(parse({ id: 'a-1', answers: {} })).toEqual({ ok: true, case: { id: 'a-1', on, answers: {} } })
    expect(parse({ id: 'x'.repeat(200), answers: {} })).toMatchObject({ ok: true })
  })

  it('may name the version of the guideline it was answered under', () => {
    expect(parse({ guideline: '0.2.2', answers: {} })).toMatchObject({ ok: true })
    expect(parse({ guideline: '0.2.1', answers: {} })).toEqual({
      ok: false,
      faults: [
        {
          field: 'guideline',
          found: '"0.2.1"',
          expected: 'version 0.2.2: answer the questions of this version again',
        },
      ],
    })
  })

  it('may carry further fields of whoever reads it', () => {
    expect(parse({ answers: {}, diary: [] }, 'diary')).toMatchObject({ ok: true })
    expect(parse({ answers: {}, diary: [] })).toEqual({
      ok: false,
      faults: [{ field: 'diary', found: '[]', expected: 'one of the fields id, on, answers, guideline' }],
    })
  })

  it.each([
    [null, 'null'],
    [undefined, 'nothing'],
    [7, '7'],
    ['text', '"text"'],
    [true, 'true'],
    [[], '[]'],
    [() => 0, '() => 0'],
  ])('%j is no case', (value, found) => {
    expect(parse(value)).toEqual({
      ok: false,
      faults: [{ field: 'case', found, expected: 'an object with "answers"' }],
    })
  })

  it.each([
    [{ answers: [] }, 'answers', '[]', 'an object of answers by finding id'],
    [{}, 'answers', 'nothing', 'an object of answers by finding id'],
    [{ answers: null }, 'answers', 'null', 'an object of answers by finding id'],
    [{ answers: {}, id: 7 }, 'id', '7', 'text of at most 200 characters'],
    [{ answers: {}, id: 'x'.repeat(201) }, 'id', `"${'x'.repeat(56)}...`, 'text of at most 200 characters'],
    [{ answers: {}, on: '2026-02-30' }, 'on', '"2026-02-30"', 'a date of the calendar, YYYY-MM-DD'],
    [{ answers: {}, on: 20260101 }, 'on', '20260101', 'a date of the calendar, YYYY-MM-DD'],
    [{ answers: {}, on: ['2026-01-31'] }, 'on', '["2026-01-31"]', 'a date of the calendar, YYYY-MM-DD'],
    [{ answers: {}, on: null }, 'on', 'null', 'a date of the calendar, YYYY-MM-DD'],
    [
      { answers: {}, guideline: null },
      'guideline',
      'null',
      'version 0.2.2: answer the questions of this version again',
    ],
  ])('%j is refused with the field, what came and what was expected', (value, field, found, expected) => {
    expect(parse(value)).toEqual({ ok: false, faults: [{ field, found, expected }] })
  })

  it('names every fault at once, in the order of the input, and at most twenty', () => {
    expect(parse({ wrong: 1, id: 2, on: 'x', answers: { age: -1, nowhere: 1 } })).toMatchObject({
      faults: [
        { field: 'wrong' },
        { field: 'id' },
        { field: 'on' },
        { field: 'answers.age' },
        { field: 'answers.nowhere' },
      ],
    })
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`x${place}`, 1]))
    expect(parseAnswers(many)).toHaveProperty('faults.length', 20)
    expect(parse({ ...many, answers: {} })).toHaveProperty('faults.length', 20)
  })

  it('is given no id when it has none', () => {
    expect(parse({ answers: {} })).toStrictEqual({ ok: true, case: { on, answers: {} } })
  })

  it('judges a date among the answers by the day of the case', () => {
    const answers = { 'onset-date': '2026-03-01' }
    expect(parse({ on: '2026-01-31', answers })).toMatchObject({ ok: false, faults: [{ field: 'answers.onset-date' }] })
    expect(parse({ on: '2026-03-31', answers })).toMatchObject({ ok: true })
    expect(parse({ on: 'x', answers })).toMatchObject({ ok: false, faults: [{ field: 'on' }] })
  })

  it.each([
    [{ a: 1 }, 'an object'],
    [['a', 1], '["a",1]'],
    [[{}], 'a list of 1'],
    [Array.from({ length: 20 }, () => 7), '[7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7]'],
    [Array.from({ length: 21 }, () => 7), 'a list of 21'],
    ['x'.repeat(58), `"${'x'.repeat(58)}"`],
    ['x'.repeat(59), `"${'x'.repeat(56)}...`],
  ])('shows %j in short as %s', (given, found) => {
    expect(parse({ answers: {}, other: given })).toMatchObject({
      faults: [{ field: 'other', found }],
    })
  })

  it('is refused for a name that every object has, and gains no powers from it', () => {
    const hidden = JSON.parse('{"answers": {"__proto__": {"age": 3}, "constructor": true}, "__proto__": {"id": "x"}}')
    expect(parse(hidden)).toMatchObject({
      ok: false,
      faults: [
        { field: '__proto__' },
        { field: 'answers.__proto__', expected: 'the id of a finding of the guideline' },
        { field: 'answers.constructor' },
      ],
    })
    expect(Object.hasOwn(Object.prototype, 'age')).toBe(false)
  })

  it('of ten megabytes is refused with a short account', () => {
    const long = 'x'.repeat(10_000_000)
    const wide = Array.from({ length: 1_000_000 }, () => 'lower-back')
    for (const value of [long, { answers: long }, { answers: { 'pain-region': wide } }, { [long]: 1, answers: {} }]) {
      const parsed = parse(value)
      expect(parsed).toMatchObject({ ok: false, faults: [{}] })
      expect(parsed.ok ? '' : parsed.faults[0]!.found).toMatch(/^.{1,60}$/)
    }
  })

  it('nested a hundred thousand deep is refused and does not throw', () => {
    const deep = JSON.parse(`{"answers": {"age": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`) as unknown
    expect(parse(deep)).toMatchObject({ ok: false, faults: [{ field: 'answers.age' }] })
  })
})

describe('an answer', () => {
  it.each([
    ['fever-or-chills', 'yes', 'true, false or "?"'],
    ['fever-or-chills', 1, 'true, false or "?"'],
    ['fever-or-chills', null, 'true, false or "?"'],
    ['sex', 'man', '"?" or one of female, male, intersex-or-other, prefer-not-to-say'],
    ['sex', ['male'], '"?" or one of female, male, intersex-or-other, prefer-not-to-say'],
    ['age', -1, '"?" or a number from 0 to 120 years in steps of 1'],
    ['age', 121, '"?" or a number from 0 to 120 years in steps of 1'],
    ['age', 40.5, '"?" or a number from 0 to 120 years in steps of 1'],
    ['age', '40', '"?" or a number from 0 to 120 years in steps of 1'],
    ['age', Number.NaN, '"?" or a number from 0 to 120 years in steps of 1'],
    ['pain-now', 11, '"?" or a number from 0 to 10 in steps of 1'],
    ['fluid-litres', 1.3, '"?" or a number from 0 to 12 L/d in steps of 0.25'],
    ['onset-date', '2026-11-25', '"?" or a date YYYY-MM-DD, not after 2026-11-24 and at most 80 years before'],
    ['onset-date', '2026-02-30', '"?" or a date YYYY-MM-DD, not after 2026-11-24 and at most 80 years before'],
    ['onset-date', ['2026-11-01'], '"?" or a date YYYY-MM-DD, not after 2026-11-24 and at most 80 years before'],
    ['onset-date', '1946-09-24', '"?" or a date YYYY-MM-DD, not after 2026-11-24 and at most 80 years before'],
    ['onset-date', 20261124, '"?" or a date YYYY-MM-DD, not after 2026-11-24 and at most 80 years before'],
    ['onset-date', '1900-01-01', '"?" or a date YYYY-MM-DD, not after 2026-11-24 and at most 80 years before'],
    ['leg-feel', 'ache', '"?" or a list of one or more of shooting, tingling, cramp, ache; "none" stands alone'],
    ['leg-feel', [], '"?" or a list of one or more of shooting, tingling, cramp, ache; "none" stands alone'],
    [
      'leg-feel',
      ['ache', 'sore'],
      '"?" or a list of one or more of shooting, tingling, cramp, ache; "none" stands alone',
    ],
    [
      'leg-feel',
      ['ache', 'ache'],
      '"?" or a list of one or more of shooting, tingling, cramp, ache; "none" stands alone',
    ],
    [
      'leg-feel',
      ['ache', 'sore'],
      '"?" or a list of one or more of shooting, tingling, cramp, ache; "none" stands alone',
    ],
    ['leg-feel', ['sore'], '"?" or a list of one or more of shooting, tingling, cramp, ache; "none" stands alone'],
    ['leg-feel', [7], '"?" or a list of one or more of shooting, tingling, cramp, ache; "none" stands alone'],
  ])('to %s cannot be %j', (id, answer, expected) => {
    expect(whatIsWrong(findingOf(id), answer, on)).toBe(expected)
    expect(isAnswerTo(findingOf(id), answer, on)).toBe(false)
  })

  it.each([
    ['fever-or-chills', false],
    ['fever-or-chills', '?'],
    ['sex', 'male'],
    ['sex', '?'],
    ['age', 0],
    ['age', 120],
    ['fluid-litres', 1.25],
    ['onset-date', on],
    ['onset-date', '1950-01-01'],
    ['onset-date', '1946-09-25'],
    ['onset-date', '?'],
    ['leg-feel', ['ache', 'cramp']],
    ['chest-pain-type', ['none']],
  ])('to %s can be %j', (id, answer) => {
    expect(whatIsWrong(findingOf(id), answer, on)).toBeNull()
    expect(isAnswerTo(findingOf(id), answer, on)).toBe(true)
  })

  it('"none" excludes every other option', () => {
    expect(isAnswerTo(findingOf('chest-pain-type'), ['none', 'pressing'], on)).toBe(false)
  })

  it('may be any multiple of its step from its least value', () => {
    expect(isAnswerTo({ ...findingOf('age'), min: 0.5, max: 3.5, step: 1 }, 2.5, on)).toBe(true)
    expect(isAnswerTo({ ...findingOf('age'), min: 0.5, max: 3.5, step: 1 }, 2, on)).toBe(false)
    expect(isAnswerTo({ ...findingOf('age'), min: 0.25, max: 9, step: 1 }, 1.25, on)).toBe(true)
    expect(isAnswerTo({ ...findingOf('fluid-litres'), step: 0.1 }, 0.3, on)).toBe(true)
  })

  it('without bounds or step may be any number', () => {
    const { min: _, max: __, step: ___, ...open } = findingOf('age')
    expect(isAnswerTo(open, -1e9, on)).toBe(true)
    const { unit: ____, ...bare } = { ...open, min: 0, max: 9 }
    expect(whatIsWrong(bare, 10, on)).toBe('"?" or a number from 0 to 9')
    expect(isAnswerTo({ ...open, step: 0.5 }, 1.5, on)).toBe(true)
    expect(isAnswerTo({ ...open, step: 0.5 }, 1.2, on)).toBe(false)
  })
})
