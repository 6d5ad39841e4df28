import { expect, type Page } from '@playwright/test'

export const sees = (page: Page, title: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
export const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
export const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()

/** From the choice of who comes to the times, around Clifton, where there are some. */
export async function toTimes(page: Page, service = /^Massage at home/): Promise<void> {
  await lookForTimes(page, service)
  await page.getByRole('heading', { name: 'Best for you' }).waitFor()
}

/** From the choice of who comes to when they can, around Clifton. */
export async function lookForTimes(page: Page, service: RegExp): Promise<void> {
  await sees(page, 'Who should come?')
  await tap(page, service)
  await sees(page, 'What we would share')
  await tap(page, 'Share this and go on')
  await sees(page, 'Where should they come?')
  await page.getByLabel('Where are you?').fill('Clifton')
  await tap(page, 'Find')
  await page
    .getByRole('button', { name: /^Clifton/ })
    .first()
    .click()
  await tap(page, 'Look for times')
  await sees(page, 'When should they come?')
}

/** Signs in with the link from the outbox, and comes back to where one was. */
export async function signIn(page: Page, address: string): Promise<void> {
  await follow(page, 'Sign in')
  await writeAddress(page, address)
}

export async function writeAddress(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Mail address' }).fill(address)
  await tap(page, 'Send me the link')
  await follow(page, 'Open the outbox')
  await page.getByRole('article').filter({ hasText: address }).first().getByRole('link').click()
  await tap(page, 'Sign in')
  await tap(page, 'Not now')
}

/** From "How do they find you?" to the agreement. */
export async function tellDetails(page: Page, name: string): Promise<void> {
  await sees(page, 'How do they find you?')
  await page.getByLabel('First name').fill(name)
  await page.getByLabel('Phone number').fill('+44 117 000000')
  await page.getByLabel('Street, house number').fill('7 Long Street, Bristol')
  await page.getByRole('switch', { name: /There is room/ }).click()
  await tap(page, 'Go on')
  await sees(page, 'Do you agree?')
}

/** Agrees under a name; nothing is booked yet. */
export async function agree(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name: 'I have read this and I agree' }).check()
  await page.getByLabel('Your full name').fill(name)
}
