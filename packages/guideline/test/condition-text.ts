import type { Condition } from '../src/condition.ts'

/** Puts a space, or whatever else may stand there, between two words of a condition. */
export type Gap = () => string

const oneSpace: Gap = () => ' '

/**
 * The text of a tree: what `toCondition` reads back as the same tree. Every `and`, `or` and `not` inside another stands
 * in parentheses, so that the shape of the tree is in the text.
 *
 * @param gap what stands between words; at least one blank where two names would run together.
 */
export function textOf(condition: Condition, gap: Gap = oneSpace): string {
  const inner = (part: Condition) => {
    const text = textOf(part, gap)
    return part.type === 'and' || part.type === 'or' ? `(${text})` : text
  }
  const list = (names: readonly string[]) => `[${names.join(`,${gap()}`)}]`
  const oneOf = (names: readonly string[]) =>
    names.length === 1 ? `is${gap()}${names[0]}` : `in${gap()}${list(names)}`
  switch (condition.type) {
    case 'true':
      return 'true'
    case 'and':
    case 'or':
      return condition.of.map(inner).join(`${gap()}${condition.type}${gap()}`)
    case 'not':
      return `not${gap()}${inner(condition.of)}`
    case 'holds':
      return condition.id
    case 'is':
      return `${condition.id}${gap()}${oneOf(condition.options)}`
    case 'has':
      return `${condition.id}${gap()}has${gap()}${condition.option}`
    case 'compare':
      return `${condition.id}${gap()}${condition.operator}${gap()}${condition.value}`
    case 'count':
      return `${countText(condition.of, gap)}${gap()}${condition.operator}${gap()}${condition.value}`
    case 'unknown':
    case 'unsure':
      return `${condition.type}(${condition.id})`
    case 'band':
      return `band(${condition.cause})${gap()}${oneOf(condition.bands)}`
    case 'worst':
      return `worst(${condition.groups.join(`,${gap()}`)})${gap()}${oneOf(condition.dispositions)}`
    case 'blocked':
      return `blocked(${condition.token})`
    case 'open':
      return `open(${condition.tool})`
    case 'fired':
      return `fired(${condition.rule})`
  }
}

/** The text of a count without a comparison: the definition of a derived number. */
export function countText(of: readonly Condition[], gap: Gap = oneSpace): string {
  return `count(${of.map((part) => textOf(part, gap)).join(`,${gap()}`)})`
}
