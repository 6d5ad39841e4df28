import { idsOf, toCondition, toCount, type Condition } from '@unspasm/guideline/condition'
import { dispositions } from '@unspasm/guideline/disposition'
import type { Derived, Finding } from '@unspasm/guideline/finding'
import { guideline as guidelineInForce, type Guideline } from '@unspasm/guideline/guideline'
import type { Answers } from './answers.ts'
import { compile, countOf, createCompiler, type Compiler, type Context, type Predicate } from './evaluate.ts'
import {
  answerState,
  clearFacts,
  durationDays,
  layOut,
  noFacts,
  setFact,
  setFacts,
  type ExtraFact,
  type Facts,
  type Layout,
} from './facts.ts'
import type { LocalDate } from './local-date.ts'
import { createTriggers } from './triggers.ts'

/** A finding with the condition under which it is asked. */
export type Question = { readonly finding: Finding; readonly isAsked: Predicate }

/** A guideline, ready to judge. Made once; holds no answers. */
export type Engine = {
  readonly guideline: Guideline
  readonly layout: Layout
  readonly questions: readonly Question[]
  readonly questionOf: ReadonlyMap<string, Question>
  /** Expression of each derived value that has one; an `or` of the counted conditions for a number. */
  readonly derivedConditions: ReadonlyMap<string, Condition>
  /** Fills the facts of one person, derived values included. */
  readonly read: (facts: Facts, answers: Answers, on: LocalDate) => void
  /** The facts that were read last, in one place that is used again and again: judging makes no new arrays. */
  readonly desk: { readonly facts: Facts; answers: Answers | null; on: LocalDate }
  readonly compile: Compiler
}

/** Sets one derived value: by its expression, or as what it is when nothing can make it true. */
type DerivedStep = { readonly decide: (context: Context) => void; readonly deny: (facts: Facts) => void }

const computedByName = new Set(['d-duration-days', 'd-recheck-unsure', 'd-safety-complete'])

const noRank = () => dispositions.length
const noBand = () => 'unlikely' as const
const noBlock = () => false

/** A context in which only the facts are known: no rule has fired yet. */
export function contextOf(facts: Facts): Context {
  return { facts, worstRank: noRank, bandOf: noBand, isBlocked: noBlock }
}

/**
 * Compiles a guideline.
 *
 * @param extra names that rules read and that are set from outside: metrics, facts of a plan.
 * @throws when the guideline does not pass its lint: an unknown id or option, or derived values that read one another in a ring.
 */
export function createEngine(guideline: Guideline, extra: readonly ExtraFact[] = []): Engine {
  const layout = layOut(guideline.findings, guideline.derived, [
    { id: 'top-cause', kind: 'choice', options: [...guideline.causeIds, 'unclear'] },
    { id: 'disposition', kind: 'choice', options: dispositions },
    ...guideline.metrics,
    ...extra,
  ])
  const compileInTable = createCompiler(layout)
  const questions = guideline.findings.map((finding) => ({
    finding,
    isAsked: finding.askedIf === undefined ? () => true : compileInTable(toCondition(finding.askedIf)),
  }))

  const derivedConditions = new Map<string, Condition>()
  const steps: DerivedStep[] = []
  for (const value of inReadingOrder(guideline.derived)) {
    const { index } = layout.slots.get(value.id)!
    if (value.kind === 'number') {
      const of = toCount(value.expression!)
      derivedConditions.set(value.id, { type: 'or', of })
      const parts = of.map(compileInTable)
      const put = ({ number, state }: Facts, count: number) => {
        number[index] = count
        state[index] = answerState.known
      }
      steps.push({ decide: (context) => put(context.facts, countOf(parts, context)), deny: (facts) => put(facts, 0) })
    } else {
      const condition = toCondition(value.expression!)
      derivedConditions.set(value.id, condition)
      const holds = compileInTable(condition)
      const put = ({ truth, state }: Facts, isTrue: boolean) => {
        truth[index] = isTrue ? 1 : 0
        state[index] = isTrue ? answerState.known : answerState.no
      }
      steps.push({ decide: (context) => put(context.facts, holds(context)), deny: (facts) => put(facts, false) })
    }
  }
  const triggers = createTriggers(
    layout,
    [...derivedConditions.values()],
    new Set([...computedByName, ...derivedConditions.keys()]),
  )
  const candidates = new Uint8Array(steps.length)

  const durationSlot = layout.slots.get('d-duration-days')
  const recheckSlot = layout.slots.get('d-recheck-unsure')
  const completeSlot = layout.slots.get('d-safety-complete')
  const recheckIndexes = guideline.findings
    .filter(({ unknown }) => unknown === 'recheck')
    .map(({ id }) => layout.slots.get(id)!.index)
  const required = questions
    .filter(({ finding }) => finding.category === 'safety' && finding.required !== false)
    .map(({ finding, isAsked }) => ({ index: layout.slots.get(finding.id)!.index, isAsked }))

  return {
    guideline,
    layout,
    questions,
    questionOf: new Map(questions.map((question) => [question.finding.id, question])),
    derivedConditions,
    desk: { facts: noFacts(layout), answers: null, on: '' },
    compile: (condition) => compile(condition, layout),
    read: (facts, answers, on) => {
      clearFacts(facts)
      setFacts(facts, layout, answers)
      if (durationSlot) setFact(facts, durationSlot, durationDays(answers, on))
      if (recheckSlot)
        setFact(
          facts,
          recheckSlot,
          recheckIndexes.some((index) => facts.state[index] === answerState.notSure),
        )
      const context = contextOf(facts)
      triggers.mark(facts, candidates)
      for (let at = 0; at < steps.length; at += 1) {
        if (candidates[at] === 1) steps[at]!.decide(context)
        else steps[at]!.deny(facts)
      }
      if (completeSlot) {
        let open = false
        for (let at = 0; at < required.length && !open; at += 1) {
          const { index, isAsked } = required[at]!
          open = facts.state[index] === answerState.unanswered && isAsked(context)
        }
        setFact(facts, completeSlot, !open)
      }
    },
  }
}

/** The engine of the guideline in force. */
export const engineInForce: Engine = createEngine(guidelineInForce)

/** Reads answers onto the desk of an engine; what lies there already is not read again. */
export function layOnDesk({ desk, read }: Engine, answers: Answers, on: LocalDate): Facts {
  if (desk.answers !== answers || desk.on !== on) read(desk.facts, answers, on)
  desk.answers = answers
  desk.on = on
  return desk.facts
}

/** What is known of one person, derived values included. */
export function readContext(engine: Engine, answers: Answers, on: LocalDate): Context {
  const facts = noFacts(engine.layout)
  engine.read(facts, answers, on)
  return contextOf(facts)
}

/** Derived values with an expression, each after those it reads. */
function inReadingOrder(derived: readonly Derived[]): readonly Derived[] {
  const withExpression = derived.filter(({ id, expression }) => expression !== undefined && !computedByName.has(id))
  const byId = new Map(withExpression.map((value) => [value.id, value]))
  const done: Derived[] = []
  const visiting = new Set<string>()
  const visit = (value: Derived) => {
    if (done.includes(value)) return
    if (visiting.has(value.id)) throw new Error(`expected derived values without a ring, got one through ${value.id}`)
    visiting.add(value.id)
    const conditions = value.kind === 'number' ? toCount(value.expression!) : [toCondition(value.expression!)]
    for (const id of conditions.flatMap(idsOf)) {
      const read = byId.get(id)
      if (read) visit(read)
    }
    done.push(value)
  }
  for (const value of withExpression) visit(value)
  return done
}
