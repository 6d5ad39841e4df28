import { toCondition, type Condition } from '@unspasm/guideline/condition'
import type { Answers } from './answers.ts'
import { contextOf, layOnDesk, type Engine } from './engine.ts'
import type { Context, Predicate } from './evaluate.ts'
import { answerState } from './facts.ts'
import type { LocalDate } from './local-date.ts'

/** Adds the ids of the findings that decided, each once. A list: there are few, and looking through it is quicker than hashing. */
type Explainer = (context: Context, ids: string[]) => void

/**
 * The answers that make a condition true or false, as ids of findings in the order of the condition: of an "or" that
 * holds only the parts that hold, of an "and" that does not hold only the parts that do not. Derived values are
 * followed down to the answers they are made of.
 *
 * @returns ids of findings, each once; an unanswered finding is named too when its silence decided.
 */
export function answersBehind(engine: Engine, when: string, answers: Answers, on: LocalDate): readonly string[] {
  return behindAll(engine, [when], answers, on)[0]!
}

/**
 * As `answersBehind`, for several conditions over the same answers.
 *
 * @returns one list for each condition, in their order.
 */
export function behindAll(
  engine: Engine,
  conditions: readonly string[],
  answers: Answers,
  on: LocalDate,
): readonly (readonly string[])[] {
  const explainers = explainersOf(engine)
  const context = contextOf(layOnDesk(engine, answers, on))
  return conditions.map((when) => {
    const ids: string[] = []
    explainers(when)(context, ids)
    return ids
  })
}

/** Explainers of an engine by the text of their condition, made once. */
const made = new WeakMap<Engine, (when: string) => Explainer>()

function explainersOf(engine: Engine): (when: string) => Explainer {
  const known = made.get(engine)
  if (known) return known
  const byText = new Map<string, Explainer>()
  const find = (when: string) => {
    const met = byText.get(when)
    if (met) return met
    const explainer = explain(engine, toCondition(when))
    byText.set(when, explainer)
    return explainer
  }
  made.set(engine, find)
  return find
}

function explain(engine: Engine, condition: Condition): Explainer {
  switch (condition.type) {
    case 'not':
      return explain(engine, condition.of)
    case 'and':
    case 'or': {
      const whole = engine.compile(condition)
      const parts = explained(engine, condition.of)
      return (context, ids) => {
        const holds = whole(context)
        for (const part of parts) if (part.holds(context) === holds) part.explain(context, ids)
      }
    }
    case 'count': {
      const parts = explained(engine, condition.of)
      return (context, ids) => {
        for (const part of parts) if (part.holds(context)) part.explain(context, ids)
      }
    }
    case 'holds':
    case 'compare':
    case 'is':
    case 'has':
    case 'unknown':
    case 'unsure':
      return explainName(engine, condition.id)
    default:
      return () => undefined
  }
}

function explained(
  engine: Engine,
  conditions: readonly Condition[],
): readonly { readonly holds: Predicate; readonly explain: Explainer }[] {
  return conditions.map((part) => ({ holds: engine.compile(part), explain: explain(engine, part) }))
}

function explainName(engine: Engine, id: string): Explainer {
  const derived = engine.derivedConditions.get(id)
  if (derived) return explain(engine, derived)
  if (id === 'd-duration-days') {
    const dated = engine.layout.slots.get('onset-date')?.index
    return ({ facts }, ids) => {
      const isDated = dated !== undefined && facts.state[dated] === answerState.known
      add(ids, isDated ? 'onset-date' : 'duration')
    }
  }
  if (id === 'd-recheck-unsure') {
    const rechecked = engine.guideline.findings
      .filter(({ unknown }) => unknown === 'recheck')
      .map((finding) => ({ id: finding.id, index: engine.layout.slots.get(finding.id)!.index }))
    return ({ facts }, ids) => {
      for (const finding of rechecked) if (facts.state[finding.index] === answerState.notSure) add(ids, finding.id)
    }
  }
  return engine.questionOf.has(id) ? (_, ids) => add(ids, id) : () => undefined
}

function add(ids: string[], id: string): void {
  if (!ids.includes(id)) ids.push(id)
}
