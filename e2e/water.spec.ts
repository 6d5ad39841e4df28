import { expect, test, type Page } from '@playwright/test'
import { noon } from './clock.ts'
import { hasNoViolation } from './no-violation.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { keptSessions, keptTool } from './seed-tools.ts'

const strain = {
  age: 40,
  sex: 'female',
  pregnancy: 'no',
  'pain-region': ['lower-back'],
  'pain-now': 5,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
  'medicine-groups': ['none'],
  'supplement-conditions': ['none'],
  'diet-exclusions': ['none'],
}

const sees = (page: Page, title: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()

async function open(page: Page, path: string, answers: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await seedEpisode(page, { ...strain, ...answers }, { firstHoursAgo: 2 })
  await page.goto(path)
}

/** Puts what tools keep on the device; the page must be opened anew afterwards. */
function keepTools(page: Page, tools: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const database = indexedDB.open('unspasm')
        database.addEventListener('error', () => reject(new Error('expected the database to open')))
        database.addEventListener('success', () => {
          const put = database.result.transaction('records', 'readwrite').objectStore('records').put(record, 'tools')
          put.addEventListener('success', () => resolve())
        })
      }),
    tools,
  )
}

test.use({ timezoneId: 'Europe/London' })

test.describe('the drinking plan', () => {
  test('adds drinks up, takes one back, and has them still after a reload', async ({ page }) => {
    await open(page, '/tool/drink-plan')
    await sees(page, 'What have you drunk today?')
    await tap(page, 'Water: Glass, 0.25 L')
    await page.getByLabel('What are you drinking?').selectOption('Tea')
    await tap(page, 'Tea: Cup, 0.2 L')
    await expect(page.getByText('0.45 L so far')).toBeVisible()
    await expect(page.getByText('1.6 to 1.9 L today')).toBeVisible()
    await hasNoViolation(page)

    await tap(page, 'Take the last one back')
    await page.reload()
    await expect(page.getByText('0.25 L so far')).toBeVisible()
  })

  test('stops after too much in an hour, also after a reload, and calls an ambulance at a dangerous sign', async ({
    page,
  }) => {
    await open(page, '/tool/drink-plan')
    for (let bottle = 1; bottle <= 3; bottle += 1) await tap(page, 'Water: Bottle, 0.5 L')
    await sees(page, 'Stop drinking for two hours')
    await page.reload()
    await sees(page, 'Stop drinking for two hours')
    await expect(page.getByText('Too much water can be dangerous.')).toBeVisible()
    await hasNoViolation(page)

    await page.getByRole('checkbox', { name: 'Headache' }).check()
    await sees(page, 'Stop drinking for two hours')
    await page.getByRole('checkbox', { name: 'Feeling sick' }).click()
    await expect(page).toHaveURL(/\/result$/)
    await sees(page, 'Call an ambulance now')
    await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
  })

  test('still rests when every sign was denied, and asks for a call at any other sign', async ({ page }) => {
    await open(page, '/tool/drink-plan')
    for (let bottle = 1; bottle <= 3; bottle += 1) await tap(page, 'Water: Bottle, 0.5 L')
    await tap(page, 'None of these')
    await expect(page.getByText('Come back here at once if one of these begins.')).toBeVisible()
    await tap(page, 'Something changed')
    await page.getByRole('checkbox', { name: 'Puffy hands' }).check()
    await tap(page, 'Continue')

    await expect(page.getByText(/Phone a doctor now/)).toBeVisible()
  })

  test('sends brown or red pee to hospital at the tap', async ({ page }) => {
    await open(page, '/tool/drink-plan')
    await tap(page, 'Am I dry? Four taps')
    await tap(page, 'Not at all')
    await sees(page, 'What colour is your pee?')
    await tap(page, 'Brown or red')

    await expect(page).toHaveURL(/\/result$/)
    await sees(page, /hospital|ambulance|emergency/i)
  })

  test('asks in the check whether there was no pee at all, and tells what follows', async ({ page }) => {
    await open(page, '/tool/drink-plan')
    await tap(page, 'Am I dry? Four taps')
    for (const answer of ['Very', 'Dark yellow or amber', 'Once or not at all', 'No']) await tap(page, answer)
    await expect(page).toHaveURL(/\/check\?part=tool&rows=no-urine-12h/)
    await tap(page, 'No')

    await expect(page).toHaveURL(/\/tool\/drink-plan$/)
    await sees(page, 'You are a bit dry')
  })

  test('leads a dry person through three glasses and goes on after a reload', async ({ page }) => {
    // NOTE: drinks are added up by the day, so the hour and a half must not cross midnight.
    await page.clock.install({ time: noon() })
    await open(page, '/tool/drink-plan')
    await tap(page, 'Am I dry? Four taps')
    for (const answer of ['Very', 'Dark yellow or amber', '4 times or more', 'No']) await tap(page, answer)
    await sees(page, 'You are a bit dry')
    await tap(page, 'Start with one glass')
    await tap(page, 'I drank it')
    await sees(page, 'The next glass comes later')
    await page.reload()
    await expect(page.getByRole('timer')).toHaveText(/^(30:00|29:\d\d)/)

    for (const glass of ['second', 'third']) {
      await page.clock.fastForward('30:00')
      await expect(page.getByRole('button', { name: 'I drank it' }), `the ${glass} glass`).toBeVisible()
      await tap(page, 'I drank it')
    }
    await sees(page, 'Now look at your pee')
    await tap(page, 'Later')
    await expect(page.getByText('0.75 L so far')).toBeVisible()
    expect(await keptSessions(page)).toContainEqual(
      expect.objectContaining({ remedy: 'drink-plan', variant: 'glass', endReason: 'completed' }),
    )
  })

  test('takes the number of a clinician as the most, only with name and day', async ({ page }) => {
    await open(page, '/tool/drink-plan')
    await tap(page, 'A doctor or nurse gave me an amount')
    await page.getByLabel('Litres of drinks a day').fill('1.2')
    await tap(page, 'Keep it')
    await expect(page.getByText('Fill in the amount, who said it, and the day.')).toBeVisible()
    await page.getByLabel('Who said it?').fill('Dr Silva')
    await page.getByLabel('On which day?').fill('2026-01-10')
    await tap(page, 'Keep it')
    await tap(page, 'I have read this')

    await expect(page.getByText('At most 1.2 L a day')).toBeVisible()
    await expect(page.getByText(/1\.6 to 1\.9/)).toHaveCount(0)
    await expect(page.getByText('Remind me to drink')).toHaveCount(0)
  })

  for (const id of ['heart-failure', 'kidney-disease', 'fluid-restricted', 'low-salt-blood-history', 'liver-cirrhosis'])
    test(`shows no litre and no push with ${id}`, async ({ page }) => {
      for (const path of ['/tool/drink-plan', '/tool/drink-plan?variant=glass', '/tool/hot-day-drinking']) {
        await open(page, path, { [id]: true, 'heavy-sweating': true })
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

        const text = await page.locator('main').innerText()
        expect(text).not.toMatch(/\d\s?L\b|litre|glass|behind|remind/i)
      }
      await tap(page, 'I drank')
      await expect(page.getByText('1 times today')).toBeVisible()
    })
})

test('five ticks for food end in one idea that fits, without nuts for somebody allergic', async ({ page }) => {
  await open(page, '/tool/plate-check', { 'diet-exclusions': ['nut-allergy', 'vegetarian'] })
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  const ticks = { 'vegetables-fruit': true, 'grain-or-beans': true, protein: false, 'dairy-or-calcium': true }
  await keepTools(page, { plate: { days: [2, 1].map((days) => ({ on: daysAgo(days), ticks })) } })
  await page.reload()
  await tap(page, 'I have read this')
  const groups = page.getByRole('group')
  await expect(groups).toHaveCount(5)
  for (let at = 0; at < 5; at += 1)
    await groups
      .nth(at)
      .getByRole('button', { name: at === 2 ? 'No' : 'Yes' })
      .click()
  await hasNoViolation(page)
  await tap(page, 'The last 7 days')

  await expect(page.getByText('Rarest this week: protein at two meals')).toBeVisible()
  await expect(page.getByText(/^One idea: .*(lentils|beans|tofu|egg)/)).toBeVisible()
  await hasNoViolation(page)
})

test.describe('asking about a supplement', () => {
  test('goes on only with job, name and day, and is kept', async ({ page }) => {
    await open(page, '/tool/supplement-gate')
    await tap(page, /^Magnesium/)
    await sees(page, 'Ask first about a supplement')
    await hasNoViolation(page)
    await tap(page, 'Somebody has answered')
    await page.getByLabel('Their name').fill('Ana Reis')
    await tap(page, 'Next')
    await expect(page.getByText('We need the job, the name and the day.')).toBeVisible()
    await tap(page, 'Pharmacist')
    await tap(page, 'Next')
    await tap(page, 'Yes')
    await tap(page, 'Next')
    await sees(page, 'Magnesium: allowed')
    await page.getByLabel('Strength on the label, for one day').fill('1000')
    await expect(page.getByText(/More than the usual safe limit/)).toBeVisible()
    await page.getByRole('checkbox', { name: 'Unusually sleepy' }).check()
    await page.getByRole('checkbox', { name: 'Slow pulse' }).check()
    await expect(page.getByText('Stop it. Get medical help today.')).toBeVisible()
    await hasNoViolation(page)
    expect(await page.locator('main').innerText()).not.toMatch(/250|350/)

    await page.reload()
    await expect(page.getByRole('button', { name: /^Magnesium/ })).toContainText('Allowed')
  })

  test('keeps no yes for potassium before a clinician has cleared it', async ({ page }) => {
    await open(page, '/tool/supplement-gate')
    await tap(page, /^Potassium/)
    await tap(page, 'Somebody has answered')
    await page.getByLabel('Their name').fill('Ana Reis')
    await tap(page, 'Doctor')
    await tap(page, 'Next')
    await tap(page, 'Yes')

    await expect(page.getByText('A clinician must clear this first. We cannot keep a yes before.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled()
  })
})

test.describe('the pharmacist sheet', () => {
  const everything = {
    age: 70,
    'kidney-disease': true,
    'heart-failure': true,
    'ulcer-history': true,
    'takes-blood-thinner': true,
    'asthma-nsaid': true,
    'liver-cirrhosis': '?',
    'takes-sedating-medicine': true,
    'medicines-tried': ['paracetamol', 'anti-inflammatory', 'muscle-relaxant', 'opioid', 'cream-or-patch'],
    'medicine-groups': ['levothyroxine', 'digoxin', 'ppi-long', 'iron', 'calcium-channel-blocker'],
  }
  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length

  test('ticks what fits, and sends nothing anywhere', async ({ page }) => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await open(page, '/tool/pharmacist-sheet', { 'kidney-disease': true, 'ulcer-history': '?' })
    await page.getByLabel('Medicines I take, as on the boxes').fill('Zephyrol mornings')
    await page.getByLabel('Allergies').fill('Quibblin')
    await page.getByRole('checkbox', { name: 'I drive or work with machines' }).check()
    const sheet = page.getByRole('article')
    await expect(sheet).toContainText('Zephyrol mornings')
    await expect(sheet.getByText('Kidney disease')).toBeVisible()
    await expect(sheet.getByText('I drive or work with machines')).toBeVisible()
    await expect(sheet.getByText('Not known')).toBeVisible()
    await hasNoViolation(page)

    await page.reload()
    await expect(page.getByLabel('Allergies')).toHaveValue('Quibblin')
    expect(sent.filter((each) => /zephyrol|quibblin/i.test(each))).toEqual([])
    expect(JSON.stringify(await storedEpisode(page))).not.toContain('Zephyrol')
    expect(await keptTool(page, 'own-medicines')).toMatchObject({ allergies: 'Quibblin' })
  })

  test('prints on one page with everything on it, and so does the question about a supplement', async ({ page }) => {
    await open(page, '/tool/pharmacist-sheet', everything)
    const long = 'A tablet for the heart, one for the thyroid, one for sleep.\n'.repeat(6)
    await page.getByLabel('Medicines I take, as on the boxes').fill(long)
    await page.getByLabel('Allergies').fill(long)
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)

    await tap(page, 'Ask about a supplement too')
    await page.getByLabel('What do you want to ask about?').selectOption('Something else')
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

  test('asks somebody with painkillers on many days to talk to a pharmacist', async ({ page }) => {
    await open(page, '/tool/pharmacist-sheet')
    const days = Array.from({ length: 9 }, (_, at) =>
      new Date(Date.now() - (at + 1) * 86_400_000).toISOString().slice(0, 10),
    )
    await keepTools(page, { 'own-medicines': { painkillerDays: days } })
    await page.reload()
    await expect(page.getByText(/Painkillers on many days/)).toHaveCount(0)
    await page.getByRole('checkbox', { name: 'I took a painkiller today' }).check()

    await expect(page.getByText(/Painkillers on many days/)).toBeVisible()
  })
})
