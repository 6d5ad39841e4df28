import type { Condition, Operator } from '../condition.ts'
import { dispositions } from '../disposition.ts'
import { atom, conjunction, disjunction, negation, type Formula, type Variable } from './formula.ts'
import type { Name, Names } from './names.ts'

/** Whether a number stands in a relation to a bound. */
export function holdsFor(operator: Operator, value: number, bound: number): boolean {
  switch (operator) {
    case '>=':
      return value >= bound
    case '<=':
      return value <= bound
    case '>':
      return value > bound
    case '<':
      return value < bound
    case '==':
      return value === bound
  }
}

/** One state of a variable: no answer, "not sure", or a value. `other` is an option that no condition here names. */
type State =
  | { readonly type: 'missing' | 'unsure' | 'no' | 'yes' | 'other' }
  | { readonly type: 'option'; readonly option: string }
  | { readonly type: 'number'; readonly number: number }

type Draft = Variable & { states: readonly State[] }

/** What warning signs give: the dispositions of each group. */
export type FlagGroups = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Conditions as formulas over variables with finitely many states, exact as far as answers go: comparisons on one number
 * become intervals, options of a choice exclude each other, `none` of a list excludes the rest, and derived values are
 * replaced by what they are made of. What an evaluation finds out (bands, blocks, fired rules, the diary) is taken as free,
 * so that "never" and "always" are proofs, and "sometimes" is exact for answers only.
 */
export class Formulas {
  private readonly variables = new Map<string, Draft>()
  private readonly sides: Formula[] = []
  private readonly opening = new Set<string>()
  private readonly names: Names
  private readonly groups: FlagGroups
  private readonly bounds: ReadonlyMap<string, readonly number[]>

  /**
   * @param bounds the numbers that any of the conditions compares each name with, derived values included.
   */
  constructor(names: Names, groups: FlagGroups, bounds: ReadonlyMap<string, readonly number[]>) {
    this.names = names
    this.groups = groups
    this.bounds = bounds
  }

  /** Constraints that the states of a list of options keep among each other. */
  constraints(): readonly Formula[] {
    return this.sides
  }

  /** Names of findings that the formulas made so far read. */
  findingsRead(): readonly Name[] {
    return [...this.names.values()].filter(({ id, from }) => from === 'finding' && this.variables.has(id))
  }

  /** Holds when a finding has no answer. */
  isMissing(id: string): Formula {
    return this.when(this.variableOf(this.names.get(id)!), ({ type }) => type === 'missing')
  }

  of(condition: Condition): Formula {
    switch (condition.type) {
      case 'true':
        return conjunction([])
      case 'and':
        return conjunction(condition.of.map((part) => this.of(part)))
      case 'or':
        return disjunction(condition.of.map((part) => this.of(part)))
      case 'not':
        return negation(this.of(condition.of))
      case 'count':
        return this.counted(condition.of, condition.operator, condition.value)
      case 'band':
        return this.oneOf(`band(${condition.cause})`, ['likely', 'possible', 'unlikely'], condition.bands)
      case 'worst':
        return this.worst(condition.groups, condition.dispositions)
      case 'blocked':
        return this.oneOf(`blocked(${condition.token})`, ['yes', 'no'], ['yes'])
      case 'open':
        return this.oneOf(`open(${condition.tool})`, ['yes', 'no'], ['yes'])
      case 'fired':
        return this.oneOf(`fired(${condition.rule})`, ['yes', 'no'], ['yes'])
      default:
        return this.named(condition, this.names.get(condition.id)!)
    }
  }

  private named(condition: Condition & { readonly id: string }, name: Name): Formula {
    const madeOf = this.opening.has(name.id) ? undefined : name.madeOf
    if (madeOf && (condition.type === 'holds' || condition.type === 'compare')) {
      this.opening.add(name.id)
      const inside =
        condition.type === 'holds' ? this.of(madeOf[0]!) : this.counted(madeOf, condition.operator, condition.value)
      this.opening.delete(name.id)
      return inside
    }
    const variable = this.variableOf(name)
    switch (condition.type) {
      case 'holds':
        return this.when(variable, ({ type }) => type === 'yes' || (type === 'unsure' && name.unknown === 'as-yes'))
      case 'is':
        return this.when(variable, (state) => state.type === 'option' && condition.options.includes(state.option))
      case 'has':
        return this.has(name, variable, condition.option)
      case 'compare': {
        const { operator, value } = condition
        const whenUnknown = name.unknown === 'as-old' && (operator === '>=' || operator === '>')
        return this.when(variable, (state) =>
          state.type === 'number' ? holdsFor(operator, state.number, value) : whenUnknown,
        )
      }
      case 'unknown':
        return this.when(variable, ({ type }) => type === 'missing' || type === 'unsure')
      default:
        return this.when(variable, ({ type }) => type === 'unsure')
    }
  }

  /** An option of a list is in or out by itself; that "none" stands alone, and that no answer is empty, are constraints. */
  private has(name: Name, variable: Draft, option: string): Formula {
    const id = `${name.id} has ${option}`
    const isAnswered = this.when(variable, ({ type }) => type === 'other')
    if (!this.variables.has(id)) {
      const bits = name.options.map((each) => this.bit(`${name.id} has ${each}`))
      const others = bits.filter((_, place) => name.options[place] !== 'none')
      const none = bits[name.options.indexOf('none')]
      this.sides.push(disjunction([negation(isAnswered), ...bits]))
      if (none) this.sides.push(disjunction([negation(none), negation(disjunction(others))]))
    }
    return conjunction([isAnswered, this.bit(id)])
  }

  private bit(id: string): Formula {
    return this.when(this.variable(id, [{ type: 'no' }, { type: 'yes' }]), ({ type }) => type === 'yes')
  }

  private counted(of: readonly Condition[], operator: Operator, value: number): Formula {
    return { type: 'count', of: of.map((part) => this.of(part)), holds: (sum) => holdsFor(operator, sum, value) }
  }

  private worst(groups: readonly string[], wanted: readonly string[]): Formula {
    const given = dispositions.filter((disposition) => groups.some((group) => this.groups.get(group)?.has(disposition)))
    return this.oneOf(`worst(${groups.join(',')})`, [...given, 'nothing'], wanted)
  }

  private oneOf(id: string, all: readonly string[], wanted: readonly string[]): Formula {
    const states = all.map((option) => ({ type: 'option', option }) as const)
    return this.when(this.variable(id, states), (state) => state.type === 'option' && wanted.includes(state.option))
  }

  private when(variable: Draft, holds: (state: State) => boolean): Formula {
    return atom(variable, variable.states.map(holds))
  }

  private variableOf(name: Name): Draft {
    return this.variable(name.id, [
      ...(name.mayBeMissing ? ([{ type: 'missing' }] as const) : []),
      ...(name.mayBeUnsure ? ([{ type: 'unsure' }] as const) : []),
      ...this.valuesOf(name),
    ])
  }

  private valuesOf({ id, kind, options, min, max, step }: Name): readonly State[] {
    switch (kind) {
      case 'boolean':
        return [{ type: 'no' }, { type: 'yes' }]
      case 'choice':
        return options.map((option) => ({ type: 'option', option }))
      case 'number': {
        const bounds = this.bounds.get(id) ?? []
        return sample(bounds, min ?? -Infinity, max ?? Infinity, step).map((number) => ({ type: 'number', number }))
      }
      default:
        return [{ type: 'other' }]
    }
  }

  private variable(id: string, states: readonly State[]): Draft {
    const known = this.variables.get(id)
    if (known) return known
    const variable = { id, states, size: states.length }
    this.variables.set(id, variable)
    return variable
  }
}

/**
 * Numbers that stand for every number a finding can have: each bound, and one number in every gap between bounds.
 *
 * @param step distance of the possible numbers from `min`; missing means that every number is possible.
 */
function sample(bounds: readonly number[], min: number, max: number, step: number | undefined): readonly number[] {
  const sorted = [...new Set(bounds)].sort((a, b) => a - b)
  if (step === undefined || min === -Infinity) {
    const between = sorted.slice(1).map((bound, place) => (bound + sorted[place]!) / 2)
    const ends = [Math.max(min, (sorted[0] ?? 0) - 1), Math.min(max, (sorted.at(-1) ?? 0) + 1)]
    return unique([...ends, ...sorted, ...between].filter((value) => value >= min && value <= max))
  }
  const near = sorted.flatMap((bound) => {
    const place = Math.floor((bound - min) / step)
    return [place, place + 1].map((steps) => min + steps * step)
  })
  return unique([min, ...(max === Infinity ? [] : [max]), ...near].filter((value) => value >= min && value <= max))
}

const unique = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)
