import { toCondition, toCount, type Condition } from '@unspasm/guideline/condition'
import { isEmergency } from '@unspasm/guideline/disposition'
import type { Derived } from '@unspasm/guideline/finding'
import { guideline } from '@unspasm/guideline/guideline'
import { notSure, type Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { engineInForce, readContext } from '@unspasm/care/engine'
import type { Context } from '@unspasm/care/evaluate'
import { tapsOf, type Walk } from '../packages/care/test/walk.ts'

/** Answers that settle a condition, with the taps of each; all answers of "no" together are one tap, "none of these". */
type Proof = ReadonlyMap<string, number>

const derived = guideline.derived as readonly Derived[]
const noneOfThese = 'none of these'
const keep = 12

/**
 * The fewest taps in which any order of questions could reach the result of a walk.
 *
 * An emergency is certain once the answers of one rule are in: the least over the rules that give it, without any tap to
 * go on. Any other result needs every question that must be answered, which no order can cut, so only the taps on
 * questions that may stay open, on help texts and on prompts are saved.
 *
 * @param answers all that the person would answer, asked or not.
 */
export function leastTaps(walk: Walk, answers: Answers, on: string): number {
  const { disposition } = assess(walk.check.answers, on)
  if (!isEmergency(disposition)) return walk.taps - walk.spareTaps

  const known = { ...answers, ...walk.check.answers }
  const context = readContext(engineInForce, known, on)
  const rules = guideline.redFlags.filter((row) => row.disposition === disposition)
  const proofs = rules
    .map(({ when }) => toCondition(when))
    .filter((condition) => engineInForce.compile(condition)(context))
    .flatMap((condition) => proofsOf(condition, true, known, context))
  return Math.min(walk.taps, ...proofs.map(costOf))
}

const costOf = (proof: Proof) => [...proof.values()].reduce((sum, taps) => sum + taps, 0)
const cheapest = (proofs: readonly Proof[]) => proofs.toSorted((a, b) => costOf(a) - costOf(b)).slice(0, keep)

/** Ways to be certain that a condition holds, or does not, from what the person answers. */
function proofsOf(condition: Condition, wanted: boolean, answers: Answers, context: Context): readonly Proof[] {
  if (engineInForce.compile(condition)(context) !== wanted) return []
  const inner = (part: Condition, value = wanted) => proofsOf(part, value, answers, context)
  switch (condition.type) {
    case 'not':
      return inner(condition.of, !wanted)
    case 'and':
    case 'or':
      return (condition.type === 'and') === wanted
        ? everyOne(condition.of.map((part) => inner(part)))
        : cheapest(condition.of.flatMap((part) => inner(part)))
    case 'count':
      return enough(condition.of, condition.value, answers, context)
    case 'holds':
    case 'is':
    case 'has':
    case 'compare':
    case 'unknown':
    case 'unsure':
      return proofsOfName(condition, wanted, answers, context)
    default:
      return [new Map()]
  }
}

function proofsOfName(
  condition: Extract<Condition, { readonly id: string }>,
  wanted: boolean,
  answers: Answers,
  context: Context,
): readonly Proof[] {
  const { id } = condition
  if (id === 'd-duration-days') return [new Map([['duration', 1]])]
  const value = derived.find((row) => row.id === id)
  if (value?.expression !== undefined) {
    if (value.kind === 'boolean') return proofsOf(toCondition(value.expression), wanted, answers, context)
    return condition.type === 'compare' ? enough(toCount(value.expression), condition.value, answers, context) : []
  }
  const answer = answers[id]
  if (answer === undefined) return [new Map()]
  if (answer === false) return [new Map([[noneOfThese, 1]])]
  if (condition.type === 'has' && wanted) return [new Map([[`${id} has ${condition.option}`, 1]])]
  return [new Map([[id, answer === notSure ? 1 : tapsOf(id, answer)]])]
}

/** One proof of each part, joined. */
function everyOne(parts: readonly (readonly Proof[])[]): readonly Proof[] {
  return parts.reduce<readonly Proof[]>(
    (all, proofs) => cheapest(all.flatMap((proof) => proofs.map((more) => new Map([...proof, ...more])))),
    [new Map()],
  )
}

/** The cheapest parts of a count that hold, as many as are needed. */
function enough(of: readonly Condition[], needed: number, answers: Answers, context: Context): readonly Proof[] {
  const proofs = of.flatMap((part) => cheapest(proofsOf(part, true, answers, context)).slice(0, 1))
  return everyOne(
    cheapest(proofs)
      .slice(0, needed)
      .map((proof) => [proof]),
  )
}
