import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'

/** All that is ever written down of a request: no address, no query, no body, no answer, nothing of the person. */
export type RequestLine = {
  readonly id: string
  readonly method: string
  /** Pattern of the route, not the address that was asked for. */
  readonly route: string
  readonly status: number
  readonly ms: number
}

/** The name of a request, kept with it. */
export type RequestName = { Variables: { requestId: string } }

/** What the log asks of the outside. */
export type LogDeps = {
  readonly newRequestId: () => string
  /** Milliseconds since some fixed moment; never goes back. */
  readonly milliseconds: () => number
  readonly log: (line: RequestLine) => void
}

/** Names each request, tells the name in `X-Request-Id`, and writes one line when it has been answered. */
export function requestLog({ newRequestId, milliseconds, log }: LogDeps): MiddlewareHandler<RequestName> {
  return async (c, next) => {
    const id = newRequestId()
    const started = milliseconds()
    c.set('requestId', id)
    await next()
    c.res.headers.set('X-Request-Id', id)
    const ms = Math.round((milliseconds() - started) * 10) / 10
    log({ id, method: c.req.method, route: routePath(c), status: c.res.status, ms })
  }
}
