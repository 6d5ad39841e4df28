import { isConditionField, isFields, tablesOf } from '../lint/data.ts'
import { bothInCell, type Book } from './book.ts'
import { blocks, code, table } from './markdown.ts'

/** Tables without a chapter of their own, each as it stands: a row for every entry, a cell for every field. */
export function printData(book: Book): string {
  return blocks(
    book.parts.data.flatMap(({ title, modules }) => [
      `## ${title}`,
      ...modules.flatMap((module) =>
        tablesOf(module).flatMap(([name, value]) => [`### ${code(name)}`, tableOf(value, book)]),
      ),
    ]),
  )
}

function tableOf(value: unknown, book: Book): string {
  if (Array.isArray(value) && value.length > 0 && value.every(isFields)) {
    const names = [...new Set(value.flatMap((row) => Object.keys(row)))]
    return table(
      names,
      value.map((row) => names.map((name) => cellOf(name, row[name], book))),
    )
  }
  if (isFields(value))
    return table(
      ['Name', 'Value'],
      Object.entries(value).map(([name, field]) => [name, cellOf(name, field, book)]),
    )
  return cellOf('', value, book)
}

function cellOf(name: string, value: unknown, book: Book): string {
  if (typeof value === 'string' && value !== '' && isConditionField(name)) return bothInCell(value, book)
  if (Array.isArray(value)) {
    const isPlain = value.every((each) => !isFields(each) && !Array.isArray(each))
    return value.map((each) => cellOf(name, each, book)).join(isPlain ? ', ' : '<br>')
  }
  if (isFields(value))
    return Object.entries(value)
      .map(([field, inner]) => `${field}: ${cellOf(field, inner, book)}`)
      .join('; ')
  return value === undefined ? '' : String(value)
}
