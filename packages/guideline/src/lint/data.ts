import type { DataChapter } from './parts.ts'

type Fields = Readonly<Record<string, unknown>>

/** Whether a value has named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a field holds a condition: its name says so. An empty one is none. */
export const isConditionField = (name: string): boolean => name === 'when' || name.endsWith('When')

/** The tables of a module by name, in the order of their names: a bundler changes the order in which they are exported. */
export function tablesOf(module: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(module)
    .filter(([, value]) => typeof value !== 'function')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** A field of the data, with the way to it from the name of its table, as in `buildUp opensWhen`. */
export type DataField = { readonly row: string; readonly field: string; readonly value: unknown }

/** Every field anywhere in the data, in the order of the tables. */
export function dataFields(data: readonly DataChapter[]): readonly DataField[] {
  return data.flatMap(({ modules }) =>
    modules.flatMap((module) => tablesOf(module).flatMap(([name, value]) => fieldsIn(name, value))),
  )
}

function fieldsIn(row: string, value: unknown): readonly DataField[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown, place) => {
      const id = isFields(each) && typeof each['id'] === 'string' ? each['id'] : String(place + 1)
      return fieldsIn(`${row} ${id}`, each)
    })
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([field, inner]) => [
    { row, field, value: inner },
    ...fieldsIn(`${row} ${field}`, inner),
  ])
}

/** Conditions among the data. */
export function dataConditions(data: readonly DataChapter[]): readonly (DataField & { readonly value: string })[] {
  return dataFields(data).filter(
    (each): each is DataField & { value: string } =>
      isConditionField(each.field) && typeof each.value === 'string' && each.value !== '',
  )
}

/** Rows of the data with the sources they name. */
export function dataSources(data: readonly DataChapter[]): readonly { id: string; sources: readonly string[] }[] {
  return dataFields(data).flatMap(({ row, field, value }) =>
    field === 'sources' && Array.isArray(value) ? [{ id: row, sources: value as readonly string[] }] : [],
  )
}
