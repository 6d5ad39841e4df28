import { createApp, type Deps } from '../src/app.ts'
import type { PageFile } from '../src/pages.ts'
import type { RequestLine } from '../src/request-log.ts'

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text))

/** A file of a page: with compressed forms that say which they are. */
export const pageFile = (text: string, overrides: Partial<PageFile> = {}): PageFile => ({
  type: 'text/html; charset=utf-8',
  digest: 'digest',
  isImmutable: false,
  plain: bytes(text),
  encoded: { br: bytes(`br ${text}`), gzip: bytes(`gzip ${text}`) },
  ...overrides,
})

/** The app with a small page, a fixed day, and everything it writes down. */
export function createTestApp(overrides: Partial<Deps> = {}) {
  const lines: RequestLine[] = []
  const bugs: [Error, string][] = []
  let requests = 0
  const app = createApp({
    version: '9.8.7',
    pages: new Map([
      ['/index.html', pageFile('the page')],
      ['/assets/page-1a2b.js', pageFile('the code', { type: 'text/javascript; charset=utf-8', isImmutable: true })],
      ['/assets/drawing-1a2b.svg', pageFile('a drawing', { type: 'image/svg+xml', isImmutable: true })],
      ['/service-worker.js', pageFile('the worker', { type: 'text/javascript; charset=utf-8' })],
      ['/icon.png', pageFile('the icon', { type: 'image/png', encoded: {} })],
    ]),
    today: () => '2026-11-24',
    site: { publicUrl: null, proxies: 0, mail: 'outbox' },
    databaseState: () => 'starting',
    world: () => null,
    newRequestId: () => `request-${++requests}`,
    milliseconds: () => 0,
    log: (line) => lines.push(line),
    reportBug: (error, requestId) => bugs.push([error, requestId]),
    ...overrides,
  })
  const send = (value: unknown, path = '/api/assess') =>
    app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: typeof value === 'string' ? value : JSON.stringify(value),
    })
  return { app, send, lines, bugs }
}
