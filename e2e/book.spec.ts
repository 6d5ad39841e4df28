import { expect, test, type Page } from '@playwright/test'
import { Person } from './person.ts'
import { startPracticeServer, type PracticeServer } from './practice-server.ts'

let server: PracticeServer

test.describe.configure({ mode: 'default' })
// NOTE: a tap on something that is not there says so before the test as a whole is over.
test.use({ actionTimeout: 60_000 })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startPracticeServer()
})
test.afterAll(async () => server.stop())

const sees = (page: Page, title: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Signs in with the link from the outbox, and comes back to where one was. */
async function signIn(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Mail address' }).fill(address)
  await tap(page, 'Send me the link')
  await page.getByRole('link', { name: 'Open the outbox' }).click()
  await page.getByRole('article').filter({ hasText: address }).first().getByRole('link').click()
  await tap(page, 'Sign in')
  await tap(page, 'Not now')
}

test('a newcomer comes from a spasm to a confirmed visit', async ({ browser }) => {
  test.slow()
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const man = new Person(page)
  await man.begin()
  await man.hasNoDanger()
  await man.isOfAge(35)
  await man.chooses('Male')
  await man.liftedABox()
  await page.goto('/book?practice=demonstration&role=massage-therapist')
  await sees(page, 'First: is it safe?')
  await page.getByRole('link', { name: 'Answer the questions' }).click()
  await man.none()

  await sees(page, 'Who should come?')
  await tap(page, /Massage at home/)
  await sees(page, 'What we would share')
  await tap(page, 'Share this and go on')
  await sees(page, 'Where should they come?')
  await page.getByLabel('Where are you?').fill('Clifton')
  await tap(page, 'Find')
  await page
    .getByRole('button', { name: /Clifton/ })
    .first()
    .click()
  await tap(page, 'Look for times')
  await sees(page, 'When should they come?')
  await page.getByRole('heading', { name: 'Best for you' }).waitFor()
  await page.screenshot({ path: '/tmp/book-times.png', fullPage: true })
  await page.getByRole('listitem').first().getByRole('button').click()
  await sees(page, 'Who is booking?')
  await page.screenshot({ path: '/tmp/book-signin.png', fullPage: true })
  await page.getByRole('link', { name: 'Sign in' }).click()
  await signIn(page, 'nora@home.example')
  await sees(page, 'How do they find you?')
  await page.getByLabel('First name').fill('Nora')
  await page.getByLabel('Phone number').fill('+44 117 000000')
  await page.getByLabel('Street, house number').fill('7 Long Street, Bristol')
  await page.getByRole('switch', { name: /There is room/ }).click()
  await page.screenshot({ path: '/tmp/book-details.png', fullPage: true })
  await tap(page, 'Go on')
  await sees(page, 'Do you agree?')
  await page.getByRole('checkbox', { name: 'I have read this and I agree' }).check()
  await page.getByLabel('Your full name').fill('Nora Nolan')
  await page.screenshot({ path: '/tmp/book-agree.png', fullPage: true })
  await tap(page, 'Book this visit')
  await sees(page, 'It is booked')
  await page.screenshot({ path: '/tmp/book-done.png', fullPage: true })
  await context.close()
})
