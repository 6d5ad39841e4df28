import { expect, test, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { readFile } from 'node:fs/promises'
import { passes } from './clock.ts'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'
import { newStrain } from './strain.ts'

const firstDay = new Date(2026, 10, 24, 9, 0)
const evening = (day: number) => new Date(2026, 10, 24 + day, 19, 0)

/** Answers every question of a day that is not named with "skip", or with what is ticked. */
async function checksIn(page: Page, man: Person, answers: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/check-in')
  await man.sees(/Is anything new or worse/)
  const title = page.getByRole('heading', { level: 1 })
  while (page.url().endsWith('/check-in')) {
    const shown = (await title.textContent()) ?? ''
    const answer = Object.entries(answers).find(([part]) => shown.includes(part))?.[1]
    const button = answer === undefined ? /^(Skip|Continue)$/ : answer
    await page.getByRole('button', { name: button, exact: typeof button === 'string' }).click()
    await expect(title).not.toHaveText(shown)
  }
}

test('seven days of check-ins lead to another plan', async ({ page }) => {
  await page.clock.setFixedTime(firstDay)
  const man = new Person(page)
  await man.begin()
  await man.hasNoDanger()
  await man.isOfAge(35)
  await man.chooses('Male')
  await man.liftedABox()
  await man.sees('You can treat this at home')
  await page.goto('/plan')
  await man.sees('Settle it')

  for (const [place, pain] of [5, 5, 4, 3, 1, 1, 0].entries()) {
    await page.clock.setFixedTime(evening(place + 1))
    await checksIn(page, man, {
      'Is anything new': 'No',
      'bad is the pain now': String(pain),
      'limit you': String(pain),
      'spasm attacks': '1 or 2',
      'how is your back': 'Better',
      'on average': '2',
      'spoil your enjoyment': '1',
      'stop you doing': '1',
      'keep you from usual': '2',
    })
  }
  await man.sees('How is it going?')
  await expect(page.getByText('Pain has gone down: 5 at first, 3 now.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Two quiet days' })).toBeVisible()
  await expect(page.locator('.course-picture .course-pain circle')).toHaveCount(8)

  await page.goto('/plan')
  await man.sees('Calm. Now build.')
})

const strain = { ...newStrain, 'clinician-seen': 'not-yet' }
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
const evenings = (from: number, pain: number) =>
  Array.from({ length: from }, (_, place) => ({
    on: day(from - 1 - place),
    time: '19:00',
    answers: { 'any-new-sign': false, 'pain-now': pain, 'limit-24h': pain, 'remedies-done': ['walk'] },
  }))

test.describe('the days', () => {
  test('say what changed the advice, when, and why', async ({ page }) => {
    await seedEpisode(page, strain, { firstHoursAgo: 14 * 24, diary: { checkIns: evenings(14, 6) } })
    await page.goto('/days')

    const message = page.locator('.message', { hasText: 'Two weeks and not better' })
    await expect(message).toContainText('Why: Day 14 of this bout. Pain is about as it was at first.')
    await expect(page.locator('.change-list li')).toContainText(['From then on: a physiotherapist.'])
    await expect(page.locator('.course-picture .course-note text')).toHaveText(['1'])
    await expect(page.getByText('Pain is about the same: 6 at first, 6 now.')).toBeVisible()
  })

  test('show a day without a check-in as a gap, in the picture and in the table', async ({ page }) => {
    const kept = evenings(6, 5).filter((_, place) => place !== 2)
    await seedEpisode(page, strain, { firstHoursAgo: 6 * 24, diary: { checkIns: kept } })
    await page.goto('/days')

    await expect(page.locator('.course-picture .course-pain polyline')).toHaveCount(2)
    await expect(page.getByText('One day without a check-in is a gap.')).toBeVisible()
    await page.getByRole('button', { name: 'Show as a table' }).click()
    await expect(page.getByRole('table')).toContainText('No check-in')
    await expect(page.getByRole('rowheader')).toHaveCount(7)
  })

  test('are there for a screen reader and on paper without a tap', async ({ page }) => {
    await seedEpisode(page, strain, { firstHoursAgo: 3 * 24, diary: { checkIns: evenings(3, 5) } })
    await page.goto('/days')

    await expect(page.getByRole('table', { name: 'Your days as a table' })).toBeAttached()
    await expect(page.getByRole('rowheader')).toHaveCount(4)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('table')).toBeInViewport({ ratio: 0.1 })
  })

  test('begin empty', async ({ page }) => {
    await seedEpisode(page, strain, { firstHoursAgo: 1 })
    await page.goto('/days')

    await expect(page.getByText('No days yet.')).toBeVisible()
    await page.getByRole('link', { name: 'Check in for today' }).click()
    await expect(page).toHaveURL('/check-in')
  })

  test('stand on the sheet for the doctor, with a picture', async ({ page }) => {
    await seedEpisode(page, strain, {
      firstHoursAgo: 14 * 24,
      diary: { checkIns: evenings(14, 6), sittings: [{ on: day(5), kind: 'massage', response: 'same' }] },
    })
    await page.goto('/doctor')

    await expect(page.getByText(/Course: pain 6 at start, 6 over the last 7 days/)).toBeVisible()
    await expect(page.getByText('Massage visits × 1: the same')).toBeVisible()
    await expect(page.locator('.diary-part svg')).toBeVisible()
    await expect(page.getByText('Two weeks and not better: let a physiotherapist look. (RV-06)')).toBeVisible()
  })
})

test('the sheet stays one page with four weeks of days', async ({ page }) => {
  const diary = { checkIns: evenings(28, 6), sittings: [{ on: day(5), kind: 'massage', response: 'same' }] }
  await seedEpisode(page, { ...strain, 'pain-now': 7 }, { firstHoursAgo: 28 * 24, diary })
  await page.goto('/doctor')
  await expect(page.locator('.diary-part svg')).toBeVisible()

  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
})

test('check-in, days and reminders have no accessibility violation, light and dark', async ({ page }) => {
  const diary = {
    checkIns: [...evenings(14, 6).slice(0, -1), { on: day(0), answers: { 'pain-now': 9, 'limit-24h': 9 } }],
  }
  await seedEpisode(page, strain, { firstHoursAgo: 14 * 24, diary })
  for (const address of ['/days', '/check-in', '/reminders', '/doctor']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await hasNoViolation(page, address)
  }
})

test.describe('reminders', () => {
  test('go into a calendar file that rings, and hourly walks are muted in one tap', async ({ page }) => {
    await seedEpisode(page, { ...strain, 'mobility-now': 'can-walk' }, { firstHoursAgo: 1 })
    await page.goto('/reminders')
    const save = async () => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as a calendar file' }).click()
      return readFile(await (await download).path(), 'utf8')
    }
    const first = await save()
    expect(first).toMatch(/SUMMARY:How is your back today\?/)
    expect(first).toMatch(/RRULE:FREQ=DAILY;COUNT=28\r\n/)
    expect(first).toMatch(/RRULE:FREQ=DAILY;COUNT=91;BYHOUR=8,9/)
    expect(first).toMatch(/BEGIN:VALARM\r\nACTION:DISPLAY/)
    expect(first.match(/UID:[^\r]+/g)).toEqual((await save()).match(/UID:[^\r]+/g))

    await page.getByRole('switch', { name: 'Hourly walks' }).click()
    expect(await save()).not.toContain('BYHOUR')
    await page.reload()
    await expect(page.getByRole('switch', { name: 'Hourly walks' })).toHaveAttribute('aria-checked', 'false')
  })

  test('come as notices while any page is open', async ({ page }) => {
    await page.addInitScript(() => {
      const told: string[] = []
      Object.assign(window, { told })
      Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
      ServiceWorkerContainer.prototype.getRegistration = async () =>
        ({ showNotification: async (title: string) => void told.push(title) }) as unknown as ServiceWorkerRegistration
    })
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)
    const evening = new Date()
    evening.setHours(18, 58, 30, 0)
    await page.clock.install({ time: evening })
    await seedEpisode(page, strain, { firstHoursAgo: 24 })
    await page.goto('/days')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await passes(page, 80_000)
    expect(await told()).toEqual([])
    await passes(page, 20_000)

    await expect.poll(told).toContain('How is your back today?')
  })

  test('ask the browser for notices only at a tap', async ({ page }) => {
    await page.addInitScript(() => {
      const asked: string[] = []
      Object.assign(window, { asked })
      const requestPermission = () => {
        asked.push('asked')
        return Promise.resolve('granted')
      }
      const Notice = Object.assign(() => undefined, { permission: 'default', requestPermission })
      Object.defineProperty(window, 'Notification', { value: Notice })
    })
    const asked = () => page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked.length)
    await seedEpisode(page, strain, { firstHoursAgo: 1 })
    for (const address of ['/days', '/reminders']) await page.goto(address)
    await expect(page.getByRole('button', { name: 'Allow notices' })).toBeVisible()
    expect(await asked()).toBe(0)
    await page.getByRole('button', { name: 'Allow notices' }).click()
    await expect(page.getByText('Notices are on.')).toBeVisible()
    expect(await asked()).toBe(1)
  })
})
