import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { parseAddressed, toAddressed, type AddressedToken } from './token.ts'

/**
 * The browser takes the prefixed name over https only, and from this very host only: no neighbour can plant it.
 * Source: RFC 6265bis, 4.1.3.
 */
const secureName = '__Host-unspasm'
const plainName = 'unspasm'

const optionsOf = (isSecure: boolean): CookieOptions => ({
  httpOnly: true,
  secure: isSecure,
  sameSite: 'Lax',
  path: '/',
})

/** Reads the session that a browser sends; `null` for none, or for something that is no session. */
export function readSessionCookie(c: Context, isSecure: boolean): AddressedToken | null {
  const value = getCookie(c, isSecure ? secureName : plainName)
  return value === undefined ? null : parseAddressed(value)
}

/** @param maxAgeSeconds how long the browser keeps it. */
export function writeSessionCookie(c: Context, token: AddressedToken, isSecure: boolean, maxAgeSeconds: number): void {
  const name = isSecure ? secureName : plainName
  setCookie(c, name, toAddressed(token), { ...optionsOf(isSecure), maxAge: maxAgeSeconds })
}

export function dropSessionCookie(c: Context, isSecure: boolean): void {
  deleteCookie(c, isSecure ? secureName : plainName, optionsOf(isSecure))
}
