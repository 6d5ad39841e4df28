import { expect, test, type Page } from '@playwright/test'
import { layBottleOn, minutes, openBottle, sees, tap } from './hot-water-bottle.ts'
import { hasNoViolation } from './no-violation.ts'
import { noon, passes } from './clock.ts'
import { storedEpisode } from './seed-episode.ts'

// NOTE: the clock of the page is set, so the hours of the night do not change what is asked.
test.use({ timezoneId: 'UTC' })

type Stored = {
  readonly sessions: readonly {
    readonly variant: string
    readonly minutes: number
    readonly endReason: string
    readonly painBefore?: number
    readonly painAfter?: number
    readonly checks: readonly { readonly id: string; readonly answer: unknown }[]
  }[]
  readonly live: readonly { readonly phase: string }[]
  readonly diary: { readonly skinMarks: readonly { readonly skinMark: string }[] }
}
const stored = async (page: Page) => (await storedEpisode(page)) as unknown as Stored

test('a hot-water bottle, from its date mark to the skin an hour later', async ({ page }) => {
  await openBottle(page)
  await layBottleOn(page)
  await passes(page, minutes(5))
  await sees(page, 'How warm is it?')
  await hasNoViolation(page)
  await tap(page, 'Comfortably warm')

  await passes(page, minutes(1))
  await page.reload()
  await sees(page, 'It is warming')
  await expect(page.getByRole('timer')).toHaveText(/^[89]:\d\d/)

  await passes(page, minutes(4))
  await sees(page, 'How warm is it?')
  await tap(page, 'Hot')
  await sees(page, 'Look at the skin')
  await tap(page, 'Normal or pink')
  await sees(page, 'Take it off for 3 minutes')
  await passes(page, minutes(3))
  await tap(page, 'It is back on')
  await sees(page, 'It is warming')
  await tap(page, 'It is too hot')
  await sees(page, 'Take it off now')
  await tap(page, 'It is off')

  await sees(page, 'Look at the skin')
  await tap(page, 'Normal or pink')
  await tap(page, '3')
  await tap(page, 'Go on')
  await sees(page, 'Now move a little')
  await expect(page.getByText('We ask again in an hour.')).toBeVisible()
  await tap(page, 'Finish')
  await expect(page).toHaveURL(/plan/)
  await expect.poll(async () => (await stored(page)).sessions.length).toBe(1)

  const episode = await stored(page)
  expect(episode.sessions).toHaveLength(1)
  expect(episode.sessions[0]).toMatchObject({
    variant: 'hot-water-bottle',
    endReason: 'safety-stop',
    painBefore: 5,
    painAfter: 3,
  })
  expect(episode.sessions[0]!.minutes).toBeGreaterThanOrEqual(10)
  expect(episode.sessions[0]!.minutes).toBeLessThanOrEqual(13)
  expect(episode.sessions[0]!.checks.map(({ id }) => id)).toEqual([
    'comfort-5',
    'comfort-10',
    'skin-10',
    'comfort-own',
    'skin-after',
  ])
  expect(episode.diary.skinMarks.map(({ skinMark }) => skinMark)).toEqual(['normal'])

  await page.goto('/tool/heat-session')
  await sees(page, /^We look again at/)
  await passes(page, minutes(60))
  await sees(page, 'Is the skin still red?')
  await tap(page, 'Not sure')
  await tap(page, 'Plain red')
  await expect(page).toHaveURL(/plan/)
  await expect.poll(async () => (await stored(page)).live.map(({ phase }) => phase)).not.toContain('after')
  await page.goto('/tool/heat-session')
  await sees(page, 'Heat or cold: not now')
  expect((await stored(page)).diary.skinMarks.map(({ skinMark }) => skinMark)).toEqual(['normal', 'stays-red-or-net'])
})

test('a check that nobody answers ends the session, and the skin rests for an hour', async ({ page }) => {
  await openBottle(page)
  await layBottleOn(page)
  await passes(page, minutes(6) + 1000)
  await expect(page.getByText('Please answer now, or take it off.')).toBeVisible()
  await passes(page, minutes(1))
  await sees(page, 'Take it off now')
  await expect(page.getByText('You did not answer, so it ends here.')).toBeVisible()
  await page.reload()
  await sees(page, 'Take it off now')
  await tap(page, 'It is off')
  await tap(page, 'I cannot see it')
  await tap(page, 'I would rather not say')
  await tap(page, 'Finish')
  await expect.poll(async () => (await stored(page)).sessions?.length).toBe(1)

  const episode = await stored(page)
  expect(episode.sessions[0]).toMatchObject({ endReason: 'interrupted' })
  expect(episode.sessions[0]!.checks[0]).toMatchObject({ id: 'comfort-5', answer: null })
  expect(episode.diary.skinMarks).toEqual([])
  await page.goto('/tool/heat-session')
  await tap(page, 'Look now')
  await tap(page, 'No')
  await expect.poll(async () => (await stored(page)).live.map(({ phase }) => phase)).not.toContain('after')
  await page.goto('/tool/heat-session?variant=hot-water-bottle')
  await expect(page.getByText('Let the skin rest.').first()).toBeVisible()
})

test('heat calls on another page too: softly when it asks, and as a notice when nobody answers', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
    ServiceWorkerContainer.prototype.getRegistration = async () =>
      ({ showNotification: async (title: string) => void told.push(title) }) as unknown as ServiceWorkerRegistration
  })
  await openBottle(page)
  await layBottleOn(page)
  await expect.poll(async () => (await stored(page)).live.map(({ phase }) => phase)).toContain('run')
  await page.goto('/settings')
  await expect(page.getByRole('complementary')).toBeVisible()
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)

  await passes(page, minutes(4))
  expect(await told()).toEqual([])
  await passes(page, minutes(1.1))
  await expect.poll(told).toEqual(['How warm is it?'])
  await passes(page, minutes(1))

  await expect.poll(told).toEqual(['How warm is it?', 'Take it off now'])
})

test('heat that hurts leads to 20 minutes of water, and to somebody who looks at it', async ({ page }) => {
  await openBottle(page)
  await layBottleOn(page)
  await passes(page, minutes(5))
  await tap(page, 'It hurts')
  await sees(page, 'Take the heat away')
  await tap(page, 'Done')
  await tap(page, 'The water is running')
  await passes(page, minutes(10))
  await page.reload()
  await sees(page, 'Cool it under running water')
  await expect(page.getByRole('timer')).toHaveText(/^(9|10):\d\d/)
  await passes(page, minutes(10))
  await tap(page, 'Cooled')
  await tap(page, 'Done')
  await sees(page, 'Is it bigger than your own hand?')
  await tap(page, 'Not sure')
  await sees(page, 'Go to hospital now')
  await expect(page.getByRole('link', { name: /^Call / })).toHaveAttribute('href', /^tel:/)
  await hasNoViolation(page)

  await tap(page, 'I tapped by mistake')
  for (const title of [/bigger than/, /white, black/, /face, a hand/]) {
    await sees(page, title)
    await tap(page, 'No')
  }
  await sees(page, 'Is there a blister or open skin?')
  await tap(page, 'Yes')
  await sees(page, 'Phone a doctor today')
  await tap(page, 'Go on')
  await expect(page).toHaveURL(/result/)
  await sees(page, 'Phone a doctor today')
  await expect.poll(async () => (await stored(page)).live.length).toBe(1)
  await page.goto('/tool/heat-session')
  await sees(page, 'Heat or cold: not now')
})

test('an old bottle is not used; another way is offered', async ({ page }) => {
  await openBottle(page)
  await sees(page, 'When was the bottle made?')
  await tap(page, String(noon().getUTCFullYear() - 2))
  await tap(page, '1')
  // NOTE: January of two years ago is more than two years old from February on.
  if (noon().getUTCMonth() > 0) await expect(page.getByText('That is older than two years.')).toBeVisible()
  await tap(page, 'Older')
  await sees(page, 'Not this one')
  await tap(page, 'Choose another way')
  await tap(page, 'No')
  await expect(page.getByRole('link', { name: 'Heat wrap' })).toBeVisible()
})
