import type { Condition, Operator } from '@unspasm/guideline/condition'
import { dispositions } from '@unspasm/guideline/disposition'
import { answerState, type Facts, type Layout } from './facts.ts'

/** Bands of a cause in the order in which `bandOf` of a context counts them. */
export const bands = ['likely', 'possible', 'unlikely'] as const

/**
 * What a condition reads besides facts: the state of the evaluation itself.
 * Ranks are places in `dispositions`; groups in which nothing fired have rank `dispositions.length`.
 */
export type Context = {
  readonly facts: Facts
  readonly worstRank: (groups: readonly string[]) => number
  readonly bandOf: (cause: string) => (typeof bands)[number]
  readonly isBlocked: (token: string) => boolean
  readonly isOpen?: (tool: string) => boolean
  readonly hasFired?: (rule: string) => boolean
}

/** A condition, ready to run. */
export type Predicate = (context: Context) => boolean

/** Makes conditions ready to run, all of them in one table. */
export type Compiler = (condition: Condition) => Predicate

/** What an atom looks at. */
const test = {
  truth: 0,
  is: 1,
  isOneOf: 2,
  has: 3,
  unknown: 4,
  unsure: 5,
  atLeast: 6,
  atMost: 7,
  above: 8,
  below: 9,
  equal: 10,
  atLeastOrUnknown: 11,
  aboveOrUnknown: 12,
  call: 13,
} as const

const testOf: Readonly<Record<Operator, number>> = {
  '>=': test.atLeast,
  '<=': test.atMost,
  '>': test.above,
  '<': test.below,
  '==': test.equal,
}

/** An age that is not known satisfies every lower bound. Source: triage 0.2, policy `as-old`. */
const testOfAge: Readonly<Record<Operator, number>> = {
  ...testOf,
  '>=': test.atLeastOrUnknown,
  '>': test.aboveOrUnknown,
}

/** Where a condition ends. */
const end = { yes: -1, no: -2 } as const

/** Numbers of one row: test, slot, operand, row to go to when the atom is true, row to go to when it is false. */
const rowLength = 5

/**
 * Conditions as a table of their atoms. Reading goes from atom to atom, past those that no longer matter, until it ends
 * at yes or no. All rules of a guideline stand in one array, so that judging is one walk through a small piece of memory.
 */
class Table {
  readonly layout: Layout
  rows = new Int32Array(4 * rowLength)
  /** Bounds of the comparisons; a row names its place. */
  readonly bounds: number[] = []
  /** Atoms that read more than facts; a row names their place. */
  readonly calls: Predicate[] = []
  private used = 0

  constructor(layout: Layout) {
    this.layout = layout
  }

  /** Adds a row and gives its place. */
  add(what: number, slot: number, operand: number, yes: number, no: number): number {
    if (this.used + rowLength > this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows.set([what, slot, operand, yes, no], this.used)
    this.used += rowLength
    return this.used - rowLength
  }
}

/**
 * Makes a compiler: plain two-valued truth as in triage 0.2, where "not sure" has already become true or false by the
 * policy of its finding, and an unanswered atom is false.
 *
 * @throws when a condition reads a name that the layout does not know: the guideline's lint finds that first.
 */
export function createCompiler(layout: Layout): Compiler {
  const table = new Table(layout)
  return (condition) => {
    const start = write(table, condition, end.yes, end.no)
    return (context) => run(table, start, context)
  }
}

/** Compiles one condition by itself. See `createCompiler`. */
export function compile(condition: Condition, layout: Layout): Predicate {
  return createCompiler(layout)(condition)
}

/** How many of the conditions hold. */
export function countOf(parts: readonly Predicate[], context: Context): number {
  let count = 0
  for (const part of parts) if (part(context)) count += 1
  return count
}

/** The comparison of a number with a bound. */
export function comparison(operator: Operator, bound: number): (value: number) => boolean {
  const what = testOf[operator]
  return (value) => compares(what, value, bound)
}

function run({ rows, bounds, calls }: Table, start: number, context: Context): boolean {
  const { state, truth, number, choice, mask } = context.facts
  let at = start
  while (at >= 0) {
    const what = rows[at]!
    const slot = rows[at + 1]!
    const operand = rows[at + 2]!
    let holds: boolean
    switch (what) {
      case test.truth:
        holds = truth[slot] === 1
        break
      case test.is:
        holds = choice[slot] === operand
        break
      case test.isOneOf:
        holds = choice[slot]! >= 0 && ((operand >> choice[slot]!) & 1) === 1
        break
      case test.has:
        holds = (mask[slot]! & operand) !== 0
        break
      case test.unknown:
        holds = state[slot]! <= answerState.notSure
        break
      case test.unsure:
        holds = state[slot] === answerState.notSure
        break
      case test.call:
        holds = calls[operand]!(context)
        break
      default:
        holds =
          state[slot] === answerState.known
            ? compares(what, number[slot]!, bounds[operand]!)
            : what >= test.atLeastOrUnknown
    }
    at = rows[holds ? at + 3 : at + 4]!
  }
  return at === end.yes
}

function compares(what: number, value: number, bound: number): boolean {
  switch (what) {
    case test.atLeast:
    case test.atLeastOrUnknown:
      return value >= bound
    case test.atMost:
      return value <= bound
    case test.above:
    case test.aboveOrUnknown:
      return value > bound
    case test.below:
      return value < bound
    default:
      return value === bound
  }
}

/**
 * Writes a condition from its last atom to its first, since a row names the rows that come after it.
 *
 * @param yes where to go on when the condition holds: a row or an end.
 * @param no  where to go on when it does not.
 * @returns   the row at which it begins.
 */
function write(table: Table, condition: Condition, yes: number, no: number): number {
  const { layout, bounds, calls } = table
  const row = (what: number, slot: number, operand = 0) => table.add(what, slot, operand, yes, no)
  const call = (predicate: Predicate) => row(test.call, 0, calls.push(predicate) - 1)

  switch (condition.type) {
    case 'true':
      return yes
    case 'not':
      return write(table, condition.of, no, yes)
    case 'and':
      return condition.of.reduceRight((next, part) => write(table, part, next, no), yes)
    case 'or':
      return condition.of.reduceRight((next, part) => write(table, part, yes, next), no)
    case 'holds':
      return row(test.truth, slotOf(layout, condition.id).index)
    case 'is': {
      const { index, options } = slotOf(layout, condition.id)
      const [first, ...others] = condition.options.map((option) => placeOf(options, condition.id, option))
      if (others.length === 0) return row(test.is, index, first)
      return row(
        test.isOneOf,
        index,
        others.reduce((bits, place) => bits | (1 << place), 1 << first!),
      )
    }
    case 'has': {
      const { index, options } = slotOf(layout, condition.id)
      return row(test.has, index, 1 << placeOf(options, condition.id, condition.option))
    }
    case 'compare': {
      const { index, unknown } = slotOf(layout, condition.id)
      const tests = unknown === 'as-old' ? testOfAge : testOf
      return row(tests[condition.operator], index, bounds.push(condition.value) - 1)
    }
    case 'unknown':
    case 'unsure':
      return row(test[condition.type], slotOf(layout, condition.id).index)
    case 'count': {
      const parts = condition.of.map((part) => {
        const start = write(table, part, end.yes, end.no)
        return (context: Context) => run(table, start, context)
      })
      const isEnough = comparison(condition.operator, condition.value)
      return call((context) => isEnough(countOf(parts, context)))
    }
    case 'band': {
      const { cause, bands: wanted } = condition
      return call((context) => wanted.includes(context.bandOf(cause)))
    }
    case 'worst': {
      const { groups } = condition
      const ranks = condition.dispositions.map((name) => (dispositions as readonly string[]).indexOf(name))
      return call((context) => ranks.includes(context.worstRank(groups)))
    }
    case 'blocked': {
      const { token } = condition
      return call((context) => context.isBlocked(token))
    }
    case 'open': {
      const { tool } = condition
      return call((context) => context.isOpen?.(tool) ?? false)
    }
    case 'fired': {
      const { rule } = condition
      return call((context) => context.hasFired?.(rule) ?? false)
    }
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
