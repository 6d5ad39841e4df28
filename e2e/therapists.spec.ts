import { expect, test } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { sees, startPractice, type RunningPractice } from './practice-in-process.ts'

let practice: RunningPractice

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  practice = await startPractice()
})
test.afterAll(async () => practice.stop())

test('somebody finds a therapist by need, place, language and who should come', async ({ page }) => {
  await page.goto(`${practice.url}/therapists`)
  await sees(page, 'Who can come to you?')
  await expect(page.getByRole('heading', { name: '2 people' })).toBeVisible()

  await page.getByLabel('What do you need?').selectOption({ label: 'Massage' })
  await expect(page.getByRole('heading', { name: '1 person' })).toBeVisible()
  await page.getByLabel('Where are you?').fill('bs8')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('button', { name: 'Clifton, BS8' }).click()
  await expect(page.getByText('Near Clifton')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Anna' })).toBeVisible()
  await page.getByLabel('Who should come?').selectOption({ label: 'A man' })
  await expect(page.getByRole('heading', { name: 'Nobody fits all of this.' })).toBeVisible()
  await page.getByLabel('Who should come?').selectOption({ label: 'A woman' })
  await page.getByLabel('Language').selectOption({ label: 'Portuguese' })
  await page.getByRole('link', { name: 'Anna' }).click()

  await sees(page, 'Anna')
  await expect(page.getByText('Massage therapist: Issuer of licence, number 12345')).toBeVisible()
  await expect(page.getByText('Last checked on 1 Feb 2026')).toBeVisible()
  await page.getByText('What a massage therapist never does here').click()
  await expect(page.getByText('Crack or thrust your neck or spine')).toBeVisible()
})

test('a place that nobody knows gets a clear word, and a pin put by tap or keys takes its place', async ({ page }) => {
  await page.goto(`${practice.url}/therapists/north`)
  await page.getByLabel('Where are you?').fill('Hogwarts')
  await page.keyboard.press('Enter')
  await expect(page.getByText('We do not know this place. Put a pin yourself, or use where you are now.')).toBeVisible()
  await page.getByRole('button', { name: 'Put a pin yourself' }).click()
  await page.getByRole('button', { name: 'Put the pin here' }).click({ position: { x: 100, y: 100 } })
  const pin = page.getByRole('button', { name: 'Your pin.' })
  await expect(pin).toBeVisible()
  const before = await pin.boundingBox()
  await pin.press('ArrowRight')
  await expect.poll(async () => (await pin.boundingBox())!.x).toBeGreaterThan(before!.x)
  await expect(page.getByRole('heading', { name: '2 people' })).toBeVisible()
})

test('the device may say where one is, and a device that does not is no dead end', async ({ browser }) => {
  const far = await browser.newContext({
    baseURL: practice.url,
    permissions: ['geolocation'],
    geolocation: { latitude: 55.9, longitude: -3.2 },
  })
  const page = await far.newPage()
  await page.goto('/therapists')
  await page.getByRole('button', { name: 'Use where I am now' }).click()
  await expect(page.getByText('At your pin')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nobody fits all of this.' })).toBeVisible()
  await page.getByRole('button', { name: 'Another place' }).click()
  await expect(page.getByRole('heading', { name: '2 people' })).toBeVisible()
  await far.close()

  const silent = await browser.newContext({ baseURL: practice.url })
  const other = await silent.newPage()
  await other.goto('/therapists')
  await other.getByRole('button', { name: 'Use where I am now' }).click()
  await expect(other.getByRole('alert')).toContainText('Your device did not tell us where it is.')
  await silent.close()
})

test('without a network the directory says so, and tries again', async ({ page }) => {
  await page.route('**/api/**', (route) => route.abort())
  await page.goto(`${practice.url}/therapists`)
  await expect(page.getByText('This could not be loaded.')).toBeVisible()
  await page.unroute('**/api/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: '2 people' })).toBeVisible()
})

test('the directory has no accessibility violation, light or dark, and the call is on each', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: practice.url, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const look = async (where: string) => {
    await hasNoViolation(page, where)
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible()
  }
  await page.goto('/therapists')
  await expect(page.getByRole('heading', { name: '2 people' })).toBeVisible()
  await page.getByRole('button', { name: 'Put a pin yourself' }).click()
  await page.getByRole('button', { name: 'Put the pin here' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Your pin.' })).toBeVisible()
  await look('the list')
  await page.goto(`/therapists/north/${practice.people.anna.id}`)
  await sees(page, 'Anna')
  await look('a person')
  await context.close()
})
