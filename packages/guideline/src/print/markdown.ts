/** A text inside a table cell or a line: no line breaks, no column ends. */
export const inline = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')

/** An id or a condition, as it is written in the tables. */
export const code = (text: string): string => `\`${text}\``

/** Ids, one after the other; a dash when there are none. */
export const codes = (ids: readonly string[]): string => (ids.length === 0 ? '–' : ids.map(code).join(', '))

const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`

/** A table; cells may hold Markdown. Empty when there are no rows. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [line(headers), `| ${headers.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** A list of points. */
export const points = (items: readonly string[]): string => items.map((item) => `- ${inline(item)}`).join('\n')

/** Paragraphs, lists and tables with one empty line between them; empty ones are left out. */
export const blocks = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')
