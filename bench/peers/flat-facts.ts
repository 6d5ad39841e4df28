import { atomsOf, toCondition, toCount, type Condition } from '@unspasm/guideline/condition'
import { guideline } from '@unspasm/guideline/guideline'
import type { Derived, Finding } from '@unspasm/guideline/finding'
import type { Answers } from '@unspasm/care/answers'
import { engineInForce, readContext } from '@unspasm/care/engine'
import { durationDays } from '@unspasm/care/facts'

/** A rule as the peers get it. */
export type FlatRule = { readonly id: string; readonly condition: Condition }

/** A derived value as the peers get it: one condition, or the conditions that are counted. */
export type FlatDerived =
  | { readonly id: string; readonly kind: 'boolean'; readonly condition: Condition }
  | { readonly id: string; readonly kind: 'number'; readonly of: readonly Condition[] }

/** Values by name: what `not sure` and silence mean is worked out before, so that a peer needs no policy. A number that is not known is left out. */
export type FlatFacts = Readonly<Record<string, boolean | number | string | readonly string[]>>

/** An age that is not known counts as old: higher than any bound. */
const oldest = 999

const findings = guideline.findings as readonly Finding[]
const derived = guideline.derived as readonly Derived[]

/** Atoms over what only the evaluation itself knows; a peer has no word for them. */
const readsState = (condition: Condition) =>
  atomsOf(condition).some((atom) =>
    !('id' in atom) ? atom.type !== 'true' : atom.id === 'top-cause' || atom.id === 'd-safety-complete',
  )

/** Every rule and weight that reads answers only, in the order of the guideline. */
export const flatRules: readonly FlatRule[] = [
  ...guideline.redFlags,
  ...guideline.remedyGates,
  ...guideline.professionalRules,
  ...guideline.causeWeights,
]
  .map(({ id, when }) => ({ id, condition: toCondition(when) }))
  .filter(({ condition }) => !readsState(condition))

/** Rules that the peers do not evaluate. Ours does, and is timed with them. */
export const leftOut: readonly string[] = [
  ...guideline.redFlags,
  ...guideline.remedyGates,
  ...guideline.professionalRules,
  ...guideline.causeWeights,
]
  .map(({ id }) => id)
  .filter((id) => !flatRules.some((rule) => rule.id === id))

const recheck: Condition = {
  type: 'or',
  of: findings.filter(({ unknown }) => unknown === 'recheck').map(({ id }) => ({ type: 'unsure', id })),
}

/** Derived values in an order in which each stands after those it reads; the days since onset are given. */
export const flatDerived: readonly FlatDerived[] = inOrder(
  derived.flatMap(({ id, kind, expression }): readonly FlatDerived[] => {
    if (id === 'd-recheck-unsure') return [{ id, kind: 'boolean', condition: recheck }]
    if (expression === undefined) return []
    return kind === 'number'
      ? [{ id, kind, of: toCount(expression) }]
      : [{ id, kind, condition: toCondition(expression) }]
  }),
)

/** How many derived values stand between a derived value and the answers. */
export function depthOf(value: FlatDerived): number {
  const conditions = value.kind === 'number' ? value.of : [value.condition]
  const read = conditions.flatMap(atomsOf).flatMap((atom) => ('id' in atom ? [atom.id] : []))
  return 1 + Math.max(0, ...flatDerived.filter(({ id }) => read.includes(id)).map(depthOf))
}

function inOrder(values: readonly FlatDerived[]): readonly FlatDerived[] {
  const placed: FlatDerived[] = []
  const place = (value: FlatDerived) => {
    if (placed.includes(value)) return
    const conditions = value.kind === 'number' ? value.of : [value.condition]
    const read = conditions.flatMap(atomsOf).flatMap((atom) => ('id' in atom ? [atom.id] : []))
    values.filter(({ id }) => read.includes(id)).forEach(place)
    placed.push(value)
  }
  values.forEach(place)
  return placed
}

const allConditions = [
  ...flatRules.map(({ condition }) => condition),
  ...flatDerived.flatMap((value) => (value.kind === 'number' ? value.of : [value.condition])),
]
const asked = (type: 'unknown' | 'unsure') =>
  new Set(allConditions.flatMap(atomsOf).flatMap((atom) => (atom.type === type ? [atom.id] : [])))
const askedUnknown = asked('unknown')
const askedUnsure = asked('unsure')

/** Name under which "not sure or unanswered" (or only "not sure") of a finding is given. */
export const stateName = (type: 'unknown' | 'unsure', id: string): string => `${id}-${type}`

/**
 * The facts of one person as the peers get them.
 *
 * @param withDerived `true`: the derived values are given too, so that the peer need not work them out.
 */
export function flatten(answers: Answers, on: string, withDerived: boolean): FlatFacts {
  const flat: Record<string, FlatFacts[string]> = { 'd-duration-days': durationDays(answers, on) }
  for (const { id, kind, unknown, options = [] } of findings) {
    const answer = answers[id]
    const isKnown = answer !== undefined && answer !== '?'
    if (askedUnknown.has(id)) flat[stateName('unknown', id)] = !isKnown
    if (askedUnsure.has(id)) flat[stateName('unsure', id)] = answer === '?'
    if (kind === 'boolean') flat[id] = answer === true || (answer === '?' && unknown === 'as-yes')
    else if (kind === 'choice') flat[id] = isKnown && options.includes(answer as string) ? (answer as string) : ''
    else if (kind === 'multi' || kind === 'region') flat[id] = isKnown ? (answer as readonly string[]) : []
    else if (kind === 'number' && isKnown) flat[id] = answer as number
    else if (unknown === 'as-old') flat[id] = oldest
  }
  if (!withDerived) {
    for (const { id, kind } of flatDerived) if (kind === 'boolean') flat[id] = false
    return flat
  }
  const { facts } = readContext(engineInForce, answers, on)
  for (const { id, kind } of flatDerived) {
    const { index } = engineInForce.layout.slots.get(id)!
    flat[id] = kind === 'number' ? facts.number[index]! : facts.truth[index] === 1
  }
  return flat
}
