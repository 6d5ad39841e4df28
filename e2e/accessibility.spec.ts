import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { Person } from './person.ts'

const expectNoViolation = async (page: Page, where: string) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
  expect(found).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility violation, ${colorScheme}, and the call is on each (HZ-26)`, async ({
    browser,
  }) => {
    test.slow()
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const person = new Person(page)
    const look = async (where: string) => {
      await expect(page.locator('a[href^="tel:"]').first(), `the call on ${where}`).toBeVisible()
      await expectNoViolation(page, where)
    }

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
    await look('result')
    for (const address of [
      '/check?part=gates&back=/plan',
      '/plan',
      '/check?part=causes&back=/result',
      '/check?part=next',
      '/doctor',
      '/settings',
      '/about',
    ]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await look(address)
    }
    await page.goto('/check?screen=s1-danger-now&back=/result')
    await person.ticks(/ripping or tearing/)
    await person.sees('Call an ambulance now')
    await look('emergency')
    await context.close()
  })
}
