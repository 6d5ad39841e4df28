import { expect, test } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { passes } from './clock.ts'
import { Person } from './person.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { atTheDesk, keptSessions } from './seed-tools.ts'

const minute = 60_000
const onTheFloor = { ...atTheDesk, duration: 'under-3-days', 'pain-now': 6, 'mobility-now': 'on-floor' } as const

/** One position, from the words on how to get into it to the pain after its 90 seconds. */
async function tries(person: Person, before: string, after: string): Promise<void> {
  await person.chooses('I am in it')
  await person.sees('How much does it hurt now?')
  await person.chooses(before)
  await person.sees('Stay like this')
  await passes(person.page, 91_000)
  await person.sees('How much does it hurt now?')
  await person.chooses(after)
}

test('from the floor to the position that eases most, which comes first the next time', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, onTheFloor)
  await page.goto('/tool/positions')
  await person.sees('Where are you now?')
  await expect(page.getByRole('button', { name: 'On the floor' })).toHaveAttribute('aria-pressed', 'true')
  await hasNoViolation(page)
  await person.chooses('Find my position')

  await person.sees('On your back, knees bent')
  await hasNoViolation(page)
  await tries(person, '6', '5')
  await person.sees('On your back, calves on a chair')
  await tries(person, '6', '3')
  await person.sees('On your side, pillow between the knees')
  await person.chooses('I am in it')
  await person.chooses('5')
  await passes(page, 40_000)
  await page.reload()
  await person.sees('Stay like this')
  await expect(page.getByRole('timer')).toContainText(/0:[1-5]\d/) // a timer that began anew would show more than a minute
  await hasNoViolation(page)
  await person.chooses('It gets worse')

  while ((await page.getByRole('heading', { level: 1 }).textContent()) === 'On your front, pillow under the belly')
    await person.chooses('Not this one')
  await person.sees('This one eases most: on your back, calves on a chair')
  await expect(page.getByText('On your side, pillow between the knees: left')).toBeVisible()
  await hasNoViolation(page)
  await person.chooses('Stay here, 10 to 20 minutes')
  await person.sees('Rest here')
  await passes(page, 11 * minute)
  await expect(page.getByText('You can change now, or stay a little.')).toBeVisible()
  await passes(page, 10 * minute)
  await person.sees('Change position now')
  await person.chooses('I have changed')

  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        remedy: 'positions',
        endReason: 'completed',
        painBefore: 6,
        painAfter: 3,
        params: expect.objectContaining({ where: 'on-floor', best: 'rest-ninety-ninety' }),
      }),
    ])
  await person.sees('Where are you now?')
  await expect(page.getByText('Last time this eased it most')).toBeVisible()
  await person.chooses('Rest like this now')
  await person.sees('Rest here')
})

test('kneeling is left out for somebody who cannot kneel', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, { ...onTheFloor, 'mobility-now': 'can-sit' })
  await page.goto('/tool/positions')
  await person.chooses('Find my position')
  await person.sees('Kneeling, chest low')
  await person.chooses('I cannot kneel')
  await person.sees('On your back, knees bent')
})

test('a stop sign in a position ends it, and the danger questions come', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, onTheFloor, { firstHoursAgo: 1 })
  await page.goto('/tool/positions')
  await person.chooses('Find my position')
  await person.chooses('I am in it')
  await person.chooses('6')
  await person.chooses('Something is wrong')
  await person.sees('What is it?')
  await hasNoViolation(page)
  await expect(page.locator('.stop-row')).toHaveCount(9)
  await person.chooses('Pain or tingling goes further down a leg')
  await person.sees('Is it in both legs?')
  await person.chooses('No, one leg')
  await person.chooses('Leave this one out')
  await person.sees('On your back, calves on a chair')

  await person.chooses('Something is wrong')
  await person.chooses(/Numb or tingling between the legs/)
  await person.chooses('Answer the questions now')
  await expect(page).toHaveURL(/\/check\?part=open&screens=s2-nerves,s1-danger-now/)
  await person.sees(/NEW since the pain began/)
  await expect
    .poll(() => keptSessions(page))
    .toEqual([expect.objectContaining({ remedy: 'positions', endReason: 'safety-stop' })])
  await page.goto('/tool/positions')
  await person.sees(/not now/)
})

test('dizziness rests once, and ends the session the second time; fear is offered something calm', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, onTheFloor)
  await page.goto('/tool/positions')
  await person.chooses('Find my position')
  await person.chooses('Something is wrong')
  await person.chooses('Dizzy or sick')
  await person.chooses('Go on slowly')
  await person.chooses('Something is wrong')
  await person.chooses('Dizzy or sick')
  await expect(page.getByRole('button', { name: 'Go on slowly' })).toHaveCount(0)
  await person.chooses('Not this. Back')
  await person.chooses('I am frightened')
  await person.sees('It is fine to stop here.')
  await expect(page.getByRole('button', { name: 'Breathe with me' })).toBeVisible()
  await person.chooses('Show me a restful position')
  await person.sees('Where are you now?')
  await expect
    .poll(() => keptSessions(page))
    .toEqual([expect.objectContaining({ params: expect.objectContaining({ 't-frightened-24h': true }) })])
})

test('the way up waits at each line, and a second try is possible', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, onTheFloor)
  await page.goto('/tool/floor-to-stand')
  await person.sees('What do you want to do?')
  await hasNoViolation(page)
  await person.chooses('Get up from the floor')
  await expect(page.getByText('Bend both knees, one at a time.')).toBeVisible()
  await passes(page, 30 * minute)
  await expect(page.getByText(/line 1 of 10$/)).toBeVisible()
  await hasNoViolation(page)
  await person.chooses('Done, next')
  await person.chooses('It does not work')
  await person.sees('Rest. Then try again')
  await person.chooses('Try again')
  for (let line = 1; line <= 10; line += 1) {
    await expect(page.getByText(new RegExp(`line ${line} of 10$`))).toBeVisible()
    await person.chooses('Done, next')
  }
  await person.sees('You are up')
  await person.chooses('Done')
  await expect
    .poll(() => keptSessions(page))
    .toEqual([expect.objectContaining({ remedy: 'floor-to-stand', endReason: 'completed' })])
})

test('three failed tries: stay and call; an hour after the first one the question comes, and doubt counts', async ({
  page,
}) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, { ...onTheFloor, 'pain-now': 5 }, { firstHoursAgo: 1 })
  await page.goto('/tool/floor-to-stand')
  await person.chooses('Get up from the floor')
  for (const round of [1, 2, 3]) {
    await person.chooses('Done, next')
    await person.chooses('It does not work')
    if (round < 3) await person.chooses('Try again')
  }
  await person.sees('Stay here, and call somebody')
  await expect(page.getByText('Keep the phone in reach.')).toBeVisible()
  await hasNoViolation(page)
  await page.reload()
  await person.sees('Stay here, and call somebody')
  await passes(page, 61 * minute)
  await person.sees('Are you still stuck on the floor?')
  await hasNoViolation(page)
  await person.chooses('I am not sure')
  await expect(page).toHaveURL(/\/result/)
  await person.sees(/hospital|emergency|today/i)
  expect(await storedEpisode(page)).toMatchObject({ check: { answers: { 'stuck-on-floor': true } } })
})

test('out of bed: half a minute on the edge, and nothing hurries', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, { ...onTheFloor, 'mobility-now': 'in-bed' })
  await page.goto('/tool/floor-to-stand')
  await person.chooses('Get out of bed')
  for (const _ of [1, 2, 3]) await person.chooses('Done, next')
  await expect(page.getByText('Sit for 30 seconds.')).toBeVisible()
  await expect(page.getByRole('timer')).toContainText('0:')
  await passes(page, 5 * minute)
  await expect(page.getByText('Sit for 30 seconds.')).toBeVisible()
  await person.chooses('Done, next')
  await person.chooses('Done, next')
  await person.sees('You are up')
})
