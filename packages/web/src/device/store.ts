import { openDB, type IDBPDatabase } from 'idb'
import { defaultPreferences, type Episode, type Preferences, type Records } from './records.ts'
import { parseEpisode, parsePreferences } from './parse-records.ts'

/** Where answers live: on this device and nowhere else. */
export type Store = {
  /** `false`: the browser keeps nothing (private window, storage switched off); answers live until the page closes. */
  readonly isLasting: boolean
  readonly read: () => Promise<Records>
  readonly saveEpisode: (episode: Episode | null) => Promise<void>
  readonly savePreferences: (preferences: Preferences) => Promise<void>
  /** Removes every record, and the database with it. */
  readonly erase: () => Promise<void>
}

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
      const [episode, preferences] = await Promise.all([
        database.get(table, 'episode'),
        database.get(table, 'preferences'),
      ])
      return { episode: parseEpisode(episode), preferences: parsePreferences(preferences) }
    },
    saveEpisode: async (episode) => {
      await (episode === null ? database.delete(table, 'episode') : database.put(table, episode, 'episode'))
    },
    savePreferences: async (preferences) => {
      await database.put(table, preferences, 'preferences')
    },
    erase: async () => {
      await database.clear(table)
    },
  }
}

/** A store that forgets when the page closes. */
export function memoryStore(): Store {
  let records: Records = { episode: null, preferences: defaultPreferences }
  return {
    isLasting: false,
    read: async () => records,
    saveEpisode: async (episode) => {
      records = { ...records, episode }
    },
    savePreferences: async (preferences) => {
      records = { ...records, preferences }
    },
    erase: async () => {
      records = { episode: null, preferences: defaultPreferences }
    },
  }
}
