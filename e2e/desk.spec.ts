import { expect, test } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { passes } from './clock.ts'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'
import { atTheDesk, keptSessions, keptTool } from './seed-tools.ts'

test('the desk check asks sixteen things, one at a time, and names the worst first', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, atTheDesk)
  await page.goto('/tool/desk-check')
  await person.chooses('Start')

  await person.sees('How high is your seat?')
  await expect(page.getByRole('img', { name: /the knee at 90 to 110 degrees/ })).toBeVisible()
  await person.chooses('Feet do not stand flat')
  await person.sees('How deep is your seat?')
  await expect.poll(() => keptTool(page, 'desk-check')).toMatchObject({ answers: { 'DC-1': 'too-high' } })
  await page.reload()
  await person.chooses('Go on')
  await person.sees('How deep is your seat?')
  await person.chooses('Not sure, or I have none')
  await person.sees('Does your low back touch the rest?')
  for (let point = 3; point <= 16; point += 1) {
    if (point === 9) await person.chooses('Nearer')
    else if (point === 10) {
      await page.getByRole('switch').click()
      await person.chooses('Top edge 10 to 15 cm below eye height')
    } else await page.locator('.choice').first().click()
    await expect(page.getByText(point === 16 ? /fit you/ : `${point + 1} of 16`)).toBeVisible()
  }

  await person.sees('Your desk')
  await expect(page.getByText('13 of 15 fit you.')).toBeVisible()
  await expect(page.locator('.desk-fixes strong')).toHaveText([
    'Push the screen back.',
    'Lower the seat, or put a box under your feet.',
  ])
  await expect
    .poll(() => keptSessions(page))
    .toEqual([expect.objectContaining({ remedy: 'desk-check', endReason: 'completed' })])
  await page.reload()
  await person.sees('Your desk')
})

test('every picture of the desk check reads well and has a name', async ({ page }) => {
  await seedEpisode(page, atTheDesk)
  await page.goto('/tool/desk-check')
  await page.getByRole('button', { name: 'Start' }).click()

  for (let point = 1; point <= 16; point += 1) {
    await expect(page.getByText(`${point} of 16`)).toBeVisible()
    await expect(page.getByRole('img')).toHaveCount(1)
    await hasNoViolation(page)
    await page.locator('.choice').first().click()
  }
})

test('the bag rule says when a bag is heavy, and calls to swap sides every five minutes', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, atTheDesk)
  await page.goto('/tool/bag-rule')
  await page.getByLabel('Your weight, kg').fill('70')
  await page.getByLabel('Your bag, kg').fill('7,5')
  await expect(page.getByText('Heavy for one side: at most 7 kg for you, or two straps.')).toBeVisible()
  await person.chooses('On the left')
  await person.chooses('I carry it now')
  await person.sees('On the left')
  await passes(page, 301_000)
  await person.sees('Swap sides')
  await person.chooses('Swap sides')
  await person.sees('On the right')
  await expect.poll(() => keptTool(page, 'bag-rule')).toMatchObject({ side: 'right' })
  await page.reload()
  await person.sees('On the right')
  await passes(page, 11 * 60_000)
  await expect(page.getByText(/More than 15 minutes on one side/)).toBeVisible()
  await person.chooses('Put it down')
  await expect(page.getByText(/7.5 kg, On the right, 16 min/)).toBeVisible()
})

test('the lift ladder waits for low pain, and takes a week for each step', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, { ...atTheDesk, 'pain-now': 4 })
  await page.goto('/tool/lift-ladder')
  await expect(page.getByText('Today up to 5 kg, close to your body.')).toBeVisible()

  await seedEpisode(page, { ...atTheDesk, 'pain-now': 2 })
  await page.goto('/tool/lift-ladder')
  await page.getByLabel('What did you lift before? In kg').fill('20')
  await person.chooses('Start the ladder')
  await person.sees('Week 1: lift 5 kg')
  await person.chooses('I lifted today')
  await expect(page.getByRole('button', { name: 'I lifted today' })).toBeDisabled()
  await expect(page.getByText('Days done: 1 of 2')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Finish the week' })).toHaveCount(0)
})
