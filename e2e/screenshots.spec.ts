import { expect, test, type Browser, type Page } from '@playwright/test'
import { layBottleOn, minutes, openBottle } from './hot-water-bottle.ts'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'
import { newStrain } from './strain.ts'

const folder = 'docs/screenshots'
const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

type Look = { readonly viewport?: typeof phone; readonly colorScheme?: 'light' | 'dark' }

async function open(browser: Browser, { viewport = phone, colorScheme = 'light' }: Look = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    deviceScaleFactor: viewport === phone ? 2 : 1,
  })
  return context.newPage()
}

async function keep(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}.png` })
}

const strain = {
  ...newStrain,
  'pain-side': 'left',
  'mobility-now': 'can-walk',
  equipment: ['hot-water-bottle', 'kettle'],
}

/** Nine days that went well, with heat on four of them. */
const pains = [6, 6, 5, 5, 4, 4, 3, 2]
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
const checkIns = pains.map((pain, at) => ({
  on: day(pains.length - at),
  time: '19:00',
  answers: { 'any-new-sign': false, 'pain-now': pain, 'limit-24h': Math.max(0, pain - 1) },
}))
const sessions = [8, 7, 6, 4].map((ago) => ({
  id: `heat-${ago}`,
  episodeId: 'seeded',
  remedy: 'heat-session',
  variant: 'hot-water-bottle',
  on: day(ago),
  endedAtMinute: 1080,
  startedAt: `${day(ago)}T17:45:00Z`,
  endedAt: `${day(ago)}T18:00:00Z`,
  endReason: 'completed',
  minutes: 15,
  painBefore: 5,
  painAfter: 4,
  params: {},
  checks: [],
  firedGateIds: [],
  assignment: 'free',
  guideline: 'any',
}))

/** Pictures of the running page for the README. They are made, not tested. */
test.describe('screenshots', { tag: '@screenshots' }, () => {
  test('start and check', async ({ browser }) => {
    const page = await open(browser)
    await page.goto('/')
    await keep(page, 'start-phone-light')
    const person = new Person(page)
    await person.begin()
    await keep(page, 'check-phone-light')
    await person.hasNoDanger()
    await person.isOfAge(35)
    await person.chooses('Male')
    await person.none()
    await person.none()
    await person.hurtsAt('Lower back, left')
    await page.evaluate(() => window.scrollTo(0, 0))
    await keep(page, 'body-phone-light')
  })

  test('emergency', async ({ browser }) => {
    const page = await open(browser)
    const person = new Person(page)
    await person.begin()
    await person.none()
    await person.ticks(/Numb or odd feeling/)
    await person.goOn()
    await person.chooses('It began in the last 2 weeks')
    await person.sees('Go to hospital now')
    await keep(page, 'emergency-phone-light')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a warm bottle and a movement, ${colorScheme}`, async ({ browser }) => {
      const warm = await open(browser, { colorScheme })
      await openBottle(warm)
      await layBottleOn(warm)
      await warm.clock.runFor(minutes(2))
      await keep(warm, `heat-phone-${colorScheme}`)

      const moving = await open(browser, { colorScheme })
      await moving.clock.install()
      await seedEpisode(moving, { ...strain, 'pain-now': 3 }, { firstHoursAgo: 2 })
      await moving.goto('/tool/movement-now?variant=set')
      const person = new Person(moving)
      await person.chooses('Start')
      await person.chooses('3')
      await person.chooses('Skip')
      await person.chooses('Begin')
      await moving.clock.runFor(3000)
      await keep(moving, `movement-phone-${colorScheme}`)
    })

    test(`check-in and days, ${colorScheme}`, async ({ browser }) => {
      const page = await open(browser, { colorScheme })
      await seedEpisode(page, strain, { firstHoursAgo: 24 * 9, hoursAgo: 20, diary: { checkIns }, sessions })
      await page.goto('/check-in')
      await new Person(page).chooses('No')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/pain now/)
      await keep(page, `check-in-phone-${colorScheme}`)
      await page.goto('/days')
      await keep(page, `days-phone-${colorScheme}`)
    })

    test(`result, plan and doctor's sheet, ${colorScheme}`, async ({ browser }) => {
      for (const [device, viewport] of [
        ['phone', phone],
        ['desktop', desktop],
      ] as const) {
        const page = await open(browser, { viewport, colorScheme })
        await seedEpisode(page, strain)
        for (const name of ['result', 'plan', 'doctor']) {
          await page.goto(`/${name}`)
          await keep(page, `${name}-${device}-${colorScheme}`)
        }
      }
    })
  }
})
