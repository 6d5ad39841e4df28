import { parseCondition, toCount, type Condition, type ConditionFault } from '../condition.ts'
import type { Problem } from './problem.ts'
import type { ConditionRow } from './rows.ts'

/** A row whose text is a condition, with its tree; of a count the conditions that are counted. */
export type ParsedRow = ConditionRow & { readonly conditions: readonly Condition[] }

/** The trees of all rows, and a problem for each text that has none. */
export function parseRows(rows: readonly ConditionRow[]): {
  readonly parsed: readonly ParsedRow[]
  readonly problems: readonly Problem[]
} {
  const parsed: ParsedRow[] = []
  const problems: Problem[] = []
  for (const row of rows) {
    const result = row.isCount ? parseCount(row.text) : parseCondition(row.text)
    if (!result.ok) {
      const { at, expected, found } = result.fault
      problems.push({ row: row.row, field: row.field, what: 'no-condition', expected, found: `${found} at ${at}` })
    } else parsed.push({ ...row, conditions: 'of' in result ? result.of : [result.condition] })
  }
  return { parsed, problems }
}

/** The conditions that the definition of a derived number counts, or where its text stops being one. */
export function parseCount(
  text: string,
): { readonly ok: true; readonly of: readonly Condition[] } | { readonly ok: false; readonly fault: ConditionFault } {
  const compared = parseCondition(`${text} >= 0`)
  if (compared.ok && compared.condition.type === 'count') return { ok: true, of: toCount(text) }
  return {
    ok: false,
    fault: compared.ok ? { at: 0, expected: 'count(...)', found: text.slice(0, 12) } : compared.fault,
  }
}
