import { expect, test, type Page } from '@playwright/test'

/** Presses Tab until the thing with this name has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
    })
    if (typeof name === 'string' ? focused.trim() === name : name.test(focused)) return
  }
  throw new Error(`expected the focus to reach ${String(name)} in 60 presses, it did not`)
}

test('the whole check is done with the keyboard only', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 })
  const press = async (name: string | RegExp, key = 'Enter') => {
    await tabTo(page, name)
    await page.keyboard.press(key)
  }
  await page.goto('/')
  await expect(title).toBeVisible()
  await press('Start the check')
  await expect(title).toHaveText('Do any of these fit RIGHT NOW?')
  for (const next of [/NEW since/, /any of these now/, /your pee/, 'About you']) {
    await press('None of these')
    await expect(title).toHaveText(next)
  }
  await press('3')
  await page.keyboard.press('5')
  await press('Male')
  await expect(title).toHaveText(/Has a doctor/)
  await press('None of these')
  await expect(title).toHaveText(/do you take/)
  await press('None of these')
  await expect(title).toHaveText('Where does it hurt?')
  await press(/^Lower back, left/, 'Space')
  await press('Continue')
  await expect(title).toHaveText('How bad is it?')
  await press('6')
  await expect(title).toHaveText('How did it begin?')
  await press('Less than 3 days')
  await press(/^Suddenly/)
  await press(/^Lifting/)
  await expect(title).toHaveText('Tick what fits your pain')
  await press(/Clearly worse/, 'Space')
  await press('Continue')

  await expect(title).toHaveText('You can treat this at home')
})
