import type { z } from 'zod'
import { problems, type ProblemCode } from '../problem.ts'
import { bodyOf, givenSchema, pathParameter, sentSchema } from './body.ts'
import { emptyOf, jsonOf, problemOf, type Schema } from './response.ts'

type Described = {
  readonly id: string
  readonly summary: string
  /** Parts of the address after the practice, each with what it is. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** What comes back; left out: nothing. */
  readonly answer?: z.ZodType
  readonly status?: number
  readonly refusals?: readonly ProblemCode[]
}

const practice = { practice: 'Id of the practice.' }

/** The refusals of whoever is not signed in, may not, or asks for something that is not there. */
export const forStaff = ['person/not-signed-in', 'person/not-allowed', 'record/not-found'] as const

/** One operation of a practice in the form of OpenAPI 3.1. */
export function operationOf({ id, summary, path = {}, query, body, answer, status = 200, refusals = [] }: Described) {
  const all: readonly ProblemCode[] = [...refusals, ...(body ? (['request/wrong-body'] as const) : [])]
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of all) {
    const { status: refused } = problems[code]
    byStatus.set(refused, [...(byStatus.get(refused) ?? []), code])
  }
  return {
    operationId: id,
    summary,
    parameters: [
      ...Object.entries({ ...practice, ...path }).map(([name, description]) => pathParameter(name, description)),
      ...(query ? queryParameters(query) : []),
    ],
    ...(body && { requestBody: bodyOf(body) }),
    responses: {
      ...(answer ? { [status]: jsonOf('As asked.', givenSchema(answer)) } : { 204: emptyOf('Done.') }),
      ...Object.fromEntries(
        [...byStatus].map(([refused, codes]) => [refused, problemOf(codes.map((code) => `\`${code}\``).join(', '))]),
      ),
    },
  }
}

function queryParameters(query: z.ZodType) {
  const { properties = {} } = sentSchema(query) as { readonly properties?: Readonly<Record<string, Schema>> }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}
