import type { Guideline } from '../guideline.ts'
import { atomsOf, partsOf, type Condition } from '../condition.ts'
import { dispositions } from '../disposition.ts'
import type { Name, Names } from './names.ts'
import type { ParsedRow } from './parsed.ts'
import type { Parts } from './parts.ts'
import type { Problem, ProblemKind } from './problem.ts'
import type { Place } from './rows.ts'
import { holdsFor } from './truth.ts'
import { lintValue } from './values.ts'
import { tokens } from '../token.ts'

type Reading = 'answers' | 'diary' | 'worst' | 'cause' | 'disposition' | 'blocked' | 'fired' | 'open'

/** What each place may read: what is made before it is looked at. Source: triage 0.3. */
const mayRead: Readonly<Record<Place, readonly Reading[]>> = {
  derived: ['answers'],
  asking: ['answers'],
  'red-flag': ['answers'],
  'remedy-gate': ['answers', 'worst', 'cause'],
  cause: ['answers', 'worst'],
  professional: ['answers', 'worst', 'cause', 'disposition', 'blocked'],
  review: ['answers', 'worst', 'cause', 'disposition', 'blocked', 'diary'],
  tool: ['answers', 'worst', 'cause', 'disposition', 'blocked', 'diary', 'fired'],
  plan: ['answers', 'worst', 'cause', 'disposition', 'blocked', 'diary', 'fired', 'open'],
}

/** What names and atoms of a row do not exist, are of another kind, cannot be decided by, or are not made yet. */
export function lintAtoms(
  { row, field, place, conditions }: ParsedRow,
  names: Names,
  guideline: Guideline,
  parts: Parts,
): readonly Problem[] {
  const problems: Problem[] = []
  const report = (what: ProblemKind, expected: string, found: string) =>
    problems.push({ row, field, what, expected, found })
  const known = (what: ProblemKind, kind: string, ids: readonly string[], found: string) => {
    if (!ids.includes(found)) report(what, kind, found)
  }
  const reads = (reading: Reading, found: string) => {
    if (!mayRead[place].includes(reading)) report('read-too-early', `what is known to a ${place} condition`, found)
  }

  for (const atom of conditions.flatMap(atomsOf)) {
    switch (atom.type) {
      case 'band':
        known('unknown-cause', 'a cause', guideline.causeIds, atom.cause)
        for (const band of atom.bands) known('unknown-band', 'likely, possible or unlikely', bandNames, band)
        // NOTE: a gate that reads `top-cause` is run after the causes; one that reads only a band is not.
        if (place === 'remedy-gate') report('read-too-early', 'top-cause in a gate', `band(${atom.cause})`)
        else reads('cause', `band(${atom.cause})`)
        break
      case 'worst': {
        const groups = guideline.redFlags.map(({ group }) => group)
        for (const group of atom.groups) known('unknown-group', 'a group of warning signs', groups, group)
        for (const wanted of atom.dispositions) {
          known('unknown-disposition', 'a disposition', dispositions, wanted)
          const isReached = guideline.redFlags.some(
            ({ group, disposition }) => atom.groups.includes(group) && disposition === wanted,
          )
          if (!isReached && (dispositions as readonly string[]).includes(wanted))
            report('out-of-range', 'a disposition that a warning sign of these groups gives', wanted)
        }
        reads('worst', `worst(${atom.groups.join(', ')})`)
        break
      }
      case 'blocked':
        known('unknown-token', `one of ${tokens.join(', ')}`, tokens, atom.token)
        reads('blocked', `blocked(${atom.token})`)
        break
      case 'open':
        known('unknown-tool', 'a tool', parts.tools, atom.tool)
        reads('open', `open(${atom.tool})`)
        break
      case 'fired':
        known('unknown-rule', 'a rule that an assessment or a review runs', ruleIds(guideline, parts), atom.rule)
        reads('fired', `fired(${atom.rule})`)
        break
      default:
        if ('id' in atom) {
          const name = names.get(atom.id)
          if (!name) report('unknown-name', 'a finding, a derived value, a metric or a fact', atom.id)
          else {
            reads(readingOf(name), atom.id)
            problems.push(...lintValue(atom, name).map((problem) => ({ row, field, ...problem })))
          }
        }
    }
  }
  for (const count of conditions.flatMap(countsOf)) {
    const sums = Array.from({ length: count.of.length + 1 }, (_, sum) => sum)
    const outcomes = new Set(sums.map((sum) => holdsFor(count.operator, sum, count.value)))
    if (outcomes.size === 1)
      report('out-of-range', `a number that splits 0 to ${count.of.length}`, `${count.operator} ${count.value}`)
  }
  return problems
}

const bandNames = ['likely', 'possible', 'unlikely'] as const

function countsOf(condition: Condition): readonly Extract<Condition, { type: 'count' }>[] {
  const inside = partsOf(condition).flatMap(countsOf)
  return condition.type === 'count' ? [condition, ...inside] : inside
}

function readingOf({ from, id }: Name): Reading {
  if (from === 'metric' || from === 'fact') return 'diary'
  if (from !== 'result') return 'answers'
  return id === 'top-cause' ? 'cause' : 'disposition'
}

/** Ids that can have fired when tools and the plan are looked at. */
export function ruleIds(guideline: Guideline, parts: Parts): readonly string[] {
  return [...guideline.redFlags, ...guideline.remedyGates, ...guideline.professionalRules, ...parts.reviewRules].map(
    ({ id }) => id,
  )
}
