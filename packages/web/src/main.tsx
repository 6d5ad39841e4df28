import { render } from 'preact'
import { App } from './app.tsx'
import { AppStateProvider, type Clock } from './app-state.tsx'
import { openStore } from './device/store.ts'
import { keepOffline } from './keep-offline.ts'
import './tokens.css'
import './base.css'

/** The civil date where the person is. */
function today(): string {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** 128 random bits; `crypto.randomUUID` is missing where a page is served without https. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

const clock: Clock = { now: () => new Date(), today, newId }
const store = await openStore()
const records = await store.read()

render(
  <AppStateProvider store={store} clock={clock} records={records}>
    <App />
  </AppStateProvider>,
  document.getElementById('app')!,
)

if (import.meta.env.PROD) keepOffline()
