import { expect, test, type Browser } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'

const strain = {
  age: 35,
  sex: 'female',
  pregnancy: 'no',
  'pain-region': ['lower-back'],
  'pain-side': 'left',
  'pain-now': 6,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
}

/** Somebody with a phone, and a look at one screen: no violation in either theme, and the call is there. */
async function withPhone(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const look = async (where: string) => {
    await expect(page.locator('a[href^="tel:"]').first(), `the call on ${where}`).toBeVisible()
    await hasNoViolation(page, where)
  }
  return { context, page, person: new Person(page), look }
}

/** Screens that are open once there is a result; each group is a test of its own, so that they run side by side. */
const addresses: readonly (readonly string[])[] = [
  ['/result', '/plan', '/doctor'],
  ['/check?part=gates&back=/plan', '/check?part=causes&back=/result', '/check?part=next'],
  ['/settings', '/about'],
]

test.describe('no screen has an accessibility violation, light or dark, and the call is on each (HZ-26)', () => {
  test('of the danger signs', async ({ browser }) => {
    const { context, page, person, look } = await withPhone(browser)
    await page.goto('/')
    await look('start')
    await person.begin()
    await look('s1')
    await person.none()
    await look('s2')
    await person.isNotSureOf('A weak leg (gives way, cannot push up on toes or climb a step)')
    await person.goOn()
    await look('recheck')
    await person.chooses('No')
    await person.none()
    await person.none()
    await look('s5')
    await context.close()
  })

  test('about the person and the place', async ({ browser }) => {
    const { context, person, look } = await withPhone(browser)
    await person.begin()
    await person.hasNoDanger()
    await person.isOfAge(35)
    await person.chooses('Female')
    await look('s5 pregnancy')
    await person.chooses('No')
    await person.none()
    await look('s7')
    await person.none()
    await look('s8')
    await person.hurtsAt('Lower back, left')
    await look('s8 marked')
    await context.close()
  })

  test('about the pain', async ({ browser }) => {
    const { context, person, look } = await withPhone(browser)
    await person.begin()
    await person.hasNoDanger()
    await person.isOfAge(35)
    await person.chooses('Male')
    await person.none()
    await person.none()
    await person.hurtsAt('Lower back, left')
    await person.goOn()
    await look('s9')
    await person.chooses('6')
    await look('s10')
    await person.chooses('Less than 3 days')
    await person.chooses('Suddenly, in seconds or minutes')
    await person.chooses('Lifting, bending or twisting')
    await look('s11')
    await person.none()
    await person.sees('You can treat this at home')
    await look('first result')
    await context.close()
  })

  for (const group of addresses)
    test(`at ${group.join(', ')}`, async ({ browser }) => {
      const { context, page, look } = await withPhone(browser)
      await seedEpisode(page, strain, { firstHoursAgo: 1 })
      for (const address of group) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await look(address)
      }
      await context.close()
    })

  test('of an emergency', async ({ browser }) => {
    const { context, page, person, look } = await withPhone(browser)
    await seedEpisode(page, strain, { firstHoursAgo: 1 })
    await page.goto('/check?screen=s1-danger-now&back=/result')
    await person.ticks(/ripping or tearing/)
    await person.sees('Call an ambulance now')
    await look('emergency')
    await context.close()
  })
})
