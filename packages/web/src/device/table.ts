import { openDB, type IDBPDatabase } from 'idb'
import type { Lock } from './lock.ts'

/** What is known of the records as a whole. */
export type Note = {
  /** Version of the form of the records: `migrations.ts`. */
  readonly version: number
  /** Raised by every write, so that a page notices that another one wrote. */
  readonly revision: number
  /** `null`: records lie in the open. */
  readonly lock: Lock | null
}

/** Everything on the device, read at one moment. */
export type Kept = { readonly note: Note; readonly records: Readonly<Record<string, unknown>> }

/** The table of the device: names and values, written all or none. */
export type Table = {
  readonly read: () => Promise<Kept>
  /**
   * Writes when nobody else has written since `revision`.
   *
   * @param changes `null` removes a record.
   * @returns       `false` when somebody has: nothing is written.
   * @throws        `QuotaExceededError` when the device is full; nothing is written then.
   */
  readonly write: (revision: number, changes: Readonly<Record<string, unknown>>, note: Note) => Promise<boolean>
  readonly clear: () => Promise<void>
}

const databaseName = 'unspasm'
const databaseVersion = 1
const storeName = 'records'
const noteName = 'note'

/** A device without a note has records of version 1, or none. */
const noNote: Note = { version: 1, revision: 0, lock: null }

/**
 * Opens the table of this device.
 *
 * @returns `null` where the browser keeps nothing: a private window, storage switched off. `newer`: a newer version of the
 *          page made it.
 */
export async function openTable(): Promise<Table | 'newer' | null> {
  try {
    const database = await openDB(databaseName, databaseVersion, {
      upgrade: (before) => void before.createObjectStore(storeName),
      // NOTE: a newer version that wants to change the table would wait for this page for ever.
      blocking: (_before, _after, event) => (event.target as IDBDatabase).close(),
    })
    return tableOf(database)
  } catch (error) {
    return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : null
  }
}

function tableOf(database: IDBPDatabase): Table {
  return {
    read: async () => {
      const { store, done } = database.transaction(storeName)
      const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()])
      await done
      const all = Object.fromEntries(names.map((name, place) => [String(name), values[place]]))
      const { [noteName]: note = noNote, ...records } = all
      return { note: note as Note, records }
    },
    write: async (revision, changes, note) => {
      const transaction = database.transaction(storeName, 'readwrite')
      const { store } = transaction
      // NOTE: asked and written in one go: between the two, the device would wait for a page that draws.
      const isFirst = store.get(noteName).then(
        (found: Note | undefined) => (found ?? noNote).revision === revision,
        // NOTE: a read fails with its transaction, which tells why.
        () => true,
      )
      // NOTE: each promise of a failed write rejects; the transaction tells it once.
      for (const [name, record] of Object.entries({ ...changes, [noteName]: note })) {
        const written = record === null ? store.delete(name) : store.put(record, name)
        written.catch(() => undefined)
      }
      if (!(await isFirst)) {
        transaction.abort()
        await transaction.done.catch(() => undefined)
        return false
      }
      await transaction.done
      return true
    },
    clear: () => database.clear(storeName),
  }
}
