import { atomsOf, toCondition, type Condition } from '../condition.ts'
import type { Guideline } from '../guideline.ts'
import { canHold, conjunction, disjunction, type Formula } from './formula.ts'
import type { Names } from './names.ts'
import type { ParsedRow } from './parsed.ts'
import type { Problem } from './problem.ts'
import { Formulas, type FlagGroups } from './truth.ts'

/**
 * Conditions that no answers make true, that no answers make false without being written `true`, that only answers to
 * questions which are not asked make true, and alternatives that never matter.
 *
 * @param rows rows whose names and options exist.
 */
export function lintReachable(rows: readonly ParsedRow[], names: Names, guideline: Guideline): readonly Problem[] {
  const groups = flagGroups(guideline)
  return rows.flatMap((row) => (row.isCount ? [] : lintRow(row, row.conditions[0]!, names, groups)))
}

function lintRow(
  { row, field, text }: ParsedRow,
  condition: Condition,
  names: Names,
  groups: FlagGroups,
): readonly Problem[] {
  const at = { row, field, found: text }
  const possible = isPossible(condition, names, groups)
  const failing = condition.type === 'true' || isPossible({ type: 'not', of: condition }, names, groups)
  if (possible === null || failing === null)
    return [{ ...at, what: 'undecided', expected: 'a condition that a search of 200 000 steps decides' }]
  if (!possible) return [{ ...at, what: 'never-holds', expected: 'a condition that some answers make true' }]
  if (!failing)
    return [{ ...at, what: 'always-holds', expected: '"true", or a condition that some answers make false' }]
  if (isPossible(condition, names, groups, true) === false)
    return [{ ...at, what: 'never-holds', expected: 'a condition that answers to questions that are asked make true' }]
  return alternatives(condition)
    .filter(({ whole }) => isPossible(whole, names, groups) === false)
    .map(({ branch }) => ({
      ...at,
      what: 'dead-branch',
      expected: 'alternatives that each can make the condition true',
      found: `alternative ${branch + 1} of an "or" in: ${text}`,
    }))
}

/**
 * Whether some answers make a condition true; `null` when the search gives up.
 *
 * @param asAsked only answers to questions that are asked count.
 */
function isPossible(condition: Condition, names: Names, groups: FlagGroups, asAsked = false): boolean | null {
  const asked = asAsked ? askedConditions(condition, names) : new Map<string, Condition>()
  const formulas = new Formulas(names, groups, boundsOf([condition, ...asked.values()], names))
  const whole: Formula[] = [formulas.of(condition)]
  for (const [id, askedIf] of asked) whole.push(disjunction([formulas.isMissing(id), formulas.of(askedIf)]))
  return canHold(conjunction([...whole, ...formulas.constraints()]))
}

/** Conditions under which the findings behind a condition are asked, and those behind these, and so on. */
function askedConditions(condition: Condition, names: Names): ReadonlyMap<string, Condition> {
  const asked = new Map<string, Condition>()
  const visit = (part: Condition) => {
    for (const id of namesBehind(part, names)) {
      const askedIf = names.get(id)?.askedIf
      if (askedIf === undefined || asked.has(id)) continue
      const inner = toCondition(askedIf)
      asked.set(id, inner)
      visit(inner)
    }
  }
  visit(condition)
  return asked
}

/** Ids that a condition reads, those inside derived values included. */
export function namesBehind(condition: Condition, names: Names): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (part: Condition) => {
    for (const atom of atomsOf(part)) {
      if (!('id' in atom) || seen.has(atom.id)) continue
      seen.add(atom.id)
      const name = names.get(atom.id)
      name?.madeOf?.forEach(visit)
      name?.mentions?.forEach((id) => visit({ type: 'holds', id }))
    }
  }
  visit(condition)
  return seen
}

function boundsOf(conditions: readonly Condition[], names: Names): ReadonlyMap<string, readonly number[]> {
  const bounds = new Map<string, number[]>()
  const seen = new Set<string>()
  const visit = (condition: Condition) => {
    for (const atom of atomsOf(condition)) {
      if (!('id' in atom)) continue
      if (atom.type === 'compare') bounds.set(atom.id, [...(bounds.get(atom.id) ?? []), atom.value])
      if (seen.has(atom.id)) continue
      seen.add(atom.id)
      names.get(atom.id)?.madeOf?.forEach(visit)
    }
  }
  conditions.forEach(visit)
  return bounds
}

type Alternative = { readonly branch: number; readonly whole: Condition }

/** Each branch of each "or" that is not inside a "not" or a count, alone in its place. */
function alternatives(condition: Condition): readonly Alternative[] {
  if (condition.type !== 'and' && condition.type !== 'or') return []
  const { type, of } = condition
  const here = type === 'or' ? of.map((whole, branch) => ({ branch, whole })) : []
  const inside = of.flatMap((part, place) =>
    alternatives(part).map(({ branch, whole }) => ({
      branch,
      whole: type === 'or' ? whole : { type, of: of.with(place, whole) },
    })),
  )
  return [...here, ...inside]
}

/** What the warning signs of each group can give. */
export function flagGroups(guideline: Guideline): FlagGroups {
  const groups = new Map<string, Set<string>>()
  for (const { group, disposition } of guideline.redFlags)
    groups.set(group, (groups.get(group) ?? new Set()).add(disposition))
  return groups
}
