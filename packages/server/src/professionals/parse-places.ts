import type { Fault } from '@unspasm/care/case'
import { CsvError, parse } from 'csv-parse/sync'
import { folded, foldedPostcode } from './folded.ts'

/** One line of a list of places. */
export type ListedPlace = {
  readonly name: string
  readonly postcode: string
  readonly latitude: number
  readonly longitude: number
}

/** Places, or what is wrong with each line. Nothing is taken while anything is wrong. */
export type ParsedPlaces =
  | { readonly ok: true; readonly places: readonly ListedPlace[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Most lines that are taken, included: every postcode sector of a large country. */
export const placeLimit = 50_000

/** Most faults that are told. */
const faultLimit = 20
const longestName = 120
const longestPostcode = 16

/** What the columns are called, folded, in any order. */
const columnNames = {
  name: ['name', 'place'],
  postcode: ['postcode', 'postal code', 'zip', 'plz'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
} as const satisfies Readonly<Record<keyof ListedPlace, readonly string[]>>

type Line = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

const fault = (line: number, found: string, expected: string): Fault => ({
  field: `line ${line}`,
  found: found.slice(0, 60),
  expected,
})

/**
 * Reads a list of places: comma, semicolon or tab between the columns, the first line naming them. A comma as decimal
 * mark is taken where it does not separate columns.
 *
 * Total: any text gives places or faults. Line numbers are those of the file, the first is 1.
 */
export function parsePlaces(text: string): ParsedPlaces {
  const read = readLines(text)
  if (!read.ok) return { ok: false, faults: [read.fault] }
  const [header, ...lines] = read.lines
  if (!header) return { ok: false, faults: [fault(1, '', 'a first line that names the columns')] }

  const columns = findColumns(header.record)
  if (columns === null) {
    const expected = 'the columns name, postcode, latitude and longitude'
    return { ok: false, faults: [fault(header.info.lines, header.record.join(', '), expected)] }
  }
  if (lines.length === 0) return { ok: false, faults: [fault(header.info.lines + 1, '', 'at least one place')] }
  if (lines.length > placeLimit) {
    return { ok: false, faults: [fault(lines[placeLimit]!.info.lines, '', `at most ${placeLimit} places`)] }
  }

  const faults: Fault[] = []
  const places: ListedPlace[] = []
  const seen = new Map<string, number>()
  for (const { record, info } of lines) {
    if (faults.length >= faultLimit) break
    const parsed = parsePlace(record, columns, header.record.length)
    if (!parsed.ok) {
      faults.push(fault(info.lines, parsed.found, parsed.expected))
      continue
    }
    const key = `${folded(parsed.place.name)}|${foldedPostcode(parsed.place.postcode)}`
    const first = seen.get(key)
    if (first !== undefined) {
      faults.push(fault(info.lines, parsed.place.name, `another place than in line ${first}`))
      continue
    }
    seen.set(key, info.lines)
    places.push(parsed.place)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, places }
}

type ReadLines = { readonly ok: true; readonly lines: readonly Line[] } | { readonly ok: false; readonly fault: Fault }

function readLines(text: string): ReadLines {
  const firstLine = text.split(/\r\n|\r|\n/, 1)[0]!
  const delimiter = ['\t', ';'].find((mark) => firstLine.includes(mark)) ?? ','
  try {
    const lines: Line[] = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Line[]
    return { ok: true, lines }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    return { ok: false, fault: fault(line, '', 'quotation marks that open and close around a whole column') }
  }
}

type Columns = Readonly<Record<keyof ListedPlace, number>>

function findColumns(header: readonly string[]): Columns | null {
  const names = header.map(folded)
  const indexOf = (accepted: readonly string[]) => names.findIndex((name) => accepted.includes(name))
  const columns: Columns = {
    name: indexOf(columnNames.name),
    postcode: indexOf(columnNames.postcode),
    latitude: indexOf(columnNames.latitude),
    longitude: indexOf(columnNames.longitude),
  }
  return Object.values(columns).includes(-1) ? null : columns
}

type ParsedPlace =
  | { readonly ok: true; readonly place: ListedPlace }
  | { readonly ok: false; readonly found: string; readonly expected: string }

const refuse = (found: string, expected: string) => ({ ok: false, found, expected }) as const

/** Degrees as people write them; `null` when it is no number or out of bounds, which are included. */
function degrees(text: string, bound: number): number | null {
  if (!/^[+-]?\d{1,3}([.,]\d+)?$/.test(text)) return null
  const value = Number(text.replace(',', '.'))
  return Math.abs(value) <= bound ? value : null
}

function parsePlace(record: readonly string[], columns: Columns, width: number): ParsedPlace {
  if (record.length !== width) return refuse(`${record.length} columns`, `${width} columns`)
  const name = record[columns.name]!
  if (folded(name) === '' || name.length > longestName) {
    return refuse(name, `a name of at most ${longestName} letters`)
  }
  const postcode = record[columns.postcode]!
  if (postcode.length > longestPostcode) return refuse(postcode, `a postcode of at most ${longestPostcode} letters`)
  const latitude = degrees(record[columns.latitude]!, 90)
  if (latitude === null) return refuse(record[columns.latitude]!, 'a latitude from -90 to 90')
  const longitude = degrees(record[columns.longitude]!, 180)
  if (longitude === null) return refuse(record[columns.longitude]!, 'a longitude from -180 to 180')
  return { ok: true, place: { name, postcode, latitude, longitude } }
}
