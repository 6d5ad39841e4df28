import { createHash } from 'node:crypto'

/** Bytes of a token: 256 bits, which nobody guesses. */
export const tokenBytes = 32

/** Random bytes from a source fit for secrets. */
export type RandomBytes = (length: number) => Uint8Array

/** A new secret in base64url: 43 characters. */
export const newToken = (randomBytes: RandomBytes): string => Buffer.from(randomBytes(tokenBytes)).toString('base64url')

/** What is kept of a secret, and by which it is found again. 32 bytes. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

const addressedPattern = /^([a-z][a-z0-9-]{1,30})\.([A-Za-z0-9_-]{43})$/

/** A token with the practice that gave it, so that it is looked for in that practice only. */
export type AddressedToken = { readonly practiceId: string; readonly token: string }

/** Writes `practice.token`: the form in a cookie and in a link. */
export const toAddressed = ({ practiceId, token }: AddressedToken): string => `${practiceId}.${token}`

/** Reads `practice.token`; `null` for anything else. */
export function parseAddressed(text: string): AddressedToken | null {
  const [, practiceId, token] = addressedPattern.exec(text) ?? []
  return practiceId === undefined || token === undefined ? null : { practiceId, token }
}
