import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Where this site is for the browser of whoever asks: `https://practice.example`.
 *
 * @param publicUrl what the configuration says; `null`: what the request says, which is only right while developing.
 */
export function originOf(c: Context, publicUrl: string | null): string {
  if (publicUrl !== null) return new URL(publicUrl).origin
  const { protocol, host } = new URL(c.req.url)
  return `${protocol}//${c.req.header('Host') ?? host}`
}

/**
 * Refuses a request that changes something when another site sends it with the help of a visitor's browser.
 *
 * A browser tells with each such request where it comes from, and no page can change what it tells. A program that is
 * no browser tells neither; it has no visitor's cookie, and with one it is refused.
 *
 * Source: OWASP, Cross-Site Request Forgery Prevention, "Fetch Metadata" and "Verifying Origin".
 */
export function sameOrigin(publicUrl: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (safeMethods.has(c.req.method) || isOwn(c, publicUrl)) return next()
    return problem(c, 'request/foreign-site', 'Open this site in its own window and try again. Nothing was changed.')
  }
}

function isOwn(c: Context, publicUrl: string | null): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('Origin')
  if (origin !== undefined) return origin === originOf(c, publicUrl)
  return c.req.header('Cookie') === undefined
}
