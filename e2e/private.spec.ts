import { expect, test } from '@playwright/test'
import { Person } from './person.ts'

test('no answer leaves the phone from the first tap to the plan', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    const { pathname, search, origin } = new URL(request.url())
    const isOwn = origin === new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin
    if (!isOwn || request.method() !== 'GET' || search !== '' || pathname.startsWith('/api')) sent.push(request.url())
  })
  const man = new Person(page)
  await man.begin()
  await man.hasNoDanger()
  await man.isOfAge(35)
  await man.chooses('Male')
  await man.liftedABox()
  await page.getByRole('link', { name: 'What I can do today' }).click()
  await man.none()
  await expect(page.getByRole('heading', { level: 2, name: 'Right now' })).toBeVisible()

  expect(sent).toEqual([])
})

test('"erase everything" leaves no answer on the device', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await page.goto('/settings')
  await page.getByRole('button', { name: /Erase everything/ }).click()
  await page
    .getByRole('button', { name: /Yes|Erase/ })
    .first()
    .click()
  await expect(page.getByText(/^Erased:/)).toBeVisible()
  await page.goto('/')

  await expect(page.getByText('You have begun a check')).toHaveCount(0)
  const left = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const names = [...open.result.objectStoreNames]
          if (names.length === 0) return resolve(0)
          const count = open.result.transaction('records').objectStore('records').getAllKeys()
          count.addEventListener('success', () => resolve(count.result.filter((key) => key === 'episode').length))
        })
      }),
  )
  expect(left).toBe(0)
})
