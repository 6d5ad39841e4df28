import type { Fault } from '@unspasm/care/case'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every refusal that leaves the server, with the status and the title it takes in HTTP. */
export const problems = {
  'request/unknown-address': { status: 404, title: 'There is nothing at this address' },
  'request/wrong-method': { status: 405, title: 'This address does not take this method' },
  'request/too-large': { status: 413, title: 'The request is too large' },
  'request/not-json': { status: 415, title: 'The request is not declared as JSON' },
  'request/broken-json': { status: 400, title: 'The request is not valid JSON' },
  'request/wrong-query': { status: 400, title: 'The query of the address is wrong' },
  'request/wrong-body': { status: 422, title: 'The request does not say what is needed' },
  'request/foreign-site': { status: 403, title: 'Another site sent this request' },
  'request/too-often': { status: 429, title: 'Too many requests' },
  'record/not-found': { status: 404, title: 'There is no such record' },
  'person/not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'person/not-allowed': { status: 403, title: 'This is for somebody else to do' },
  'person/last-owner': { status: 409, title: 'A practice needs an owner' },
  'sign-in/link-void': { status: 410, title: 'The link has been used or is too old' },
  'sign-in/passkey-refused': { status: 403, title: 'This passkey does not open anything here' },
  'passkey/refused': { status: 422, title: 'The passkey cannot be kept' },
  'case/refused': { status: 422, title: 'The case cannot be judged' },
  'server/starting': { status: 503, title: 'The server is starting' },
  'server/bug': { status: 500, title: 'Something is wrong with this server' },
} as const satisfies Readonly<Record<string, { readonly status: ContentfulStatusCode; readonly title: string }>>

/** Name of a refusal, `room/what`. */
export type ProblemCode = keyof typeof problems

/** RFC 9457, with the code and, for a refused case, what is wrong with each field. */
export type Problem = {
  /** A name, not an address: `urn:unspasm:problem:` and the code. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** What happened this time, and what to do next. */
  readonly detail: string
  readonly code: ProblemCode
  readonly faults?: readonly Fault[]
}

/** Answers with a refusal as `application/problem+json`. */
export function problem(c: Context, code: ProblemCode, detail: string, faults?: readonly Fault[]): Response {
  const { status, title } = problems[code]
  const body: Problem = { type: `urn:unspasm:problem:${code}`, title, status, detail, code, ...(faults && { faults }) }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}
