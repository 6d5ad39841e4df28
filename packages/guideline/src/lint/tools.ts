import type { Guideline } from '../guideline.ts'
import type { Parts } from './parts.ts'
import type { Problem } from './problem.ts'

/** Rows of tools and of the plan that name a tool, a variant or a finding that is gone. */
export function lintTools({ findings }: Guideline, { tools, toolTables }: Parts): readonly Problem[] {
  return toolTables
    .flatMap(({ rows }) => rows)
    .flatMap(({ id, tools: named = [], asks = [] }) => [
      ...named
        .filter((tool) => !tools.includes(tool))
        .map((found) => ({ row: id, field: 'tools', what: 'unknown-tool', expected: 'a tool', found }) as const),
      ...asks
        .filter((finding) => !findings.some((each) => each.id === finding))
        .map((found) => ({ row: id, field: 'asks', what: 'unknown-name', expected: 'a finding', found }) as const),
    ])
}
