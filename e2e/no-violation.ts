import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * Expects that a screen as it stands has no accessibility violation, dark and light. It is left light.
 *
 * @param where names the screen in what is found; left out: its address.
 */
export async function hasNoViolation(page: Page, where = new URL(page.url()).pathname): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await violationsOn(page)
    expect(found.map((violation) => `${where}, ${colorScheme}: ${violation}`)).toEqual([])
  }
  await page.emulateMedia({ reducedMotion: null })
}

/**
 * The rule and the places of each violation.
 *
 * NOTE: the script is put into the page once, and asked there. `@axe-core/playwright` puts it in twice for each question,
 * the second time into a page of its own, for the sake of frames from elsewhere, of which there are none: five times the
 * time.
 */
async function violationsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe
    const { violations } = await run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  })
}
