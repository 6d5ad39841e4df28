import type { Context } from 'hono'
import type { z } from 'zod'
import { problem } from './problem.ts'
import type { ValidBody } from './valid-body.ts'

/** Holds the query of an address against a schema. The refusal names each field and what was expected. */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): ValidBody<Schema> {
  const parsed = schema.safeParse(c.req.query())
  if (parsed.success) return { ok: true, value: parsed.data }
  const faults = parsed.error.issues.map(({ path, message }) => ({
    field: path.join('.') || '(all)',
    found: '',
    expected: message,
  }))
  return { ok: false, refusal: problem(c, 'request/wrong-query', 'Put the address right and try again.', faults) }
}
