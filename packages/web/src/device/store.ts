import { openDB, type IDBPDatabase } from 'idb'
import { defaultPreferences, type Records } from './records.ts'
import { parseEpisode, parsePast, parsePreferences, parseTools } from './parse-records.ts'

/** Where answers live: on this device and nowhere else. */
export type Store = {
  /** `false`: the browser keeps nothing (private window, storage switched off); answers live until the page closes. */
  readonly isLasting: boolean
  readonly read: () => Promise<Records>
  /** Keeps the records that are given, all of them or none; `null` removes one. */
  readonly save: (change: Partial<Records>) => Promise<void>
  /** Removes every record, and the database with it. */
  readonly erase: () => Promise<void>
}

const noRecords: Records = { episode: null, preferences: defaultPreferences, tools: {}, past: [] }

const databaseName = 'unspasm'
const databaseVersion = 1
const table = 'records'

/**
 * Opens the store of this device.
 *
 * A record that cannot be read (damaged, or of another version) is left out rather than guessed: the check begins anew.
 */
export async function openStore(): Promise<Store> {
  let database: IDBPDatabase
  try {
    database = await openDB(databaseName, databaseVersion, { upgrade: (db) => void db.createObjectStore(table) })
  } catch {
    return memoryStore()
  }
  return {
    isLasting: true,
    read: async () => {
      const [episode, preferences, tools, past] = await Promise.all(
        ['episode', 'preferences', 'tools', 'past'].map((name) => database.get(table, name)),
      )
      return {
        episode: parseEpisode(episode),
        preferences: parsePreferences(preferences),
        tools: parseTools(tools),
        past: parsePast(past),
      }
    },
    save: async (change) => {
      const transaction = database.transaction(table, 'readwrite')
      for (const [name, record] of Object.entries(change))
        void (record === null ? transaction.store.delete(name) : transaction.store.put(record, name))
      await transaction.done
    },
    erase: async () => {
      await database.clear(table)
    },
  }
}

/** A store that forgets when the page closes. */
export function memoryStore(): Store {
  let records = noRecords
  return {
    isLasting: false,
    read: async () => records,
    save: async (change) => {
      records = { ...records, ...change }
    },
    erase: async () => {
      records = noRecords
    },
  }
}
