import { expect, test, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'
import { atTheDesk, keptTool } from './seed-tools.ts'

const minute = 60_000

/** Today at ten in the morning, when nothing is quiet. */
async function atTen(page: Page): Promise<void> {
  const ten = new Date()
  ten.setHours(10, 0, 0, 0)
  await page.clock.install({ time: ten })
}

/**
 * Lets minutes pass: the clock leaps by one at a time, so that the page is not computed for every moment between, nor
 * takes itself to have slept.
 */
async function pass(page: Page, minutes: number): Promise<void> {
  for (let left = minutes; left > 0; left -= 1) await page.clock.fastForward(Math.min(1, left) * minute)
}

test('sitting that is paced ends in a break, and grows from what the person says', async ({ page }) => {
  const person = new Person(page)
  await atTen(page)
  await seedEpisode(page, { ...atTheDesk, 'pain-now': 6 })
  await page.goto('/tool/break-coach')
  await expect(page.getByText('For now you sit 12 minutes, then you are up for 2 to 3 minutes.')).toBeVisible()
  await person.chooses('I sit down')
  await person.sees('You are sitting')

  await pass(page, 11.8)
  await person.sees('You are sitting')
  await pass(page, 0.4)
  await person.sees('Get up for a few minutes')

  await person.chooses('In 10 minutes')
  await person.sees('You are sitting')
  await pass(page, 9.5)
  await person.sees('You are sitting')
  await pass(page, 1)
  await person.sees('Get up for a few minutes')

  await person.chooses('I get up')
  await person.sees('Did the pain rise by 2 while you sat?')
  await person.chooses('No')
  await person.sees('You are up')
  await pass(page, 2.2)
  await person.chooses('I sit again')
  await person.sees('You are sitting')
  await expect(page.getByText('Breaks today: 1 of 1')).toBeVisible()

  await person.chooses('Pain is 2 higher')
  await person.sees('You are up')
})

test('the coach goes on at the right minute after a reload, and is silent in a call', async ({ page }) => {
  const person = new Person(page)
  await atTen(page)
  await seedEpisode(page, atTheDesk)
  await page.goto('/tool/break-coach')
  await person.chooses('Start')
  await person.sees('You are sitting')

  await pass(page, 20)
  await page.reload()
  await person.sees('You are sitting')
  await expect(page.getByRole('timer')).toContainText('39:')
  await page.getByRole('switch', { name: 'I am in a call' }).click()
  await pass(page, 15)
  await person.sees('You are sitting')
  await page.getByRole('switch', { name: 'I am in a call' }).click()
  await person.sees('Change how you sit')
  await person.chooses('Skip')
  await person.sees('You are sitting')
})

test('a notice of the device tells of the break when the person allowed it', async ({ page, context }) => {
  await context.grantPermissions(['notifications'])
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
    ServiceWorkerContainer.prototype.getRegistration = async () =>
      ({ showNotification: async (title: string) => void told.push(title) }) as unknown as ServiceWorkerRegistration
  })
  const person = new Person(page)
  await atTen(page)
  await seedEpisode(page, atTheDesk)
  await page.goto('/tool/break-coach')
  await person.chooses('Start')
  await person.sees('You are sitting')

  await pass(page, 30.2)
  await person.sees('Change how you sit')

  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told))
    .toEqual(['Change how you sit'])
})

test('the coach goes on while another page is open, calls there, and its call leads back', async ({ page }) => {
  const person = new Person(page)
  await atTen(page)
  await seedEpisode(page, { ...atTheDesk, 'pain-now': 6 }, { firstHoursAgo: 1 })
  await page.goto('/tool/break-coach')
  await person.chooses('I sit down')
  await person.sees('You are sitting')
  await expect.poll(async () => await keptTool(page, 'break-coach')).toMatchObject({ isOn: true })
  await page.goto('/settings')
  await person.sees('Settings')

  await pass(page, 11.5)
  const call = page.getByRole('link', { name: 'Get up for a few minutes' })
  await expect(call).toHaveCount(0)
  await pass(page, 1)
  await call.click()

  await person.sees('Get up for a few minutes')
})

test('every screen of the coach reads well', async ({ page }) => {
  const person = new Person(page)
  await atTen(page)
  await seedEpisode(page, atTheDesk)
  await page.goto('/tool/break-coach')
  await person.sees('Breaks from sitting')
  await hasNoViolation(page)
  await person.chooses('Hours and notices')
  await person.sees('When may it call you?')
  await hasNoViolation(page)
  await person.chooses('Done')
  await person.chooses('Start')
  await person.sees('You are sitting')
  await hasNoViolation(page)
  await pass(page, 31)
  await person.sees('Change how you sit')
  await hasNoViolation(page)
})
