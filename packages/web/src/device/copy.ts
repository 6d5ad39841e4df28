import { migrate, recordsVersion, type RawRecords } from './migrations.ts'
import { isLock, isSealed, type Lock, type Sealed } from './lock.ts'
import { makeLock, newDataKey, openLock, seal, unseal } from './passphrase.ts'
import { entriesIn, parseRecords } from './parse-records.ts'
import type { Records } from './records.ts'

/** What every copy says of itself, under a passphrase too. */
type Label = {
  readonly format: typeof formatName
  /** Version of the form of the records. */
  readonly version: number
  readonly guideline: string
  /** Instant, ISO 8601. */
  readonly madeAt: string
}

/** All records of a device, to be read by another one. */
export type PlainCopy = Label & { readonly records: RawRecords }

/** The same under a passphrase. */
export type SealedCopy = Label & { readonly lock: Lock; readonly contents: Sealed }

/** Why a file was refused. Each has words. */
export type CopyFault = 'too-large' | 'broken' | 'foreign' | 'newer' | 'damaged'

export type ReadCopy =
  { readonly ok: true; readonly copy: PlainCopy | SealedCopy } | { readonly ok: false; readonly code: CopyFault }

export type OpenedCopy =
  | { readonly ok: true; readonly records: Records }
  | { readonly ok: false; readonly code: 'damaged' | 'wrong-passphrase' }

/** Greatest size of a copy: several hundred times a bout of three months with all its sessions. */
export const mostCopyBytes = 50_000_000

const formatName = 'unspasm-copy'
const contentsName = 'copy'

type Made = { readonly madeAt: string; readonly guideline: string }

/**
 * The text of a copy.
 *
 * @param passphrase `null`: whoever has the file can read it.
 * @param rounds     as for `makeLock`.
 */
export async function makeCopy(
  records: Records,
  { madeAt, guideline }: Made,
  passphrase: string | null,
  rounds?: number,
): Promise<string> {
  const label: Label = { format: formatName, version: recordsVersion, guideline, madeAt }
  if (passphrase === null) return JSON.stringify({ ...label, records })
  const key = await newDataKey()
  const lock = await makeLock(passphrase, key, rounds)
  const contents = await seal(key, contentsName, records)
  return JSON.stringify({ ...label, lock, contents }, (_, value) =>
    value instanceof Uint8Array ? textOf(value) : value,
  )
}

/** Reads the text of a file that somebody chose. Nothing on the device changes. */
export function readCopy(text: string): ReadCopy {
  if (text.length > mostCopyBytes) return { ok: false, code: 'too-large' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, code: text.trimStart().startsWith(`{"format":"${formatName}"`) ? 'broken' : 'foreign' }
  }
  if (!isRaw(value) || value['format'] !== formatName) return { ok: false, code: 'foreign' }
  const { version, guideline, madeAt } = value
  if (!Number.isInteger(version) || (version as number) < 1) return { ok: false, code: 'damaged' }
  if ((version as number) > recordsVersion) return { ok: false, code: 'newer' }
  if (typeof guideline !== 'string' || typeof madeAt !== 'string') return { ok: false, code: 'damaged' }
  const label: Label = { format: formatName, version: version as number, guideline, madeAt }
  if (isRaw(value['records'])) return { ok: true, copy: { ...label, records: value['records'] } }
  const [lock, contents] = [withBytes(value['lock']), withBytes(value['contents'])]
  if (isLock(lock) && isSealed(contents)) return { ok: true, copy: { ...label, lock, contents } }
  return { ok: false, code: 'damaged' }
}

/**
 * The records of a copy, in the form of this version. A bout that cannot be read, or an entry of one, makes the whole copy
 * damaged: nothing is taken over by halves.
 *
 * @param passphrase not read where the copy is plain.
 */
export async function openCopy(copy: PlainCopy | SealedCopy, passphrase: string): Promise<OpenedCopy> {
  let raw: unknown
  if ('records' in copy) raw = copy.records
  else {
    const key = await openLock(passphrase, copy.lock)
    if (!key) return { ok: false, code: 'wrong-passphrase' }
    raw = await unseal(key, contentsName, copy.contents).catch(() => null)
  }
  if (!isRaw(raw)) return { ok: false, code: 'damaged' }
  const migrated = migrate(raw, copy.version)
  const records = parseRecords(migrated)
  const bouts = [migrated['episode'] ?? null, ...(Array.isArray(migrated['past']) ? migrated['past'] : [])]
  const read = [records.episode, ...records.past]
  const isWhole =
    bouts.length === read.length &&
    bouts.every((bout, at) => (bout === null) === (read[at] === null) && entriesIn(bout) === entriesIn(read[at]))
  return isWhole ? { ok: true, records } : { ok: false, code: 'damaged' }
}

const isRaw = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Bytes as text, base64: RFC 4648, section 4. */
function textOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCodePoint(byte)
  return btoa(text)
}

/** The bytes of a text; `null` when it is no base64. What is no text stays. */
function bytesOf(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return Uint8Array.from(atob(text), (sign) => sign.codePointAt(0)!)
  } catch {
    return null
  }
}

/** An object whose texts are bytes. */
function withBytes(value: unknown): unknown {
  if (!isRaw(value)) return null
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, bytesOf(text)]))
}
