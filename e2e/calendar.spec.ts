import { expect, test, type Page } from '@playwright/test'
import { aCalendarSite, oneEntry, type CalendarSite } from '../packages/server/test/calendar-site.ts'
import { sees } from './practice-in-process.ts'
import { hasNoViolation } from './no-violation.ts'
import { startPracticeServer, type PracticeServer } from './practice-server.ts'

let server: PracticeServer
let site: CalendarSite
/** What the other site gives at the moment; `null`: it knows of no calendar. */
let served: string | null = null

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = await aCalendarSite((_, response) => {
    if (served === null) response.writeHead(404).end()
    else response.end(served)
  })
  server = await startPracticeServer({ FEED_PRIVATE_HOSTS: 'localhost' })
})
test.afterAll(async () => {
  await server.stop()
  await site.close()
})

/** Enters the demonstration as a therapist, and goes to the page by the menu. */
async function opensCalendars(page: Page) {
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${server.url}/sign-in?practice=demonstration`)
  await page.getByRole('button', { name: 'As a therapist' }).click()
  await sees(page, 'Your visits')
  await page.getByRole('link', { name: 'Calendar', exact: true }).press('Enter')
  await sees(page, 'Your calendars')
}

/** Nothing on the page is hard to reach or to read, and nothing is wider than the smallest screen. */
async function readsWell(page: Page) {
  await page.setViewportSize({ width: 320, height: 800 })
  await hasNoViolation(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
}

test('a professional makes a private address with the keyboard, sees it once, makes it anew, and takes it back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url })
  const statusOf = async (address: string) => (await page.request.get(address)).status()
  await opensCalendars(page)
  await readsWell(page)

  await page.getByRole('button', { name: 'Make a private address' }).press('Enter')
  const field = page.getByLabel('Your private address')
  await expect(field).toBeFocused()
  const first = await field.inputValue()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first)
  await expect(page.getByText('No calendar has read it yet.')).toBeVisible()
  await readsWell(page)
  expect(await (await page.request.get(first)).text()).toContain('BEGIN:VCALENDAR')

  await page.reload()
  await expect(page.getByText('A calendar last read it on')).toBeVisible()
  await expect(field).toHaveCount(0)
  await page.getByRole('button', { name: 'Make a new address' }).press('Enter')
  await expect(field).toBeFocused()
  const second = await field.inputValue()
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200])

  await page.getByRole('button', { name: 'Take it back' }).press('Enter')
  await expect(page.getByText('There is no address.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your visits in your own calendar' })).toBeFocused()
  await expect(field).toHaveCount(0)
  expect(await statusOf(second)).toBe(404)
})

test('a professional gives a calendar with the keyboard, and is told in words what came of each reading', async ({
  page,
}) => {
  await opensCalendars(page)
  const now = Number(await page.evaluate(() => Date.now()))
  const tomorrow = new Date(now + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const gives = async (address: string) => {
    await page.getByLabel('Address of the calendar').fill(address)
    await page.keyboard.press('Enter')
  }
  const busyTimes = page.locator('dt', { hasText: 'Busy times ahead' }).locator('+ dd')

  await gives('ftp://calendar.example/me.ics')
  await expect(page.getByRole('alert')).toContainText('Give the address of a calendar that begins with https://')
  served = oneEntry(`${tomorrow}T100000Z`, 'PT1H')
  await gives(`http://localhost:${site.port}/me.ics`)
  await expect(page.getByRole('heading', { name: 'Your busy times' })).toBeFocused()
  await expect(page.getByText('The calendar was read.')).toBeVisible({ timeout: 120_000 })
  await expect(busyTimes).toHaveText('1')
  await readsWell(page)

  served = null
  await page.getByRole('button', { name: 'Read it now' }).press('Enter')
  await expect(page.getByText('It was not found there, or it is not open to us.')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText('The busy times read before still count.')).toBeVisible()
  await expect(busyTimes).toHaveText('1')

  served = '<title>Sign in</title>'
  await page.getByRole('button', { name: 'Read it now' }).press('Enter')
  await expect(page.getByText('There is no calendar at this address')).toBeVisible({ timeout: 120_000 })

  await page.getByRole('button', { name: 'Remove the calendar' }).press('Enter')
  await gives(`http://127.0.0.1:${site.port}/me.ics`)
  await expect(page.getByText('This address is refused.')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText('still count')).toHaveCount(0)
  await expect(busyTimes).toHaveText('0')

  await page.getByRole('button', { name: 'Remove the calendar' }).press('Enter')
  await expect(page.getByLabel('Address of the calendar')).toHaveValue('')
})
