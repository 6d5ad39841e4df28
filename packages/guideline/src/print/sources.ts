import { sourcedRows } from '../lint/sources.ts'
import type { Book } from './book.ts'
import { blocks, code, table } from './markdown.ts'

/** The numbers that rules and scores share. */
export function printParameters({ parts }: Book): string {
  return blocks([
    '## Shared numbers',
    table(
      ['Number', 'Value', 'Means', 'Since', 'Sources'],
      Object.entries(parts.parameters).map(([id, { value, unit, reads, since, sources }]) => [
        code(id),
        `${value} ${unit.replaceAll(/[{}]/g, '')}`,
        reads,
        since,
        sources.join(', '),
      ]),
    ),
  ])
}

/** Every source with its status and who reads it, and every rule with its sources. */
export function printSources({ guideline, parts }: Book): string {
  const rows = sourcedRows(guideline, parts)
  return blocks([
    '## Sources',
    '**verified**: seen while writing. **memory**: not read again. No text was copied.',
    table(
      ['No', 'Source', 'Status', 'Behind'],
      Object.entries(parts.sources).map(([number, { citation, status }]) => [
        number,
        citation,
        status,
        rows
          .filter(({ sources }) => sources.includes(number))
          .map(({ id }) => id)
          .join(', ') || 'background',
      ]),
    ),
    '## Rules and their sources',
    table(
      ['Rule or number', 'Sources'],
      rows.map(({ id, sources }) => [
        id,
        sources
          .map((number) => `${number} (${(parts.sources[number]?.status ?? 'unknown').split(/[;,(]/)[0]!.trim()})`)
          .join(', '),
      ]),
    ),
  ])
}
