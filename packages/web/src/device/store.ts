import { migrate, recordNames, recordsVersion } from './migrations.ts'
import { openNeighbours } from './neighbours.ts'
import { isLock, isSealed, type Lock } from './lock.ts'
import { defaultPreferences, type Preferences, type Records } from './records.ts'
import { openTable, type Kept, type Note, type Table } from './table.ts'

/** A change of the records: what becomes of some of them. It is made again when another page was first. */
export type Change = (before: Records) => Partial<Records>

/** Where answers live: on this device and nowhere else. */
export type Store = {
  /** `false`: answers live until the page closes. */
  readonly isLasting: boolean
  /** `true`: what lies on the device is encrypted. */
  readonly isLocked: () => boolean
  /**
   * Keeps parts of the records, all of them or none.
   *
   * @param again makes the same change to the records of another page, when that one was first.
   * @returns     the records in force when another page was first; `null` when they are those that were given.
   * @throws      when the device refuses, by `QuotaExceededError` when it is full; what lies there stays.
   */
  readonly change: (parts: Partial<Records>, again: Change) => Promise<Records | null>
  /** Puts other records in the place of all that are there. */
  readonly replaceAll: (records: Records) => Promise<void>
  /** Encrypts all records; `null` takes the passphrase away. */
  readonly setPassphrase: (passphrase: string | null) => Promise<void>
  /** Removes every record. */
  readonly erase: () => Promise<void>
  /** Tells what another page has written. `null`: it cannot be read here, the page must be opened anew. */
  readonly onChanged: (listener: (records: Records | null) => void) => void
}

/** What was found on the device. */
export type Opened =
  | { readonly kind: 'open'; readonly store: Store; readonly records: Records }
  /** Encrypted. `unlock` gives `null` for another passphrase. */
  | {
      readonly kind: 'locked'
      readonly preferences: Preferences
      readonly unlock: (passphrase: string) => Promise<{ readonly store: Store; readonly records: Records } | null>
      readonly erase: () => Promise<void>
    }
  /** Written by a newer version of the page. It is left alone. */
  | { readonly kind: 'newer'; readonly preferences: Preferences }

export const noRecords: Records = { episode: null, preferences: defaultPreferences, tools: {}, past: [] }

/** Opens the store of this device. */
export async function openStore(): Promise<Opened> {
  const table = await openTable()
  if (table === 'newer') return { kind: 'newer', preferences: defaultPreferences }
  if (!table) return { kind: 'open', store: memoryStore(), records: noRecords }
  const kept = await table.read().catch(() => null)
  if (!kept) return { kind: 'open', store: memoryStore(), records: noRecords }
  // NOTE: a first visit has nothing to read, and does not load what reads it.
  if (kept.note.revision === 0 && Object.keys(kept.records).length === 0)
    return { kind: 'open', ...(await storeOn(table, kept, null)) }
  const { parsePreferences } = await reading()
  const preferences = parsePreferences(kept.records['preferences'])
  if (kept.note.version > recordsVersion) return { kind: 'newer', preferences }
  if (kept.note.lock) {
    const { lock } = kept.note
    return {
      kind: 'locked',
      preferences,
      unlock: async (passphrase) => {
        const { openLock } = await import('./passphrase.ts')
        const key = isLock(lock) ? await openLock(passphrase, lock) : null
        return key && (await storeOn(table, await table.read(), key))
      },
      erase: async () => {
        await table.clear()
        openNeighbours().tell()
      },
    }
  }
  return { kind: 'open', ...(await storeOn(table, kept, null)) }
}

const reading = () => import('./parse-records.ts')

/** Records that are plain even under a passphrase: they choose the look of the page and the emergency number. */
const plain = new Set<string>(['preferences'])

/**
 * What is kept, in the form of this version.
 *
 * @throws when a record is encrypted with another key, or damaged under its seal.
 */
async function openRecords({ note, records }: Kept, key: CryptoKey | null): Promise<Records> {
  const open = async (name: string) => {
    const value = records[name]
    if (!key || !isSealed(value)) return value
    const { unseal } = await import('./passphrase.ts')
    return unseal(key, name, value)
  }
  if (Object.keys(records).length === 0) return noRecords
  const { parseRecords } = await reading()
  const opened = await Promise.all(recordNames.map(async (name) => [name, await open(name)] as const))
  return parseRecords(migrate(Object.fromEntries(opened), note.version))
}

async function sealRecords(records: Partial<Records>, key: CryptoKey): Promise<Record<string, unknown>> {
  const { seal } = await import('./passphrase.ts')
  const sealed = Object.entries(records).map(async ([name, value]) => {
    return [name, value === null || plain.has(name) ? value : await seal(key, name, value)] as const
  })
  return Object.fromEntries(await Promise.all(sealed))
}

/** What a page knows of the device. `key`: `null` while records lie in the open. */
type State = { readonly key: CryptoKey | null; readonly note: Note; readonly records: Records }

/** The lock of records from now on. */
type Under = { readonly lock: Lock | null; readonly key: CryptoKey | null }

/**
 * The revision of the next write. The first one of a device begins anywhere: a page that slept through "erase everything"
 * must not find the number that it knows.
 */
function revisionAfter({ revision }: Note): number {
  return revision === 0 ? 1 + crypto.getRandomValues(new Uint32Array(1))[0]! : revision + 1
}

/** The store on a table, and what is in it. */
export async function storeOn(table: Table, first: Kept, firstKey: CryptoKey | null) {
  let state: State = { key: firstKey, note: first.note, records: await openRecords(first, firstKey) }
  const { records } = state
  const listeners: ((records: Records | null) => void)[] = []
  const neighbours = openNeighbours()

  /** What another page wrote; `null` when it cannot be read here. */
  const readAgain = async (): Promise<State | null> => {
    const kept = await table.read()
    const { lock, version } = kept.note
    if (version > recordsVersion || (lock !== null && state.key === null)) return null
    const key = lock === null ? null : state.key
    const records = await openRecords(kept, key).catch(() => null)
    return records && { key, note: kept.note, records }
  }
  const tellListeners = (records: Records | null) => {
    for (const listener of listeners) listener(records)
  }

  /** One step at a time: what one reads, no other one writes meanwhile. */
  let line: Promise<unknown> = Promise.resolve()
  const inLine = <Result>(step: () => Promise<Result>): Promise<Result> => {
    const done = line.then(step)
    line = done.catch(() => undefined)
    return done
  }

  /**
   * @param seen what was known of the device when the change was made.
   * @returns    `false` when another page was first.
   */
  const write = async (seen: Note, wanted: Partial<Records>, again: Change, under?: Under): Promise<boolean> => {
    for (;;) {
      const { key, note, records } = state
      const isFirst = note === seen
      const parts = isFirst ? wanted : again(records)
      const after = { ...records, ...parts }
      const { lock, key: nextKey } = under ?? { lock: note.lock, key }
      const next: Note = { version: recordsVersion, revision: revisionAfter(note), lock }
      const changed = note.version < recordsVersion || under ? after : parts
      const rows = nextKey ? await sealRecords(changed, nextKey) : changed
      if (await table.write(note.revision, rows, next)) {
        state = { key: nextKey, note: next, records: after }
        neighbours.tell()
        return isFirst
      }
      const present = await readAgain()
      if (!present) {
        tellListeners(null)
        throw new Error('expected records that this page can read, got those of another page')
      }
      state = present
    }
  }

  const hear = async () => {
    const present = await readAgain()
    if (present?.note.revision === state.note.revision) return
    // NOTE: both in one step, so that nothing is written upon records that the page has not seen.
    if (present) state = present
    tellListeners(present && present.records)
  }
  neighbours.onTold(() => void inLine(hear).catch(() => undefined))

  const store: Store = {
    isLasting: true,
    isLocked: () => state.note.lock !== null,
    change: (parts, again) => {
      const seen = state.note
      return inLine(async () => ((await write(seen, parts, again)) ? null : state.records))
    },
    replaceAll: (all) => inLine(async () => void (await write(state.note, all, () => all))),
    setPassphrase: (passphrase) =>
      inLine(async () => {
        const { makeLock, newDataKey } = await import('./passphrase.ts')
        const key = passphrase === null ? null : (state.key ?? (await newDataKey()))
        const lock = passphrase === null || key === null ? null : await makeLock(passphrase, key)
        await write(state.note, {}, () => ({}), { lock, key })
      }),
    erase: () =>
      inLine(async () => {
        await table.clear()
        state = (await readAgain()) ?? state
        neighbours.tell()
      }),
    onChanged: (listener) => void listeners.push(listener),
  }
  return { store, records }
}

/** A store that forgets when the page closes. */
export function memoryStore(): Store {
  return {
    isLasting: false,
    isLocked: () => false,
    change: async () => null,
    replaceAll: async () => undefined,
    setPassphrase: async () => undefined,
    erase: async () => undefined,
    onChanged: () => undefined,
  }
}
