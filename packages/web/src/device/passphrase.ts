import type { Lock, Sealed } from './lock.ts'

/** Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256. */
export const roundsOfNewLocks = 600_000

const saltBytes = 16
// NOTE: the length that AES-GCM takes as it is: NIST SP 800-38D, 5.2.1.1.
const nonceBytes = 12

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** A new data key: 256 random bits. */
export function newDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
}

/** The key that a passphrase gives. Spaces at both ends and the way an accent is typed make no difference. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const text = new TextEncoder().encode(passphrase.trim().normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  )
}

/**
 * Wraps a data key. The passphrase itself is kept nowhere.
 *
 * @param rounds fewer than `roundsOfNewLocks` only where nothing is protected, as in a test.
 */
export async function makeLock(passphrase: string, dataKey: CryptoKey, rounds = roundsOfNewLocks): Promise<Lock> {
  const [salt, nonce] = [random(saltBytes), random(nonceBytes)]
  const wrapping = await keyOf(passphrase, salt, rounds)
  const wrapped = await crypto.subtle.wrapKey('raw', dataKey, wrapping, { name: 'AES-GCM', iv: nonce })
  return { salt, rounds, nonce, wrapped: new Uint8Array(wrapped) }
}

/** The data key, or `null` when the passphrase is another one, or the lock is damaged: the two look the same. */
export async function openLock(passphrase: string, { salt, rounds, nonce, wrapped }: Lock): Promise<CryptoKey | null> {
  try {
    const wrapping = await keyOf(passphrase, salt, rounds)
    const way = { name: 'AES-GCM', iv: nonce }
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, way, 'AES-GCM', true, ['encrypt', 'decrypt'])
  } catch {
    return null
  }
}

/** Encrypts plain JSON under a fresh nonce. `name` is bound to it: one record cannot be put in the place of another. */
export async function seal(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const nonce = random(nonceBytes)
  const plain = new TextEncoder().encode(JSON.stringify(value))
  const way = { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(name) }
  return { nonce, sealed: new Uint8Array(await crypto.subtle.encrypt(way, key, plain)) }
}

/** @throws when the record is damaged, or of another name or key. */
export async function unseal(key: CryptoKey, name: string, { nonce, sealed }: Sealed): Promise<unknown> {
  const way = { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(name) }
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(way, key, sealed)))
}
