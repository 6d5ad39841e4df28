import { compile } from 'fhirpath'
import type { Condition } from '@unspasm/guideline/condition'
import { flatDerived, flatRules, stateName, type FlatFacts } from './flat-facts.ts'

/** A condition as a FHIRPath expression over the flat facts. */
function translate(condition: Condition): string {
  switch (condition.type) {
    case 'true':
      return 'true'
    case 'and':
    case 'or':
      return `(${condition.of.map(translate).join(` ${condition.type} `)})`
    case 'not':
      return `(${translate(condition.of)}).not()`
    case 'holds':
      return `\`${condition.id}\``
    case 'is':
      return `(${condition.options.map((option) => `\`${condition.id}\` = '${option}'`).join(' or ')})`
    case 'has':
      return `(\`${condition.id}\` contains '${condition.option}')`
    case 'compare':
      return `(\`${condition.id}\` ${condition.operator === '==' ? '=' : condition.operator} ${condition.value})`
    case 'unknown':
    case 'unsure':
      return `\`${stateName(condition.type, condition.id)}\``
    default:
      throw new Error(`expected a condition over answers, got ${condition.type}`)
  }
}

type Expression = (resource: object) => unknown[]

const prepare = (condition: Condition): Expression => compile(translate(condition), undefined) as Expression

/**
 * fhirpath.js with every expression compiled: give it facts, get the ids of the rules that fired, in order.
 *
 * Derived values are expressions whose result is written into the resource before the rules are read.
 *
 * @param derivesValues `false`: the facts bring the derived values with them.
 */
export function createFhirpathRules(derivesValues: boolean): (facts: FlatFacts) => readonly string[] {
  const rules = flatRules.map(({ id, condition }) => ({ id, holds: prepare(condition) }))
  const derived = flatDerived.map((value) =>
    value.kind === 'boolean'
      ? { id: value.id, kind: value.kind, holds: prepare(value.condition) }
      : { id: value.id, kind: value.kind, parts: value.of.map(prepare) },
  )
  return (facts) => {
    const resource: Record<string, unknown> = { ...facts }
    if (derivesValues) {
      for (const value of derived)
        resource[value.id] =
          value.kind === 'boolean'
            ? value.holds(resource)[0] === true
            : value.parts.filter((part) => part(resource)[0] === true).length
    }
    return rules.filter(({ holds }) => holds(resource)[0] === true).map(({ id }) => id)
  }
}
