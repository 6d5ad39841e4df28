import type { Derived, Finding } from '@unspasm/guideline/finding'
import { durationBandDays } from '@unspasm/guideline/duration-bands'
import { notSure, type Answer, type Answers } from './answers.ts'
import { daysBetween, type LocalDate } from './local-date.ts'

/** What is known about one slot. */
export const answerState = { unanswered: 0, notSure: 1, no: 2, known: 3 } as const

/** A name that a condition may read besides findings and derived values, such as a metric or `top-cause`. */
export type ExtraFact = {
  readonly id: string
  readonly kind: 'boolean' | 'number' | 'choice'
  readonly options?: readonly string[]
}

type Slot = {
  readonly index: number
  readonly kind: Finding['kind']
  readonly unknown: Finding['unknown']
  /** Place of each option; a list of options is a bit mask, so at most 31 of them. */
  readonly options: ReadonlyMap<string, number>
}

/** Where each name lives in the arrays of `Facts`. Made once for a guideline. */
export type Layout = {
  readonly slots: ReadonlyMap<string, Slot>
  readonly size: number
}

/**
 * What is known, as arrays of numbers by slot, so that a rule is a few array reads.
 *
 * `truth` is the value of the slot as a boolean atom, with the policy of "not sure" applied.
 */
export type Facts = {
  readonly state: Uint8Array
  readonly truth: Uint8Array
  readonly number: Float64Array
  readonly choice: Int32Array
  readonly mask: Int32Array
}

const optionLimit = 31
const daysOfBand = new Map(Object.entries(durationBandDays))

/**
 * Gives every finding, derived value and extra fact a slot.
 *
 * @throws when a finding has more options than a bit mask holds, or two names are the same.
 */
export function layOut(findings: readonly Finding[], derived: readonly Derived[], extra: readonly ExtraFact[]): Layout {
  const slots = new Map<string, Slot>()
  const add = (id: string, kind: Finding['kind'], unknown: Finding['unknown'], options: readonly string[] = []) => {
    if (options.length > optionLimit)
      throw new Error(`expected at most ${optionLimit} options in ${id}, got ${options.length}`)
    if (slots.has(id)) throw new Error(`expected one definition of ${id}, got two`)
    slots.set(id, {
      index: slots.size,
      kind,
      unknown,
      options: new Map(options.map((option, place) => [option, place])),
    })
  }
  for (const finding of findings) add(finding.id, finding.kind, finding.unknown, finding.options)
  for (const value of derived) add(value.id, value.kind, 'as-no')
  for (const fact of extra) add(fact.id, fact.kind, 'as-no', fact.options)
  return { slots, size: slots.size }
}

/** Facts in which nothing is known. */
export function noFacts(layout: Layout): Facts {
  return {
    state: new Uint8Array(layout.size),
    truth: new Uint8Array(layout.size),
    number: new Float64Array(layout.size),
    choice: new Int32Array(layout.size).fill(-1),
    mask: new Int32Array(layout.size),
  }
}

/** Forgets everything, so that the arrays can be used again. */
export function clearFacts(facts: Facts): void {
  facts.state.fill(answerState.unanswered)
  facts.truth.fill(0)
  facts.choice.fill(-1)
  facts.mask.fill(0)
}

/**
 * Writes one answer. Total: an answer that does not fit the finding is left unanswered, which never reassures;
 * `parseCase` refuses such answers before they come here.
 */
export function setFact(facts: Facts, slot: Slot, answer: Answer): void {
  const { index } = slot
  if (answer === notSure) {
    facts.state[index] = answerState.notSure
    facts.truth[index] = slot.unknown === 'as-yes' ? 1 : 0
    return
  }
  switch (slot.kind) {
    case 'boolean':
      if (typeof answer !== 'boolean') return
      facts.state[index] = answer ? answerState.known : answerState.no
      facts.truth[index] = answer ? 1 : 0
      return
    case 'number':
      if (typeof answer !== 'number' || Number.isNaN(answer)) return
      facts.number[index] = answer
      break
    case 'choice': {
      const place = typeof answer === 'string' ? slot.options.get(answer) : undefined
      if (place === undefined) return
      facts.choice[index] = place
      break
    }
    case 'date':
      if (typeof answer !== 'string') return
      break
    default: {
      if (!Array.isArray(answer) || answer.length === 0) return
      let mask = 0
      for (const option of answer as readonly string[]) {
        const place = slot.options.get(option)
        if (place === undefined) return
        mask |= 1 << place
      }
      facts.mask[index] = mask
    }
  }
  facts.state[index] = answerState.known
}

/** Writes all answers; names without a slot are passed over. */
export function setFacts(facts: Facts, layout: Layout, answers: Answers): void {
  for (const id in answers) {
    const slot = layout.slots.get(id)
    if (slot !== undefined) setFact(facts, slot, answers[id]!)
  }
}

/**
 * Days since this bout began: from the date when it is given, else the lower edge of the band, else 0.
 * A date after `on`, or one that is no date, counts as not given.
 *
 * Source: findings dictionary 0.2.1, d-duration-days; triage 0.2.
 */
export function durationDays(answers: Answers, on: LocalDate): number {
  const began = answers['onset-date']
  if (typeof began === 'string' && began !== notSure) {
    const days = daysBetween(began, on)
    if (days !== null && days >= 0) return days
  }
  const band = answers['duration']
  return typeof band === 'string' ? (daysOfBand.get(band) ?? 0) : 0
}
