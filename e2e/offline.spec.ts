import { expect, test } from '@playwright/test'
import { Person } from './person.ts'

test('the check, the result, the plan and the sheet work without a network after the first visit (HZ-10)', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await context.setOffline(true)

  const man = new Person(page)
  await man.begin()
  await man.hasNoDanger()
  await man.isOfAge(35)
  await man.chooses('Male')
  await man.liftedABox()
  await man.sees('You can treat this at home')
  await page.getByRole('link', { name: 'What I can do today' }).click()
  await man.none()
  await expect(page.getByRole('heading', { level: 2, name: 'Right now' })).toBeVisible()
  await page.goto('/doctor')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
