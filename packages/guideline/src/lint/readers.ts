import { atomsOf, type Condition } from '../condition.ts'
import type { Names } from './names.ts'
import type { Parts } from './parts.ts'
import type { ParsedRow } from './parsed.ts'
import type { Problem } from './problem.ts'

/**
 * Ids of the rows that read each name, in the order of the tables: directly, or through derived values and metrics.
 * A derived value or a metric without a condition reads the names that stand in its meaning.
 */
export function readersOf(rows: readonly ParsedRow[], names: Names): ReadonlyMap<string, readonly string[]> {
  const readBy = new Map<string, readonly string[]>()
  const direct = directReaders(rows, names)
  const readersOfName = (id: string, way: readonly string[]): readonly string[] => {
    const known = readBy.get(id)
    if (known) return known
    const found = (direct.get(id) ?? []).flatMap(({ id: reader, isMade }) => {
      if (!isMade) return [reader]
      return way.includes(reader) ? [] : readersOfName(reader, [...way, reader])
    })
    const once = [...new Set(found)]
    if (way.length === 1) readBy.set(id, once)
    return once
  }
  const answered = [...names.values()].filter(({ from }) => from !== 'result')
  const order = [...new Set(rows.map(({ row }) => row))]
  return new Map(
    answered.map(({ id }) => {
      const readers = new Set(readersOfName(id, [id]))
      return [id, order.filter((row) => readers.has(row))]
    }),
  )
}

type Reader = { readonly id: string; readonly isMade: boolean }

function directReaders(rows: readonly ParsedRow[], names: Names): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>()
  const add = (id: string, reader: Reader) => readers.set(id, [...(readers.get(id) ?? []), reader])
  for (const { row, place, conditions } of rows) {
    for (const id of conditions.flatMap(namesIn)) add(id, { id: row, isMade: place === 'derived' })
  }
  for (const { id: made, mentions = [] } of names.values())
    for (const id of mentions) add(id, { id: made, isMade: true })
  return readers
}

const namesIn = (condition: Condition): readonly string[] =>
  atomsOf(condition).flatMap((atom) => ('id' in atom ? [atom.id] : []))

/** Findings, derived values and metrics that no rule reads and that are not declared to be recorded only. */
export function lintReaders(rows: readonly ParsedRow[], names: Names, parts: Parts): readonly Problem[] {
  const readers = readersOf(rows, names)
  const problems = [...readers].flatMap(([id, readBy]): readonly Problem[] => {
    const isDeclared = Object.hasOwn(parts.recordedOnly, id)
    if (readBy.length > 0 === !isDeclared) return []
    return [
      isDeclared
        ? { row: id, field: 'recordedOnly', what: 'nothing-reads', expected: 'no reader', found: readBy.join(', ') }
        : { row: id, field: 'id', what: 'nothing-reads', expected: 'a row that reads it', found: 'none' },
    ]
  })
  const unknown = Object.keys(parts.recordedOnly)
    .filter((id) => !readers.has(id))
    .map((id) => ({ row: id, field: 'recordedOnly', what: 'unknown-name', expected: 'a finding', found: id }) as const)
  return [...problems, ...unknown]
}
