import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects that a screen as it stands has no accessibility violation, light and dark.
 *
 * @param where names the screen in what is found; left out: its address.
 */
export async function hasNoViolation(page: Page, where = new URL(page.url()).pathname): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${where}, ${colorScheme}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    )
    expect(found).toEqual([])
  }
}
