import { expect, test, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { sees, startPractice, type RunningPractice } from './practice-in-process.ts'

let practice: RunningPractice

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  practice = await startPractice()
})
test.afterAll(async () => practice.stop())

const pdf = (text: string) => ({
  name: 'certificate.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7 ${text}`),
})

/** Chooses an option of a list by its words. */
const chooses = (page: Page, label: string, option: string) => page.getByLabel(label).selectOption({ label: option })

test('a professional sends a certificate, and the owner verifies it beside its document', async ({ browser }) => {
  const { pia, owner } = practice.people
  const hers = await (await practice.signedIn(browser, pia.personId)).newPage()
  await hers.goto('/practice')
  await hers.getByRole('link', { name: 'Records' }).click()
  await sees(hers, 'Records')
  await expect(hers.getByText('First aid: missing')).toBeVisible()
  await chooses(hers, 'What is it?', 'First aid')
  await hers.getByLabel('Date of the course').fill('2026-10-01')
  await hers.getByLabel('Document').setInputFiles(pdf('first aid'))
  await expect(hers.getByText('certificate.pdf')).toBeVisible()
  await hers.getByRole('button', { name: 'Save the record' }).click()
  await expect(hers.getByText('First aid: waits to be verified')).toBeVisible()
  await expect(hers.getByRole('link', { name: 'First aid' })).toBeVisible()

  const page = await (await practice.signedIn(browser, owner)).newPage()
  await page.goto('/practice')
  await sees(page, 'What needs a decision')
  await page.getByRole('link', { name: /^Verify ?: First aid, Pia$/ }).click()
  await sees(page, 'First aid of Pia')
  await expect(page.getByText('1 Oct 2028')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Open the document: certificate.pdf' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('certificate.pdf')
  await page.getByLabel('I looked at the document').check()
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByRole('heading', { name: 'Verified on 28 Nov 2026 by Olga' })).toBeVisible()

  await hers.reload()
  await expect(hers.getByText('First aid: waits to be verified')).toHaveCount(0)
  await hers.context().close()
  await page.context().close()
})

test('a record that lacks something cannot be verified, and a refusal needs a reason', async ({ browser }) => {
  const { pia, owner } = practice.people
  const hers = await (await practice.signedIn(browser, pia.personId)).newPage()
  await hers.goto(`/practice/professionals/${pia.id}/records`)
  await chooses(hers, 'What is it?', 'Insurance')
  await hers.getByRole('button', { name: 'Save the record' }).click()
  await expect(hers.getByRole('alert')).toContainText('Policy number: please fill this in')
  await hers.getByLabel('Insurer').fill('Careful Mutual')
  await hers.getByLabel('Policy number').fill('P-77')
  await hers.getByLabel('First day on which it counts no longer').fill('2027-11-28')
  await hers.getByLabel('Professional liability, amount').fill('5 million')
  await hers.getByLabel('Public liability, amount').fill('5 million')
  await hers.getByRole('group', { name: 'Does it cover home visits?' }).getByLabel('No').check()
  await hers.getByLabel('Document').setInputFiles(pdf('policy'))
  await expect(hers.getByText('certificate.pdf')).toBeVisible()
  await hers.getByRole('button', { name: 'Save the record' }).click()
  await expect(hers.getByText('Insurance: waits to be verified')).toBeVisible()

  const page = await (await practice.signedIn(browser, owner)).newPage()
  await page.goto('/practice')
  await page.getByRole('link', { name: /^Verify ?: Insurance, Pia$/ }).click()
  await expect(page.getByText('It does not cover home visits.')).toBeVisible()
  await page.getByLabel('I looked at the document').check()
  await expect(page.getByRole('button', { name: 'Verify' })).toBeDisabled()
  await page.getByRole('button', { name: 'Refuse' }).click()
  await expect(page.getByRole('alert')).toContainText('Note: write what is wrong')
  await page.getByLabel('Note').fill('Please send the page about home visits.')
  await page.getByRole('button', { name: 'Refuse' }).click()
  await expect(page.getByRole('heading', { name: 'Refused by Olga' })).toBeVisible()

  await hers.reload()
  await expect(hers.getByText('Please send the page about home visits.')).toBeVisible()
  await hers.context().close()
  await page.context().close()
})

test('a file of 9 MB and a program that is called a PDF are refused in plain words', async ({ browser }) => {
  const { pia } = practice.people
  const page = await (await practice.signedIn(browser, pia.personId)).newPage()
  await page.goto(`/practice/professionals/${pia.id}/records`)
  await chooses(page, 'What is it?', 'Training')
  const big = Buffer.alloc(9 * 1024 * 1024, 0x20)
  await page.getByLabel('Document').setInputFiles({ ...pdf(''), buffer: big })
  await expect(page.getByRole('alert')).toContainText('A file may have 8 MB.')
  await page.getByLabel('Document').setInputFiles({ ...pdf(''), buffer: Buffer.from('MZ\u0090 a program') })
  await expect(page.getByRole('alert')).toContainText('Only PDF, PNG, JPEG and WebP are taken')
  await page.getByLabel('Document').setInputFiles(pdf('better'))
  await expect(page.getByText('certificate.pdf')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.context().close()
})

test('a professional sets the hours with the keyboard alone; hours that overlap are told which two', async ({
  browser,
}) => {
  const { pia } = practice.people
  const page = await (await practice.signedIn(browser, pia.personId)).newPage()
  await page.goto('/practice')
  await page.getByRole('link', { name: 'Hours' }).click()
  await sees(page, 'When do you work?')
  const monday = page.getByRole('group', { name: 'Monday' })
  await monday.getByRole('button', { name: 'Add hours' }).press('Enter')
  await monday.getByRole('button', { name: 'Add hours' }).press('Enter')
  await monday.getByLabel('Monday, from').nth(1).fill('16:00')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('Monday 09:00–17:00 and Monday 16:00–19:00')

  await monday.getByRole('button', { name: 'Remove 16:00–19:00 on Monday' }).press('Enter')
  const tuesday = page.getByRole('group', { name: 'Tuesday' })
  await tuesday.getByRole('button', { name: 'Same as Monday before' }).press('Enter')
  await tuesday.getByLabel('Tuesday, to').fill('01:00')
  await expect(tuesday.getByText('ends the next day')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(page.getByText('Saved.')).toBeVisible()

  await page.getByLabel('Day', { exact: true }).fill('2026-12-24')
  await page.getByRole('button', { name: 'Add this day' }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: '24 Dec 2026' })).toContainText('Not working')

  await page.reload()
  await expect(page.getByLabel('Tuesday, to')).toHaveValue('01:00')
  await expect(page.getByText('24 hours a week')).toBeVisible()
  await page.context().close()
})

test('a professional is away, and draws an area by keys; a line that crosses itself is refused', async ({
  browser,
}) => {
  const { pia } = practice.people
  const page = await (await practice.signedIn(browser, pia.personId)).newPage()
  await page.goto(`/practice/professionals/${pia.id}/away`)
  await page.getByLabel('First day').fill('2026-12-24')
  await page.getByLabel('Last day').fill('2026-12-23')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Choose a last day that is not before the first.')
  await page.getByLabel('Last day').fill('2026-12-26')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('24 Dec 2026 to 26 Dec 2026, all day')).toBeVisible()

  await page.getByRole('link', { name: 'Area' }).click()
  await sees(page, 'Where do you go?')
  await page.getByLabel('Find a place or postcode').fill('hogwarts')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText('We do not know this place. Put a pin yourself, or use where you are now.')).toBeVisible()
  await page.getByLabel('Find a place or postcode').fill('cLIF')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Clifton, BS8' }).click()
  await page.getByLabel('A drawn line').check()
  const ground = page.getByRole('button', { name: 'Add a corner here' })
  const moves = [
    ['ArrowLeft', 'ArrowUp'],
    ['ArrowRight', 'ArrowDown'],
    ['ArrowRight', 'ArrowUp'],
    ['ArrowLeft', 'ArrowDown'],
  ]
  for (const [index, keys] of moves.entries()) {
    await ground.press('Enter')
    const corner = page.getByRole('button', { name: `Corner ${index + 1}.` })
    for (const key of keys) for (let step = 0; step < 8; step++) await corner.press(key)
  }
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('Move a corner so that no two sides cross.')
  await page.getByRole('button', { name: 'Corner 4.' }).press('Delete')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.context().close()
})

test('a list of places with a wrong line changes nothing and tells the line', async ({ browser }) => {
  const page = await (await practice.signedIn(browser, practice.people.owner)).newPage()
  await page.goto('/practice/places')
  await expect(page.getByText('8 places are listed.')).toBeVisible()
  const list = (text: string) => ({ name: 'places.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const file = page.getByLabel('File with places (CSV)')
  await file.setInputFiles(list('name,postcode,latitude,longitude\nHotwells,BS8,51.45,-2.61\nNowhere,XX1,151,-2'))
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(page.getByRole('alert')).toContainText('Line 3: a latitude from -90 to 90 (found: 151)')
  await expect(page.getByText('8 places are listed.')).toBeVisible()
  await page.context().close()
})

test('the owner adds a service, switches on a role, and shows whoever is ready', async ({ browser }) => {
  const { owner, cleo, pia } = practice.people
  const page = await (await practice.signedIn(browser, owner)).newPage()
  await page.goto('/practice/services')
  await page.getByText('Add a service').click()
  await page.getByLabel('Name').last().fill('Long massage')
  await page.getByRole('button', { name: 'Save' }).last().click()
  await expect(page.getByText('Long massage', { exact: true })).toBeVisible()

  await page.goto('/practice/roles/dietitian')
  await page.getByRole('button', { name: 'Save and switch on' }).click()
  await expect(page.getByRole('alert')).toContainText('May this role decide about supplements?: an answer')

  await page.goto(`/practice/professionals/${pia.id}`)
  await page.getByRole('button', { name: 'Show in the directory' }).click()
  await expect(page.getByRole('alert')).toContainText('Nobody is shown whose records are not valid.')
  await page.goto(`/practice/professionals/${cleo.id}`)
  await page.getByRole('button', { name: 'Show in the directory' }).click()
  await expect(page.getByText('Shown in the directory')).toBeVisible()
  await page.context().close()
})

test('whoever is not signed in, or does not work here, sees nothing of the practice', async ({ browser, page }) => {
  await page.goto(`${practice.url}/practice/professionals`)
  await sees(page, 'Sign in to go on')

  const { anna } = practice.people
  const other = await (await practice.signedIn(browser, anna.personId)).newPage()
  await other.goto(`/practice/professionals/${practice.people.pia.id}/hours`)
  await expect(other.getByText('There is nothing here, or it is not for you.').first()).toBeVisible()
  await other.goto('/practice/places')
  await expect(other.getByText('There is nothing here, or it is not for you.')).toBeVisible()
  await other.context().close()
})

test('no page of the practice has an accessibility violation, light or dark', async ({ browser }) => {
  test.setTimeout(180_000)
  const { owner, anna, pia } = practice.people
  const context = await practice.signedIn(browser, owner, { reducedMotion: 'reduce' })
  const page = await context.newPage()
  const licence = await practice.db
    .selectFrom('credential')
    .select('id')
    .where('practiceId', '=', 'north')
    .where('professionalId', '=', anna.id)
    .where('kind', '=', 'licence')
    .executeTakeFirstOrThrow()
  for (const address of [
    '/practice',
    '/practice/professionals',
    `/practice/professionals/${pia.id}`,
    `/practice/professionals/${anna.id}/hours`,
    `/practice/professionals/${anna.id}/away`,
    `/practice/professionals/${pia.id}/area`,
    `/practice/professionals/${anna.id}/records`,
    `/practice/professionals/${anna.id}/profile`,
    `/practice/credentials/${licence.id}`,
    '/practice/services',
    '/practice/roles',
    '/practice/roles/physiotherapist',
    '/practice/places',
    '/practice/holidays',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await hasNoViolation(page, address)
  }
  await context.close()
})
