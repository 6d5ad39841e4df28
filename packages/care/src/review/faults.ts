import type { Fault } from '../case.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'

export type Raw = Readonly<Record<string, unknown>>

/** What a field of untrusted input must be. */
export type Field = {
  readonly expected: string
  readonly fits: (value: unknown) => boolean
  readonly isRequired?: true
}

const entryLimit = 2000
const textLimit = 200
const faultLimit = 20

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Collects what is wrong with one untrusted value. */
export class FaultList {
  readonly faults: Fault[] = []

  get isFull(): boolean {
    return this.faults.length >= faultLimit
  }

  add(field: string, value: unknown, expected: string): void {
    if (!this.isFull) this.faults.push({ field, found: show(value), expected })
  }

  /** Reads an object with exactly these fields; what does not fit is reported. The path of a whole input is empty. */
  read(path: string, value: unknown, fields: Readonly<Record<string, Field>>): Raw | null {
    if (!isRecord(value)) {
      this.add(path, value, `an object with ${Object.keys(fields).join(', ')}`)
      return null
    }
    const before = this.faults.length
    const at = (name: string) => (path === '' ? name : `${path}.${name}`)
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name))
        this.add(at(name), value[name], `one of the fields ${Object.keys(fields).join(', ')}`)
    }
    for (const [name, { expected, fits, isRequired }] of Object.entries(fields)) {
      const isGiven = Object.hasOwn(value, name)
      if (isGiven ? !fits(value[name]) : isRequired) this.add(at(name), value[name], expected)
    }
    return this.faults.length === before ? value : null
  }

  /** Reads a list; a missing one is empty. */
  list<Row>(path: string, value: unknown, row: (path: string, value: unknown) => Row | null): readonly Row[] {
    if (value === undefined) return []
    if (!Array.isArray(value) || value.length > entryLimit) {
      this.add(path, value, `a list of at most ${entryLimit} entries`)
      return []
    }
    return value.flatMap((each: unknown, place) => {
      if (this.isFull) return []
      const parsed = row(`${path}[${place}]`, each)
      return parsed === null ? [] : [parsed]
    })
  }
}

/** Anything: read elsewhere. */
export const anything: Field = { expected: 'a value', fits: () => true }

/** One of some words. */
export const oneOf = (options: readonly string[]): Field => ({
  expected: `one of ${options.join(', ')}`,
  fits: (value) => typeof value === 'string' && options.includes(value),
})
/** The same field, which must be there. */
export const required = (field: Field): Field => ({ ...field, isRequired: true })
/** Text that is not empty. */
export const text: Field = {
  expected: `text of 1 to ${textLimit} characters`,
  fits: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= textLimit,
}
/** Answers, still to be read one by one. */
export const answersField: Field = { expected: 'an object of answers by finding id', fits: isRecord }

/** An instant with its zone. */
export const instant: Field = {
  expected: 'an instant such as 2026-11-24T18:00:00Z',
  fits: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
}

/** A time of a local day. */
export const time: Field = {
  expected: 'a time HH:MM',
  fits: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
}

/** A civil date in a span, both ends included. */
export const dateWithin = (first: LocalDate, last: LocalDate): Field => ({
  expected: `a date YYYY-MM-DD from ${first} to ${last}`,
  fits: (value) => typeof value === 'string' && dayNumber(value) !== null && value >= first && value <= last,
})

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const shown = JSON.stringify(value) ?? String(value)
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown
}
