import { expect, test } from '@playwright/test'
import { tableOf, totalOf, watchDownloads } from './downloads.ts'
import { startPracticeServer, type PracticeServer } from './practice-server.ts'
import { seedEpisode } from './seed-episode.ts'
import { strain } from './strain.ts'

/** Bytes over the wire of code, styles and words, headers of the answers included, from an empty cache to the times. */
const budgetBytes = 150_000

test.describe('from an empty cache to the times of a visit', { tag: '@budget' }, () => {
  // NOTE: the service worker keeps its copies later, when the page is idle; nobody waits for them.
  test.use({ serviceWorkers: 'block' })

  let server: PracticeServer
  test.beforeAll(async () => {
    test.setTimeout(240_000)
    server = await startPracticeServer()
  })
  test.afterAll(async () => server.stop())

  test('no more is downloaded than the budget of booking allows', async ({ page }) => {
    await seedEpisode(page, strain, { url: server.url })
    const session = await page.context().newCDPSession(page)
    await session.send('Network.clearBrowserCache')
    const downloads = await watchDownloads(page)
    await page.goto(`${server.url}/book?practice=demonstration&role=massage-therapist`)
    await page.getByRole('button', { name: /^Massage at home/ }).click()
    await page.getByRole('button', { name: 'Share this and go on' }).click()
    await page.getByLabel('Where are you?').fill('Clifton')
    await page.getByRole('button', { name: 'Find' }).click()
    await page
      .getByRole('button', { name: /^Clifton/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Look for times' }).click()
    await page.locator('.book-time').first().waitFor()
    await page.locator('.book-time').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is booking?')

    const own = downloads.filter(({ type }) => type === 'Script' || type === 'Stylesheet')
    console.log(tableOf(own, budgetBytes))
    expect(own.length).toBeGreaterThan(2)
    // NOTE: what is smaller than this is sent as it is.
    expect(own.filter(({ form, bytes }) => form !== 'br' && bytes > 1000)).toEqual([])
    expect(totalOf(own)).toBeLessThanOrEqual(budgetBytes)
  })
})
