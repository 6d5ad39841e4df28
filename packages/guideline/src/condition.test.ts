import { describe, expect, it } from 'vitest'
import { atomsOf, idsOf, parseCondition, partsOf, toCondition, toCount } from './condition.ts'

describe('a condition', () => {
  it.each([
    ['true', { type: 'true' }],
    ['fever', { type: 'holds', id: 'fever' }],
    ['sex is male', { type: 'is', id: 'sex', options: ['male'] }],
    ['sex in [male]', { type: 'is', id: 'sex', options: ['male'] }],
    ['sex in [male, female]', { type: 'is', id: 'sex', options: ['male', 'female'] }],
    ['pain-region has chest', { type: 'has', id: 'pain-region', option: 'chest' }],
    ['age >= 50', { type: 'compare', id: 'age', operator: '>=', value: 50 }],
    ['age <= 50', { type: 'compare', id: 'age', operator: '<=', value: 50 }],
    ['age > 50', { type: 'compare', id: 'age', operator: '>', value: 50 }],
    ['age < 50', { type: 'compare', id: 'age', operator: '<', value: 50 }],
    ['fluid == 1.25', { type: 'compare', id: 'fluid', operator: '==', value: 1.25 }],
    ['unknown(age)', { type: 'unknown', id: 'age' }],
    ['unsure(age)', { type: 'unsure', id: 'age' }],
    ['band(strain) is likely', { type: 'band', cause: 'strain', bands: ['likely'] }],
    ['band(strain) in [likely, possible]', { type: 'band', cause: 'strain', bands: ['likely', 'possible'] }],
    ['worst(ces) is emergency-now', { type: 'worst', groups: ['ces'], dispositions: ['emergency-now'] }],
    ['worst(ces, cord) in [a, b]', { type: 'worst', groups: ['ces', 'cord'], dispositions: ['a', 'b'] }],
    ['blocked(heat)', { type: 'blocked', token: 'heat' }],
    ['open(heat-pack)', { type: 'open', tool: 'heat-pack' }],
    ['fired(RF-20)', { type: 'fired', rule: 'RF-20' }],
    ['spasms is 0', { type: 'is', id: 'spasms', options: ['0'] }],
    [
      'count(a, b or c) >= 2',
      {
        type: 'count',
        of: [
          { type: 'holds', id: 'a' },
          {
            type: 'or',
            of: [
              { type: 'holds', id: 'b' },
              { type: 'holds', id: 'c' },
            ],
          },
        ],
        operator: '>=',
        value: 2,
      },
    ],
  ])('%s', (text, tree) => {
    expect(toCondition(text)).toEqual(tree)
    expect(parseCondition(text)).toEqual({ ok: true, condition: tree })
  })

  it('binds "and" tighter than "or", and "not" tightest', () => {
    expect(toCondition('not a and b or c')).toEqual({
      type: 'or',
      of: [
        {
          type: 'and',
          of: [
            { type: 'not', of: { type: 'holds', id: 'a' } },
            { type: 'holds', id: 'b' },
          ],
        },
        { type: 'holds', id: 'c' },
      ],
    })
  })

  it('keeps parentheses as a part of their own', () => {
    expect(toCondition('a and (b and c)')).toEqual({
      type: 'and',
      of: [
        { type: 'holds', id: 'a' },
        {
          type: 'and',
          of: [
            { type: 'holds', id: 'b' },
            { type: 'holds', id: 'c' },
          ],
        },
      ],
    })
  })

  it.each([
    ['', { at: 0, expected: 'an id', found: 'the end' }],
    ['a and', { at: 5, expected: 'an id', found: 'the end' }],
    ['a b', { at: 2, expected: '"and", "or" or the end', found: 'b' }],
    ['(a', { at: 2, expected: '")"', found: 'the end' }],
    ['a is', { at: 4, expected: 'an option', found: 'the end' }],
    ['a is and', { at: 5, expected: 'an option', found: 'and' }],
    ['a has [b]', { at: 6, expected: 'an option', found: '[' }],
    ['a in b', { at: 5, expected: '"["', found: 'b' }],
    ['a in [b c]', { at: 8, expected: '"]"', found: 'c' }],
    ['a in [b, ]', { at: 9, expected: 'an option', found: ']' }],
    ['a in []', { at: 6, expected: 'an option', found: ']' }],
    ['a >= old', { at: 5, expected: 'a number', found: 'old' }],
    ['a >= 1x', { at: 5, expected: 'a number', found: '1x' }],
    ['a >= x1', { at: 5, expected: 'a number', found: 'x1' }],
    ['a >= 1.', { at: 5, expected: 'a number', found: '1.' }],
    ['count(a)', { at: 8, expected: 'one of >=, <=, >, <, ==', found: 'the end' }],
    ['count(a is) >= 1', { at: 10, expected: 'an option', found: ')' }],
    ['unknown()', { at: 8, expected: 'an id', found: ')' }],
    ['unknown(a', { at: 9, expected: '")"', found: 'the end' }],
    ['band(a) likely', { at: 8, expected: '"is" or "in"', found: 'likely' }],
    ['band(a) is', { at: 10, expected: 'a value', found: 'the end' }],
    ['worst() is a', { at: 6, expected: 'a group', found: ')' }],
    ['worst(a,) is a', { at: 8, expected: 'a group', found: ')' }],
    ['worst(a b) is a', { at: 8, expected: '")"', found: 'b' }],
    [
      'sum(a) > 1',
      {
        at: 0,
        expected: 'one of count, unknown, unsure, band, worst, blocked, open, fired before "("',
        found: 'sum',
      },
    ],
    ['a & bravo-charlie-delta', { at: 1, expected: 'an id, a number or an operator', found: '& bravo-char' }],
    ['a or &', { at: 4, expected: 'an id, a number or an operator', found: '&' }],
  ])('%j is refused with the place and what was expected', (text, fault) => {
    expect(parseCondition(text)).toEqual({ ok: false, fault })
    expect(() => toCondition(text)).toThrow(`expected ${fault.expected} at ${fault.at}, got ${fault.found}`)
  })
})

describe('a count', () => {
  it('gives its parts when no comparison follows', () => {
    expect(toCount('count(a, b >= 2)')).toEqual([
      { type: 'holds', id: 'a' },
      { type: 'compare', id: 'b', operator: '>=', value: 2 },
    ])
  })

  it('is refused when anything follows or something else stands there', () => {
    expect(() => toCount('count(a) >= 2')).toThrow('expected the end at 9, got >=')
    expect(() => toCount('a')).toThrow('expected "count" at 0, got a')
  })
})

describe('what a condition reads', () => {
  const tree = toCondition('not (a and b is x) or count(a, c >= 3) > 0 or band(d) is likely or unsure(e)')

  it('lists its parts one level down', () => {
    expect(partsOf(tree).map(({ type }) => type)).toEqual(['not', 'count', 'band', 'unsure'])
    expect(partsOf(toCondition('not a'))).toEqual([{ type: 'holds', id: 'a' }])
    expect(partsOf(toCondition('a and b'))).toHaveLength(2)
    expect(partsOf(toCondition('a'))).toEqual([])
  })

  it('lists its atoms from left to right', () => {
    expect(atomsOf(tree).map(({ type }) => type)).toEqual(['holds', 'is', 'holds', 'compare', 'band', 'unsure'])
  })

  it('lists the ids once each, and no cause, group, token or tool among them', () => {
    expect(idsOf(tree)).toEqual(['a', 'b', 'c', 'e'])
    expect(idsOf(toCondition('worst(x) is y or blocked(z) or open(t) or fired(r)'))).toEqual([])
  })
})
