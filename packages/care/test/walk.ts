import { screens } from '@unspasm/guideline/screens'
import type { Screen } from '@unspasm/guideline/screen'
import type { Finding } from '@unspasm/guideline/finding'
import { notSure, type Answer, type Answers } from '../src/answers.ts'
import { ask, newCheck, type Check, type Step } from '../src/ask.ts'
import { engineInForce } from '../src/engine.ts'

/** Somebody who knows an answer to every question, and what they say when a question is asked a second time. */
export type Person = {
  /** An answer to every finding; what is missing is left open where that is allowed, else answered no or not sure. */
  readonly answers: Answers
  /** Answers after a help text or a prompt; missing means the first answer again. */
  readonly onSecondThought?: Answers
}

/** One step of a walk with the check before it. */
export type Trace = { readonly step: Step; readonly before: Check }

/** A walk from the first screen to the first result. */
export type Walk = {
  readonly check: Check
  readonly trace: readonly Trace[]
  /** Taps by the model of triage 2.7. */
  readonly taps: number
  /** Taps on questions that may be left open, and on rechecks and prompts. */
  readonly spareTaps: number
  /** Whether the questions stopped at a tap, not at the end of a screen. */
  readonly stoppedAtTap: boolean
}

const stepLimit = 200
const screenOf = new Map<string, Screen>(screens.map((screen) => [screen.id, screen]))

/** Forms that hold only numbers and single choices and go on by themselves. Source: triage 2.7. */
const movesOn: readonly string[] = ['s5-about-you', 's9-how-bad', 's10-how-it-began']

const findingOf = (id: string): Finding => engineInForce.questionOf.get(id)!.finding

/** What the person says to a question; `undefined` when they leave it open. */
function saysTo({ answers, onSecondThought }: Person, id: string, again: boolean): Answer | undefined {
  const answer = (again ? onSecondThought?.[id] : undefined) ?? answers[id]
  if (answer !== undefined) return answer
  const { kind, required } = findingOf(id)
  if (required === false) return undefined
  return kind === 'boolean' ? false : notSure
}

/** Taps that one answer takes, without the one that continues. */
export function tapsOf(id: string, answer: Answer): number {
  const { kind } = findingOf(id)
  if (answer === notSure) return 1
  if (kind === 'boolean') return answer === true ? 1 : 0
  if (id === 'age') return 2
  return Array.isArray(answer) ? answer.length : 1
}

/**
 * Walks a person through the check, one tap after another.
 *
 * A tick screen takes a tap for each tick and one to go on ("none of these" is that one); a form takes a tap for each
 * single choice, two for an age, one for each option of a list, and one to go on unless it goes on by itself.
 *
 * @throws when the questions do not end.
 * Source: triage 2.7.
 */
export function walk(person: Person, on: string): Walk {
  let check: Check = newCheck
  let taps = 0
  let spareTaps = 0
  const trace: Trace[] = []
  const answer = (id: string, given: Answer) => {
    check = { ...check, answers: { ...check.answers, [id]: given } }
  }

  for (let count = 0; count < stepLimit; count += 1) {
    const step = ask.nextStep(check, on)
    trace.push({ step, before: check })
    if (step.kind === 'result') return { check, trace, taps, spareTaps, stoppedAtTap: false }

    if (step.kind === 'recheck') {
      answer(step.finding, saysTo(person, step.finding, true) ?? false)
      check = { ...check, rechecked: [...check.rechecked, step.finding] }
      taps += 1
      spareTaps += 1
      if (ask.isInstantEmergency(check.answers, on)) return { check, trace, taps, spareTaps, stoppedAtTap: true }
      continue
    }

    if (step.kind === 'prompt') {
      for (const id of step.rows) {
        answer(id, saysTo(person, id, true) ?? false)
        taps += 1
        spareTaps += 1
      }
      check = { ...check, settled: [...check.settled, step.prompt] }
      continue
    }

    const isTick = screenOf.get(step.screen)?.kind === 'tick'
    const seen = new Set<string>()
    for (;;) {
      const next = ask.rowsOf(step.screen, check, on).find((id) => !seen.has(id))
      if (next === undefined) break
      seen.add(next)
      const given = saysTo(person, next, false)
      if (given === undefined) continue
      answer(next, given)
      const cost = isTick || findingOf(next).kind !== 'boolean' ? tapsOf(next, given) : 1
      taps += cost
      if (findingOf(next).required === false) spareTaps += cost
      if (ask.isInstantEmergency(check.answers, on)) return { check, trace, taps, spareTaps, stoppedAtTap: true }
    }
    check = { ...check, left: [...check.left, step.screen] }
    if (!movesOn.includes(step.screen)) taps += 1
  }
  throw new Error(`expected the questions to end within ${stepLimit} steps, got no result`)
}
