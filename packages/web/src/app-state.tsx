import type { LocalDate } from '@unspasm/care/local-date'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo, useRef, useState } from 'preact/hooks'
import type { Episode, Preferences, Records, ToolStates } from './device/records.ts'
import type { SteadyClock } from './device/steady-clock.ts'
import { noRecords, type Change, type Store } from './device/store.ts'

/** The clock of the page, given once by `main`: nobody else asks for the time. */
export type Clock = SteadyClock & {
  readonly now: () => Date
  /** The civil date where the person is. */
  readonly dayOf: (instant: Date) => LocalDate
  readonly today: () => LocalDate
  readonly newId: () => string
}

/** What pages read and change. Every change is stored at once. */
export type AppState = {
  readonly clock: Clock
  readonly episode: Episode | null
  readonly preferences: Preferences
  readonly tools: ToolStates
  /** Earlier bouts of the same person, oldest first. */
  readonly past: readonly Episode[]
  /** `false`: this browser keeps nothing after the page closes. */
  readonly isLasting: boolean
  /** Why the device did not keep the newest changes; the page says so, keeps them in memory, and goes on. */
  readonly storageFailed: 'full' | 'refused' | null
  /** Tries again to keep what the device refused. */
  readonly keepAgain: () => void
  /** What concerns all records at once: passphrase, copies. */
  readonly store: Store
  /** Gives the episode in force once the device has kept the change or refused it: what takes long to think about waits. */
  readonly setEpisode: (change: (before: Episode | null) => Episode | null) => Promise<Episode | null>
  /** Resolves once the device has kept or refused every change so far. */
  readonly whenKept: () => Promise<void>
  readonly setPreferences: (change: Partial<Preferences>) => void
  readonly setTool: (name: string, change: (before: unknown) => unknown) => void
  /** Begins another bout; the one before is kept with the earlier ones if it is given. */
  readonly startBout: (next: Episode, keep: Episode | null) => void
  /** Puts other records in the place of all that are there. */
  readonly replaceAll: (records: Records) => Promise<void>
  /** Removes everything from the device. */
  readonly erase: () => Promise<void>
}

const Context = createContext<AppState | null>(null)

type Props = {
  readonly store: Store
  readonly clock: Clock
  readonly records: Records
  readonly children: ComponentChildren
}

/**
 * Keeps the records of the device in memory and stores each change, in the order in which they are made. Changes that
 * the device refuses wait, and are made again after those of another page.
 */
export function AppStateProvider({ store, clock, records, children }: Props) {
  const [shown, show] = useState(records)
  const [storageFailed, setStorageFailed] = useState<AppState['storageFailed']>(null)
  const latest = useRef(records)

  const ways = useMemo(() => {
    let kept = records
    let waiting: Change[] = []
    /** Changes that are being stored. */
    let taken: Change[] = []
    let storing: Promise<void> | null = null
    const put = (next: Records) => {
      latest.current = next
      show(next)
    }
    const begin = (next: Records) => {
      kept = next
      waiting = []
      put(next)
    }
    const storeWaiting = async () => {
      while (waiting.length > 0) {
        const next = latest.current
        taken = waiting
        waiting = []
        try {
          const inForce = await store.change(partsOf(next, kept), (before) => partsOf(allOf(taken, before), before))
          taken = []
          setStorageFailed(null)
          kept = inForce ?? next
          if (inForce) put(allOf(waiting, inForce))
        } catch (error) {
          waiting = [...taken, ...waiting]
          taken = []
          setStorageFailed(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused')
          break
        }
      }
      storing = null
    }
    const keep = (): Promise<void> => {
      if (waiting.length > 0) storing ??= storeWaiting()
      return storing ?? Promise.resolve()
    }
    store.onChanged((inForce) => {
      // NOTE: another page has set a passphrase, or is newer: this one can only begin again.
      if (inForce === null) return window.location.reload()
      kept = inForce
      put(allOf([...taken, ...waiting], inForce))
    })

    const change = (how: Change): Promise<void> => {
      const parts = how(latest.current)
      if (Object.keys(parts).length === 0) return Promise.resolve()
      // NOTE: the write begins before the page is drawn anew, which takes longer the more days there are.
      latest.current = { ...latest.current, ...parts }
      waiting.push(how)
      const stored = keep()
      show(latest.current)
      return stored
    }
    const setEpisode: AppState['setEpisode'] = (how) =>
      change((before) => {
        const episode = how(before.episode)
        return episode === before.episode ? {} : { episode }
      }).then(() => latest.current.episode)
    const setPreferences: AppState['setPreferences'] = (part) =>
      void change(({ preferences }) => ({ preferences: { ...preferences, ...part } }))
    const setTool: AppState['setTool'] = (name, how) =>
      void change(({ tools }) => ({ tools: { ...tools, [name]: how(tools[name]) } }))
    const startBout: AppState['startBout'] = (episode, kept) =>
      void change(({ past }) => ({ episode, ...(kept && { past: [...past, kept] }) }))
    const replaceAll: AppState['replaceAll'] = async (next) => {
      await store.replaceAll(next)
      begin(next)
    }
    const erase: AppState['erase'] = async () => {
      await store.erase()
      begin(noRecords)
    }
    const whenKept = () => storing ?? Promise.resolve()
    return { setEpisode, whenKept, setPreferences, setTool, startBout, replaceAll, erase, keepAgain: () => void keep() }
    // NOTE: the store and what was read from it come together, once.
  }, [store, records])
  const state = useMemo<AppState>(
    () => ({ clock, store, ...shown, isLasting: store.isLasting, storageFailed, ...ways }),
    [clock, shown, store, storageFailed, ways],
  )

  return <Context.Provider value={state}>{children}</Context.Provider>
}

/** The records after several changes, one after the other. */
function allOf(changes: readonly Change[], before: Records): Records {
  return changes.reduce<Records>((records, change) => ({ ...records, ...change(records) }), before)
}

/** The records that differ. */
function partsOf(after: Records, before: Records): Partial<Records> {
  const names = Object.keys(after) as (keyof Records)[]
  return Object.fromEntries(names.filter((name) => after[name] !== before[name]).map((name) => [name, after[name]]))
}

/** @throws outside of `AppStateProvider`. */
export function useAppState(): AppState {
  const state = useContext(Context)
  if (!state) throw new Error('expected AppStateProvider around the page, got none')
  return state
}
