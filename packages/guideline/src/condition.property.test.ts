import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCondition, operator } from '../test/arbitrary-condition.ts'
import { countText, textOf } from '../test/condition-text.ts'
import { atomsOf, idsOf, parseCondition, partsOf, toCondition, toCount, type Condition } from './condition.ts'
import { guideline } from './guideline.ts'

const reserved = ['and', 'or', 'not', 'is', 'in', 'has', 'true']
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.:-]{0,8}$/).filter((text) => !reserved.includes(text))
const names = fc.array(name, { minLength: 1, maxLength: 3 })
const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ type: 'true' }),
  name.map((id): Condition => ({ type: 'holds', id })),
  fc.tuple(name, names).map(([id, options]): Condition => ({ type: 'is', id, options })),
  fc.tuple(name, name).map(([id, option]): Condition => ({ type: 'has', id, option })),
  fc
    .tuple(name, operator, fc.nat(1000), fc.constantFrom(1, 2, 4))
    .map(([id, op, n, part]): Condition => ({ type: 'compare', id, operator: op, value: n / part })),
  fc.tuple(fc.constantFrom('unknown' as const, 'unsure' as const), name).map(([type, id]): Condition => ({ type, id })),
  fc.tuple(name, names).map(([cause, bands]): Condition => ({ type: 'band', cause, bands })),
  fc.tuple(names, names).map(([groups, dispositions]): Condition => ({ type: 'worst', groups, dispositions })),
  name.map((token): Condition => ({ type: 'blocked', token })),
  name.map((tool): Condition => ({ type: 'open', tool })),
  name.map((rule): Condition => ({ type: 'fired', rule })),
)
const condition = arbitraryCondition({ atom, negation: true })
const blank = fc.infiniteStream(fc.constantFrom(' ', '  ', '\n', '\t '))

describe('the condition language', () => {
  it('reads back the tree whose text it is given', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        expect(toCondition(textOf(tree))).toEqual(tree)
      }),
    )
  })

  it('does not care how much blank stands between words', () => {
    fc.assert(
      fc.property(condition, blank, (tree, blanks) => {
        const gap = () => blanks.next().value as string
        expect(toCondition(` ${textOf(tree, gap)}\n`)).toEqual(tree)
      }),
    )
  })

  it('reads back the parts of a count', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(toCount(countText(parts))).toEqual(parts)
      }),
    )
  })

  it('answers any text with a tree or with the place of the fault', () => {
    const words = fc.constantFrom(
      'and',
      'or',
      'not',
      '(',
      ')',
      'a',
      'is',
      'in',
      '[',
      ']',
      ',',
      '>=',
      '3',
      'count',
      'band',
      'x-1',
      '.',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const parsed = parseCondition(given)
        if (parsed.ok) {
          expect(toCondition(textOf(parsed.condition))).toEqual(parsed.condition)
          return
        }
        expect(parsed.fault.at).toBeGreaterThanOrEqual(0)
        expect(parsed.fault.at).toBeLessThanOrEqual(given.length)
        expect(parsed.fault.expected).not.toBe('')
        expect(parsed.fault.found).not.toBe('')
        expect(() => toCondition(given)).toThrow(`expected ${parsed.fault.expected} at ${parsed.fault.at}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses a tree whose text is cut off in the middle', () => {
    fc.assert(
      fc.property(condition, fc.nat(), (tree, cut) => {
        const whole = textOf(tree)
        const parsed = parseCondition(whole.slice(0, cut % whole.length))
        if (parsed.ok) expect(parsed.condition).not.toEqual(tree)
      }),
    )
  })

  it('lists every atom once for each time it stands in the text, from left to right', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        const walk = (part: Condition): readonly Condition[] =>
          partsOf(part).length === 0 ? [part] : partsOf(part).flatMap(walk)
        expect(atomsOf(tree)).toEqual(walk(tree))
        const read = walk(tree).flatMap((part) => ('id' in part ? [part.id] : []))
        expect(idsOf(tree)).toEqual(read.filter((id, place) => read.indexOf(id) === place))
      }),
    )
  })
})

describe('the conditions of the guideline in force', () => {
  const rows: readonly { readonly when: string }[] = [
    ...guideline.redFlags,
    ...guideline.remedyGates,
    ...guideline.professionalRules,
    ...guideline.causeWeights,
    ...guideline.consistencyPrompts,
  ]

  it('survive printing and reading', () => {
    const trees = rows.map(({ when }) => toCondition(when))
    expect(trees.map((tree) => toCondition(textOf(tree)))).toEqual(trees)
  })
})
