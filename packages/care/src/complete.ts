import type { Answers } from './answers.ts'
import type { Engine } from './engine.ts'
import { readContext } from './engine.ts'
import type { Context } from './evaluate.ts'
import type { LocalDate } from './local-date.ts'

/**
 * Answers "no" to every yes-or-no question of category `safety` or `remedy-gate` that is asked and was left out.
 *
 * This is how a written case that lists only what was found is read; a phone never uses it, since there silence is not "no".
 * Source: triage 5.
 */
export function answerTheRestNo(engine: Engine, answers: Answers, on: LocalDate): Answers {
  const all: Record<string, Answers[string]> = { ...answers }
  let context: Context | null = null
  for (const { finding, isAsked } of engine.questions) {
    const listed = finding.category === 'safety' || finding.category === 'remedy-gate'
    if (finding.kind !== 'boolean' || !listed || finding.id in all) continue
    if (finding.askedIf !== undefined) {
      context ??= readContext(engine, all, on)
      if (!isAsked(context)) continue
    }
    all[finding.id] = false
    context = null
  }
  return all
}

/** Ids of the safety questions that are asked, must be answered, and are not, in asking order. */
export function openSafetyQuestions(engine: Engine, answers: Answers, on: LocalDate): readonly string[] {
  const context = readContext(engine, answers, on)
  return engine.questions
    .filter(({ finding, isAsked }) => finding.category === 'safety' && finding.required !== false && isAsked(context))
    .filter(({ finding }) => context.facts.state[engine.layout.slots.get(finding.id)!.index] === 0)
    .map(({ finding }) => finding.id)
}
