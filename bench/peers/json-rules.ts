import { Engine, type Almanac, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { Condition, Operator } from '@unspasm/guideline/condition'
import { depthOf, flatDerived, flatRules, stateName, type FlatFacts } from './flat-facts.ts'

const operators: Readonly<Record<Operator, string>> = {
  '>=': 'greaterThanInclusive',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '<': 'lessThan',
  '==': 'equal',
}

/** A condition in the words of json-rules-engine. */
function translate(condition: Condition): NestedCondition {
  switch (condition.type) {
    case 'true':
      return { all: [] }
    case 'and':
      return { all: condition.of.map(translate) }
    case 'or':
      return { any: condition.of.map(translate) }
    case 'not':
      return { not: translate(condition.of) }
    case 'holds':
      return { fact: condition.id, operator: 'equal', value: true }
    case 'is':
      return condition.options.length === 1
        ? { fact: condition.id, operator: 'equal', value: condition.options[0] }
        : { fact: condition.id, operator: 'in', value: condition.options }
    case 'has':
      return { fact: condition.id, operator: 'contains', value: condition.option }
    case 'compare':
      return { fact: condition.id, operator: operators[condition.operator], value: condition.value }
    case 'unknown':
    case 'unsure':
      return { fact: stateName(condition.type, condition.id), operator: 'equal', value: true }
    default:
      throw new Error(`expected a condition over answers, got ${condition.type}`)
  }
}

const topLevel = (condition: Condition): TopLevelCondition => {
  const translated = translate(condition)
  return 'fact' in translated ? { all: [translated] } : (translated as TopLevelCondition)
}

/** Writes a derived value that holds as a fact. */
const writes = (id: string) => (_: unknown, almanac: Almanac) => {
  almanac.addRuntimeFact(id, true)
}

/**
 * json-rules-engine with every rule prepared: give it facts, get the ids of the rules that fired, in order.
 *
 * Derived values are rules of higher priority that write facts, the deeper ones first; a counted value is a fact that
 * sums facts of its parts.
 *
 * @param derivesValues `false`: the facts bring the derived values with them.
 */
export function createJsonRules(derivesValues: boolean): (facts: FlatFacts) => Promise<readonly string[]> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const highest = 1000
  if (derivesValues) {
    for (const value of flatDerived) {
      const priority = highest - depthOf(value) * 2
      if (value.kind === 'boolean') {
        const conditions = topLevel(value.condition)
        engine.addRule({ conditions, event: { type: 'derived' }, priority, onSuccess: writes(value.id) })
        continue
      }
      const parts = value.of.map((_, place) => `${value.id}/${place}`)
      value.of.forEach((part, place) => {
        const conditions = topLevel(part)
        engine.addRule({
          conditions,
          event: { type: 'derived' },
          priority: priority + 1,
          onSuccess: writes(parts[place]!),
        })
      })
      engine.addFact(value.id, async (_, almanac) => {
        const held = await Promise.all(parts.map((part) => almanac.factValue(part)))
        return held.filter((one) => one === true).length
      })
    }
  }
  for (const { id, condition } of flatRules)
    engine.addRule({ conditions: topLevel(condition), event: { type: id }, priority: 1 })

  const order = new Map(flatRules.map(({ id }, place) => [id, place]))
  return async (facts) => {
    const { events } = await engine.run(facts)
    return events
      .flatMap(({ type }) => (type === 'derived' ? [] : [type]))
      .toSorted((a, b) => order.get(a)! - order.get(b)!)
  }
}
