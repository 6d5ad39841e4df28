import { expect, test } from '@playwright/test'
import { movements, restPositions, transitions } from '@unspasm/guideline/movements'
import { serveFigures } from './figures/figures-page.ts'

const everyId = [...movements, ...transitions, ...restPositions].map(({ id }) => id)
/** Few enough on a sheet to see each. */
const sheetSize = 6
const sheets = Array.from({ length: Math.ceil(everyId.length / sheetSize) }, (_, at) =>
  everyId.slice(at * sheetSize, (at + 1) * sheetSize),
)

/** Every pose of every figure, to be looked at in `test-results/figures`. They are made, not tested. */
test.describe('sheets of the figures', { tag: '@screenshots' }, () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`every pose, ${theme}`, async ({ browser }) => {
      const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } })
      await serveFigures(page)
      for (const [at, ids] of sheets.entries()) {
        await page.goto(`/index.html?theme=${theme}&${ids.map((id) => `of=${id}`).join('&')}`)
        await expect(page.locator('h2')).toHaveCount(ids.length)
        await page.screenshot({ path: `test-results/figures/${theme}-${at + 1}.png`, fullPage: true })
      }
      await page.close()
    })
  }
})
