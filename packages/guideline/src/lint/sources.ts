import type { Guideline } from '../guideline.ts'
import { dataSources } from './data.ts'
import type { Parts } from './parts.ts'
import type { Problem } from './problem.ts'

/** A row with the sources it names. */
export type SourcedRow = { readonly id: string; readonly sources: readonly string[] }

/** Every row that names sources, in the order of the tables. */
export function sourcedRows(guideline: Guideline, parts: Parts): readonly SourcedRow[] {
  return [
    ...guideline.redFlags,
    ...guideline.remedyGates,
    ...guideline.professionalRules,
    ...parts.reviewRules,
    ...Object.entries(parts.causeSources).map(([id, sources]) => ({ id, sources })),
    ...Object.entries(parts.parameters).map(([id, { sources }]) => ({ id, sources })),
    ...parts.toolTables
      .flatMap(({ rows }) => rows)
      .flatMap(({ id, sources }) => (sources === undefined ? [] : [{ id, sources }])),
    ...dataSources(parts.data),
  ]
}

/** Rows without a source, rows with a source that is not in the list, and causes whose account has none. */
export function lintSources(guideline: Guideline, parts: Parts): readonly Problem[] {
  const rows: readonly SourcedRow[] = [
    ...sourcedRows(guideline, parts),
    ...[...guideline.causeIds, 'unclear']
      .filter((id) => !(id in parts.causeSources))
      .map((id) => ({ id, sources: [] })),
  ]
  return rows.flatMap(({ id, sources }): readonly Problem[] => {
    const at = { row: id, field: 'sources', what: 'unknown-source' } as const
    if (sources.length === 0) return [{ ...at, expected: 'at least one source', found: 'none' }]
    return sources
      .filter((source) => !Object.hasOwn(parts.sources, source))
      .map((found) => ({ ...at, expected: 'the number of a source', found }))
  })
}
