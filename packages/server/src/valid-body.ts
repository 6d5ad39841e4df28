import type { Fault } from '@unspasm/care/case'
import type { Context } from 'hono'
import type { z } from 'zod'
import { readJson } from './json-body.ts'
import { problem } from './problem.ts'

/** Greatest length of what a form sends. */
export const formLimitBytes = 16 * 1024

/** What was sent, in its shape, or the refusal to answer with. */
export type ValidBody<Schema extends z.ZodType> =
  { readonly ok: true; readonly value: z.output<Schema> } | { readonly ok: false; readonly refusal: Response }

/**
 * Reads the body of a request and holds it against a schema. A refusal names each field, what came and what was
 * expected.
 *
 * @param limitBytes greatest length, included.
 */
export async function readValid<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  limitBytes: number = formLimitBytes,
): Promise<ValidBody<Schema>> {
  const body = await readJson(c.req.raw, limitBytes)
  if (!body.ok) {
    // NOTE: the rest of the body is not waited for.
    c.header('Connection', 'close')
    return { ok: false, refusal: problem(c, body.code, body.detail) }
  }
  const parsed = schema.safeParse(body.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const faults = parsed.error.issues.slice(0, faultLimit).map((issue) => faultOf(issue, body.value))
  const detail = 'Put the fields below right and send it again. Nothing was changed.'
  return { ok: false, refusal: problem(c, 'request/wrong-body', detail, faults) }
}

const faultLimit = 20

function faultOf({ path, message }: z.core.$ZodIssue, value: unknown): Fault {
  const found = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value)
  return { field: path.join('.') || '(all)', found: kindOf(found), expected: message }
}

/** What something is, without repeating it. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') return `a text of ${value.length} characters`
  return Array.isArray(value) ? `a list of ${value.length}` : typeof value
}
