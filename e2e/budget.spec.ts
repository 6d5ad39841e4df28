import { expect, test } from '@playwright/test'
import { tableOf, totalOf, watchDownloads } from './downloads.ts'
import { Person } from './person.ts'

/** Bytes over the wire, headers of the answers included, from an empty cache until the first result. */
const budgetBytes = 120_000

test.describe('from an empty cache to the first result', { tag: '@budget' }, () => {
  // NOTE: the service worker keeps its copies later, when the page is idle; nobody waits for them.
  test.use({ serviceWorkers: 'block' })

  test('no more is downloaded than the budget allows', async ({ page }) => {
    const downloads = await watchDownloads(page)
    const man = new Person(page)
    await man.begin()
    await man.hasNoDanger()
    await man.isOfAge(35)
    await man.chooses('Male')
    await man.liftedABox()
    await man.sees('You can treat this at home')
    await page.waitForLoadState('networkidle')

    const total = totalOf(downloads)
    console.log(tableOf(downloads, budgetBytes))
    expect(downloads.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Document', 'Script', 'Stylesheet', 'Font']),
    )
    expect(downloads.filter(({ type, form }) => type !== 'Font' && form !== 'br')).toEqual([])
    expect(total).toBeLessThanOrEqual(budgetBytes)
  })
})
