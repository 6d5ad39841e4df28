import { toCondition, type Condition } from '@unspasm/guideline/condition'
import type { Answers } from './answers.ts'
import { readContext, type Engine } from './engine.ts'
import type { Context } from './evaluate.ts'
import type { LocalDate } from './local-date.ts'

/**
 * The answers that make a condition true or false, as ids of findings in the order of the condition: of an "or" that
 * holds only the parts that hold, of an "and" that does not hold only the parts that do not. Derived values are
 * followed down to the answers they are made of.
 *
 * @returns ids of findings, each once; an unanswered finding is named too when its silence decided.
 */
export function answersBehind(engine: Engine, when: string, answers: Answers, on: LocalDate): readonly string[] {
  return [...new Set(behind(engine, toCondition(when), readContext(engine, answers, on)))]
}

function behind(engine: Engine, condition: Condition, context: Context): readonly string[] {
  switch (condition.type) {
    case 'not':
      return behind(engine, condition.of, context)
    case 'and':
    case 'or': {
      const holds = engine.compile(condition)(context)
      const decisive = condition.of.filter((part) => engine.compile(part)(context) === holds)
      return decisive.flatMap((part) => behind(engine, part, context))
    }
    case 'count':
      return condition.of
        .filter((part) => engine.compile(part)(context))
        .flatMap((part) => behind(engine, part, context))
    case 'holds':
    case 'compare':
    case 'is':
    case 'has':
    case 'unknown':
    case 'unsure':
      return behindName(engine, condition.id, context)
    default:
      return []
  }
}

function behindName(engine: Engine, id: string, context: Context): readonly string[] {
  const derived = engine.derivedConditions.get(id)
  if (derived) return behind(engine, derived, context)
  if (id === 'd-duration-days') {
    const dated = engine.layout.slots.get('onset-date')
    return dated && context.facts.state[dated.index] === 3 ? ['onset-date'] : ['duration']
  }
  if (id === 'd-recheck-unsure') {
    return engine.guideline.findings
      .filter(
        (finding) =>
          finding.unknown === 'recheck' && context.facts.state[engine.layout.slots.get(finding.id)!.index] === 1,
      )
      .map((finding) => finding.id)
  }
  return engine.questionOf.has(id) ? [id] : []
}
