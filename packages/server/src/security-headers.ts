import type { MiddlewareHandler } from 'hono'

/** Nothing is loaded from anywhere else, nothing runs that is not a file of ours, nobody may frame the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every answer: nobody else may use it, and it is what it says it is. */
export const headersOfAll = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/**
 * Sent with everything that a browser may show as a page or run as a worker. `Referrer-Policy` keeps the addresses of
 * this site from others.
 */
export const headersOfPages = {
  ...headersOfAll,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

/** Parts of a page, which take the rules of the page that loads them. They leave out some 600 bytes each. */
const isPart = (type: string) => /^(text\/(css|javascript)|font\/)/.test(type)

/** Puts the security headers on every answer, refusals and bugs included. */
export const withSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const isPartOfPage = c.req.path.startsWith('/assets/') && isPart(c.res.headers.get('Content-Type') ?? '')
  for (const [name, value] of Object.entries(isPartOfPage ? headersOfAll : headersOfPages)) {
    c.res.headers.set(name, value)
  }
}
