import type { Book } from './book.ts'
import { blocks, code, table } from './markdown.ts'
import { groupsOf, groupTitle } from './red-flags.ts'

/** A clinician's name under a version of the guideline. */
export type Signature = {
  readonly name: string
  readonly licence: string
  readonly signedOn: string
  readonly version: string
}

/** The page on which a clinician ticks each row and signs. */
export function printSignOff({ guideline, parts }: Book): string {
  const boxes = ['☐', '☐', '']
  const tickTable = (rows: readonly (readonly string[])[]) =>
    table(
      ['Row', 'What', 'Agree', 'Change', 'Remark'],
      rows.map((row) => [...row, ...boxes]),
    )
  return blocks([
    '## Sign-off',
    `I have read the guideline of Unspasm, version ${guideline.version}, row by row, and answer for it as marked below.`,
    table(
      ['', ''],
      [
        ['Name', ''],
        ['Profession and licence', ''],
        ['Date', ''],
        ['Version', guideline.version],
        ['Signature', ''],
      ],
    ),
    ...groupsOf(guideline.redFlags).flatMap(([group, flags]) => [
      `### Warning signs: ${groupTitle(group)}`,
      tickTable(flags.map(({ id, disposition }) => [id, `${parts.words.suspects[id] ?? ''} → ${code(disposition)}`])),
    ]),
    '### Remedy gates',
    tickTable(guideline.remedyGates.map(({ id }) => [id, parts.words.remedyGates[id] ?? ''])),
    '### Which professional',
    tickTable(
      guideline.professionalRules.map(({ id, disposition }) => [
        id,
        `${parts.words.professionalRules[id] ?? ''} → ${code(disposition)}`,
      ]),
    ),
    '### Review over time',
    tickTable(parts.reviewRules.map(({ id }) => [id, parts.words.reviewRules[id] ?? ''])),
    '### Causes',
    tickTable([...guideline.causeIds, 'unclear'].map((id) => [code(id), parts.words.causes[id]?.title ?? ''])),
    ...parts.toolTables.flatMap(({ title, rows }) => [
      `### ${title}`,
      tickTable(rows.map(({ id, says, does }) => [id, says ?? does ?? ''])),
    ]),
  ])
}
