import { expect, test, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { startPracticeServer, type PracticeServer } from './practice-server.ts'

let server: PracticeServer

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await startPracticeServer()
})
test.afterAll(async () => server.stop())

const sees = (page: Page, title: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

/** Asks for a link and opens it from the outbox, up to the page with the button. */
async function openLink(page: Page, address: string, back = ''): Promise<void> {
  await page.goto(`${server.url}/sign-in${back}`)
  await page.getByRole('textbox', { name: 'Mail address' }).fill(address)
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await sees(page, 'Your link is ready')
  await page.getByRole('link', { name: 'Open the outbox' }).click()
  await sees(page, 'Outbox of this machine')
  const mail = page.getByRole('article').filter({ hasText: address }).first()
  await mail.getByRole('link').click()
  await sees(page, 'Sign in on this device?')
}

async function signIn(page: Page, address: string): Promise<void> {
  await openLink(page, address)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await sees(page, 'Your account')
}

/** An authenticator in the browser that always says yes, as a telephone with a finger on it does. */
async function withAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a link from the outbox signs in once, and leads back to where one came from', async ({ page }) => {
  await openLink(page, 'anna@home.example', '?back=/about')
  const link = page.url()
  await page.reload()
  await sees(page, 'Sign in on this device?')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await sees(page, 'Next time without a mail?')
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page).toHaveURL(/\/about$/)

  await page.goto(`${server.url}/account`)
  await expect(page.getByText('Signed in as anna@home.example')).toBeVisible()
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await sees(page, 'This link no longer works')
})

test('a passkey that was made once signs in without a mail, and can be renamed and removed', async ({ page }) => {
  await withAuthenticator(page)
  await openLink(page, 'paula@home.example')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await sees(page, 'Your account')
  await page.getByRole('button', { name: 'Sign out here' }).click()
  await sees(page, 'You are signed out')

  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await sees(page, 'Your account')
  await expect(page.getByText('Signed in as paula@home.example')).toBeVisible()

  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByRole('textbox', { name: 'Name of this passkey' }).fill('My telephone')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('My telephone')).toBeVisible()
  await page.getByRole('button', { name: 'Remove: My telephone' }).click()
  await expect(page.getByText('You have none.')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out here' }).click()
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await expect(page.getByText('That did not work. Let us send you a link instead.')).toBeVisible()
})

test('signing out elsewhere ends the other device at once', async ({ browser }) => {
  const [here, there] = [await browser.newPage(), await browser.newPage()]
  await signIn(here, 'maria@home.example')
  await signIn(there, 'maria@home.example')

  await here.reload()
  await here.getByRole('button', { name: /^Sign out there/ }).click()
  await expect(here.getByRole('button', { name: /^Sign out there/ })).toHaveCount(0)

  await there.reload()
  await sees(there, 'What is your mail address?')
  await here.reload()
  await sees(here, 'Your account')
  await Promise.all([here.close(), there.close()])
})

test('with the keyboard alone one gets from the address to the account', async ({ page }) => {
  await page.goto(`${server.url}/sign-in`)
  await page.getByRole('textbox', { name: 'Mail address' }).focus()
  await page.keyboard.type('no address')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This does not look like a mail address.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('karl@home.example')
  await page.keyboard.press('Enter')
  await sees(page, 'Your link is ready')
  await page.getByRole('link', { name: 'Open the outbox' }).press('Enter')
  await page.getByRole('article').filter({ hasText: 'karl@home.example' }).getByRole('link').press('Enter')
  await page.getByRole('button', { name: 'Sign in' }).press('Enter')
  await page.getByRole('button', { name: 'Not now' }).press('Enter')
  await sees(page, 'Your account')
})

test('without a network the page says so, and the way back is there', async ({ page }) => {
  await page.route('**/api/practices', (route) => route.abort())
  await page.goto(`${server.url}/sign-in`)

  await sees(page, 'We cannot reach the practice')
  await page.unroute('**/api/practices')
  await page.getByRole('button', { name: 'Try again' }).click()
  await sees(page, 'What is your mail address?')
})

/** Every page of signing in, one after another. */
async function walk(page: Page, address: string, look: (where: string) => Promise<void>): Promise<void> {
  await page.goto(`${server.url}/sign-in`)
  await sees(page, 'What is your mail address?')
  await look('address')
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await look('address-wrong')
  await page.getByRole('textbox', { name: 'Mail address' }).fill(address)
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await page.getByRole('link', { name: 'Open the outbox' }).waitFor()
  await look('sent')
  await page.getByRole('link', { name: 'Open the outbox' }).click()
  await page.getByRole('article').filter({ hasText: address }).first().waitFor()
  await look('outbox')
  await page.getByRole('article').filter({ hasText: address }).first().getByRole('link').click()
  await sees(page, 'Sign in on this device?')
  await look('open')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await sees(page, 'Next time without a mail?')
  await look('offer')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByText('This device', { exact: true }).waitFor()
  await look('account')
  await page.getByRole('button', { name: /^Rename/ }).click()
  await look('account-rename')
  await page.getByRole('button', { name: 'Keep the old name' }).click()
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await sees(page, 'You are signed out')
  await look('signed-out')
  await page.goto(`${server.url}/sign-in/open`)
  await look('void')
}

test('no page of signing in has an accessibility violation, light or dark, and the call is on each', async ({
  browser,
}) => {
  test.slow()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await withAuthenticator(page)
  await walk(page, 'look@home.example', async (where) => {
    await expect(page.locator('a[href^="tel:"]').first(), `the call on ${where}`).toBeVisible()
    await hasNoViolation(page, where)
  })
  await context.close()
})
