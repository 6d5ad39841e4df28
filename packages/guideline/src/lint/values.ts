import type { Condition } from '../condition.ts'
import type { Name } from './names.ts'
import type { Problem } from './problem.ts'
import { holdsFor } from './truth.ts'

/** What is wrong with one atom. */
export type ValueProblem = Pick<Problem, 'what' | 'expected' | 'found'>

/** Whether an atom asks of a name what its kind, its options and its range can answer. */
export function lintValue(atom: Condition & { readonly id: string }, name: Name): readonly ValueProblem[] {
  const wrongKind = (kinds: readonly Name['kind'][], written: string): readonly ValueProblem[] =>
    kinds.includes(name.kind)
      ? []
      : [
          {
            what: 'wrong-kind',
            expected: `a ${kinds.join(' or ')} before "${written}"`,
            found: `${name.id}, a ${name.kind}`,
          },
        ]
  const options = (wanted: readonly string[]): readonly ValueProblem[] =>
    wanted
      .filter((option) => !name.options.includes(option))
      .map((found) => ({ what: 'unknown-option', expected: `an option of ${name.id}`, found }))

  switch (atom.type) {
    case 'holds':
      return name.kind === 'boolean'
        ? []
        : [{ what: 'wrong-kind', expected: 'a yes-or-no value to stand alone', found: `${name.id}, a ${name.kind}` }]
    case 'is':
      return name.kind === 'choice' ? options(atom.options) : wrongKind(['choice'], 'is')
    case 'has':
      return name.kind === 'multi' ? options([atom.option]) : wrongKind(['multi'], 'has')
    case 'compare': {
      if (name.kind !== 'number') return wrongKind(['number'], atom.operator)
      const outcomes = new Set(
        [name.min ?? -Infinity, name.max ?? Infinity, ...neighbours(atom.value, name)]
          .filter((value) => value >= (name.min ?? -Infinity) && value <= (name.max ?? Infinity))
          .map((value) => holdsFor(atom.operator, value, atom.value)),
      )
      return outcomes.size > 1
        ? []
        : [
            {
              what: 'out-of-range',
              expected: `a number that splits ${name.min ?? 'any'} to ${name.max ?? 'any'}`,
              found: `${name.id} ${atom.operator} ${atom.value}`,
            },
          ]
    }
    case 'unknown':
      return name.mayBeMissing ? [] : [{ what: 'wrong-kind', expected: 'an answer in unknown()', found: name.id }]
    case 'unsure':
      return name.mayBeUnsure ? [] : [{ what: 'wrong-kind', expected: 'an answer in unsure()', found: name.id }]
    default:
      return []
  }
}

const neighbours = (value: number, { step = 1 }: Name) => [value - step, value, value + step]
