import { atomsOf, type Condition } from '../condition.ts'
import type { Guideline } from '../guideline.ts'
import type { Parts } from './parts.ts'
import type { ParsedRow } from './parsed.ts'
import type { Problem } from './problem.ts'

/** Names that count days of the present bout. */
const dayNames: readonly string[] = ['d-duration-days', 'm-day']

/** Parameters that conditions on days repeat as numbers. */
const dayParameters = ['fewWeeksDays', 'persistentDays', 'chronicDays'] as const

/** A number this near to a shared one, in days, but not the same, is taken for a slip such as 90 for 92. */
const slipDays = 5

/** Gaps and overlaps in time: the bands of `duration`, and numbers of days in conditions against the shared parameters. */
export function lintTime(rows: readonly ParsedRow[], guideline: Guideline, parts: Parts): readonly Problem[] {
  return [...lintBands(guideline, parts), ...lintDays(rows, parts)]
}

const reportBands = (expected: string, found: string): Problem => ({
  row: 'duration',
  field: 'durationBandDays',
  what: 'time-bands',
  expected,
  found,
})

function lintBands(guideline: Guideline, { durationBandDays }: Parts): readonly Problem[] {
  const duration = guideline.findings.find(({ id }) => id === 'duration')
  if (!duration) return []
  const options = duration.options ?? []
  const known = options.filter((option) => Object.hasOwn(durationBandDays, option))
  const edges = known.map((option) => durationBandDays[option]!)
  return [
    ...options
      .filter((option) => !known.includes(option))
      .map((option) => reportBands(`the first day of ${option}`, 'none')),
    ...Object.keys(durationBandDays)
      .filter((band) => !options.includes(band))
      .map((band) => reportBands('an option of duration', band)),
    ...(edges.length > 0 && edges[0] !== 0 ? [reportBands('bands from day 0', `from day ${edges[0]}`)] : []),
    ...edges
      .slice(1)
      .flatMap((edge, place) =>
        edge > edges[place]!
          ? []
          : [reportBands(`${known[place + 1]} after ${known[place]}`, `day ${edge} after day ${edges[place]}`)],
      ),
  ]
}

type Comparison = Extract<Condition, { type: 'compare' }>

function lintDays(rows: readonly ParsedRow[], { parameters }: Parts): readonly Problem[] {
  const comparisons = rows.flatMap(({ row, field, conditions }) =>
    conditions
      .flatMap(atomsOf)
      .filter((atom): atom is Comparison => atom.type === 'compare' && dayNames.includes(atom.id))
      .map((atom) => ({ row, field, ...atom })),
  )
  const shared = dayParameters.flatMap((id) => (parameters[id] ? [{ id, days: parameters[id].value }] : []))
  const slips = comparisons.flatMap(({ row, field, id, operator, value }): readonly Problem[] => {
    const near = shared.find(({ days }) => days !== value && Math.abs(days - value) <= slipDays)
    const found = `${id} ${operator} ${value}`
    return [
      ...(operator === '>=' || operator === '<'
        ? []
        : [
            {
              row,
              field,
              what: 'time-bands',
              expected: '>= or <, so that days neither overlap nor fall out',
              found,
            } as const,
          ]),
      ...(near ? [{ row, field, what: 'time-mismatch', expected: `${near.days} (${near.id})`, found } as const] : []),
    ]
  })
  const unread = shared
    .filter(({ days }) => !comparisons.some(({ value }) => value === days))
    .map(({ id, days }) => ({
      row: id,
      field: 'value',
      what: 'time-mismatch' as const,
      expected: 'the number of days that conditions compare with',
      found: `${days}, which none does`,
    }))
  const ordered = shared.slice(1).flatMap(({ id, days }, place): readonly Problem[] => {
    const before = shared[place]!
    if (days > before.days) return []
    return [{ row: id, field: 'value', what: 'time-mismatch', expected: `more than ${before.id}`, found: `${days}` }]
  })
  return [...slips, ...unread, ...ordered]
}
