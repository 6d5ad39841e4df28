import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { agree, follow, sees, signIn, tap, tellDetails, toTimes } from './booking-steps.ts'
import { hasNoViolation } from './no-violation.ts'
import { startPracticeServer, type PracticeServer } from './practice-server.ts'
import { seedEpisode } from './seed-episode.ts'
import { strain } from './strain.ts'

let server: PracticeServer

test.describe.configure({ mode: 'default' })
// NOTE: a tap on something that is not there says so before the test as a whole is over.
test.use({ actionTimeout: 60_000, viewport: { width: 390, height: 844 } })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startPracticeServer()
})
test.afterAll(async () => server.stop())

/** Gives one of the visits that are kept another time. @returns that time, as it is told. */
async function swap(page: Page, place: number): Promise<string> {
  const when = page.locator('.book-points li strong')
  const before = await when.allTextContents()
  await page
    .getByRole('link', { name: /^Another time: / })
    .nth(place)
    .click()
  await sees(page, 'When else should they come?')
  await expect(page.getByText(`Now: ${before[place]}`)).toBeVisible()
  await page.locator('.book-time').last().waitFor()
  await hasNoViolation(page)
  await page.locator('.book-time').last().click()
  await sees(page, 'Do these days suit you?')
  await expect(when.nth(place)).not.toHaveText(before[place]!)
  const others = (times: readonly string[]) => times.filter((_, each) => each !== place)
  expect(others(await when.allTextContents())).toEqual(others(before))
  return (await when.nth(place).textContent())!
}

/** From the choice of who comes to the times of a massage. */
async function toMassageTimes(page: Page): Promise<void> {
  await page.goto(`${server.url}/book?practice=demonstration&role=massage-therapist`)
  await toTimes(page)
}

test('several visits are chosen, seen, booked as one, moved one by one, and the rest is cancelled', async ({
  page,
}) => {
  test.slow()
  await seedEpisode(page, strain, { url: server.url })
  await toMassageTimes(page)
  await tap(page, 'Several visits')
  await expect(page.getByRole('button', { name: 'Several visits' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('group', { name: 'How many visits?' }).getByRole('button', { name: '3' }).click()
  await tap(page, 'Twice a week')
  await page.getByRole('heading', { name: 'Best for you' }).waitFor()
  await hasNoViolation(page)
  await page.locator('.choices button').first().click()

  await sees(page, 'Do these days suit you?')
  await expect(page.locator('.book-points li')).toHaveCount(3)
  await hasNoViolation(page)
  const second = await swap(page, 1)
  const first = await swap(page, 0)
  await page.reload()
  await expect(page.locator('.book-points li strong').nth(1)).toHaveText(second)
  const swapped = page.locator('.book-points li').nth(1)
  await expect(swapped.getByText(/^Your usual hour is taken here/)).toHaveCount(0)
  await follow(page, 'Yes, go on')
  await sees(page, 'Who is booking?')
  await signIn(page, 'cora@home.example')
  await tellDetails(page, 'Cora')
  await expect(page.getByText(`3 visits. The first: ${first}`)).toBeVisible()
  await hasNoViolation(page)
  await agree(page, 'Cora Course')
  await page.getByRole('button', { name: 'Book these visits' }).dblclick()

  await sees(page, '3 visits are booked')
  await expect(page.locator('.book-when')).toHaveText(first)
  await hasNoViolation(page)
  const saved = page.waitForEvent('download')
  await tap(page, 'Put them in my calendar')
  const file = readFileSync(await (await saved).path(), 'utf8')
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3)

  await follow(page, 'All my visits')
  await sees(page, 'My visits')
  const course = page.locator('.book-course')
  await expect(course.getByRole('heading', { name: /: 3 to come$/ })).toBeVisible()
  await expect(course.getByRole('link')).toHaveCount(3)
  await expect(course.getByText(second)).toBeVisible()
  await hasNoViolation(page)

  const last = (await course.getByRole('link').last().textContent())!
  await course.getByRole('link').last().click()
  await follow(page, 'Move this visit')
  await tap(page, 'Share this and go on')
  await sees(page, 'When should they come instead?')
  await page.locator('.choices button').last().click()
  await tap(page, 'Move it')
  await sees(page, 'It is moved')
  await follow(page, 'All my visits')
  await expect(course.getByRole('link')).toHaveCount(3)
  await expect(course.getByRole('link', { name: last })).toHaveCount(0)

  await toMassageTimes(page)
  await tap(page, 'Several visits')
  await page.getByText(/^Now choose the time of the first visit/).waitFor()
  await page.locator('.choices button').first().click()
  await sees(page, 'Do these days suit you?')
  await follow(page, 'Yes, go on')
  await tellDetails(page, 'Cora')
  await agree(page, 'Cora Course')
  await page.getByRole('button', { name: 'Book these visits' }).dblclick()
  await expect(page.getByRole('alert')).toContainText('This is more than can be booked at once')
  await follow(page, 'See all days')
  await expect(page.locator('.book-points li')).toHaveCount(4)
  await page.goto(`${server.url}/visits`)
  await expect(course.getByRole('link')).toHaveCount(3)

  await tap(page, 'Cancel the rest')
  await hasNoViolation(page)
  await tap(page, 'No, keep them')
  await expect(course.getByRole('link')).toHaveCount(3)
  await tap(page, 'Cancel the rest')
  await tap(page, 'Yes, cancel 3 visits')
  await expect(course).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Earlier' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Cancelled/ })).toHaveCount(3)
})

test('another number of visits, or one alone, gives back what was kept', async ({ page }) => {
  test.slow()
  await seedEpisode(page, strain, { url: server.url })
  await toMassageTimes(page)
  await tap(page, 'Several visits')
  await page.locator('.choices button').nth(1).click()
  await sees(page, 'Do these days suit you?')
  await expect(page.locator('.book-points li')).toHaveCount(4)
  await follow(page, 'Choose other days')
  const released = page.waitForResponse((answer) => /\/courses\/[0-9a-f-]+\/release$/.test(answer.url()))
  await page.getByRole('group', { name: 'How many visits?' }).getByRole('button', { name: '2' }).click()
  expect((await released).status()).toBe(204)

  await tap(page, 'One visit')
  await page.getByRole('heading', { name: 'Best for you' }).waitFor()
  await page.locator('.choices button').nth(1).click()
  await sees(page, 'Who is booking?')
  await page.goto(`${server.url}/book/course`)
  await sees(page, 'Do you agree?')
})

test('physiotherapy comes as a course: twice in the first week, then once, and stands in the list of visits', async ({
  page,
}) => {
  test.slow()
  await seedEpisode(page, strain, { url: server.url })
  await page.goto(`${server.url}/book?practice=demonstration&role=physiotherapist`)
  await toTimes(page, /^Physiotherapy at home/)
  await tap(page, 'Several visits')
  await tap(page, 'Twice in the first week, then once')
  await page.locator('.choices button').first().click()
  await sees(page, 'Do these days suit you?')
  await expect(page.locator('.book-points li')).toHaveCount(4)
  const times = await page.locator('.book-points li strong').allTextContents()
  await follow(page, 'Yes, go on')
  await signIn(page, 'phil@home.example')
  await tellDetails(page, 'Phil')
  await agree(page, 'Phil Physio')
  await tap(page, 'Book these visits')
  await sees(page, '4 visits are booked')
  await expect(page.getByText(/physiotherapist$/)).toBeVisible()
  await follow(page, 'All my visits')
  const course = page.locator('.book-course')
  await expect(course.getByRole('heading', { name: /^Physiotherapy at home with .*: 4 to come$/ })).toBeVisible()
  expect(await course.locator('strong').allTextContents()).toEqual(times)

  await course.getByRole('link').nth(1).click()
  await tap(page, 'Cancel this visit')
  await tap(page, 'Yes, cancel it')
  await follow(page, 'All my visits')
  await expect(course.getByRole('link')).toHaveCount(3)
})
