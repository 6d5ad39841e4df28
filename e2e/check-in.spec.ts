import { expect, test, type Page } from '@playwright/test'
import { Person } from './person.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { newStrain } from './strain.ts'

const firstQuestion = 'Is anything new or worse: legs, bladder, bowel, numbness, fever, chest, belly, or feeling ill?'

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
const checkIns = async (page: Page) =>
  ((await storedEpisode(page)) as { diary: { checkIns: readonly Record<string, unknown>[] } }).diary.checkIns
const storedCheck = async (page: Page) =>
  ((await storedEpisode(page)) as { check: { answers: Readonly<Record<string, unknown>> } }).check

/** Somebody whose first result was four days ago, and who said yesterday how bad it was. */
async function comesBack(page: Page, diary: Readonly<Record<string, readonly unknown[]>> = {}): Promise<Person> {
  const yesterday = { on: day(1), time: '19:00', answers: { 'any-new-sign': false, 'pain-now': 5, 'limit-24h': 5 } }
  const before = { on: day(2), time: '19:00', answers: { 'any-new-sign': false, 'pain-now': 5 } }
  await seedEpisode(page, newStrain, {
    firstHoursAgo: 96,
    hoursAgo: 20,
    diary: { checkIns: [before, yesterday], ...diary },
  })
  await page.goto('/check-in')
  const man = new Person(page)
  await man.sees(firstQuestion)
  return man
}

test.describe('a new sign', () => {
  const isCheckedAtOnce = async (page: Page, label: string, stored: boolean | '?') => {
    const man = await comesBack(page)
    await man.chooses(label)
    await man.sees('Do any of these fit RIGHT NOW?')
    await expect.poll(async () => (await checkIns(page)).at(-1)!['answers']).toEqual({ 'any-new-sign': stored })

    await man.none()
    await man.sees(/NEW since the pain began/)
    await man.ticks(/Numb or odd feeling between/)
    await man.goOn()
    await expect.poll(async () => (await storedCheck(page)).answers['saddle-numbness']).toBe(true)
    await page.goto('/result')
    await man.sees(/hospital/i)
    await page.goto('/check-in')
    await man.sees(/hospital/i)
  }

  test('is stored at once and opens the danger screens, and their result replaces the present one', ({ page }) =>
    isCheckedAtOnce(page, 'Yes', true))

  test('that nobody is sure of does the same', ({ page }) => isCheckedAtOnce(page, 'Not sure', '?'))

  test('waits for its screens: whoever leaves them finds them again at the result', async ({ page }) => {
    const man = await comesBack(page)
    await man.chooses('Yes')
    await man.sees('Do any of these fit RIGHT NOW?')
    await page.goto('/days')
    await expect(page.getByRole('heading', { name: 'We check again first' })).toBeVisible()
    await page.goto('/result')
    await man.sees('A few questions are still open')
  })

  test('of a visit opens the danger screens too', async ({ page }) => {
    const man = await comesBack(page, { sittings: [{ on: day(1), kind: 'massage' }] })
    await man.chooses('No')
    for (const title of [/bad is the pain/, /limit you/, /attacks/, /What did you do/, /Two days after/]) {
      await man.sees(title)
      await page.getByRole('button', { name: /Skip|Continue/ }).click()
    }
    await man.sees(/After the visit, did you get new/)
    await man.chooses('Not sure')
    await man.sees('Do any of these fit RIGHT NOW?')
  })
})

test.describe('an ordinary day', () => {
  test('takes six taps, shows nothing of yesterday, and ends in the days', async ({ page }) => {
    const man = await comesBack(page)
    await man.chooses('No')
    await man.sees('How bad is the pain now?')
    await expect(page.locator('[aria-pressed=true]')).toHaveCount(0)
    await expect(page.locator('main')).not.toContainText('yesterday')
    await man.chooses('4')
    await man.sees('How much did your back limit you since yesterday?')
    await expect(page.locator('[aria-pressed=true]')).toHaveCount(0)
    await man.chooses('3')
    await man.sees(/How many spasm attacks/)
    await man.chooses('1 or 2')
    await man.sees(/What did you do today/)
    await man.chooses('Walked')
    await man.goOn()
    await man.sees('How is it going?')
    expect(man.taps).toBeLessThanOrEqual(7)

    await expect
      .poll(async () => (await checkIns(page)).at(-1)!['answers'])
      .toEqual({
        'any-new-sign': false,
        'pain-now': 4,
        'limit-24h': 3,
        'spasms-24h': '1-2',
        'remedies-done': ['walk'],
      })
  })

  test('asks for the skin once heat is ticked, and a blister leads to a doctor', async ({ page }) => {
    const man = await comesBack(page)
    await man.chooses('No')
    for (const tap of ['4', '3', 'None']) await man.chooses(tap)
    await man.chooses('Heat')
    await man.goOn()
    await man.sees(/Look at the skin/)
    await man.chooses(/Blister/)
    await man.sees(/doctor/i)
    await expect(page.getByText('That is a burn.')).toBeVisible()
  })

  test('keeps each answer at once: what was said stays when the page is closed half-way', async ({ page }) => {
    const man = await comesBack(page)
    await man.chooses('No')
    await man.chooses('8')
    await man.sees('How much did your back limit you since yesterday?')
    await expect
      .poll(async () => (await checkIns(page)).at(-1)!['answers'])
      .toEqual({ 'any-new-sign': false, 'pain-now': 8 })
    await page.goto('/days')
    await expect(page.getByRole('heading', { name: 'Today is a flare' })).toBeVisible()
  })

  test('can be walked by keyboard, and back', async ({ page }) => {
    const man = await comesBack(page)
    await page.getByRole('button', { name: 'No', exact: true }).press('Enter')
    await man.sees('How bad is the pain now?')
    await page.getByRole('button', { name: 'Back' }).press('Enter')
    await man.sees(firstQuestion)
    await expect(page.getByRole('button', { name: 'No', exact: true })).toHaveAttribute('aria-pressed', 'true')
  })
})

test('a flare asks once more for a new sign', async ({ page }) => {
  const man = await comesBack(page)
  await man.chooses('No')
  await man.chooses('8')
  await expect.poll(async () => (await checkIns(page)).at(-1)!['answers']).toMatchObject({ 'pain-now': 8 })
  await page.goto('/days')
  await expect(page.getByRole('group', { name: firstQuestion })).toBeVisible()
  await man.chooses('Yes')
  await man.sees('Do any of these fit RIGHT NOW?')
})

test('words and numbers that do not fit are both shown, and the person says which count', async ({ page }) => {
  const pains = [3, 3, 6, 6].map((pain, place) => ({ on: day([9, 8, 2, 1][place]!), answers: { 'pain-now': pain } }))
  const today = { on: day(0), answers: { 'pain-now': 6, 'global-change': 'better' } }
  await seedEpisode(page, newStrain, { firstHoursAgo: 240, diary: { checkIns: [...pains, today] } })
  await page.goto('/days')
  await expect(page.getByText('You say: better.')).toBeVisible()
  await expect(page.getByText('Your numbers: pain 3 at first, 6 now.')).toBeVisible()
  await page.getByRole('button', { name: 'The numbers count' }).click()
  await expect(page.getByText('Noted: the numbers count.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Noted: the numbers count.')).toBeVisible()
  expect((await checkIns(page)).at(-1)!['answers']).toEqual({ 'pain-now': 6, 'global-change': 'better' })
})
