/** How a device key is wrapped by a passphrase. Plain data, kept beside what it protects. */
export type Lock = {
  readonly salt: Uint8Array<ArrayBuffer>
  /** Rounds of PBKDF2 with SHA-256. */
  readonly rounds: number
  readonly nonce: Uint8Array<ArrayBuffer>
  /** The data key, encrypted with the key that the passphrase gives. */
  readonly wrapped: Uint8Array<ArrayBuffer>
}

/** A record that only the data key opens. */
export type Sealed = { readonly nonce: Uint8Array<ArrayBuffer>; readonly sealed: Uint8Array<ArrayBuffer> }

/** The most rounds that a file from elsewhere may ask for: more would hang a phone for minutes. */
export const mostRounds = 10_000_000

/** Whether this browser can encrypt at all: outside of https it cannot. */
export const canEncrypt = () => globalThis.crypto?.subtle !== undefined

export function isSealed(value: unknown): value is Sealed {
  const { nonce, sealed } = (value ?? {}) as Partial<Sealed>
  return nonce instanceof Uint8Array && sealed instanceof Uint8Array
}

export function isLock(value: unknown): value is Lock {
  const { salt, rounds, nonce, wrapped } = (value ?? {}) as Partial<Lock>
  const isBytes = [salt, nonce, wrapped].every((bytes) => bytes instanceof Uint8Array)
  return isBytes && Number.isInteger(rounds) && rounds! >= 1 && rounds! <= mostRounds
}
