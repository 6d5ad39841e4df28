import { toCondition, type Condition, type Operator } from '@unspasm/guideline/condition'
import type { Engine } from './engine.ts'
import type { Context, Predicate } from './evaluate.ts'
import { answerState } from './facts.ts'

/** Yes, no, or maybe: what is known does not settle it. */
export type Truth = 'yes' | 'no' | 'maybe'

/** The value of a condition; `ask` names the findings and facts whose answers would settle a maybe, each once. */
export type Verdict = { readonly truth: Truth; readonly ask: readonly string[] }

/** Judges a condition of the guideline in three-valued logic. */
export type Judge = (condition: Condition, context: Context) => Verdict

const yes: Verdict = { truth: 'yes', ask: [] }
const no: Verdict = { truth: 'no', ask: [] }
const asTruth = (holds: boolean): Verdict => (holds ? yes : no)
const maybe = (ask: readonly string[]): Verdict => ({ truth: 'maybe', ask: [...new Set(ask)] })

/**
 * Makes the three-valued judge of an engine.
 *
 * "Not sure" is read by the policy of the finding: `as-yes` is yes to a boolean, `as-no` is no, `as-old` satisfies a lower
 * bound; any other is maybe. A missing answer is maybe, unless its question is not asked of this person: then it is no.
 * A missing fact is maybe or no as it declares, and so is one of which somebody is not sure; a missing metric is no.
 *
 * @param isAskedFact whether silence or doubt about a fact is maybe.
 * Source: remedies 0.1.
 */
export function createJudge(engine: Engine, isAskedFact: (id: string) => boolean): Judge {
  const askedIf = new Map(
    engine.guideline.findings.map(({ id, askedIf: text }) => [id, text === undefined ? null : toCondition(text)]),
  )
  const predicates = new Map<Condition, Predicate>()
  const holdsPlainly = (condition: Condition, context: Context): boolean => {
    const known = predicates.get(condition)
    if (known) return known(context)
    const compiled = engine.compile(condition)
    predicates.set(condition, compiled)
    return compiled(context)
  }

  const open = (id: string, context: Context): Verdict => {
    const asked = askedIf.get(id)
    if (asked === undefined) return isAskedFact(id) ? maybe([id]) : no
    return asked !== null && judge(asked, context).truth === 'no' ? no : maybe([id])
  }

  /** The value of an atom about a name whose answer is not known; `null` when it is known. */
  const unknown = (id: string, context: Context, isBoolean: boolean): Verdict | null => {
    const slot = slotOf(engine, id)
    const state = context.facts.state[slot.index]
    if (state === answerState.unanswered) return open(id, context)
    if (state !== answerState.notSure) return null
    if (slot.unknown === 'as-no' && !isAskedFact(id)) return no
    return slot.unknown === 'as-yes' && isBoolean ? yes : maybe([id])
  }

  const count = (parts: readonly Condition[], holds: (value: number) => boolean, context: Context): Verdict => {
    const verdicts = parts.map((part) => judge(part, context))
    const least = verdicts.filter(({ truth }) => truth === 'yes').length
    const open = verdicts.filter(({ truth }) => truth === 'maybe')
    const possible = Array.from({ length: open.length + 1 }, (_, more) => holds(least + more))
    if (possible.every(Boolean)) return yes
    return possible.some(Boolean) ? maybe(open.flatMap(({ ask }) => ask)) : no
  }

  const judge: Judge = (condition, context) => {
    switch (condition.type) {
      case 'not': {
        const { truth, ask } = judge(condition.of, context)
        return truth === 'maybe' ? maybe(ask) : asTruth(truth === 'no')
      }
      case 'and':
      case 'or': {
        const decisive: Truth = condition.type === 'and' ? 'no' : 'yes'
        const verdicts = condition.of.map((part) => judge(part, context))
        const decided = verdicts.find(({ truth }) => truth === decisive)
        if (decided) return asTruth(decisive === 'yes')
        const open = verdicts.filter(({ truth }) => truth === 'maybe')
        return open.length > 0 ? maybe(open.flatMap(({ ask }) => ask)) : asTruth(decisive === 'no')
      }
      case 'count':
        return count(condition.of, comparisonOf(condition.operator, condition.value), context)
      case 'holds': {
        const derived = engine.derivedConditions.get(condition.id)
        if (derived) return judge(derived, context)
        return (
          unknown(condition.id, context, true) ?? asTruth(context.facts.truth[slotOf(engine, condition.id).index] === 1)
        )
      }
      case 'compare': {
        const derived = engine.derivedConditions.get(condition.id)
        const holds = comparisonOf(condition.operator, condition.value)
        if (derived?.type === 'or') return count(derived.of, holds, context)
        const slot = slotOf(engine, condition.id)
        if (slot.unknown === 'as-old' && context.facts.state[slot.index] !== answerState.known) {
          return asTruth(condition.operator === '>=' || condition.operator === '>')
        }
        return unknown(condition.id, context, false) ?? asTruth(holds(context.facts.number[slot.index]!))
      }
      case 'is':
      case 'has':
        return unknown(condition.id, context, false) ?? asTruth(holdsPlainly(condition, context))
      case 'unknown':
        return context.facts.state[slotOf(engine, condition.id).index] === answerState.unanswered
          ? asTruth(open(condition.id, context).truth === 'maybe')
          : asTruth(holdsPlainly(condition, context))
      default:
        return asTruth(holdsPlainly(condition, context))
    }
  }
  return judge
}

function comparisonOf(operator: Operator, bound: number): (value: number) => boolean {
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

function slotOf(engine: Engine, id: string) {
  const slot = engine.layout.slots.get(id)
  if (!slot) throw new Error(`expected a finding, a derived value or a fact, got ${id}`)
  return slot
}
