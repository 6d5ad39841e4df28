import { expect, test, type Browser, type Page } from '@playwright/test'
import { cancelBooking } from '../packages/server/src/operations/cancel-booking.ts'
import { confirmBooking } from '../packages/server/src/operations/confirm-booking.ts'
import { holdVisit } from '../packages/server/src/operations/hold-visit.ts'
import { confirmBody, holdBody, sharedBy } from '../packages/server/test/bookings.ts'
import { aPerson, testNow } from '../packages/server/test/practices.ts'
import { aService } from '../packages/server/test/professionals.ts'
import { agree, follow, lookForTimes, sees, tap, tellDetails } from './booking-steps.ts'
import { hasNoViolation } from './no-violation.ts'
import { startPractice, type RunningPractice } from './practice-in-process.ts'
import { seedEpisode } from './seed-episode.ts'
import { keepTool, keptTool } from './seed-tools.ts'
import { strain } from './strain.ts'

let practice: RunningPractice
const north = { id: 'north', name: 'Practice north', zone: 'Europe/London' }

test.describe.configure({ mode: 'default' })
test.use({ actionTimeout: 60_000 })
test.beforeEach(async () => {
  test.setTimeout(240_000)
  practice = await startPractice()
})
test.afterEach(async () => practice.stop())

/** The instant so many minutes after the beginning. */
const after = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000)

/** Anna can come at one time only, and Carl has it. @returns what gives it back. */
async function aFullMonday(): Promise<() => Promise<unknown>> {
  const { db, world, people } = practice
  const anna = { practiceId: 'north', professionalId: people.anna.id }
  await db.deleteFrom('workingHours').where('practiceId', '=', 'north').execute()
  await db
    .insertInto('workingHours')
    .values({ ...anna, weekday: 1, startMinute: 640, endMinute: 770 })
    .execute()
  await db
    .insertInto('absence')
    .values({ ...anna, during: '[2026-12-07,2026-12-29)', source: 'own', note: '' })
    .execute()
  const serviceId = await aService(db, 'north', 'massage')
  const carl = await aPerson(db, 'north', 'Carl')
  const body = { ...holdBody({ professionalId: anna.professionalId, serviceId }), shared: sharedBy() }
  const held = await holdVisit(world, north, carl, body)
  if (!held.ok) throw new Error(`expected a hold, got ${held.code}`)
  const confirmed = await confirmBooking(world, north, carl, held.hold.id, confirmBody(body.key))
  if (!confirmed.ok) throw new Error(`expected a visit, got ${confirmed.code}`)
  return async () => {
    await cancelBooking(world, north, { personId: carl, side: 'client' }, held.hold.id)
    return practice.at(world.clock())
  }
}

/** Somebody who is signed in and would like a massage, in a browser on the clock of the practice. */
async function openFor(browser: Browser, name: string): Promise<Page> {
  const personId = await aPerson(practice.db, 'north', name)
  const context = await practice.signedIn(browser, personId)
  const page = await context.newPage()
  await page.clock.setFixedTime(practice.world.clock())
  await seedEpisode(page, strain, { url: practice.url, now: practice.world.clock() })
  return page
}

/** Joins the line for a massage. */
async function waits(page: Page): Promise<void> {
  await page.goto('/book?practice=north&role=massage-therapist')
  await lookForTimes(page, /^massage/)
  await page.getByRole('heading', { name: /^There is no time from/ }).waitFor()
  await tap(page, /^Tell me when a time becomes free/)
  await sees(page, 'My visits')
  await expect(page.getByText('We send you a mail when a time becomes free.')).toBeVisible()
}

/** Sets the clock of the practice and of pages, and does the work that is due by then. */
async function wait(minutes: number, ...pages: readonly Page[]): Promise<void> {
  await practice.at(after(minutes))
  for (const page of pages) await page.clock.setFixedTime(after(minutes))
}

/** Opens the time that is kept, from the newest mail about one. */
async function openMail(page: Page, name: string): Promise<void> {
  await page.goto('/outbox')
  const mail = page
    .getByRole('article')
    .filter({ hasText: `${name.toLowerCase()}@north.example` })
    .first()
  await expect(mail).toContainText('A time is free')
  await mail.getByRole('link').click()
}

/** Dora waits, and a minute later Eve. @returns also what lets a time become free. */
async function twoWhoWait(browser: Browser) {
  const giveBack = await aFullMonday()
  const dora = await openFor(browser, 'Dora')
  await waits(dora)
  await wait(1)
  const eve = await openFor(browser, 'Eve')
  await waits(eve)
  return { dora, eve, giveBack }
}

test('a time that becomes free is offered by mail; declined, it goes to the next, who books it', async ({
  browser,
}) => {
  const { dora, eve, giveBack } = await twoWhoWait(browser)
  await hasNoViolation(dora)
  await giveBack()

  await dora.reload()
  await expect(dora.getByText('A time is free for you')).toBeVisible()
  await hasNoViolation(dora)
  await openMail(dora, 'Dora')
  await sees(dora, 'A time is free')
  await expect(dora.getByText('Kept for you until 10:01. Then it goes to the next person.')).toBeVisible()
  await hasNoViolation(dora)
  await eve.reload()
  await expect(eve.getByText('We send you a mail when a time becomes free.')).toBeVisible()
  await tap(dora, 'Not this time')
  await sees(dora, 'My visits')
  await expect(dora.getByText('We send you a mail when a time becomes free.')).toBeVisible()
  await wait(2, dora, eve)

  await openMail(eve, 'Eve')
  await sees(eve, 'A time is free')
  await tap(eve, 'Take this time')
  await tellDetails(eve, 'Eve')
  await agree(eve, 'Eve East')
  await tap(eve, 'Book this visit')
  await sees(eve, 'It is booked')
  await eve.goto('/visits')
  await expect(eve.getByRole('link', { name: /Monday/ })).toHaveCount(1)
  await expect(eve.getByRole('heading', { name: 'Waiting for a time' })).toHaveCount(0)
  await dora.goto('/visits')
  await expect(dora.getByText('We send you a mail when a time becomes free.')).toBeVisible()
})

test('an offer that runs out says so while one looks at it, and later at its link; the next is asked', async ({
  browser,
}) => {
  const { dora, eve, giveBack } = await twoWhoWait(browser)
  await giveBack()
  await openMail(dora, 'Dora')
  await sees(dora, 'A time is free')
  const link = dora.url()
  await wait(62, dora, eve)

  await sees(dora, 'This time is no longer kept for you')
  await expect(dora.getByText(/^Nothing was booked. You go on waiting./)).toBeVisible()
  await hasNoViolation(dora)
  await dora.goto(link)
  await sees(dora, 'This time is no longer kept for you')
  await follow(dora, 'All my visits')
  await expect(dora.getByText('We send you a mail when a time becomes free.')).toBeVisible()
  await openMail(eve, 'Eve')
  await sees(eve, 'A time is free')
})

test('an offer that was taken and then is not wanted is declined, also when the device has lost which hold it is', async ({
  browser,
}) => {
  const { dora, eve, giveBack } = await twoWhoWait(browser)
  await giveBack()
  await openMail(dora, 'Dora')
  await tap(dora, 'Take this time')
  await sees(dora, 'How do they find you?')
  const draft = (await keptTool(dora, 'booking')) as { readonly kept: object }
  await keepTool(dora, 'booking', { ...draft, kept: { ...draft.kept, hold: 'damaged' } })
  await dora.reload()
  await sees(dora, 'When should they come?')
  const declined = dora.waitForResponse((answer) => answer.url().endsWith('/decline'))
  await tap(dora, 'Several visits')
  expect((await declined).status()).toBe(200)

  await wait(2, dora, eve)
  await openMail(eve, 'Eve')
  await sees(eve, 'A time is free')
})
