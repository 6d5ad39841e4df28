import type { LocalDate } from '@unspasm/care/local-date'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo, useRef, useState } from 'preact/hooks'
import type { Episode, Preferences, Records } from './device/records.ts'
import type { Store } from './device/store.ts'

/** The clock of the page, given once by `main`: nobody else asks for the time. */
export type Clock = { readonly now: () => Date; readonly today: () => LocalDate; readonly newId: () => string }

/** What pages read and change. Every change is stored at once. */
export type AppState = {
  readonly clock: Clock
  readonly episode: Episode | null
  readonly preferences: Preferences
  /** `false`: this browser keeps nothing after the page closes. */
  readonly isLasting: boolean
  /** Set when the device refuses to store; the page says so and goes on. */
  readonly storageFailed: boolean
  readonly setEpisode: (change: (before: Episode | null) => Episode | null) => void
  readonly setPreferences: (change: Partial<Preferences>) => void
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

/** Keeps the records of the device in memory and stores each change, in the order in which they are made. */
export function AppStateProvider({ store, clock, records, children }: Props) {
  const [episode, showEpisode] = useState(records.episode)
  const [preferences, showPreferences] = useState(records.preferences)
  const [storageFailed, setStorageFailed] = useState(false)
  const latest = useRef({ episode, preferences })

  const state = useMemo<AppState>(() => {
    const stored = (write: Promise<void>) => void write.catch(() => setStorageFailed(true))
    return {
      clock,
      episode,
      preferences,
      isLasting: store.isLasting,
      storageFailed,
      setEpisode: (change) => {
        const next = change(latest.current.episode)
        latest.current = { ...latest.current, episode: next }
        showEpisode(next)
        stored(store.saveEpisode(next))
      },
      setPreferences: (change) => {
        const next = { ...latest.current.preferences, ...change }
        latest.current = { ...latest.current, preferences: next }
        showPreferences(next)
        stored(store.savePreferences(next))
      },
      erase: async () => {
        await store.erase()
        const empty = await store.read()
        latest.current = empty
        showEpisode(empty.episode)
        showPreferences(empty.preferences)
      },
    }
  }, [store, clock, episode, preferences, storageFailed])

  return <Context.Provider value={state}>{children}</Context.Provider>
}

/** @throws outside of `AppStateProvider`. */
export function useAppState(): AppState {
  const state = useContext(Context)
  if (!state) throw new Error('expected AppStateProvider around the page, got none')
  return state
}
