import { expect, test } from '@playwright/test'
import { Person } from './person.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { easingStrain } from './strain.ts'

test.describe('a tool behind its gate', () => {
  test('asks for new signs when they were last asked more than a day ago; "no" opens it', async ({ page }) => {
    await seedEpisode(page, easingStrain, { hoursAgo: 30, firstHoursAgo: 30 })
    await page.goto('/tool/walk-plan?variant=hourly')
    await expect(page.getByRole('heading', { name: 'Has anything new come up?' })).toBeVisible()

    await page.getByRole('button', { name: 'No', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Has anything new come up?' })).toBeHidden()
    await expect.poll(async () => JSON.stringify((await storedEpisode(page))?.['diary'])).toContain('any-new-sign')
  })

  test('stays closed after a new sign until the danger questions are answered again', async ({ page }) => {
    await seedEpisode(page, easingStrain, { hoursAgo: 30, firstHoursAgo: 30 })
    await page.goto('/tool/walk-plan?variant=hourly')
    await page.getByRole('button', { name: 'Not sure' }).click()
    await expect(page).toHaveURL(/check/)

    await page.goto('/tool/walk-plan?variant=hourly')
    await expect(page.getByText('Something changed. We check again first.')).toBeVisible()

    await page.goto('/check?part=again')
    const person = new Person(page)
    for (let screen = 0; screen < 4; screen += 1) await person.none()
    await expect(page).toHaveURL(/result/)
    await page.goto('/tool/walk-plan?variant=hourly')
    await expect(page.getByText('Something changed. We check again first.')).toBeHidden()
  })

  test('says why it is closed', async ({ page }) => {
    await seedEpisode(page, { ...easingStrain, 'fever-or-chills': true })
    await page.goto('/tool/walk-plan?variant=build-up')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('not now')
    await expect(page.getByRole('link', { name: 'To your plan' })).toBeVisible()
  })

  test('is not opened in an emergency', async ({ page }) => {
    await seedEpisode(page, { ...easingStrain, breathless: true })
    await page.goto('/tool/walk-plan?variant=hourly')
    await expect(page).toHaveURL(/result/)
  })
})

test('the days change the result: red skin after heat closes heat, with its reason', async ({ page }) => {
  const on = new Date().toISOString().slice(0, 10)
  await seedEpisode(page, easingStrain, {
    firstHoursAgo: 26,
    diary: { skinMarks: [{ on, time: '00:01', skinMark: 'stays-red-or-net' }] },
  })
  await page.goto('/result')
  await expect(page.getByRole('heading', { name: 'What the days say' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can treat this at home')
  await page.goto('/plan')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
