import type { Disposition } from './disposition.ts'

export type Operator = '>=' | '<=' | '>' | '<' | '=='

/** How strongly answers speak for a cause. */
export type Band = 'likely' | 'possible' | 'unlikely'

/**
 * The tree of a condition. Conditions are kept as text, so that a clinician reviews the very line that runs;
 * the evaluator, the lint and the printed guideline all read this tree.
 *
 * Source: triage 0.1. `open` and `fired` are read by plan rules only.
 */
export type Condition =
  | { readonly type: 'true' }
  | { readonly type: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  | { readonly type: 'holds'; readonly id: string }
  | { readonly type: 'is'; readonly id: string; readonly options: readonly string[] }
  | { readonly type: 'has'; readonly id: string; readonly option: string }
  | { readonly type: 'compare'; readonly id: string; readonly operator: Operator; readonly value: number }
  | { readonly type: 'count'; readonly of: readonly Condition[]; readonly operator: Operator; readonly value: number }
  | { readonly type: 'unknown' | 'unsure'; readonly id: string }
  | { readonly type: 'band'; readonly cause: string; readonly bands: readonly string[] }
  | {
      readonly type: 'worst'
      readonly groups: readonly string[]
      readonly dispositions: readonly (Disposition | string)[]
    }
  | { readonly type: 'blocked'; readonly token: string }
  | { readonly type: 'open'; readonly tool: string }
  | { readonly type: 'fired'; readonly rule: string }

/** Where and why a text is not a condition. `at` counts characters from 0. */
export type ConditionFault = { readonly at: number; readonly expected: string; readonly found: string }

type Word = { readonly text: string; readonly at: number }

const wordPattern = /\s*(>=|<=|==|>|<|[()[\],]|[A-Za-z0-9][A-Za-z0-9.:-]*)/y
const operators: readonly string[] = ['>=', '<=', '>', '<', '==']
const reserved = new Set(['and', 'or', 'not', 'is', 'in', 'has'])
const isName = (text: string) => /^[A-Za-z0-9]/.test(text) && !reserved.has(text)
const isNumber = (text: string) => /^\d+(\.\d+)?$/.test(text)

class Fault extends Error {
  readonly at: number
  readonly expected: string
  readonly found: string

  constructor(word: Word, expected: string) {
    super(`expected ${expected} at ${word.at}, got ${word.text || 'the end'}`)
    this.at = word.at
    this.expected = expected
    this.found = word.text || 'the end'
  }
}

function split(text: string): Word[] {
  const words: Word[] = []
  wordPattern.lastIndex = 0
  while (wordPattern.lastIndex < text.length) {
    const from = wordPattern.lastIndex
    const match = wordPattern.exec(text)
    if (!match) {
      const rest = text.slice(from)
      if (rest.trim() === '') break
      throw new Fault({ text: rest.trim().slice(0, 12), at: from }, 'an id, a number or an operator')
    }
    words.push({ text: match[1]!, at: match.index + match[0].length - match[1]!.length })
  }
  return words
}

/** Recursive descent over the words of one condition; one method a rule of the grammar. */
class Reader {
  private position = 0
  private readonly words: readonly Word[]
  private readonly end: Word

  constructor(text: string) {
    this.words = split(text)
    this.end = { text: '', at: text.length }
  }

  whole(): Condition {
    const condition = this.expr()
    if (this.position < this.words.length) throw new Fault(this.peek(), '"and", "or" or the end')
    return condition
  }

  list(): readonly Condition[] {
    this.expect('count')
    const of = this.arguments()
    if (this.position < this.words.length) throw new Fault(this.peek(), 'the end')
    return of
  }

  private expr(): Condition {
    return this.chain('or', () => this.chain('and', () => this.unary()))
  }

  private chain(type: 'and' | 'or', next: () => Condition): Condition {
    const of = [next()]
    while (this.peek().text === type) {
      this.take()
      of.push(next())
    }
    return of.length === 1 ? of[0]! : { type, of }
  }

  private unary(): Condition {
    if (this.peek().text === 'not') {
      this.take()
      return { type: 'not', of: this.unary() }
    }
    if (this.peek().text === '(') {
      this.take()
      const inner = this.expr()
      this.expect(')')
      return inner
    }
    return this.atom()
  }

  private atom(): Condition {
    const word = this.name('an id')
    if (this.peek().text === '(') return this.call(word)
    if (word.text === 'true') return { type: 'true' }

    const next = this.peek().text
    if (next === 'is') {
      this.take()
      return { type: 'is', id: word.text, options: [this.name('an option').text] }
    }
    if (next === 'in') {
      this.take()
      return { type: 'is', id: word.text, options: this.names() }
    }
    if (next === 'has') {
      this.take()
      return { type: 'has', id: word.text, option: this.name('an option').text }
    }
    if (operators.includes(next)) return { type: 'compare', id: word.text, ...this.comparison() }
    return { type: 'holds', id: word.text }
  }

  private call(word: Word): Condition {
    switch (word.text) {
      case 'count': {
        const of = this.arguments()
        return { type: 'count', of, ...this.comparison() }
      }
      case 'unknown':
      case 'unsure':
        return { type: word.text, id: this.single() }
      case 'blocked':
        return { type: 'blocked', token: this.single() }
      case 'open':
        return { type: 'open', tool: this.single() }
      case 'fired':
        return { type: 'fired', rule: this.single() }
      case 'band':
        return { type: 'band', cause: this.single(), bands: this.isOrIn() }
      case 'worst': {
        this.expect('(')
        const groups = [this.name('a group').text]
        while (this.peek().text === ',') {
          this.take()
          groups.push(this.name('a group').text)
        }
        this.expect(')')
        return { type: 'worst', groups, dispositions: this.isOrIn() }
      }
      default:
        throw new Fault(word, 'one of count, unknown, unsure, band, worst, blocked, open, fired before "("')
    }
  }

  private arguments(): readonly Condition[] {
    this.expect('(')
    const of = [this.expr()]
    while (this.peek().text === ',') {
      this.take()
      of.push(this.expr())
    }
    this.expect(')')
    return of
  }

  private single(): string {
    this.expect('(')
    const name = this.name('an id').text
    this.expect(')')
    return name
  }

  private isOrIn(): readonly string[] {
    const word = this.take()
    if (word.text === 'is') return [this.name('a value').text]
    if (word.text === 'in') return this.names()
    throw new Fault(word, '"is" or "in"')
  }

  private names(): readonly string[] {
    this.expect('[')
    const names = [this.name('an option').text]
    while (this.peek().text === ',') {
      this.take()
      names.push(this.name('an option').text)
    }
    this.expect(']')
    return names
  }

  private comparison(): { operator: Operator; value: number } {
    const operator = this.take()
    if (!operators.includes(operator.text)) throw new Fault(operator, 'one of >=, <=, >, <, ==')
    const value = this.take()
    if (!isNumber(value.text)) throw new Fault(value, 'a number')
    return { operator: operator.text as Operator, value: Number(value.text) }
  }

  private name(expected: string): Word {
    const word = this.take()
    if (!isName(word.text)) throw new Fault(word, expected)
    return word
  }

  private expect(text: string): void {
    const word = this.take()
    if (word.text !== text) throw new Fault(word, `"${text}"`)
  }

  private take(): Word {
    const word = this.peek()
    this.position += 1
    return word
  }

  private peek(): Word {
    return this.words[this.position] ?? this.end
  }
}

/** The tree of a condition, or where the text stops being one. */
export function parseCondition(
  text: string,
): { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly fault: ConditionFault } {
  try {
    return { ok: true, condition: new Reader(text).whole() }
  } catch (error) {
    if (error instanceof Fault)
      return { ok: false, fault: { at: error.at, expected: error.expected, found: error.found } }
    throw error
  }
}

/**
 * The tree of a condition of the guideline.
 *
 * @throws when the text is no condition: the guideline's lint finds that first.
 */
export function toCondition(text: string): Condition {
  return new Reader(text).whole()
}

/**
 * The conditions inside `count(...)` without a comparison: the definition of a derived number.
 *
 * @throws when the text is anything else.
 */
export function toCount(text: string): readonly Condition[] {
  return new Reader(text).list()
}

/** The conditions directly inside one, in order; empty for an atom. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.type) {
    case 'and':
    case 'or':
    case 'count':
      return condition.of
    case 'not':
      return [condition.of]
    default:
      return []
  }
}

/** The atoms of a condition, from left to right. */
export function atomsOf(condition: Condition): readonly Condition[] {
  const parts = partsOf(condition)
  return parts.length === 0 ? [condition] : parts.flatMap(atomsOf)
}

/** Ids of findings, derived values, metrics and facts that a condition reads, each once, in order of first use. */
export function idsOf(condition: Condition): readonly string[] {
  return [...new Set(atomsOf(condition).flatMap((atom) => ('id' in atom ? [atom.id] : [])))]
}
