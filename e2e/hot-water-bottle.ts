import { expect, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { noon, passes } from './clock.ts'
import { seedEpisode } from './seed-episode.ts'
import { easingStrain } from './strain.ts'

const strain = { ...easingStrain, 'latex-allergy': false }

export const minutes = (count: number) => count * 60_000

export const sees = (page: Page, title: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
export const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Opens the hot-water bottle of somebody for whom every kind of heat is open. */
export async function openBottle(page: Page): Promise<void> {
  await page.clock.install({ time: noon() })
  await seedEpisode(page, strain, { firstHoursAgo: 1 })
  await page.goto('/tool/heat-session?variant=hot-water-bottle')
  await sees(page, 'Have you had alcohol in the last 6 hours?')
  await tap(page, 'No')
  await sees(page, 'Warm it for 15 minutes')
  await tap(page, 'Make it ready')
}

/** From the mark of the bottle to the running session. */
export async function layBottleOn(page: Page): Promise<void> {
  await sees(page, 'When was the bottle made?')
  await tap(page, String(noon().getUTCFullYear()))
  await tap(page, '1')
  await tap(page, 'Go on')
  await tap(page, 'No, it is sound')
  await tap(page, 'I do, I stand safely')
  await sees(page, 'Mix the water')
  await expect(page.getByText('0.80 L')).toBeVisible()
  await expect(page.getByText('0.53 L')).toBeVisible()
  await hasNoViolation(page)
  await tap(page, 'It is filled')
  await tap(page, 'No drip')
  await tap(page, 'Yes, 2 layers')
  await sees(page, 'Touch it with your forearm')
  await tap(page, 'Start')
  await passes(page, 21_000)
  await tap(page, 'Comfortably warm')
  await sees(page, 'How much does it hurt now?')
  await tap(page, '5')
  await tap(page, 'Go on')
  await sees(page, 'Lay it against your back')
  await tap(page, 'It is on. Start')
  await sees(page, 'It is warming')
}
