import { toCondition } from '@unspasm/guideline/condition'
import { effectFacts, type EffectCondition, type EffectFactId } from '@unspasm/guideline/effect/effect-conditions'
import { guideline } from '@unspasm/guideline/guideline'
import { planFacts } from '@unspasm/guideline/session-facts'
import type { Answer, Answers } from '../answers.ts'
import { contextOf, createEngine } from '../engine.ts'
import type { Context, Predicate } from '../evaluate.ts'
import { noFacts, setFacts } from '../facts.ts'
import type { LocalDate } from '../local-date.ts'

const engine = createEngine(guideline, [...planFacts, ...effectFacts])

/** What a condition of a test reads besides answers: its own facts, metrics, `disposition`, `level`, `where`. */
export type EffectFacts = Readonly<Partial<Record<EffectFactId, Answer>>> & Readonly<Record<string, Answer>>

/** Makes a condition of a test ready. @throws on a name that is not known. */
export const compileEffect = (when: string): Predicate => engine.compile(toCondition(when))

/** What the conditions of a test read. Pure and total: what is missing or does not fit is not known. */
export function effectContext(answers: Answers, facts: EffectFacts, on: LocalDate): Context {
  const read = noFacts(engine.layout)
  engine.read(read, answers, on)
  setFacts(read, engine.layout, facts)
  return contextOf(read)
}

/** Makes a table of conditions ready; gives the ids of those that hold, in the order of the table. */
export function createHolding<Id extends string>(
  table: readonly (EffectCondition & { readonly id: Id })[],
): (context: Context) => readonly Id[] {
  const rows = table.map(({ id, when }) => ({ id, holds: compileEffect(when) }))
  return (context) => rows.filter(({ holds }) => holds(context)).map(({ id }) => id)
}
