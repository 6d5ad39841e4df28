import type { Fault } from '@unspasm/care/case'

/** What a value must be, and how to say so. */
export type Kind = { readonly is: (value: unknown) => boolean; readonly expected: string }

/** Kinds of the fields of an object. */
export type Shape = {
  readonly required: Readonly<Record<string, Kind>>
  readonly optional?: Readonly<Record<string, Kind>>
}

/** A whole number from 0 to `max`, both included. */
export const wholeNumber = (max: number): Kind => ({
  is: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max,
  expected: `a whole number from 0 to ${max}`,
})

export const oneOf = (values: readonly unknown[]): Kind => ({
  is: (value) => values.includes(value),
  expected: values.length > 0 ? `one of ${values.join(', ')}` : 'nothing',
})

export const anyText: Kind = { is: (value) => typeof value === 'string' && value !== '', expected: 'text' }
export const anyNumber: Kind = { is: Number.isFinite, expected: 'a number' }

const list: Kind = { is: Array.isArray, expected: 'a list' }
const record: Kind = { is: isRecord, expected: 'an object' }

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is wrong with a value that must be there. */
export function faultsOf(field: string, value: unknown, { is, expected }: Kind): readonly Fault[] {
  return is(value) ? [] : [{ field, found: show(value), expected }]
}

/** What is wrong with a value that may be left out. */
export function faultsIfThere(field: string, value: unknown, kind: Kind): readonly Fault[] {
  return value === undefined ? [] : faultsOf(field, value, kind)
}

/** What is wrong with a list of objects that may be left out. A field that no object has is a fault, too. */
export function faultsOfList(
  field: string,
  value: unknown,
  shapeOf: (entry: Readonly<Record<string, unknown>>) => Shape,
): readonly Fault[] {
  if (value === undefined || !Array.isArray(value)) return faultsIfThere(field, value, list)
  return value.flatMap((entry: unknown, index) =>
    isRecord(entry)
      ? faultsOfRecord(`${field}[${index}]`, entry, shapeOf(entry))
      : faultsOf(`${field}[${index}]`, entry, record),
  )
}

/** What is wrong with an object of named values that may be left out. */
export function faultsOfNamed(field: string, value: unknown, kindOf: (name: string) => Kind): readonly Fault[] {
  if (value === undefined || !isRecord(value)) return faultsIfThere(field, value, record)
  return Object.entries(value).flatMap(([name, found]) => faultsOf(`${field}.${name}`, found, kindOf(name)))
}

function faultsOfRecord(
  place: string,
  entry: Readonly<Record<string, unknown>>,
  { required, optional = {} }: Shape,
): readonly Fault[] {
  const names = [...Object.keys(required), ...Object.keys(optional)]
  return [
    ...Object.entries(required).flatMap(([name, kind]) => faultsOf(`${place}.${name}`, entry[name], kind)),
    ...Object.entries(optional).flatMap(([name, kind]) => faultsIfThere(`${place}.${name}`, entry[name], kind)),
    ...Object.keys(entry)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        field: `${place}.${name}`,
        found: show(entry[name]),
        expected: `one of the fields ${names.join(', ')}`,
      })),
  ]
}

const shownLength = 60

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (isRecord(value)) return 'an object'
  if (Array.isArray(value)) return `a list of ${value.length}`
  return JSON.stringify(value).slice(0, shownLength)
}
