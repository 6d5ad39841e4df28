import * as fc from 'fast-check'
import type { Condition } from '@unspasm/guideline/condition'
import { dispositions } from '@unspasm/guideline/disposition'
import { durationBandDays } from '@unspasm/guideline/duration-bands'
import type { Derived, Finding, FindingKind, UnknownPolicy } from '@unspasm/guideline/finding'
import type { Guideline } from '@unspasm/guideline/guideline'
import { tokens } from '@unspasm/guideline/token'
import { arbitraryCondition, operator } from '../../guideline/test/arbitrary-condition.ts'
import { countText, textOf } from '../../guideline/test/condition-text.ts'

/** What generated guidelines may contain. */
export type Kind = {
  /** `false`: no condition turns an answer around, so that more yes can only make more rules fire. */
  readonly negation: boolean
}

const groups = ['g0', 'g1', 'g2']
const causeIds = ['c0', 'c1', 'c2']
const options = ['o0', 'o1', 'o2']
const causeOptions = [...causeIds, 'unclear']
const kinds: readonly FindingKind[] = ['boolean', 'boolean', 'boolean', 'choice', 'multi', 'region', 'number']
const policies: readonly UnknownPolicy[] = ['as-yes', 'recheck', 'gate', 'as-no']
const some = <T>(arbitrary: fc.Arbitrary<T>, least: number, most: number) =>
  fc.array(arbitrary, { minLength: least, maxLength: most })
const text = (condition: fc.Arbitrary<Condition>) => condition.map((tree) => textOf(tree))
const named = (prefix: string) => (row: object, place: number) => ({ id: `${prefix}-${place}`, ...row })

/** Atoms that read the given findings and derived values. */
function atomsOver(
  findings: readonly Finding[],
  derived: readonly Derived[],
  { negation }: Kind,
): fc.Arbitrary<Condition> {
  const yes = [...findings, ...derived].filter(({ kind }) => kind === 'boolean')
  const atoms: fc.Arbitrary<Condition>[] = [fc.constant({ type: 'true' })]
  if (yes.length > 0) {
    const holds = fc.constantFrom(...yes).map(({ id }): Condition => ({ type: 'holds', id }))
    atoms.push(holds, holds, holds)
  }
  for (const { id, kind } of findings) {
    if (kind === 'choice') {
      const all = id === 'duration' ? Object.keys(durationBandDays) : options
      atoms.push(fc.subarray(all, { minLength: 1 }).map((wanted) => ({ type: 'is', id, options: wanted })))
    }
    if (kind === 'multi' || kind === 'region')
      atoms.push(fc.constantFrom(...options).map((option) => ({ type: 'has', id, option })))
  }
  const numbers = [...findings, ...derived].filter(({ kind }) => kind === 'number')
  if (numbers.length > 0) {
    const bound = negation ? operator : fc.constantFrom('>=' as const, '>' as const)
    atoms.push(
      fc
        .tuple(fc.constantFrom(...numbers), bound, fc.nat(12))
        .map(([{ id }, operator, value]): Condition => ({ type: 'compare', id, operator, value })),
    )
  }
  if (negation && findings.length > 0) {
    const type = fc.constantFrom('unknown' as const, 'unsure' as const)
    atoms.push(fc.tuple(type, fc.constantFrom(...findings)).map(([type, { id }]): Condition => ({ type, id })))
  }
  return fc.oneof(...atoms)
}

const topCauseAtom = fc
  .subarray(causeOptions, { minLength: 1 })
  .map((wanted): Condition => ({ type: 'is', id: 'top-cause', options: wanted }))

/** Atoms that read what the evaluation itself has found so far. Their value depends on the order of rules. */
const stateAtom: fc.Arbitrary<Condition> = fc.oneof(
  topCauseAtom,
  fc.constantFrom(...tokens).map((token): Condition => ({ type: 'blocked', token })),
  fc
    .tuple(fc.constantFrom(...causeIds, 'nowhere'), fc.subarray(['likely', 'possible', 'unlikely'], { minLength: 1 }))
    .map(([cause, bands]): Condition => ({ type: 'band', cause, bands })),
  fc
    .subarray([...dispositions], { minLength: 1 })
    .map((wanted): Condition => ({ type: 'is', id: 'disposition', options: wanted })),
)

const worstAtom: fc.Arbitrary<Condition> = fc
  .tuple(fc.subarray([...groups, 'nowhere'], { minLength: 1 }), fc.subarray([...dispositions], { minLength: 1 }))
  .map(([wanted, levels]): Condition => ({ type: 'worst', groups: wanted, dispositions: levels }))

function arbitraryFindings(kind: Kind): fc.Arbitrary<readonly Finding[]> {
  const plain = fc
    .record({
      kind: fc.constantFrom(...kinds),
      policy: fc.constantFrom(...policies),
      isOld: fc.boolean(),
      category: fc.constantFrom('safety' as const, 'safety' as const, 'cause' as const),
      isOptional: fc.boolean(),
    })
    .map(({ kind, policy, isOld, category, isOptional }) => ({
      kind,
      category,
      screen: 's',
      share: 'yes' as const,
      unknown: kind === 'number' && isOld ? ('as-old' as const) : policy,
      ...(isOptional && { required: false as const }),
      ...(kind === 'number' ? { min: 0, max: 12, step: 1 } : kind === 'boolean' ? {} : { options }),
    }))
  const duration: Finding = {
    id: 'duration',
    kind: 'choice',
    category: 'safety',
    screen: 's',
    unknown: 'as-no',
    share: 'yes',
    options: Object.keys(durationBandDays),
  }
  const onset: Finding = { ...duration, id: 'onset-date', kind: 'date', required: false, options: [] }
  return fc.tuple(some(plain, 2, 7), fc.boolean()).chain(([rows, hasDuration]) => {
    const findings = [...rows.map(named('f')), ...(hasDuration ? [duration, onset] : [])] as readonly Finding[]
    const askedIf = findings.map((_, place) =>
      fc.option(text(arbitraryCondition({ atom: atomsOver(findings.slice(0, place), [], kind), ...kind })), {
        freq: 1,
        nil: undefined,
      }),
    )
    return fc.tuple(...askedIf).map((conditions) =>
      findings.map((finding, place) => {
        const condition = conditions[place]
        return condition === undefined ? finding : { ...finding, askedIf: condition }
      }),
    )
  })
}

/** Derived values over findings, each reading those before it; then shuffled, since their order must not matter. */
function arbitraryDerived(findings: readonly Finding[], kind: Kind): fc.Arbitrary<readonly Derived[]> {
  const byName: readonly Derived[] = [
    { id: 'd-duration-days', kind: 'number', meaning: '' },
    { id: 'd-recheck-unsure', kind: 'boolean', meaning: '' },
  ]
  const complete: Derived = { id: 'd-safety-complete', kind: 'boolean', meaning: '' }
  const next = (before: readonly Derived[], left: number): fc.Arbitrary<readonly Derived[]> => {
    if (left === 0) return fc.constant(before)
    const condition = arbitraryCondition({ atom: atomsOver(findings, before, kind), ...kind })
    const boolean = text(condition).map((expression) => ({ kind: 'boolean' as const, expression }))
    const number = some(condition, 1, 4).map((of) => ({ kind: 'number' as const, expression: countText(of) }))
    return fc
      .oneof(boolean, number)
      .chain((value) => next([...before, { id: `d-${left}`, meaning: '', ...value }], left - 1))
  }
  return fc
    .tuple(fc.nat(3), fc.boolean())
    .chain(([count, hasComplete]) => next(byName, count).map((all) => (hasComplete ? [...all, complete] : all)))
    .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length }))
}

/** Small guidelines of the real shape, with findings of every kind and policy. */
export function arbitraryGuideline(kind: Kind = { negation: true }): fc.Arbitrary<Guideline> {
  return arbitraryFindings(kind).chain((findings) =>
    arbitraryDerived(findings, kind).chain((derived) => {
      const readable = kind.negation ? derived : derived.filter(({ id }) => id !== 'd-safety-complete')
      const atom = atomsOver(findings, readable, kind)
      const condition = text(arbitraryCondition({ atom, ...kind }))
      const over = (...more: fc.Arbitrary<Condition>[]) =>
        text(arbitraryCondition({ atom: fc.oneof(atom, ...(kind.negation ? more : [])), ...kind }))
      const gateCondition = over(topCauseAtom, worstAtom)
      const stateCondition = over(stateAtom, worstAtom)
      const weightCondition = over(worstAtom)
      const blocks = fc.oneof(
        fc.subarray([...tokens], { maxLength: 3 }),
        fc.constantFrom(['all' as const], ['hands' as const], ['hands' as const, 'heat' as const]),
      )
      const sources: fc.Arbitrary<readonly ['R0']> = fc.constant(['R0'])
      const disposition = fc.constantFrom(...dispositions)
      return fc
        .record({
          redFlags: some(
            fc.record({ group: fc.constantFrom(...groups), when: condition, disposition, blocks, sources }),
            0,
            6,
          ),
          remedyGates: some(
            fc.record({
              when: gateCondition,
              blocks: fc.subarray([...tokens], { maxLength: 2 }),
              cautions: fc.subarray([...tokens], { maxLength: 2 }),
              sources,
            }),
            0,
            4,
          ),
          professionalRules: some(fc.record({ when: stateCondition, disposition, blocks, sources }), 0, 4),
          causeWeights: some(
            fc.record({
              cause: fc.constantFrom(...causeIds),
              when: weightCondition,
              weight: fc.integer({ min: -4, max: 8 }).filter((weight) => weight !== 0),
            }),
            0,
            8,
          ),
        })
        .map(({ redFlags, remedyGates, professionalRules, causeWeights }): Guideline => ({
          version: 'generated',
          findings,
          derived,
          metrics: [],
          consistencyPrompts: [],
          causeIds,
          redFlags: redFlags.map((row, place) => ({ id: `RF-${place}`, ...row })),
          remedyGates: remedyGates.map((row, place) => ({ id: `RG-${place}`, ...row })),
          professionalRules: [
            ...professionalRules.map((row, place) => ({ id: `PD-${place}`, ...row })),
            { id: 'PD-99', when: 'true', disposition: 'self-care', blocks: [], sources: ['R0'] },
          ],
          causeWeights: causeWeights.map((row, place) => ({ id: `w-${place}`, ...row })),
        }))
    }),
  )
}
