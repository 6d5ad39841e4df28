// Keeps the page on the device, so that it opens without a network after the first visit.
// It keeps files of the page and nothing else: no answer, and nothing from /api.

const worker = self as unknown as ServiceWorkerGlobalScope

/** Addresses of every file of the page. Filled in by the build. */
declare const PAGE_FILES: readonly string[]

/** Changes when any of the files changes. Filled in by the build. */
declare const PAGE_VERSION: string

const prefix = 'unspasm-page-'
const cacheName = prefix + PAGE_VERSION
const files: readonly string[] = PAGE_FILES
const isFile = new Set(files)

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()))
worker.addEventListener('activate', (event) => event.waitUntil(becomeTheOnlyOne()))
worker.addEventListener('fetch', (event) => {
  const path = pathFor(event.request)
  if (path !== null) event.respondWith(answer(path, event.request))
})
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver())
})

/** Files with a hash in their name are taken from the browser's own cache; the others are asked for again. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(
    files.map((path) => new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'no-cache' })),
  )
}

/**
 * Drops the files of older versions. Open pages are claimed only on the very first visit, when they came from the
 * network a moment ago and so are of this version; a page of an older version keeps its own worker until it closes.
 */
async function becomeTheOnlyOne(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  if (old.length === 0) await worker.clients.claim()
}

/** A page that has just been opened asks for the waiting version. With another page open it goes on waiting. */
async function takeOver(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1) await worker.skipWaiting()
}

/** The file that answers a request, or `null` when the request is not for the page. */
function pathFor(request: Request): string | null {
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin || pathname.startsWith('/api/')) return null
  if (isFile.has(pathname)) return pathname
  return request.mode === 'navigate' ? '/index.html' : null
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(request)
}
