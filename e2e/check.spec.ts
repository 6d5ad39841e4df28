import { expect, test } from '@playwright/test'
import { Person } from './person.ts'
import { storedEpisode } from './seed-episode.ts'

test('the spasm after lifting a box leads to a result in 17 taps, and to its plan', async ({ page }) => {
  const man = new Person(page)
  await man.begin()
  await man.hasNoDanger()
  await man.isOfAge(35)
  await man.chooses('Male')
  await man.liftedABox()

  await man.sees('You can treat this at home')
  expect(man.taps).toBe(17)
  await expect(page.getByRole('heading', { name: /strained muscle/i })).toBeVisible()

  await page.getByRole('link', { name: 'What I can do today' }).click()
  await man.none()
  await expect(page.getByRole('heading', { level: 2, name: 'Right now' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Today' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'This week' })).toBeVisible()
})

test('a woman of 12 to 55 reaches the result in 18 taps', async ({ page }) => {
  const woman = new Person(page)
  await woman.begin()
  await woman.hasNoDanger()
  await woman.isOfAge(35)
  await woman.chooses('Female')
  await woman.chooses('No')
  await woman.liftedABox()

  await woman.sees('You can treat this at home')
  expect(woman.taps).toBe(18)
})

test('a numb saddle ends the questions after five taps at most (HZ-01)', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await person.ticks(/Numb or odd feeling between the legs/)
  await person.goOn()
  await person.chooses('It began in the last 2 weeks')

  await person.sees('Go to hospital now')
  expect(person.taps).toBeLessThanOrEqual(5)
})

test('"not sure" twice about a numb saddle is treated as yes', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await person.isNotSureOf('Numb or odd feeling between the legs, private parts or bottom')
  await person.goOn()
  await person.sees('Let us check that once more')
  await person.chooses('Still not sure')
  await person.chooses('It began in the last 2 weeks')

  await person.sees('Go to hospital now')
})

test('"not sure" twice about a weak leg leads to a doctor within 48 hours', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await person.isNotSureOf('A weak leg (gives way, cannot push up on toes or climb a step)')
  await person.goOn()
  await person.sees('Let us check that once more')
  await person.chooses('Still not sure')
  await person.none()
  await person.none()
  await person.isOfAge(41)
  await person.chooses('Male')
  await person.liftedABox()

  await person.sees('Phone a doctor today')
  await expect(page.getByText(/You were not sure about an important sign/).first()).toBeVisible()
})

test('a chest marked on the picture but not ticked is asked again, and its details after a yes', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.hasNoDanger()
  await person.isOfAge(30)
  await person.chooses('Male')
  await person.none()
  await person.none()
  await person.hurtsAt('Lower back, left')
  await page.getByText('Choose from a list').click()
  await page.getByRole('group', { name: 'Chest', exact: true }).getByLabel('Left').click()
  await person.goOn()
  await person.sees('One thing does not fit')
  await person.chooses('Yes')
  await person.goOn()

  await person.sees('Two quick questions')
})

test('back opens the page before with its answers, and changes nothing (HZ-29)', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.hasNoDanger()
  await person.isOfAge(35)
  await person.chooses('Male')
  await person.sees(/Has a doctor ever told you/)
  await page.getByRole('button', { name: 'Back', exact: true }).click()

  await person.sees('About you')
  await expect(page.getByText('35')).toBeVisible()
  await expect(page.getByText('Male', { exact: true })).toBeVisible()

  await person.goOn()
  await person.sees(/Has a doctor ever told you/)
  await page.goBack()
  await person.sees('About you')
})

test('a reload brings back the same screen with its ticks', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await person.ticks(/A weak leg/)
  await person.isNotSureOf('Clumsy or numb hands, or electric shocks when bending the neck')
  await expect
    .poll(async () => (await storedEpisode(page))?.['drafts'])
    .toHaveProperty(['s2-nerves', 'clumsy-hands-or-shocks'])
  await page.reload()

  await person.sees(/NEW since the pain began/)
  await expect(page.getByRole('checkbox', { name: /A weak leg/ })).toBeChecked()
  await expect(page.getByRole('button', { name: /Not sure: Clumsy/ })).toHaveAttribute('aria-pressed', 'true')
})

test('one row holds blood thinner and poor clotting; until one is picked, both count', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.hasNoDanger()
  await person.isOfAge(35)
  await person.chooses('Male')
  await person.none()
  await person.ticks('I take a blood thinner, or my blood does not clot well')
  await expect(page.getByText('Which of these?')).toBeVisible()
  await person.ticks(/^Blood thinner/)
  await person.goOn()

  const answers = await storedAnswers(page)
  expect(answers['takes-blood-thinner']).toBe(true)
  expect(answers['bleeding-disorder']).toBe(false)
})

test('somebody else begins with an empty check, after a question (HZ-20)', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await page.goto('/')
  await page.getByRole('button', { name: 'It is for somebody else' }).click()
  await page.getByRole('button', { name: 'Yes, start anew' }).click()

  await person.sees('Do any of these fit RIGHT NOW?')
  await expect(page.getByText('You answer for somebody else')).toBeVisible()
  expect(await storedAnswers(page)).toEqual({})
})

test('a check that was begun is offered again', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await page.goto('/')
  await page.getByRole('link', { name: 'Go on where you were' }).click()

  await person.sees(/NEW since the pain began/)
})

test('another nerve sign is never taken for the old one that was described before', async ({ page }) => {
  const person = new Person(page)
  await person.begin()
  await person.none()
  await person.ticks(/Foot slaps or drags/)
  await person.goOn()
  await person.chooses('More than 3 months, and not changing')
  await person.chooses('Yes')
  await person.sees('Do you have any of these now?')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await person.sees(/NEW since the pain began/)
  await person.ticks(/Foot slaps or drags/)
  await person.ticks(/Numb or odd feeling/)
  await person.goOn()

  await expect(page.getByText('How long has that been there?')).toBeVisible()
})

async function storedAnswers(page: import('@playwright/test').Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('success', () => {
          const get = open.result.transaction('records').objectStore('records').get('episode')
          get.addEventListener('success', () => resolve(get.result?.check.answers ?? {}))
        })
      }),
  )
}
