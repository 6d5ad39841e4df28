import { render } from 'preact'
import { App } from './app.tsx'
import { AppStateProvider, type Clock } from './app-state.tsx'
import { newestInstant } from './device/records.ts'
import { steadyClock } from './device/steady-clock.ts'
import { openStore } from './device/store.ts'
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

const store = await openStore()
const records = await store.read()
const clock: Clock = {
  now: () => new Date(),
  steady: steadyClock(() => ({ wall: new Date().getTime(), running: performance.now() }), newestInstant(records)),
  dayOf,
  today: () => dayOf(new Date()),
  newId,
}

render(
  <AppStateProvider store={store} clock={clock} records={records}>
    <App />
  </AppStateProvider>,
  document.getElementById('app')!,
)

if (import.meta.env.PROD) keepOffline()
