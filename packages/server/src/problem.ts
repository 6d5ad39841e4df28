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
  'place/refused': { status: 422, title: 'The list of places cannot be read' },
  'service/name-taken': { status: 409, title: 'Another service has this name' },
  'service/not-remote': { status: 422, title: 'Massage is not given by phone' },
  'service/not-of-role': { status: 422, title: 'This service is not one of the roles of this person' },
  'role-setting/refused': { status: 422, title: 'The settings of the role are not complete' },
  'professional/already-here': { status: 409, title: 'This person works here already' },
  'professional/not-ready': { status: 409, title: 'This person cannot be shown yet' },
  'area/too-large': { status: 422, title: 'The area is too large' },
  'area/too-few-corners': { status: 422, title: 'The line has too few corners' },
  'area/too-many-corners': { status: 422, title: 'The line has too many corners' },
  'area/crosses-itself': { status: 422, title: 'The line crosses itself' },
  'hours/refused': { status: 422, title: 'The hours cannot be kept' },
  'absence/ends-before-start': { status: 422, title: 'The absence ends before it begins' },
  'absence/too-long': { status: 422, title: 'The absence is too long' },
  'feed/address-refused': { status: 422, title: 'This address cannot be read' },
  'holiday/day-twice': { status: 422, title: 'There are two holidays on one day' },
  'file/too-large': { status: 413, title: 'The file is too large' },
  'file/wrong-type': { status: 415, title: 'This type of file is not taken' },
  'file/not-found': { status: 422, title: 'The file is not there' },
  'credential/refused': { status: 422, title: 'The record cannot be kept' },
  'credential/role-not-held': { status: 422, title: 'This person does not have this role' },
  'credential/decided': { status: 409, title: 'Somebody has decided on this record already' },
  'credential/four-eyes': { status: 403, title: 'Another owner has to verify this record' },
  'credential/lacks': { status: 409, title: 'The record does not show what is needed' },
  'credential/needs-register': { status: 409, title: 'This licence has to be looked up in the register' },
  'credential/no-register': { status: 422, title: 'Only licences are looked up' },
  'booking/blocked': { status: 409, title: 'This visit is not right now' },
  'booking/ask-again': { status: 409, title: 'Some questions have to be asked again' },
  'booking/start-taken': { status: 409, title: 'This time is no longer free' },
  'booking/no-such-service': { status: 409, title: 'This cannot be booked here' },
  'booking/wrong-place': { status: 422, title: 'A home visit needs a place, a call has none' },
  'booking/not-trained': { status: 409, title: 'This professional is not trained for what is needed' },
  'booking/professional-not-available': { status: 409, title: 'This professional cannot come' },
  'booking/key-reused': { status: 409, title: 'This key was used for something else' },
  'booking/hold-expired': { status: 410, title: 'The time is no longer kept for you' },
  'booking/consent-changed': { status: 409, title: 'The text that you agreed to has changed' },
  'booking/guardian-missing': { status: 422, title: 'A guardian has to sign' },
  'booking/address-missing': { status: 422, title: 'A home visit needs an address' },
  'booking/too-close': { status: 409, title: 'Another session is too close to this one' },
  'booking/speak-to-practice': { status: 409, title: 'Speak to the practice first' },
  'booking/too-late': { status: 409, title: 'It is too late for this' },
  'booking/too-late-to-move': { status: 409, title: 'It is too late to move this visit' },
  'booking/sittings-did-not-help': { status: 409, title: 'Massage did not help, so it stops here' },
  'booking/no-sitting-yet': { status: 409, title: 'This sitting is not over' },
  'course/not-for-this': { status: 409, title: 'This is not booked as a course' },
  'course/too-much': { status: 409, title: 'This is more than can be booked at once' },
  'course/no-time': { status: 409, title: 'Not all of the sittings can be had' },
  'course/no-room': { status: 409, title: 'This visit cannot be put there' },
  'case/refused': { status: 422, title: 'The case cannot be judged' },
  'server/starting': { status: 503, title: 'The server is starting' },
  'server/no-database': { status: 503, title: 'The practices cannot be opened' },
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
} & Partial<ProblemMore>

/** What else a refusal to book tells. */
export type ProblemMore = {
  /** Rules that close, the first to tell first, each with the rules of the guideline behind it. */
  readonly reasons: readonly { readonly rule: string; readonly because: readonly string[] }[]
  /** Findings to be answered before it can be said. */
  readonly ask: readonly string[]
  /** Who can be booked instead. */
  readonly offered: readonly { readonly role: string; readonly where: string; readonly label: string | null }[]
}

/** Answers with a refusal as `application/problem+json`. */
export function problem(
  c: Context,
  code: ProblemCode,
  detail: string,
  faults?: readonly Fault[],
  more?: ProblemMore,
): Response {
  const { status, title } = problems[code]
  const type = `urn:unspasm:problem:${code}`
  const body: Problem = { type, title, status, detail, code, ...(faults && { faults }), ...more }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}
