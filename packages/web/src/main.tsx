import { render, type ComponentChildren } from 'preact'
import { App } from './app.tsx'
import { AppStateProvider, type Clock } from './app-state.tsx'
import { keptClock, newestInstant, type Records } from './device/records.ts'
import { readKeptTime, steadyClock } from './device/steady-clock.ts'
import { memoryStore, noRecords, openStore, type Store } from './device/store.ts'
import { keepOffline } from './keep-offline.ts'
import './tokens.css'
import './base.css'

/** The civil date where the person is. */
function dayOf(instant: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`
}

/** 128 random bits; `crypto.randomUUID` is missing where a page is served without https. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

// NOTE: nothing is awaited at the top: a page that is loaded later waits for this file to end, and it for that page.
void open()

async function open(): Promise<void> {
  const opened = await openStore()
  if (opened.kind === 'open') return start(opened.store, opened.records)
  const { LockedPage } = await import('./pages/locked.tsx')
  const [store, records] = [memoryStore(), { ...noRecords, preferences: opened.preferences }]
  const page = <LockedPage opened={opened} onOpen={start} onWithout={() => start(store, records)} />
  show(store, records, page)
}

function start(store: Store, records: Records): void {
  show(store, records, <App />)
}

function show(store: Store, records: Records, page: ComponentChildren): void {
  const read = () => ({ wall: new Date().getTime(), running: performance.now() })
  const clock: Clock = {
    ...steadyClock(read, readKeptTime(records.tools[keptClock]), newestInstant(records)),
    now: () => new Date(),
    dayOf,
    today: () => dayOf(new Date()),
    newId,
  }
  render(
    <AppStateProvider key={store} store={store} clock={clock} records={records}>
      {page}
    </AppStateProvider>,
    document.getElementById('app')!,
  )
}

if (import.meta.env.PROD) keepOffline()
