import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { agree, follow, sees, signIn, tap, tellDetails, toTimes, writeAddress } from './booking-steps.ts'
import { hasNoViolation } from './no-violation.ts'
import { Person } from './person.ts'
import { startPracticeServer, type PracticeServer } from './practice-server.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { strain } from './strain.ts'

let server: PracticeServer

test.describe.configure({ mode: 'default' })
// NOTE: a tap on something that is not there says so before the test as a whole is over.
test.use({ actionTimeout: 60_000 })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startPracticeServer()
})
test.afterAll(async () => server.stop())

const entry = '/book?practice=demonstration&role=massage-therapist'

/** A page of one's own, on the server with the practice. */
async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 }, ...options })
  context.setDefaultTimeout(60_000)
  return context.newPage()
}

/** Keeps one of the best times. Tests share one practice, so each takes another one. */
async function keep(page: Page, at: 0 | 1 | 2): Promise<void> {
  await page.locator('.choices button').nth(at).click()
  await sees(page, /Who is booking\?|How do they find you\?/)
}

test('a newcomer comes from a spasm to a confirmed visit, can move it, and can take it back', async ({ browser }) => {
  test.slow()
  const page = await openPage(browser)
  const man = new Person(page)
  await man.begin()
  await man.hasNoDanger()
  await man.isOfAge(35)
  await man.chooses('Male')
  await man.liftedABox()
  await sees(page, 'You can treat this at home')
  await page.goto(entry)
  await sees(page, 'First: is it safe?')
  await follow(page, 'Answer the questions')
  await man.none()
  await sees(page, 'Who should come?')
  await follow(page, /^Massage at home/)
  await page.getByRole('button', { name: 'No', exact: true }).first().waitFor()
  for (const no of await page.getByRole('button', { name: 'No', exact: true }).all()) await no.click()
  await toTimes(page)
  await keep(page, 0)
  await signIn(page, 'nora@home.example')
  await tellDetails(page, 'Nora')
  await tap(page, 'Book this visit')
  await expect(page.getByText('Tick the box if you agree. Without it nobody comes.')).toBeVisible()
  await agree(page, 'Nora Nolan')
  await page.getByRole('button', { name: 'Book this visit' }).dblclick()
  await sees(page, 'It is booked')

  const saved = page.waitForEvent('download')
  await tap(page, 'Put it in my calendar')
  expect((await saved).suggestedFilename()).toBe('visit.ics')
  const before = await page.locator('.book-when').textContent()

  await follow(page, 'Move this visit')
  await sees(page, 'What we would share')
  await tap(page, 'Share this and go on')
  await sees(page, 'When should they come instead?')
  await expect(page.getByText(`Now: ${before}`)).toBeVisible()
  await page.locator('.choices button').last().click()
  await sees(page, 'Move the visit?')
  await tap(page, 'Choose another time')
  await page.locator('.choices button').last().click()
  await page.getByRole('button', { name: 'Move it' }).dblclick()
  await sees(page, 'It is moved')
  await expect(page.locator('.book-when')).not.toHaveText(before!)

  await follow(page, 'All my visits')
  await sees(page, 'My visits')
  await expect(page.getByRole('link', { name: /Massage at home/ })).toHaveCount(1)
  await follow(page, /Massage at home/)
  await tap(page, 'Cancel this visit')
  await tap(page, 'Yes, cancel it')
  await expect(page.getByText('You cancelled this visit.')).toBeVisible()
  await page.context().close()
})

test('nothing is sent before it was shown and agreed to, and what is chosen survives a reload', async ({ browser }) => {
  const page = await openPage(browser)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname)
  })
  await seedEpisode(page, strain)
  await page.goto(entry)
  await tap(page, /^Massage at home/)
  await sees(page, 'What we would share')
  await page.getByText(/The therapist can read these/).click()
  await expect(page.getByText('Age: 30 years')).toBeVisible()
  await page.goto('/book/times')
  await sees(page, 'What we would share')
  expect(sent).toEqual([])

  await page.goBack()
  await page.goto('/book')
  await toTimes(page)
  expect(new Set(sent)).toEqual(new Set(['/api/practices/demonstration/offers']))
  await keep(page, 1)
  await page.reload()
  await sees(page, 'Who is booking?')
  await expect(page.getByText(/Kept for you until/)).toBeVisible()
  await follow(page, 'Choose another time')
  await sees(page, 'When should they come?')
  await page.context().close()
})

test('a red flag leaves no form, and says why and what to do', async ({ browser }) => {
  const page = await openPage(browser)
  await seedEpisode(page, { ...strain, 'saddle-numbness': true })
  await page.goto(entry)

  await sees(page, 'Nobody can be booked for this right now')
  await expect(
    page.getByText('Your answers need urgent help now. A visit at home would lose time.').first(),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /at home/ })).toHaveCount(0)
  await page.goto('/book/times')
  await sees(page, 'Nobody can be booked for this right now')
  await follow(page, 'See my result')
  await sees(page, /ambulance|hospital|emergency/i)
  await page.context().close()
})

test('a red flag between holding and booking stops it, and the time goes back', async ({ browser }) => {
  test.slow()
  const page = await openPage(browser)
  const released = page.waitForResponse((answer) => answer.url().endsWith('/release'), { timeout: 0 })
  await seedEpisode(page, strain)
  await page.goto(entry)
  await toTimes(page)
  await keep(page, 2)
  await signIn(page, 'fay@home.example')
  await tellDetails(page, 'Fay')
  await follow(page, 'Something new or worse?')
  await page.getByRole('checkbox', { name: /^Legs will not move/ }).click()
  await sees(page, /ambulance/i)
  await page.goto('/book/agree')

  await sees(page, 'Nobody can be booked for this right now')
  expect((await released).status()).toBe(204)
  await page.context().close()
})

test('answers of yesterday are asked about once more before anything else', async ({ browser }) => {
  const page = await openPage(browser)
  await seedEpisode(page, strain, { hoursAgo: 30, firstHoursAgo: 30 })
  await page.goto(entry)

  await sees(page, 'Is anything new since your last answers?')
  await tap(page, 'Not sure')
  await sees(page, 'First: is it safe?')
  await follow(page, 'Answer the questions')
  for (let screen = 0; screen < 4; screen += 1) await tap(page, 'None of these')
  await sees(page, 'Who should come?')
  await page.context().close()
})

test('without a network the page says so, and the card for a therapist one knows is there', async ({ browser }) => {
  const page = await openPage(browser)
  await seedEpisode(page, strain)
  await page.route('**/api/**', (route) => route.abort())
  await page.goto(entry)

  await sees(page, 'We cannot reach the practice')
  await expect(page.getByRole('link', { name: 'The card for a therapist you know' })).toBeVisible()
  await page.unroute('**/api/**')
  await tap(page, 'Try again')
  await sees(page, 'Who should come?')
  await page.context().close()
})

test('while the practices of a server open, the page waits and then goes on by itself', async ({ browser }) => {
  const page = await openPage(browser)
  await seedEpisode(page, strain)
  let refused = 0
  await page.route('**/api/**', (route) => {
    refused += 1
    if (refused > 3) return route.continue()
    return route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { code: 'server/starting', title: 'The server is starting', detail: 'Nothing was changed.' },
    })
  })
  await page.goto(entry)

  await sees(page, 'Who should come?')
  expect(refused).toBeGreaterThan(3)
  await page.context().close()
})

test('where nobody can come the page says why and what would help', async ({ browser }) => {
  const page = await openPage(browser, {
    permissions: ['geolocation'],
    geolocation: { latitude: 55.9, longitude: -3.2 },
  })
  await seedEpisode(page, strain)
  await page.goto(entry)
  await tap(page, /^Massage at home/)
  await tap(page, 'Share this and go on')
  await tap(page, 'Use where I am now')
  await tap(page, 'Look for times')
  await expect(page.getByRole('heading', { name: /^There is no time from/ })).toBeVisible()
  await expect(page.getByText('Nobody works where you are.')).toBeVisible()
  await tap(page, /^Tell me when a time becomes free/)
  await sees(page, 'What is your mail address?')
  await writeAddress(page, 'wanda@home.example')
  await sees(page, 'When should they come?')
  await tap(page, /^Tell me when a time becomes free/)
  await sees(page, 'My visits')
  await expect(page.getByRole('heading', { name: 'Waiting for a time' })).toBeVisible()
  await tap(page, /^Stop waiting/)
  await expect(page.getByRole('heading', { name: 'Waiting for a time' })).toHaveCount(0)

  await page.goto('/book/times')
  await follow(page, 'Another place')
  await sees(page, 'Where should they come?')
  await page.context().close()
})

test('a time that becomes free is kept for whoever waits, who takes it as any other', async ({ browser }) => {
  test.slow()
  const page = await openPage(browser)
  await seedEpisode(page, strain)
  await page.goto(entry)
  const asked = page.waitForRequest(/\/offers$/)
  await toTimes(page)
  const wish = (await asked).postData()!
  await keep(page, 1)
  await signIn(page, 'will@home.example')
  await tellDetails(page, 'Will')
  await agree(page, 'Will Waits')
  await tap(page, 'Book this visit')
  await sees(page, 'It is booked')
  const joined = await page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json' }
    return (await fetch('/api/practices/demonstration/waitlist', { method: 'POST', headers, body })).status
  }, wish)
  expect(joined).toBe(201)
  await tap(page, 'Cancel this visit')
  await tap(page, 'Yes, cancel it')
  await expect(page.getByText('You cancelled this visit.')).toBeVisible()

  await expect(async () => {
    await page.goto('/visits')
    await page.getByRole('heading', { name: 'Waiting for a time' }).waitFor()
    await expect(page.getByRole('link', { name: 'See the time' })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 120_000 })
  await follow(page, 'See the time')
  await sees(page, 'A time is free')
  await expect(page.getByText(/Kept for you until/)).toBeVisible()
  await hasNoViolation(page, 'a time that is kept')
  await tap(page, 'Take this time')
  await sees(page, 'What we would share')
  await tap(page, 'Share this and go on')
  await tellDetails(page, 'Will')
  await agree(page, 'Will Waits')
  await tap(page, 'Book this visit')
  await sees(page, 'It is booked')
  await follow(page, 'All my visits')
  await sees(page, 'My visits')
  await expect(page.getByRole('heading', { name: 'Waiting for a time' })).toHaveCount(0)
  await page.context().close()
})

test('a time that somebody else takes gets a clear word and fresh times', async ({ browser }) => {
  const [one, other] = [await openPage(browser), await openPage(browser)]
  for (const page of [one, other]) {
    await seedEpisode(page, strain)
    await page.goto(entry)
    await toTimes(page)
  }
  const time = (page: Page) => page.locator('.book-time').last()
  const label = (await time(other).getAttribute('aria-label'))!
  await time(one).click()
  await sees(one, 'Who is booking?')
  await time(other).click()

  await expect(other.getByRole('alert')).toContainText('This time is no longer free')
  await expect(other.getByRole('button', { name: label })).toHaveCount(0)
  await Promise.all([one.context().close(), other.context().close()])
})

test('a time that was kept too long gets a clear word, and what was entered is still there', async ({ browser }) => {
  test.slow()
  const page = await openPage(browser)
  await page.clock.install()
  await seedEpisode(page, strain)
  await page.goto(entry)
  await toTimes(page)
  await page.locator('.book-time').first().click()
  await sees(page, 'Who is booking?')
  await signIn(page, 'late@home.example')
  await sees(page, 'How do they find you?')
  await page.getByLabel('First name').fill('Lara')
  await page.clock.fastForward('11:00')
  await sees(page, 'This time is no longer kept for you')
  await tap(page, 'See fresh times')
  await page.locator('.book-time').nth(1).click()
  await expect(page.getByLabel('First name')).toHaveValue('Lara')
  await page.context().close()
})

test('with the keyboard alone one gets to the form, and a fault takes the focus to its field', async ({ browser }) => {
  test.slow()
  const page = await openPage(browser)
  const press = async (role: 'button' | 'link', name: string | RegExp) =>
    page.getByRole(role, { name }).first().press('Enter')
  await seedEpisode(page, strain)
  await page.goto(entry)
  await press('button', /^Massage at home/)
  await press('button', 'Share this and go on')
  await sees(page, 'Where should they come?')
  await page.getByLabel('Where are you?').focus()
  await page.keyboard.type('Clifton')
  await page.keyboard.press('Enter')
  await press('button', /^Clifton/)
  await press('button', 'Look for times')
  await page.getByRole('heading', { name: 'Best for you' }).waitFor()
  await page.locator('.choices button').last().press('Enter')
  await sees(page, 'Who is booking?')
  await press('link', 'Sign in')
  await sees(page, 'What is your mail address?')
  await page.getByRole('textbox', { name: 'Mail address' }).focus()
  await page.keyboard.type('kim@home.example')
  await page.keyboard.press('Enter')
  await press('link', 'Open the outbox')
  await page.getByRole('article').filter({ hasText: 'kim@home.example' }).getByRole('link').press('Enter')
  await press('button', 'Sign in')
  await press('button', 'Not now')
  await sees(page, 'How do they find you?')
  await page.getByLabel('First name').focus()
  await page.keyboard.type('Kim')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Phone number')).toBeFocused()
  await expect(page.getByText(/^Enter a phone number/)).toBeVisible()
  await page.context().close()
})

test('on the day of the visit the answer frees it, and a visit that was becomes a line of the diary', async ({
  browser,
}) => {
  test.slow()
  const page = await openPage(browser)
  await seedEpisode(page, strain, { firstHoursAgo: 1 })
  await page.goto(entry)
  await toTimes(page)
  await page.locator('.book-time').nth(2).click()
  await signIn(page, 'dora@home.example')
  await tellDetails(page, 'Dora')
  await agree(page, 'Dora Day')
  await tap(page, 'Book this visit')
  await sees(page, 'It is booked')

  /** Shows the visit as it would be told at another hour; everything else comes from the server. */
  const showAs = async (changes: { readonly hours: number; readonly isOnHold?: boolean }) => {
    await page.unrouteAll()
    await page.route(/\/bookings\/[0-9a-f-]+$/, async (route) => {
      const answer = await route.fetch()
      const startsAt = new Date(new Date().getTime() + changes.hours * 3_600_000)
      const endsAt = new Date(startsAt.getTime() + 45 * 60_000)
      const told = {
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        isOnHold: changes.isOnHold === true,
      }
      await route.fulfill({ response: answer, json: { ...(await answer.json()), ...told } })
    })
    await page.reload()
  }
  await showAs({ hours: 0.01, isOnHold: true })
  await expect(page.getByRole('heading', { name: 'Answer this, else nobody comes' })).toBeVisible()
  await expect(page.getByText(/^Is anything new or worse: legs, bladder/)).toBeVisible()
  await tap(page, 'No, nothing new')
  await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible()

  await showAs({ hours: 0.01, isOnHold: true })
  const visit = page.url()
  await tap(page, 'Yes')
  for (let screen = 0; screen < 4; screen += 1) await tap(page, 'None of these')
  await sees(page, 'My visits')
  await page.goto(visit)
  await tap(page, 'Share this and go on')
  await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible()

  await showAs({ hours: -2 })
  await tap(page, 'Yes, I had it')
  await expect(page.getByRole('link', { name: 'Say how it was' })).toBeVisible()
  const { diary } = (await storedEpisode(page)) as { diary: { sittings: { kind: string }[] } }
  expect(diary.sittings.map(({ kind }) => kind)).toEqual(['massage'])
  await page.context().close()
})

test('somebody under 18 is booked only with a guardian', async ({ browser }) => {
  const page = await openPage(browser)
  await seedEpisode(page, { ...strain, age: 16 })
  await page.goto(entry)
  await expect(page.getByRole('button', { name: /^Massage at home/ })).toHaveCount(0)
  await page.getByRole('switch', { name: 'A parent or guardian will be there' }).click()
  await expect(page.getByRole('button', { name: /at home|by phone/ }).first()).toBeVisible()
  await page.context().close()
})

test('no page of booking has an accessibility violation, light or dark, and the call is on each', async ({
  browser,
}) => {
  test.slow()
  const page = await openPage(browser, { viewport: { width: 320, height: 720 } })
  const look = async (where: string) => {
    await expect(page.locator('a[href^="tel:"]').first(), `the call on ${where}`).toBeVisible()
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(isWide, `${where} fits in the width`).toBe(false)
    await hasNoViolation(page, where)
  }
  await seedEpisode(page, strain)
  await page.goto(entry)
  await sees(page, 'Who should come?')
  await look('who')
  await tap(page, /^Massage at home/)
  await sees(page, 'What we would share')
  await page.getByText(/The therapist can read these/).click()
  await look('share')
  await tap(page, 'Share this and go on')
  await look('place')
  await page.getByLabel('Where are you?').fill('Clifton')
  await tap(page, 'Find')
  await page
    .getByRole('button', { name: /^Clifton/ })
    .first()
    .click()
  await tap(page, 'Look for times')
  await page.getByRole('heading', { name: 'Best for you' }).waitFor()
  await page.getByText('Wishes').click()
  await look('times')
  await page.locator('.book-time').first().click()
  await sees(page, 'Who is booking?')
  await look('sign-in')
  await signIn(page, 'somebody-of-a-very-long-name-that-does-not-end@home.example')
  await sees(page, 'How do they find you?')
  await tap(page, 'Go on')
  await look('details')
  await tellDetails(page, 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2))
  await page.getByText('checked on').waitFor()
  await tap(page, 'Book this visit')
  await look('agree')
  await agree(page, 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2))
  await tap(page, 'Book this visit')
  await sees(page, 'It is booked')
  await tap(page, 'Cancel this visit')
  await look('visit')
  await follow(page, 'All my visits')
  await sees(page, 'My visits')
  await look('visits')
  await page.context().close()
})
