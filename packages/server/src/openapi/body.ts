import { z } from 'zod'
import type { Schema } from './response.ts'

/** JSON schema of what is sent, made from the very schema that the border parses with. */
export const sentSchema = (schema: z.ZodType): Schema =>
  plain(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))

/** JSON schema of what comes back. */
export const givenSchema = (schema: z.ZodType): Schema => plain(z.toJSONSchema(schema, { io: 'output' }))

/** A body of JSON that a route takes. */
export const bodyOf = (schema: z.ZodType) => ({
  required: true,
  content: { 'application/json': { schema: sentSchema(schema) } },
})

/** A part of the address. */
export const pathParameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description,
})

/** NOTE: OpenAPI 3.1 names the dialect once for the whole document. */
function plain(schema: z.core.JSONSchema.BaseSchema): Schema {
  const { $schema: dialect, ...rest } = schema
  return dialect === undefined ? schema : rest
}
