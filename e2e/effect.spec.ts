import { expect, test, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { passes } from './clock.ts'
import { Person } from './person.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { atTheDesk, keptTool } from './seed-tools.ts'

const minute = 60_000
const dayLength = 24 * 60 * minute

/** The civil date some days ago where this machine is. */
function daysAgo(days: number): string {
  const at = new Date(Date.now() - days * dayLength)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Puts a record on the device. */
function put(page: Page, name: string, record: unknown): Promise<void> {
  return page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const done = open.result.transaction('records', 'readwrite')
          done.objectStore('records').put(value, key as string)
          done.addEventListener('complete', () => resolve())
          done.addEventListener('abort', () => reject(new Error('expected the record to be stored')))
        })
      }),
    [name, record] as const,
  )
}

/** A bout of some days with a check-in on each of the last days; the newest pain last. */
async function seedDays(
  page: Page,
  pains: readonly number[],
  tests: readonly unknown[] = [],
  days = 15,
): Promise<void> {
  await seedEpisode(page, { ...atTheDesk, 'onset-date': daysAgo(days), 'pain-now': pains.at(-1) })
  const episode = (await storedEpisode(page)) as { readonly check: { readonly answers: object } }
  const checkIns = pains.map((pain, place) => ({
    on: daysAgo(pains.length - 1 - place),
    time: '00:00',
    answers: { 'any-new-sign': false, 'pain-now': pain, 'limit-24h': 4, 'remedies-done': ['walk'] },
  }))
  await put(page, 'episode', {
    ...episode,
    first: { opened: { on: daysAgo(days), time: '09:00' }, answers: episode.check.answers },
    diary: {
      checkIns,
      rechecks: [],
      sittings: [],
      skinMarks: [],
      outcomes: [],
      referrals: [],
      reminders: [],
      earlierBouts: [],
    },
    sessions: [],
    live: [],
  })
  await put(page, 'tools', { 'own-test': { wants: false, tests } })
}

const steady = [4, 5, 4, 4, 5, 4, 4, 5, 4, 4]

test('a coin decides about a request, the pain is asked 20 minutes later, and one tap stops the test', async ({
  page,
}) => {
  const person = new Person(page)
  await page.clock.install()
  await seedDays(page, steady)
  await page.goto('/tool/own-test')
  await person.sees('What do you want to test?')
  await person.chooses('A rest position')
  await person.sees('Has a medicine changed?')
  await person.chooses('No')
  await person.sees('Does a rest position help you?')
  await expect(page.getByText(/We let a coin decide/)).toBeVisible()
  await hasNoViolation(page)
  await person.chooses('I agree. Start the test')

  await person.sees('Your test: a rest position')
  await person.chooses('I want it now')
  await person.chooses('5')
  await person.sees(/The coin says: (now|wait 20 minutes)/)
  await passes(page, 5 * minute)
  await page.reload()
  await person.sees(/The coin says/)
  await expect(page.getByRole('timer')).toContainText('14:5')
  await passes(page, 15 * minute)
  await person.sees('How much does it hurt now?')
  await person.chooses('3')
  await person.sees('Saved.')
  await person.chooses('Go on')
  await person.sees('Your test: a rest position')
  await expect(page.getByText('Comparisons so far: 1 of 28')).toBeVisible()
  await expect
    .poll(() => keptTool(page, 'own-test'))
    .toMatchObject({ tests: [{ requests: [{ painBefore: 5, painAfter: 3 }], end: null }] })

  await person.chooses('Stop the test')
  await person.sees('What your test says')
  await expect(page.getByText('You stopped this test.')).toBeVisible()
})

test('an answer that comes too late does not count, and the coin is not thrown again', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedDays(page, steady)
  await page.goto('/tool/own-test?variant=positions')
  await person.chooses('No')
  await person.chooses('I agree. Start the test')
  await person.chooses('I want it now')
  await person.chooses('4')
  await passes(page, 31 * minute)
  await person.sees('Too late to count')
  await person.chooses('Go on')
  await expect(page.getByText('Comparisons so far: 1 of 28')).toBeVisible()
  await expect(page.getByText('1 did not count.')).toBeVisible()
})

test('pain of 7 is not for the coin, and pain of 8 ends the test', async ({ page }) => {
  const person = new Person(page)
  await seedDays(page, steady)
  await page.goto('/tool/own-test?variant=positions')
  await person.chooses('No')
  await person.chooses('I agree. Start the test')
  await person.chooses('I want it now')
  await person.chooses('7')
  await expect(page.getByText(/Pain is 7 or more/)).toBeVisible()
  await page.reload()
  await person.chooses('I want it now')
  await person.chooses('8')
  await person.sees('What your test says')
  await expect(page.getByText(/Stopped: your pain was 8 or more/)).toBeVisible()
})

test('a test by days says what today is, and takes a word about it', async ({ page }) => {
  const person = new Person(page)
  const running = {
    id: 'seven',
    remedy: 'walk-10',
    measure: 'pain-now',
    episodeId: 'seeded',
    started: { on: daysAgo(5), time: '20:00' },
    disposition: 'physiotherapist',
    told: {},
    requests: [],
    end: null,
  }
  await seedDays(page, steady, [running], 25)
  await page.goto('/tool/own-test')
  await person.sees('Your test: a walk of 10 minutes')
  await expect(page.getByRole('heading', { name: /^Today with(out)? it$/ })).toBeVisible()
  await page
    .getByRole('group', { name: /^Did you walk/ })
    .getByRole('button', { name: 'Yes' })
    .click()
  await expect.poll(() => keptTool(page, 'own-test')).toMatchObject({ tests: [{ told: { [daysAgo(0)]: true } }] })
  await hasNoViolation(page)
})

test('who may not start a test sees why', async ({ page }) => {
  const person = new Person(page)
  await seedDays(page, [1, 2, 3, 4, 6])
  await page.goto('/tool/own-test')
  await person.sees('A fair test cannot start yet')
  await expect(page.getByText(/Pain goes up or down fast/)).toBeVisible()
  await person.chooses('Show it in my plan when I can start')
  await expect(page.getByText('It will stand in your plan when you can start.')).toBeVisible()
  await hasNoViolation(page)
})

test('who is not sure about a medicine does not start', async ({ page }) => {
  const person = new Person(page)
  await seedDays(page, steady)
  await page.goto('/tool/own-test?variant=positions')
  await person.chooses('Not sure')
  await expect(page.getByText(/Then wait until 7 days have passed/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'I agree. Start the test' })).toHaveCount(0)
})
