import type { Page } from '@playwright/test'

const stepMs = 15_000

/**
 * Lets time pass on a page whose clock is installed, fifteen seconds at a time: whatever is due in a step comes once, at its
 * end. A picture that moves would else be drawn sixty times for each second.
 *
 * @param ms 0 or more.
 */
export async function passes(page: Page, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= stepMs) await page.clock.fastForward(Math.min(left, stepMs))
}

/** Noon of today, for what must not cross midnight: the days of people end at it, and tests run at any hour. */
export const noon = () => new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`)
