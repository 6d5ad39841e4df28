/** A JSON schema, draft 2020-12, as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>

/** A response of type JSON. */
export const jsonOf = (description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A refusal, with the codes it can carry. */
export const problemOf = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** A response that says nothing more. */
export const emptyOf = (description: string) => ({ description })
