import { expect, test, type Page } from '@playwright/test'
import { sharedBy } from '../packages/server/test/bookings.ts'
import { hasNoViolation } from './no-violation.ts'
import { sees } from './practice-in-process.ts'
import { startPracticeServer, type PracticeServer } from './practice-server.ts'

let server: PracticeServer

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startPracticeServer()
})
test.afterAll(async () => server.stop())

/** Enters the demonstration with one tap. */
async function tries(page: Page, as: string, back = '') {
  await page.goto(`${server.url}/sign-in?practice=demonstration${back}`)
  await page.getByRole('button', { name: as }).click()
}

/** Waits until the invented people have their visits: a job gives them, after the start. */
async function seesVisits(page: Page) {
  const listed = async () => {
    const answer = await page.request.get(`${server.url}/api/practices/demonstration/bookings`)
    return ((await answer.json()) as { bookings: unknown[] }).bookings.length
  }
  await expect.poll(listed, { timeout: 180_000 }).toBeGreaterThan(0)
  await page.goto(`${server.url}/practice/visits`)
  await expect(page.locator('.visit-time').first()).toBeVisible()
}

test('a fresh installation shows people with portraits, and somebody can come tomorrow', async ({ page, request }) => {
  await page.goto(`${server.url}/therapists/demonstration`)
  await expect(page.getByRole('heading', { name: '10 people' })).toBeVisible()
  await expect(page.getByText('This is a demonstration. Nobody here is real.')).toBeVisible()
  const portraits = page.locator('img.face')
  await expect(portraits).toHaveCount(10)
  await expect
    .poll(() => portraits.evaluateAll((all) => all.every((each) => (each as HTMLImageElement).naturalWidth > 0)), {
      timeout: 120_000,
    })
    .toBe(true)

  const practice = `${server.url}/api/practices/demonstration`
  const { services } = (await (await request.get(`${practice}/services`)).json()) as {
    services: { id: string; kind: string }[]
  }
  const now = new Date(Number(await page.evaluate(() => Date.now())))
  const offers = await request.post(`${practice}/offers`, {
    data: {
      serviceId: services.find(({ kind }) => kind === 'massage')!.id,
      place: { latitude: 51.454, longitude: -2.593 },
      shared: sharedBy({}, now),
      from: new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10),
      days: 2,
    },
  })
  expect(((await offers.json()) as { offers: unknown[] }).offers.length).toBeGreaterThan(0)
})

test('one tap lets somebody look around as the owner, who sees the week of the practice and who may sign in', async ({
  page,
}) => {
  await tries(page, 'As the owner')
  await sees(page, 'What needs a decision')
  await seesVisits(page)
  await sees(page, 'Visits')

  await page.getByRole('link', { name: 'Rights', exact: true }).click()
  await sees(page, 'Who may sign in')
  await page.getByRole('button', { name: /^Change ?: Tom Reyes/ }).click()
  await page.getByRole('group', { name: 'Rights of Tom Reyes' }).getByLabel('Owner').click()
  await expect(page.getByText('Tom Reyes')).toHaveCount(0)
  await page.getByRole('button', { name: /^Change ?: Olive Marsh/ }).click()
  await page.getByRole('group', { name: 'Rights of Olive Marsh' }).getByLabel('Owner').click()
  await expect(page.getByRole('alert')).toContainText('Make somebody else an owner first.')

  await page.getByText('Invite somebody').click()
  await page.getByLabel('E-mail').fill('new-owner@practice.example')
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText('Invited. new-owner@practice.example can sign in')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Change ?: new-owner@practice\.example/ })).toBeVisible()
})

test('one tap lets somebody look around as a therapist, who sees visits and no street before its time', async ({
  page,
}) => {
  await tries(page, 'As a therapist')
  await sees(page, 'Your visits')
  await seesVisits(page)
  const { bookings } = (await (
    await page.request.get(`${server.url}/api/practices/demonstration/bookings`)
  ).json()) as {
    bookings: { id: string; startsAt: string; state: string; address: string | null }[]
  }
  const now = await page.evaluate(() => Date.now())
  const far = bookings.filter(({ startsAt }) => Date.parse(startsAt) - now > 13 * 3_600_000)
  expect(far.length).toBeGreaterThan(0)
  expect(far.map(({ address }) => address).filter((address) => address !== null)).toEqual([])
  await page.goto(`${server.url}/practice/visits/${far[0]!.id}`)
  await expect(page.getByText('You see the street 12 hours before the visit.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What they shared' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Rights', exact: true })).toHaveCount(0)

  await page.getByRole('button', { name: 'Cancel this visit' }).click()
  await page.getByRole('button', { name: 'Cancel this visit' }).click()
  await expect(page.getByText('Cancelled. A mail is on its way to them.')).toBeVisible()
})

test('one tap lets somebody go on as a client where they came from', async ({ page }) => {
  await tries(page, 'As somebody with a bad back', '&back=/account')
  await sees(page, 'Your account')
  await expect(page.getByText('Signed in as client@demonstration.example')).toBeVisible()
})

test('what the practice sees of its visits and people has no accessibility violation, light or dark', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto('/sign-in?practice=demonstration')
  await expect(page.getByRole('button', { name: 'As the owner' })).toBeVisible()
  await hasNoViolation(page, 'sign in')
  await page.getByRole('button', { name: 'As the owner' }).click()
  await sees(page, 'What needs a decision')
  await seesVisits(page)
  await page.getByText('Visits of the last four weeks').click()
  await hasNoViolation(page, 'visits')
  await page.locator('.rows a').first().click()
  await expect(page.getByRole('heading', { name: 'What they shared' })).toBeVisible()
  await hasNoViolation(page, 'a visit')
  await page.goto('/practice/people')
  await page.getByRole('button', { name: /^Change ?: Olive/ }).click()
  await page.getByText('Invite somebody').click()
  await hasNoViolation(page, 'people')
  await context.close()
})
