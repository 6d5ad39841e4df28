import { expect, test, type Page } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

/** Resolves when the page is kept on the device. */
const isKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state !== undefined)

test.describe('the page on the device', () => {
  test('opens at any of its addresses without a network after the first visit', async ({ page, context }) => {
    await page.goto('/')
    await isKept(page)
    await context.setOffline(true)

    for (const address of ['/', '/check', '/about']) {
      await page.goto(address)
      await expect(page.locator('#app h1')).toBeVisible()
    }
  })

  test('keeps every file that it consists of, and nothing of the API', async ({ page }) => {
    await page.goto('/')
    await isKept(page)
    await page.evaluate(() => fetch('/api/health'))

    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      const requests = await (await caches.open(name)).keys()
      return requests.map(({ url }) => new URL(url).pathname)
    })
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )

    expect(kept).toContain('/index.html')
    expect(kept.filter((path) => path.startsWith('/api'))).toEqual([])
    expect(loaded.filter((path) => !path.startsWith('/api') && !kept.includes(path))).toEqual(
      ['/service-worker.js'].filter((path) => loaded.includes(path)),
    )
  })

  test('asks the network for the API, always', async ({ page, context }) => {
    await page.goto('/')
    await isKept(page)
    const opened = await page.goto('/api/health')
    expect(opened?.headers()['content-type']).toBe('application/json')

    await page.goto('/')
    await context.setOffline(true)
    const asked = page.evaluate(() =>
      fetch('/api/health').then(
        () => 'answered',
        () => 'no network',
      ),
    )
    expect(await asked).toBe('no network')
  })

  test('breaks no rule of its own content security policy', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    for (const address of ['/', '/check', '/about', '/settings']) {
      await page.goto(address)
      await expect(page.locator('#app h1')).toBeVisible()
    }

    expect(complaints).toEqual([])
  })
})
