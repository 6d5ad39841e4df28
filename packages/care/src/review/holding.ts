import { idsOf, toCondition } from '@unspasm/guideline/condition'
import type { Disposition } from '@unspasm/guideline/disposition'
import type { ReviewRule } from '@unspasm/guideline/rule'
import type { Answer, Answers } from '../answers.ts'
import type { Assessment } from '../assess.ts'
import type { Moment, Sitting } from '../diary.ts'
import { contextOf, type Engine } from '../engine.ts'
import type { Context, Predicate } from '../evaluate.ts'
import { answerState, noFacts, setFact, setFacts, type Facts } from '../facts.ts'
import { daysBetween } from '../local-date.ts'
import type { Metrics } from '../metrics.ts'
import type { Standpoint } from './answers.ts'
import { answeredSitting, type History } from './history.ts'
import { isAfter, momentOf, newestOf } from './moment.ts'
import type { Standing } from './types.ts'

/** A review rule whose condition holds. */
export type Holding = {
  readonly rule: ReviewRule
  /** Moment of the newest fact that the rule reads: an answer, else a sitting of its kind, else a check-in, else now. */
  readonly event: Moment
  /** Since when it is a reason for a result: the event of a rule about one sitting or one look at the skin, else now. */
  readonly reasonAt: Moment
  /** The sitting that the rule is about, or `null`. */
  readonly sitting: Sitting | null
  /** Truth of a condition at the same facts. */
  readonly holds: (condition: Predicate) => boolean
}

/** What review rules read. */
export type Situation = {
  readonly history: History
  readonly standpoint: Standpoint
  readonly metrics: Metrics
  readonly assessment: Assessment
  /** The present result: of the answers, and of what is in force. */
  readonly disposition: Disposition
  readonly now: Moment
  readonly lastFired: Standing['lastFired']
  /** When a clinician last said that remedies are fine: what happened before was looked at. */
  readonly seenAt: Moment | null
}

const sittingFindings = ['sitting-response', 'sitting-new-sign'] as const

/**
 * Finds the review rules that hold, whatever gave rise to the review, in their order.
 *
 * A rule about one sitting, or about the skin after heat, is settled when a clinician has spoken since. A rule that may
 * fire once in some days rests until they are over.
 */
export function createFindHolding(
  engine: Engine,
  rules: readonly ReviewRule[],
): (situation: Situation) => readonly Holding[] {
  const compiled = rules.map((rule) => {
    const condition = toCondition(rule.when)
    return {
      rule,
      holds: engine.compile(condition),
      findings: idsOf(condition).filter((id) => engine.questionOf.has(id)),
      isOfOneEvent: rule.triggers.every((trigger) => trigger === 'after-sitting' || trigger === 'after-heat'),
    }
  })

  return (situation) => {
    const { history, now, lastFired, seenAt } = situation
    const readings = new Map<Sitting['kind'] | undefined, Reading>()
    const first = read(engine, situation)
    const readingOf = (kind: Sitting['kind'] | undefined) => {
      const known = readings.get(kind) ?? withSitting(engine, first, history, kind)
      readings.set(kind, known)
      return known
    }
    const eventOf = (findings: readonly string[], kind: Sitting['kind'] | undefined, { givenAt }: Reading) =>
      newestOf(findings.flatMap((id) => givenAt(id) ?? [])) ??
      (kind && history.happenings.findLast(({ sitting }) => sitting?.kind === kind)) ??
      history.happenings.findLast(({ what }) => what === 'check-in') ??
      now

    return compiled.flatMap(({ rule, holds, findings, isOfOneEvent }): readonly Holding[] => {
      const since = daysBetween(lastFired[rule.id] ?? '', now.on) ?? 0
      if (since > 0 && since < (rule.everyDays ?? 0)) return []
      const reading = readingOf(rule.sitting)
      const { context, sitting } = reading
      if (!holds(context)) return []
      const event = momentOf(eventOf(findings, rule.sitting, reading))
      if (isOfOneEvent && seenAt !== null && isAfter(seenAt, event)) return []
      const reasonAt = isOfOneEvent ? event : now
      return [{ rule, event, reasonAt, sitting, holds: (condition) => condition(context) }]
    })
  }
}

type Reading = Pick<Standpoint, 'givenAt'> & { readonly context: Context; readonly sitting: Sitting | null }

function read(engine: Engine, { standpoint, metrics, assessment, disposition, now }: Situation): Reading {
  const facts = noFacts(engine.layout)
  engine.read(facts, standpoint.answers, now.on)
  setFacts(facts, engine.layout, metrics as Readonly<Record<string, Answer>>)
  const put = (id: string, value: string) => setFact(facts, engine.layout.slots.get(id)!, value)
  put('disposition', disposition)
  put('top-cause', assessment.topCause)
  const context: Context = {
    ...contextOf(facts),
    bandOf: (cause) => assessment.causes.find(({ id }) => id === cause)?.band ?? 'unlikely',
    isBlocked: (token) => assessment.blocked.some((blocked) => blocked === token),
  }
  return { context, givenAt: standpoint.givenAt, sitting: null }
}

/** The facts as a rule about one kind of sitting sees them: with the newest answered sitting of that kind. */
function withSitting(engine: Engine, first: Reading, history: History, kind: Sitting['kind'] | undefined): Reading {
  if (!history.happenings.some(({ what }) => what === 'sitting')) return first
  const answered = answeredSitting(history, kind)
  const said: Answers = {
    ...(answered?.sitting.response !== undefined && { 'sitting-response': answered.sitting.response }),
    ...(answered?.sitting.newSign !== undefined && { 'sitting-new-sign': answered.sitting.newSign }),
  }
  const facts = copyFacts(first.context.facts)
  for (const id of sittingFindings) forget(facts, engine.layout.slots.get(id)!)
  setFacts(facts, engine.layout, said)
  return {
    context: { ...first.context, facts },
    givenAt: (id) => {
      if (sittingFindings.every((finding) => finding !== id)) return first.givenAt(id)
      return answered && Object.hasOwn(said, id) ? momentOf(answered) : null
    },
    sitting: answered?.sitting ?? null,
  }
}

function copyFacts({ state, truth, number, choice, mask }: Facts): Facts {
  return {
    state: state.slice(),
    truth: truth.slice(),
    number: number.slice(),
    choice: choice.slice(),
    mask: mask.slice(),
  }
}

function forget(facts: Facts, { index }: { readonly index: number }): void {
  facts.state[index] = answerState.unanswered
  facts.truth[index] = 0
  facts.choice[index] = -1
}
