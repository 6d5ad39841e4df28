import type { Condition, Operator } from '../condition.ts'
import type { Wording } from './wording.ts'

/**
 * A condition as an English sentence: what must be true, in the words that people read. It says the same as the text,
 * so that a reader who does not know the language of conditions can check it.
 */
export function sentenceOf(condition: Condition, wording: Wording): string {
  const sentence = phrase(condition, wording)
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

function phrase(condition: Condition, wording: Wording): string {
  switch (condition.type) {
    case 'true':
      return 'always'
    case 'and':
      return condition.of.map((part) => inside(part, wording)).join(' AND ')
    case 'or':
      return anyOf('any of', condition.of, wording)
    case 'not':
      return condition.of.type === 'or' ? anyOf('none of', condition.of.of, wording) : negated(condition.of, wording)
    case 'count':
      return `${amount(condition.operator, condition.value)} of [${condition.of.map((part) => inside(part, wording)).join('; ')}]`
    case 'holds':
      return wording.statement(condition.id)
    case 'is':
      return `${wording.subject(condition.id)}: ${either(condition.options.map((option) => wording.option(condition.id, option)))}`
    case 'has':
      return including(condition.id, [condition.option], wording)
    case 'compare':
      return `${wording.subject(condition.id)}: ${amount(condition.operator, condition.value)}`
    case 'unknown':
      return `no answer, or “not sure”, to ${wording.statement(condition.id)}`
    case 'unsure':
      return `the answer “not sure” to ${wording.statement(condition.id)}`
    case 'band':
      return `the cause ${wording.cause(condition.cause)} is ${either(condition.bands)}`
    case 'worst':
      return `the most urgent warning sign of ${condition.groups.join(', ')} is ${either(condition.dispositions)}`
    case 'blocked':
      return `${condition.token} is closed`
    case 'open':
      return `the tool ${condition.tool} is open`
    case 'fired':
      return `${condition.rule} fired`
  }
}

/** A list of alternatives; options of one list of ticks that stand side by side are named together. */
function anyOf(intro: string, parts: readonly Condition[], wording: Wording): string {
  const texts: string[] = []
  let ticked: { readonly id: string; readonly options: string[] } | undefined
  for (const part of parts) {
    if (part.type === 'has' && ticked?.id === part.id) {
      ticked.options.push(part.option)
      texts[texts.length - 1] = including(part.id, ticked.options, wording)
    } else {
      ticked = part.type === 'has' ? { id: part.id, options: [part.option] } : undefined
      texts.push(inside(part, wording))
    }
  }
  return texts.length === 1 && intro === 'any of' ? texts[0]! : `${intro} [${texts.join('; ')}]`
}

const including = (id: string, options: readonly string[], wording: Wording): string =>
  `${wording.subject(id)} includes ${either(options.map((option) => wording.option(id, option)))}`

function negated(condition: Condition, wording: Wording): string {
  const text = phrase(condition, wording)
  return condition.type === 'holds' && text.startsWith('“') ? `NOT ${text}` : `NOT (${text})`
}

/** A part of a longer sentence: joined parts in parentheses, so that nobody guesses what belongs together. */
function inside(condition: Condition, wording: Wording): string {
  const text = phrase(condition, wording)
  return condition.type === 'and' ? `(${text})` : text
}

function either(options: readonly string[]): string {
  const [only] = options
  return options.length === 1 ? only! : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`
}

function amount(operator: Operator, value: number): string {
  switch (operator) {
    case '>=':
      return `${value} or more`
    case '<=':
      return `at most ${value}`
    case '>':
      return `more than ${value}`
    case '<':
      return `under ${value}`
    case '==':
      return `exactly ${value}`
  }
}
