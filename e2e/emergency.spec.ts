import { expect, test } from '@playwright/test'
import { Person } from './person.ts'

test.describe('on a device that keeps the page', () => {
  test.use({ serviceWorkers: 'allow' })

  test('one tap on a tearing pain opens the ambulance page, also without a network (HZ-02, HZ-10)', async ({
    page,
    context,
  }) => {
    const person = new Person(page)
    await person.begin()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await context.setOffline(true)
    await person.ticks(/ripping or tearing pain/)

    await person.sees('Call an ambulance now')
    expect(person.taps).toBe(1)
    await expect(page.getByRole('link', { name: /^Call / }).first()).toHaveAttribute('href', /^tel:/)
  })
})

test('"not sure" about a tearing pain asks again before any ambulance', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.isNotSureOf('A sudden ripping or tearing pain in chest, back or belly')
  await person.sees('Do any of these fit RIGHT NOW?')
  await person.goOn()

  await person.sees('Let us check that once more')
})

test('an emergency shows no cause and no remedy, and the plan does not open (HZ-25)', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.ticks(/Short of breath at rest/)
  await person.sees('Call an ambulance now')

  for (const word of ['What it may be', 'What you may use', 'strained muscle', 'What I can do today']) {
    await expect(page.getByText(word)).toHaveCount(0)
  }
  await page.goto('/plan')
  await person.sees('Call an ambulance now')
})

test('"I tapped by mistake" opens the row again and keeps nothing of the tick', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.ticks(/Short of breath at rest/)
  await page.getByRole('button', { name: 'I tapped by mistake' }).click()

  await person.sees('Do any of these fit RIGHT NOW?')
  await expect(page.getByRole('checkbox', { name: /Short of breath/ })).not.toBeChecked()
  await person.none()
  await person.sees(/NEW since the pain began/)
})

test('thoughts of self-harm show whom to call before the answer, and after it (HZ-18)', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'en-US' })
  const page = await context.newPage()
  const person = new Person(page)
  await person.begin()
  await person.hasNoDanger()
  await person.isOfAge(35)
  await person.chooses('Male')
  await person.liftedABox()
  await page.goto('/check?screen=s17-worries&back=/result')
  await person.sees('Worries')
  await page
    .getByRole('group', { name: /felt down or without hope/ })
    .getByRole('button', { name: 'Yes' })
    .click()
  await person.goOn()
  await expect(page.getByText('988').first()).toBeVisible()
  await person.chooses('Not sure')

  await expect(page.getByText('You matter.', { exact: false })).toBeVisible()
  await expect(page.getByText('988').first()).toBeVisible()
  await context.close()
})
