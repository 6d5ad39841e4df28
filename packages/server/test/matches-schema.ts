import { isDeepStrictEqual } from 'node:util'

type Schema = Readonly<Record<string, unknown>>

/**
 * Whether a value satisfies a JSON schema, for the keywords that our schemas use.
 *
 * @throws on a keyword it does not know, so that a schema never passes by being ignored.
 */
export function matchesSchema(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, expected]) => {
    if (keyword === 'description' || keyword.startsWith('x-')) return true
    const rule = keywords[keyword]
    if (!rule) throw new Error(`expected a known keyword, got ${keyword}`)
    return rule(expected as never, value)
  })
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  number: isNumber,
  string: (value) => typeof value === 'string',
}

const keywords: Readonly<Record<string, (expected: never, value: unknown) => boolean>> = {
  anyOf: (schemas: Schema[], value) => schemas.some((schema) => matchesSchema(schema, value)),
  const: (expected: unknown, value) => isDeepStrictEqual(expected, value),
  enum: (expected: unknown[], value) => expected.includes(value),
  format: (_: 'date', value) => typeof value !== 'string' || isDate(value),
  items: (schema: Schema, value) => !Array.isArray(value) || value.every((item) => matchesSchema(schema, item)),
  maximum: (expected: number, value) => !isNumber(value) || value <= expected,
  minimum: (expected: number, value) => !isNumber(value) || value >= expected,
  minItems: (expected: number, value) => !Array.isArray(value) || value.length >= expected,
  multipleOf: (expected: number, value) => !isNumber(value) || Number.isInteger(value / expected),
  type: (expected: string, value) => types[expected]!(value),
  uniqueItems: (_: true, value) => !Array.isArray(value) || new Set(value).size === value.length,
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true
