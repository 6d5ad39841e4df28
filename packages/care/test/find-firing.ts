import { toCondition, toCount, type Condition } from '@unspasm/guideline/condition'
import { durationBandDays } from '@unspasm/guideline/duration-bands'
import { guideline } from '@unspasm/guideline/guideline'
import type { Answer, Answers } from '../src/answers.ts'
import { assess } from '../src/assess.ts'
import { engineInForce, readContext } from '../src/engine.ts'
import { on } from './arbitrary-answers.ts'
import { personWith } from './people.ts'

/**
 * Answers that differ from those of the base case; `null` takes an answer away.
 * An object of plain JSON, so that a table of them can be read and reviewed.
 */
export type Changes = Readonly<Record<string, Answer | null>>

/** The base case of the weak flags with some answers changed or taken away. Nothing else is filled in. */
export function changed(changes: Changes): Answers {
  const all: Record<string, Answer> = { ...personWith({}) }
  for (const [id, answer] of Object.entries(changes)) {
    if (answer === null) delete all[id]
    else all[id] = answer
  }
  return all
}

/** Whether a rule fires, or a weight counts, on the changed base case. */
export function fires(id: string, changes: Changes): boolean {
  const { fired, causes } = assess(changed(changes), on)
  return fired.includes(id) || causes.some((cause) => cause.for.includes(id) || cause.against.includes(id))
}

/**
 * For every red flag, gate, professional rule and cause weight, the fewest changes to the base case that make it fire.
 *
 * The search goes down the tree of the condition: an `or` gives the ways of each part, an `and` joins one way of each.
 * Every way that is kept was tried on the engine and stripped of what it does not need.
 */
export function findFiring(): Readonly<Record<string, Changes | null>> {
  const rows: readonly { readonly id: string; readonly when: string }[] = [
    ...guideline.redFlags,
    ...guideline.remedyGates,
    ...guideline.professionalRules,
    ...guideline.causeWeights,
  ]
  return Object.fromEntries(rows.map(({ id, when }) => [id, smallest(id, when)]))
}

const keep = 400
const none: Changes = {}
const base = readContext(engineInForce, personWith({}), on)

function smallest(id: string, when: string): Changes | null {
  const found = waysTo(toCondition(when), true)
    .filter((way) => fires(id, way))
    .map((way) => stripped(id, way))
  return found.toSorted(bySize)[0] ?? null
}

function stripped(id: string, way: Changes): Changes {
  for (const name of Object.keys(way)) {
    const { [name]: _, ...rest } = way
    if (fires(id, rest)) return stripped(id, rest)
  }
  return way
}

const sizeOf = (way: Changes) =>
  Object.values(way).reduce<number>(
    (sum, answer) => sum + (Array.isArray(answer) ? answer.length : answer === null ? 3 : 1),
    0,
  )
const bySize = (a: Changes, b: Changes) => sizeOf(a) - sizeOf(b)

const fewest = (ways: readonly Changes[]): readonly Changes[] => {
  const byText = new Map(ways.map((way) => [JSON.stringify(Object.entries(way).toSorted()), way]))
  return [...byText.values()].toSorted(bySize).slice(0, keep)
}

/** Both at once, or nothing when they contradict each other. */
function joined(first: Changes, second: Changes): readonly Changes[] {
  const both: Record<string, Answer | null> = { ...first }
  for (const [id, answer] of Object.entries(second)) {
    const other = both[id]
    if (other === undefined) both[id] = answer
    else if (Array.isArray(other) && Array.isArray(answer)) both[id] = [...new Set([...other, ...answer])]
    else if (other !== answer) return []
  }
  return [both]
}

function all(parts: readonly Condition[], wanted: boolean): readonly Changes[] {
  return parts.reduce<readonly Changes[]>(
    (ways, part) => fewest(ways.flatMap((way) => waysTo(part, wanted).flatMap((more) => joined(way, more)))),
    [none],
  )
}

function waysTo(condition: Condition, wanted: boolean): readonly Changes[] {
  switch (condition.type) {
    case 'true':
      return wanted ? [none] : []
    case 'not':
      return waysTo(condition.of, !wanted)
    case 'and':
    case 'or':
      return (condition.type === 'and') === wanted
        ? all(condition.of, wanted)
        : fewest(condition.of.flatMap((part) => waysTo(part, wanted)))
    case 'count':
      return wanted ? enough(condition.of, condition.value) : [none]
    case 'holds':
    case 'is':
    case 'has':
    case 'compare':
    case 'unknown':
    case 'unsure': {
      const already = engineInForce.compile(condition)(base) === wanted
      return already ? [none, ...waysToName(condition, wanted)] : waysToName(condition, wanted)
    }
    case 'worst':
      return fewest(
        guideline.redFlags
          .filter(
            ({ group, disposition }) =>
              condition.groups.includes(group) && condition.dispositions.includes(disposition),
          )
          .flatMap(({ when }) => waysTo(toCondition(when), true)),
      )
    case 'band':
      return enoughPoints(condition.cause)
    default:
      return [none]
  }
}

/** Ways in which at least so many of the conditions hold. */
function enough(of: readonly Condition[], value: number): readonly Changes[] {
  return fewest(subsets(of, value).flatMap((chosen) => all(chosen, true)))
}

function subsets<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  if (size <= 0) return [[]]
  return all.flatMap((first, place) => subsets(all.slice(place + 1), size - 1).map((rest) => [first, ...rest]))
}

/** Ways in which up to three weights together speak for a cause. */
function enoughPoints(cause: string): readonly Changes[] {
  const speaking = guideline.causeWeights.filter((row) => row.cause === cause && row.weight > 1)
  return [0, 1, 2, 3].flatMap((size) =>
    subsets(speaking, size).flatMap((rows) =>
      all(
        rows.map(({ when }) => toCondition(when)),
        true,
      ).slice(0, 5),
    ),
  )
}

function waysToName(condition: Extract<Condition, { readonly id: string }>, wanted: boolean): readonly Changes[] {
  const { id } = condition
  const derived = guideline.derived.find((value) => value.id === id)
  if (derived) return waysToDerived(derived, condition, wanted)
  if (id === 'top-cause' && condition.type === 'is') return condition.options.flatMap(enoughPoints)
  const finding = engineInForce.questionOf.get(id)?.finding
  if (!finding) return [none]
  const { options = [], min = 0, max = 0 } = finding
  switch (condition.type) {
    case 'holds':
      return [{ [id]: wanted }]
    case 'is':
      return options
        .filter((option) => condition.options.includes(option) === wanted)
        .map((option) => ({ [id]: option }))
    case 'has':
      return wanted ? [{ [id]: [condition.option] }] : [none]
    case 'unsure':
      return wanted ? [{ [id]: '?' }] : [none]
    case 'unknown':
      return wanted ? [{ [id]: '?' }, { [id]: null }] : [none]
    case 'compare': {
      const holds = (value: number) =>
        ({
          '>=': value >= condition.value,
          '<=': value <= condition.value,
          '>': value > condition.value,
          '<': value < condition.value,
          '==': value === condition.value,
        })[condition.operator]
      const near = [condition.value - 1, condition.value, condition.value + 1, min, max]
      return near
        .filter((value) => value >= min && value <= max && holds(value) === wanted)
        .map((value) => ({ [id]: value }))
    }
  }
}

function waysToDerived(
  { id, kind, expression }: (typeof guideline.derived)[number] & { readonly expression?: string },
  condition: Condition,
  wanted: boolean,
): readonly Changes[] {
  if (id === 'd-duration-days' && condition.type === 'compare') {
    const bands = Object.keys(durationBandDays).map((band) => ({ duration: band }))
    return bands
  }
  if (id === 'd-recheck-unsure')
    return guideline.findings.filter(({ unknown }) => unknown === 'recheck').map((row) => ({ [row.id]: '?' }))
  if (id === 'd-safety-complete') return wanted ? [none] : [{ 'iv-drug-use': null }]
  if (expression === undefined) return [none]
  if (kind === 'number')
    return wanted && condition.type === 'compare' ? enough(toCount(expression), condition.value) : [none]
  return waysTo(toCondition(expression), wanted)
}
