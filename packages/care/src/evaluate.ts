import type { Condition, Operator } from '@unspasm/guideline/condition'
import { dispositions } from '@unspasm/guideline/disposition'
import { answerState, type Facts, type Layout } from './facts.ts'

/** Bands of a cause in the order in which `bandOf` of a context counts them. */
export const bands = ['likely', 'possible', 'unlikely'] as const

/**
 * What a condition reads besides facts: the state of the evaluation itself.
 * Ranks are places in `dispositions`; a group in which nothing fired has rank `dispositions.length`.
 */
export type Context = {
  readonly facts: Facts
  readonly worstRank: (group: string) => number
  readonly bandOf: (cause: string) => (typeof bands)[number]
  readonly isBlocked: (token: string) => boolean
  readonly isOpen?: (tool: string) => boolean
  readonly hasFired?: (rule: string) => boolean
}

/** A condition, ready to run. */
export type Predicate = (context: Context) => boolean

/**
 * Compiles a condition into a function: plain two-valued truth as in triage 0.2, where "not sure" has already
 * become true or false by the policy of its finding, and an unanswered atom is false.
 *
 * @throws when the condition reads a name that the layout does not know: the guideline's lint finds that first.
 */
export function compile(condition: Condition, layout: Layout): Predicate {
  switch (condition.type) {
    case 'true':
      return () => true
    case 'not': {
      const inner = compile(condition.of, layout)
      return (context) => !inner(context)
    }
    case 'and':
      return all(condition.of.map((part) => compile(part, layout)))
    case 'or':
      return any(condition.of.map((part) => compile(part, layout)))
    case 'count': {
      const parts = condition.of.map((part) => compile(part, layout))
      const holds = comparison(condition.operator, condition.value)
      return (context) => holds(countOf(parts, context))
    }
    case 'holds': {
      const { index } = slotOf(layout, condition.id)
      return ({ facts }) => facts.truth[index] === 1
    }
    case 'is': {
      const { index, options } = slotOf(layout, condition.id)
      const places = condition.options.map((option) => placeOf(options, condition.id, option))
      if (places.length === 1) {
        const [only] = places
        return ({ facts }) => facts.choice[index] === only
      }
      return ({ facts }) => places.includes(facts.choice[index]!)
    }
    case 'has': {
      const { index, options } = slotOf(layout, condition.id)
      const bit = 1 << placeOf(options, condition.id, condition.option)
      return ({ facts }) => (facts.mask[index]! & bit) !== 0
    }
    case 'compare': {
      const { index, unknown } = slotOf(layout, condition.id)
      const holds = comparison(condition.operator, condition.value)
      const whenUnknown = unknown === 'as-old' && (condition.operator === '>=' || condition.operator === '>')
      return ({ facts }) => (facts.state[index] === answerState.known ? holds(facts.number[index]!) : whenUnknown)
    }
    case 'unknown': {
      const { index } = slotOf(layout, condition.id)
      return ({ facts }) => facts.state[index]! <= answerState.notSure
    }
    case 'unsure': {
      const { index } = slotOf(layout, condition.id)
      return ({ facts }) => facts.state[index] === answerState.notSure
    }
    case 'band': {
      const { cause, bands: wanted } = condition
      return (context) => wanted.includes(context.bandOf(cause))
    }
    case 'worst': {
      const { groups } = condition
      const ranks = condition.dispositions.map((name) => (dispositions as readonly string[]).indexOf(name))
      return (context) => ranks.includes(Math.min(...groups.map((group) => context.worstRank(group))))
    }
    case 'blocked': {
      const { token } = condition
      return (context) => context.isBlocked(token)
    }
    case 'open': {
      const { tool } = condition
      return (context) => context.isOpen?.(tool) ?? false
    }
    case 'fired': {
      const { rule } = condition
      return (context) => context.hasFired?.(rule) ?? false
    }
  }
}

/** How many of the conditions hold. */
export function countOf(parts: readonly Predicate[], context: Context): number {
  let count = 0
  for (const part of parts) if (part(context)) count += 1
  return count
}

function all(parts: readonly Predicate[]): Predicate {
  if (parts.length === 2) {
    const [first, second] = parts as [Predicate, Predicate]
    return (context) => first(context) && second(context)
  }
  return (context) => {
    for (const part of parts) if (!part(context)) return false
    return true
  }
}

function any(parts: readonly Predicate[]): Predicate {
  if (parts.length === 2) {
    const [first, second] = parts as [Predicate, Predicate]
    return (context) => first(context) || second(context)
  }
  return (context) => {
    for (const part of parts) if (part(context)) return true
    return false
  }
}

/** The comparison of a number with a bound. */
export function comparison(operator: Operator, bound: number): (value: number) => boolean {
  switch (operator) {
    case '>=':
      return (value) => value >= bound
    case '<=':
      return (value) => value <= bound
    case '>':
      return (value) => value > bound
    case '<':
      return (value) => value < bound
    case '==':
      return (value) => value === bound
  }
}

function slotOf(layout: Layout, id: string) {
  const slot = layout.slots.get(id)
  if (!slot) throw new Error(`expected a finding, a derived value or a fact, got ${id}`)
  return slot
}

function placeOf(options: ReadonlyMap<string, number>, id: string, option: string): number {
  const place = options.get(option)
  if (place === undefined) throw new Error(`expected an option of ${id}, got ${option}`)
  return place
}
