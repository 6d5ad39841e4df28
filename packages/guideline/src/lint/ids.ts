import type { Guideline } from '../guideline.ts'
import type { Parts } from './parts.ts'
import type { Problem } from './problem.ts'

/** Options that fit a bit mask of the engine. */
const optionLimit = 31

/** Ids that stand twice, numbers that are left out without a word, chapters that do not fit, and lists of options that cannot be. */
export function lintIds(guideline: Guideline, parts: Parts): readonly Problem[] {
  return [...lintDoubles(guideline, parts), ...lintChapters(guideline, parts), ...lintOptions(guideline)]
}

function lintDoubles(guideline: Guideline, parts: Parts): readonly Problem[] {
  const spaces: readonly (readonly { readonly id: string }[])[] = [
    [
      ...guideline.findings,
      ...guideline.derived,
      ...guideline.metrics,
      ...parts.facts,
      { id: 'top-cause' },
      { id: 'disposition' },
    ],
    [
      ...guideline.redFlags,
      ...guideline.remedyGates,
      ...guideline.professionalRules,
      ...guideline.causeWeights,
      ...guideline.consistencyPrompts,
      ...parts.reviewRules,
      ...parts.toolTables.flatMap(({ rows }) => rows),
    ],
    parts.screens,
    [...parts.movements, ...parts.transitions, ...parts.restPositions],
    guideline.causeIds.map((id) => ({ id })),
    parts.tools.map((id) => ({ id })),
  ]
  return spaces.flatMap((space) => {
    const ids = space.map(({ id }) => id)
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => ({
      row: id,
      field: 'id',
      what: 'duplicate-id' as const,
      expected: 'one row with this id',
      found: `${ids.filter((other) => other === id).length} rows`,
    }))
  })
}

function lintChapters(guideline: Guideline, parts: Parts): readonly Problem[] {
  const tables: readonly [string, readonly { readonly id: string }[]][] = [
    ['RF', guideline.redFlags],
    ['RG', guideline.remedyGates],
    ['PD', guideline.professionalRules],
    ['CP', guideline.consistencyPrompts],
    ['RV', parts.reviewRules],
  ]
  const problems: Problem[] = []
  const numbers = new Map<string, number[]>()
  const add = (chapter: string, number: number) => numbers.set(chapter, [...(numbers.get(chapter) ?? []), number])
  for (const [chapter, rows] of tables) {
    for (const { id } of rows) {
      const number = numberIn(id)
      if (number?.chapter === chapter) add(chapter, number.number)
      else problems.push({ row: id, field: 'id', what: 'id-gap', expected: `${chapter}-number`, found: id })
    }
  }
  for (const { rows } of parts.toolTables) {
    for (const { id } of rows) {
      const number = numberIn(id)
      if (number) add(number.chapter, number.number)
    }
  }
  for (const { id, cause } of guideline.causeWeights) {
    if (!id.startsWith(`${cause}/`))
      problems.push({ row: id, field: 'id', what: 'id-gap', expected: `${cause}/what speaks for it`, found: id })
  }

  for (const [chapter, taken] of numbers) {
    for (let number = 1; number <= Math.max(...taken); number += 1) {
      const gap = parts.idGaps.find((each) => each.chapter === chapter && number >= each.from && number <= each.to)
      if (taken.includes(number) === (gap === undefined)) continue
      const row = `${chapter}-${String(number).padStart(2, '0')}`
      problems.push(
        gap
          ? { row, field: 'id', what: 'id-gap', expected: `no row: ${gap.why}`, found: 'a row' }
          : { row, field: 'id', what: 'id-gap', expected: 'a row, or a declared gap', found: 'neither' },
      )
    }
  }
  for (const { chapter, from, to } of parts.idGaps) {
    const last = Math.max(0, ...(numbers.get(chapter) ?? []))
    if (from < 1 || from > to || to > last)
      problems.push({
        row: `${chapter}-${from}`,
        field: 'gap',
        what: 'id-gap',
        expected: `a gap before ${chapter}-${last}`,
        found: `a gap from ${from} to ${to}`,
      })
  }
  return problems
}

/** Chapter and number of an id such as `RF-27` or `T-06b`. */
function numberIn(id: string): { readonly chapter: string; readonly number: number } | null {
  const match = /^([A-Z][A-Z0-9]*)-(\d+)[a-z]?$/.exec(id)
  return match ? { chapter: match[1]!, number: Number(match[2]) } : null
}

function lintOptions(guideline: Guideline): readonly Problem[] {
  return guideline.findings.flatMap(({ id, kind, options = [], min, max }) => {
    const report = (expected: string, found: string): Problem => ({
      row: id,
      field: 'options',
      what: 'wrong-options',
      expected,
      found,
    })
    const problems: Problem[] = []
    const wantsOptions = kind === 'choice' || kind === 'multi' || kind === 'region'
    if (wantsOptions !== options.length > 0)
      problems.push(report(wantsOptions ? 'options' : `no options of a ${kind}`, `${options.length} options`))
    if (options.length > optionLimit)
      problems.push(report(`at most ${optionLimit} options`, `${options.length} options`))
    for (const option of new Set(options.filter((each, place) => options.indexOf(each) !== place)))
      problems.push(report('each option once', option))
    if (kind === 'number' && !(min !== undefined && max !== undefined && min < max))
      problems.push(report('min below max', `${min} and ${max}`))
    return problems
  })
}
