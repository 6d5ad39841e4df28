import { expect, test, type Browser, type Page } from '@playwright/test'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'

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
  age: 35,
  sex: 'male',
  'pain-region': ['lower-back'],
  'pain-side': 'left',
  'pain-now': 6,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
  'mobility-now': 'can-walk',
  equipment: ['hot-water-bottle', 'kettle'],
}

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
