import { createAdaptorServer } from '@hono/node-server'
import { expect, test, type Page } from '@playwright/test'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createApp } from '../packages/server/src/app.ts'
import { loadPages, type PageFile } from '../packages/server/src/pages.ts'
import { layBottleOn, minutes, openBottle, sees, tap } from './hot-water-bottle.ts'
import { passes } from './clock.ts'

test.use({ serviceWorkers: 'allow' })

/** A server of the built page, whose files a test can exchange for those of a newer version. */
async function serve() {
  const pages = new Map(await loadPages(resolve(import.meta.dirname, '../packages/web/dist')))
  const app = createApp({
    version: '0',
    pages,
    today: () => '2026-11-24',
    site: { publicUrl: null, proxies: 0, mail: 'outbox' },
    databaseState: () => 'failed',
    world: () => null,
    newRequestId: () => 'request',
    milliseconds: () => 0,
    log: () => undefined,
    reportBug: (error) => {
      throw error
    },
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const exchange = (path: string, change: (text: string) => string) => {
    const file = pages.get(path)!
    const plain = new TextEncoder().encode(change(new TextDecoder().decode(file.plain)))
    pages.set(path, { ...file, digest: 'newer', plain, encoded: {} } satisfies PageFile)
  }
  const publishNewVersion = () => {
    exchange('/index.html', (text) => text.replace('<head>', '<head><meta name="version" content="newer">'))
    exchange('/service-worker.js', (text) => text.replace(/"[0-9a-f]{16}"/, '"newer"'))
  }
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, publishNewVersion, server }
}

const isNewer = (page: Page) => page.locator('meta[name=version]').count()

/** Whether the device holds the newer version, and it waits. */
const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed')

/** A slow machine takes its time to fetch every file of the page. */
const expectWaiting = (page: Page) => expect.poll(() => isWaiting(page), { timeout: 30_000 }).toBe(true)

test('a new version waits while the page is open, and is there when the page is opened again', async ({ page }) => {
  const { url, publishNewVersion, server } = await serve()
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  publishNewVersion()

  await page.reload()
  await expectWaiting(page)
  expect(await isNewer(page)).toBe(0)

  await page.reload()
  await expect.poll(() => isNewer(page), { timeout: 30_000 }).toBe(1)
  await expect(page.locator('#app h1')).toBeVisible()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['unspasm-page-newer'])
  server.close()
})

test('a new version goes on waiting while the page is open elsewhere', async ({ page, context }) => {
  const { url, publishNewVersion, server } = await serve()
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const elsewhere = await context.newPage()
  await elsewhere.goto(`${url}/check`)
  publishNewVersion()

  await page.reload()
  await expectWaiting(page)
  await page.reload()
  await expect(page.locator('#app h1')).toBeVisible()
  await page.waitForTimeout(2000)
  expect(await isNewer(page)).toBe(0)

  await elsewhere.close()
  await page.reload()
  await expect.poll(() => isNewer(page), { timeout: 30_000 }).toBe(1)
  server.close()
})

test('a heat session goes on over an update, to the second, and is run by the newer version', async ({ browser }) => {
  const { url, publishNewVersion, server } = await serve()
  // NOTE: the clock of the page is set, so the hours of the night do not change what is asked.
  const context = await browser.newContext({ baseURL: url, timezoneId: 'UTC' })
  const page = await context.newPage()
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await openBottle(page)
  await layBottleOn(page)
  await passes(page, minutes(2))
  publishNewVersion()

  await page.reload()
  await sees(page, 'It is warming')
  await expectWaiting(page)
  await page.reload()
  await expect.poll(() => isNewer(page), { timeout: 30_000 }).toBe(1)
  await sees(page, 'It is warming')
  await expect(page.getByRole('timer')).toHaveText(/^1[23]:\d\d/)

  await passes(page, minutes(3))
  await sees(page, 'How warm is it?')
  await tap(page, 'Comfortably warm')
  await tap(page, 'It is too hot')
  await sees(page, 'Take it off for 3 minutes')
  await context.close()
  server.close()
})
