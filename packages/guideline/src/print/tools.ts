import { bothInCell, type Book } from './book.ts'
import { blocks, code, table } from './markdown.ts'

/** Gates of the tools, the rows of the plan, and movements with who may not do them. */
export function printTools(book: Book): string {
  const { toolTables, movements } = book.parts
  return blocks([
    ...toolTables.flatMap(({ title, about, rows }) => [
      `## ${title}`,
      about,
      table(
        ['Row', 'When', 'Does', 'Told', 'Sources'],
        rows.map(({ id, when, choices = [], does = '', says = '', sources = [] }) => [
          id,
          [
            ...(when === undefined ? [] : [bothInCell(when, book)]),
            ...choices.map((choice) => `${code(choice.of)} if ${bothInCell(choice.when, book)}`),
          ].join('<br>'),
          does,
          says,
          sources.join(', '),
        ]),
      ),
    ]),
    '## Movements',
    'Levels go from 0 (gentlest) to 3. A movement that is not for somebody is not offered; one with a limit is done that way.',
    table(
      ['Movement', 'Level', 'How often', 'Not if', 'Limits'],
      movements.map(({ id, name, level, goal, start, sets, reps, perDay, blockedBy, limitedBy }) => [
        `${code(id)}<br>**${name}**<br>${goal}. Start: ${start}.`,
        `${level}`,
        `${sets} × ${reps}, ${perDay} times a day`,
        blockedBy === '' ? 'never closed by itself' : bothInCell(blockedBy, book),
        limitedBy.map(({ when, instead }) => `If ${bothInCell(when, book)} → ${instead}`).join('<br>'),
      ]),
    ),
  ])
}
