import { expect, test, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { passes } from './clock.ts'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'
import { atTheDesk, keptSessions } from './seed-tools.ts'

const second = 1000
const minute = 60 * second
const calm = {
  ...atTheDesk,
  duration: 'under-3-days',
  'pain-now': 3,
  'curve-known': ['none'],
  'walking-leg-heaviness': false,
  'stuck-on-floor': false,
  'joint-surgery-recent': false,
}

/** Somebody with small movements before them, and a clock that stands in the test's hand. */
async function atSmallMovements(page: Page, answers: object = {}): Promise<Person> {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, { ...calm, ...answers }, { firstHoursAgo: 2 })
  await page.goto('/tool/movement-now?variant=set')
  await person.sees('Move a little, slowly')
  await person.chooses('Start')
  await person.sees('How much does it hurt now?')
  return person
}

/** Puts finished sessions on the device. */
async function keepSessions(page: Page, sessions: readonly object[]): Promise<void> {
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const done = open.result.transaction('records', 'readwrite')
          const records = done.objectStore('records')
          const got = records.get('episode')
          got.addEventListener('success', () => void records.put({ ...got.result, sessions: kept }, 'episode'))
          done.addEventListener('complete', () => resolve())
        })
      }),
    sessions,
  )
}

test('small movements to their end: the clock counts, pain is asked after each, and all is written down', async ({
  page,
}) => {
  const person = await atSmallMovements(page)
  await person.chooses('3')
  await person.sees('Belly breathing, knees bent')
  await person.chooses('Begin')
  await expect(page.getByRole('timer')).toContainText('1 of 8')
  const stop = page.getByRole('button', { name: 'Stop', exact: true })
  expect((await stop.boundingBox())!.height).toBeGreaterThanOrEqual(96)
  await hasNoViolation(page)

  await passes(page, 26 * second)
  await expect(page.getByRole('timer')).toContainText(/[3-8] of 8/)
  await page.reload()
  await expect(page.getByRole('timer')).toContainText(/[3-8] of 8/)
  await page.clock.fastForward(2 * minute)
  await person.sees('How much does it hurt now?')
  await person.chooses('2')

  for (const name of ['Pelvic tilt', 'Knee rolls']) {
    await person.sees(name)
    await person.chooses('Begin')
    await page.clock.fastForward(3 * minute)
    await person.sees('How much does it hurt now?')
    await person.chooses('3')
  }

  await person.sees('How was it?')
  await page.getByRole('group', { name: 'How much does it hurt now?' }).getByRole('button', { name: '2' }).click()
  await page.getByRole('group', { name: 'How hard was it?' }).getByRole('button', { name: '4' }).click()
  await person.chooses('I like Pelvic tilt')
  await person.chooses('Save')
  await expect(page).toHaveURL(/\/plan$/)
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        remedy: 'movement-now',
        variant: 'set',
        endReason: 'completed',
        level: 0,
        minutes: 4.7,
        painBefore: 3,
        painAfter: 2,
        params: expect.objectContaining({
          effort: 4,
          'thumbs-up': ['pelvic-tilt-supine'],
          movements: [
            'belly-breathing-crook:green:8:8:100',
            'pelvic-tilt-supine:green:10:10:100',
            'knee-rolls-supine:green:6:6:100',
          ],
        }),
      }),
    ])
})

test('amber makes a movement smaller, and it goes on where it was', async ({ page }) => {
  const person = await atSmallMovements(page)
  await person.chooses('3')
  await person.chooses('Skip')
  await person.sees('Pelvic tilt')
  await person.chooses('Begin')
  await passes(page, 20 * second)
  await expect(page.getByRole('timer')).toContainText('3 of 10')
  await person.chooses('It hurts')
  await page.clock.fastForward(5 * minute)
  await person.chooses('4')
  await person.sees('Make it smaller')
  await person.chooses('Half the way')
  await expect(page.getByRole('timer')).toContainText('3 of 10')
  await expect(page.getByRole('button', { name: 'Half', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await person.chooses('Stop')
  await person.sees('How was it?')
  await person.chooses('Save')
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        endReason: 'user-stop',
        params: expect.objectContaining({
          movements: ['belly-breathing-crook:?:0:8:100', 'pelvic-tilt-supine:amber:2:10:50'],
        }),
      }),
    ])
})

test('red stops a movement for today, and a second red ends the session', async ({ page }) => {
  const person = await atSmallMovements(page)
  await person.chooses('3')
  await person.chooses('Begin')
  await page.clock.runFor(10 * second)
  await person.chooses('It hurts')
  await person.chooses('5')
  await person.sees('Pelvic tilt')
  await expect(page.getByText('Belly breathing, knees bent is over for today. It hurt too much.')).toBeVisible()
  await person.chooses('Begin')
  await page.clock.runFor(10 * second)
  await person.chooses('It hurts')
  await person.chooses('7')
  await person.sees('Stop here for today')
  await person.chooses('Find a rest position')
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        endReason: 'safety-stop',
        params: expect.objectContaining({
          movements: ['belly-breathing-crook:red:0:8:100', 'pelvic-tilt-supine:red:1:10:100'],
        }),
      }),
    ])

  await page.goto('/tool/movement-now?variant=set')
  await person.sees('Move a little, slowly')
  await expect(page.getByText('Heel slide', { exact: true })).toBeVisible()
  await expect(page.getByText('Pelvic tilt', { exact: true })).toHaveCount(0)
})

test('a sign stops the session, and strong pain told at the start halves the way', async ({ page }) => {
  const person = await atSmallMovements(page)
  await person.chooses('8')
  await person.chooses('Begin')
  await expect(page.getByRole('button', { name: 'Full', exact: true })).toBeDisabled()
  await person.chooses('Something is wrong')
  await person.chooses('None of these. Back')
  await expect(page.getByRole('timer')).toContainText('1 of 8')
  await person.chooses('Something is wrong')
  await person.chooses(/^A leg gives way/)
  await person.chooses('Answer the questions now')
  await expect(page).toHaveURL(/\/check\?part=open/)
  await expect.poll(() => keptSessions(page)).toEqual([expect.objectContaining({ endReason: 'safety-stop' })])
})

test('the direction test waits its minutes and says which way feels better', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, calm, { firstHoursAgo: 2 })
  await page.goto('/tool/movement-now?variant=set')
  await page.getByRole('link', { name: 'Which way feels better?' }).click()
  await person.chooses('Begin')
  const tell = async (title: string, pain: string, place: string) => {
    await person.sees(title)
    await person.chooses(pain)
    await person.chooses(place)
    await person.chooses('Next')
  }
  await tell('How is it right now?', '5', 'To the thigh')
  await person.sees('Bend forward')
  await person.chooses('Start')
  await passes(page, 72 * second)
  await person.sees('Stay as you are')
  await passes(page, 60 * second)
  await tell('How is it now?', '7', 'To the thigh')
  await person.sees('Stay as you are')
  await passes(page, 62 * second)
  await tell('And now, a little later?', '7', 'To the thigh')
  await person.sees('Bend back')
  await person.chooses('Start')
  await page.clock.fastForward(4 * minute)
  await tell('How is it now?', '4', 'To the buttock')
  await person.sees('Bending back feels better')
  await expect(page.getByText('Bending forward made it worse. We leave it out for 3 days.')).toBeVisible()
  await person.chooses('Done')
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        params: expect.objectContaining({ direction: 'extension', 'closed-directions': ['flexion'] }),
      }),
    ])
  await person.sees('Move a little, slowly')
  await expect(page.getByText('On the front, up on elbows', { exact: true })).toBeVisible()
})

test('the page of levels says what is missing, and begins a level that is open', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, calm, { firstHoursAgo: 2 })
  await page.goto('/tool/programme')
  await person.sees('You are on level 0: Free the back')
  await expect(page.getByText(/^You walked 5 minutes in the last 3 days/)).toContainText('not yet')

  const day = (ago: number) => new Date(Date.now() - ago * 24 * 60 * minute).toISOString().slice(0, 10)
  const session = (ago: number, remedy: string) => ({
    id: `${remedy}-${ago}`,
    episodeId: 'seeded',
    remedy,
    on: day(ago),
    endedAtMinute: 10,
    startedAt: `${day(ago)}T00:05:00Z`,
    endedAt: `${day(ago)}T00:10:00Z`,
    endReason: 'completed',
    minutes: 6,
    ...(remedy === 'movement-now' && { level: 0, variant: 'set' }),
    painBefore: 3,
    params: {},
    checks: [],
    firedGateIds: [],
    assignment: 'free',
    guideline: 'any',
  })
  const sessions = [session(3, 'movement-now'), session(2, 'movement-now'), session(1, 'walk-plan')]
  await seedEpisode(page, calm, { firstHoursAgo: 100 })
  await keepSessions(page, sessions)
  await page.goto('/tool/programme')
  await person.chooses('Begin level 1')
  await person.sees('Your exercises for today')
})
