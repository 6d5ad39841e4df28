import { expect, test } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { passes } from './clock.ts'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'
import { atTheDesk, keptSessions } from './seed-tools.ts'

const minute = 60_000

test('a walk of the first days keeps its time over a reload, and is written down with its real minutes', async ({
  page,
}) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, { ...atTheDesk, duration: 'under-3-days', 'pain-now': 5 })
  await page.goto('/tool/walk-plan')
  await person.sees('Walk a little every hour')
  await expect(page.getByText('Aim for 2 minutes.')).toBeVisible()
  await person.chooses('Start the walk')
  await person.sees('Before you go')
  await person.chooses('5')
  await person.sees('Walk at your own speed')
  const stop = page.getByRole('button', { name: 'I stop here' })
  expect((await stop.boundingBox())!.height).toBeGreaterThanOrEqual(96)

  await passes(page, minute)
  await page.reload()
  await expect(page.getByRole('timer')).toContainText(/0:\d\d/)
  await passes(page, 2 * minute)
  await expect(page.getByText('That is 2 minutes. Stop when you like.')).toBeVisible()
  await stop.click()

  await person.sees('How was the walk?')
  await expect(page.getByText('You walked about 3 minutes.')).toBeVisible()
  await person.chooses('A minute less')
  await person.chooses('7')
  await expect(page.getByText(/Pain went up/)).toBeVisible()
  await person.chooses('Save')
  await person.sees('Walk a little every hour')
  await expect(page.getByText('Walks today: 1')).toBeVisible()
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        remedy: 'walk-plan',
        variant: 'hourly',
        endReason: 'completed',
        minutes: 2,
        painBefore: 5,
        painAfter: 7,
        params: expect.objectContaining({ kind: 'free', minutes: 2 }),
      }),
    ])
})

test('with much pain a walk ends by itself after three minutes, however late anybody looks', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, { ...atTheDesk, duration: 'under-3-days', 'pain-now': 8 })
  await page.goto('/tool/walk-plan?variant=hourly')
  await person.sees('Please read this first')
  const start = page.getByRole('button', { name: 'Start the walk' })
  await expect(async () => {
    if (!(await start.isVisible())) await page.getByRole('button', { name: 'I have read this' }).click()
    await expect(start).toBeVisible({ timeout: 1000 })
  }).toPass()
  await start.click()
  await person.chooses('8')
  await person.sees('Walk at your own speed')

  await page.clock.fastForward(30 * minute)

  await person.sees('How was the walk?')
  await expect(page.getByText('You walked about 3 minutes.')).toBeVisible()
})

test('walks that grow are measured first, and stay closed until the back is calm', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, atTheDesk)
  await page.goto('/tool/walk-plan?variant=build-up')
  await person.sees('Let your walks grow')
  await expect(page.getByText('This opens after three calm days, or an easy week.')).toBeVisible()

  const day = (ago: number) => new Date(Date.now() - ago * 24 * 60 * minute).toISOString().slice(0, 10)
  const checkIns = [0, 1, 2, 3].map((ago) => ({
    on: day(ago),
    time: '00:01',
    answers: { 'any-new-sign': false, 'pain-now': 1 },
  }))
  await seedEpisode(page, { ...atTheDesk, 'pain-now': 1 }, { firstHoursAgo: 240, diary: { checkIns } })
  await page.goto('/tool/walk-plan?variant=build-up')
  await person.sees('Find your comfortable walk')
  await expect(page.getByText('Walks measured: 0 of 3')).toBeVisible()
  await person.chooses('Start the measuring walk')
  await person.chooses('1')
  await passes(page, 10 * minute)
  await person.chooses('Pain is 2 higher')
  await person.sees('How was the walk?')
  await person.chooses('2')
  await person.chooses('No')
  await person.chooses('Save')
  await expect(page.getByText('Walks measured: 1 of 3')).toBeVisible()
  await expect(page.getByText('Today is measured. Go on tomorrow.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start the measuring walk' })).toHaveCount(0)
})

test('something wrong leads to a new check, and the walk is kept as stopped', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, { ...atTheDesk, duration: 'under-3-days', 'pain-now': 4 })
  await page.goto('/tool/walk-plan')
  await person.chooses('Start the walk')
  await person.chooses('4')
  await passes(page, minute)
  await hasNoViolation(page)
  await person.chooses('Something is wrong')
  await person.sees('What is it?')
  await person.chooses('None of these. Back')
  await person.sees('Walk at your own speed')
  await person.chooses('Something is wrong')
  await person.chooses(/^A leg gives way/)
  await person.sees(/^Stop\. Sit or lie down/)
  await person.chooses('Answer the questions now')

  await expect(page).toHaveURL(/\/check\?part=open/)
  await expect
    .poll(() => keptSessions(page))
    .toEqual([expect.objectContaining({ remedy: 'walk-plan', endReason: 'safety-stop' })])
})
