import type { Api, Problem, ProblemCode } from '@unspasm/server/api'

/** A refusal of the server, or no server at all. */
export type Refusal = Pick<Problem, 'title' | 'detail' | 'faults' | 'reasons'> & {
  readonly code: ProblemCode | 'page/no-network'
}

/** What came back, or why nothing did. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Refusal }

type PartOf<Route extends string> = Route extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PartOf<Rest>
  : Route extends `${string}:${infer Name}`
    ? Name
    : never

/** What a route needs: the parts of its address, and its body. */
export type Sent<Route extends keyof Api> = ([PartOf<Route>] extends [never]
  ? unknown
  : { readonly params: Readonly<Record<PartOf<Route>, string>> }) &
  (Api[Route] extends { body: infer Body } ? { readonly body: Body } : unknown) & {
    /** What follows the question mark. */
    readonly query?: Readonly<Record<string, string>>
  }

const noNetwork: Refusal = {
  code: 'page/no-network',
  title: 'There is no network',
  detail: 'Nothing was sent, or no answer came. Try again.',
}

/** How often a server is asked again whose page is there some seconds before its practices, and how long is waited. */
const whileItStarts = { times: 30, pauseMs: 1000 }

/**
 * Sends something to the server: the one place of the page that does. Nothing is sent that is not given here. A server
 * that is starting has changed nothing, and is asked again for half a minute.
 *
 * @param route method and pattern, such as `DELETE /api/me/sessions/:id`.
 */
export async function send<Route extends keyof Api>(
  route: Route,
  sent: Sent<Route>,
): Promise<Reply<Api[Route]['answer']>> {
  const { times, pauseMs } = whileItStarts
  for (let left = times; ; left -= 1) {
    const reply = await sendOnce(route, sent)
    if (reply.ok || reply.problem.code !== 'server/starting' || left === 0) return reply
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

async function sendOnce<Route extends keyof Api>(
  route: Route,
  sent: Sent<Route>,
): Promise<Reply<Api[Route]['answer']>> {
  const {
    params = {},
    body,
    query,
  } = sent as {
    params?: Readonly<Record<string, string>>
    body?: unknown
    query?: Readonly<Record<string, string>>
  }
  const [method = 'GET', pattern = '/'] = route.split(' ')
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  try {
    const answer = await fetch(query ? `${path}?${new URLSearchParams(query)}` : path, {
      method,
      ...(body !== undefined && bodyOf(body)),
    })
    const text = await answer.text()
    const value: unknown = text === '' ? null : JSON.parse(text)
    return answer.ok ? { ok: true, value: value as Api[Route]['answer'] } : { ok: false, problem: value as Refusal }
  } catch {
    return { ok: false, problem: noNetwork }
  }
}

/** A file as its bytes, anything else as JSON. */
const bodyOf = (body: unknown) =>
  body instanceof Blob
    ? { headers: { 'Content-Type': 'application/octet-stream' }, body }
    : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
