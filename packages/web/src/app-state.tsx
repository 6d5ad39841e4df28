import type { LocalDate } from '@unspasm/care/local-date'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo, useRef, useState } from 'preact/hooks'
import type { Episode, Preferences, Records, ToolStates } from './device/records.ts'
import type { Store } from './device/store.ts'

/** The clock of the page, given once by `main`: nobody else asks for the time. */
export type Clock = {
  readonly now: () => Date
  /** Milliseconds since 1970 for timers: only grows, whatever the device's clock does. */
  readonly steady: () => number
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
  /** Set when the device refuses to store; the page says so and goes on. */
  readonly storageFailed: boolean
  readonly setEpisode: (change: (before: Episode | null) => Episode | null) => void
  readonly setPreferences: (change: Partial<Preferences>) => void
  readonly setTool: (name: string, change: (before: unknown) => unknown) => void
  /** Begins another bout; the one before is kept with the earlier ones if it is given. */
  readonly startBout: (next: Episode, keep: Episode | null) => void
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
  const [shown, show] = useState(records)
  const [storageFailed, setStorageFailed] = useState(false)
  const latest = useRef(records)

  const ways = useMemo(() => {
    const change = (part: Partial<Records>) => {
      latest.current = { ...latest.current, ...part }
      show(latest.current)
      store.save(part).then(
        () => setStorageFailed(false),
        () => setStorageFailed(true),
      )
    }
    const setEpisode: AppState['setEpisode'] = (how) => {
      const episode = how(latest.current.episode)
      if (episode !== latest.current.episode) change({ episode })
    }
    const setPreferences: AppState['setPreferences'] = (part) =>
      change({ preferences: { ...latest.current.preferences, ...part } })
    const setTool: AppState['setTool'] = (name, how) => {
      const { tools } = latest.current
      change({ tools: { ...tools, [name]: how(tools[name]) } })
    }
    const startBout: AppState['startBout'] = (episode, keep) =>
      change({ episode, ...(keep && { past: [...latest.current.past, keep] }) })
    const erase: AppState['erase'] = async () => {
      await store.erase()
      latest.current = await store.read()
      show(latest.current)
    }
    return { setEpisode, setPreferences, setTool, startBout, erase }
  }, [store])
  const state = useMemo<AppState>(
    () => ({ clock, ...shown, isLasting: store.isLasting, storageFailed, ...ways }),
    [clock, shown, store, storageFailed, ways],
  )

  return <Context.Provider value={state}>{children}</Context.Provider>
}

/** @throws outside of `AppStateProvider`. */
export function useAppState(): AppState {
  const state = useContext(Context)
  if (!state) throw new Error('expected AppStateProvider around the page, got none')
  return state
}
