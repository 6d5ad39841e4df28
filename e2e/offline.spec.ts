import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { registry } from '../packages/web/src/tools/registry.ts'
import { Person } from './person.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { atTheDesk, keptTool } from './seed-tools.ts'

test.use({ serviceWorkers: 'allow' })

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

const second = 1000
const minute = 60 * second

/** Somebody for whom every tool of the first weeks is open. */
const mayAll = {
  age: 40,
  sex: 'male',
  'pain-region': ['lower-back'],
  'pain-side': 'left',
  'pain-now': 4,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
  'mobility-now': 'can-walk',
  'desk-hours': 5,
  'curve-known': ['none'],
  'medicine-groups': ['none'],
  'supplement-conditions': ['none'],
  'diet-exclusions': ['none'],
  'walking-leg-heaviness': false,
  'stuck-on-floor': false,
  'joint-surgery-recent': false,
  'latex-allergy': false,
  'contagious-illness': false,
  'wants-visit': true,
}

/** Tools with a thing that a person does in each, from the first screen on. */
const uses: readonly (readonly [address: string, use: (person: Person) => Promise<void>])[] = [
  [
    'heat-session?variant=hot-water-bottle',
    async (person) => {
      await person.sees('Have you had alcohol in the last 6 hours?')
      await person.chooses('No')
      await person.sees('Warm it for 15 minutes')
      await person.chooses('Make it ready')
      await person.sees('When was the bottle made?')
    },
  ],
  [
    'movement-now?variant=set',
    async (person) => {
      await person.chooses('Start')
      await person.chooses('3')
      await person.chooses('Begin')
      await expect(person.page.getByRole('timer')).toContainText('1 of 8')
      await person.chooses('Stop')
      await person.chooses('Save')
      await expect(person.page).toHaveURL(/\/plan$/)
    },
  ],
  ['programme', (person) => person.sees('You are on level 0: Free the back')],
  [
    'walk-plan?variant=hourly',
    async (person) => {
      await person.chooses('Start the walk')
      await person.chooses('4')
      await person.sees('Walk at your own speed')
      await person.page.clock.fastForward(2 * minute)
      await person.chooses('I stop here')
      await person.sees('How was the walk?')
      await person.chooses('Save')
      await expect(person.page.getByText('Walks today: 1')).toBeVisible()
    },
  ],
  [
    'positions',
    async (person) => {
      await person.chooses('On the floor')
      await person.chooses('Find my position')
      await person.chooses('I am in it')
      await person.chooses('6')
      await person.page.clock.fastForward(91 * second)
      await person.sees('How much does it hurt now?')
    },
  ],
  ['floor-to-stand', (person) => person.sees('What do you want to do?')],
  [
    'desk-check',
    async (person) => {
      await person.chooses('Start')
      await person.sees('How high is your seat?')
      await person.chooses('Feet do not stand flat')
      await person.sees('How deep is your seat?')
    },
  ],
  ['bag-rule', (person) => person.sees('Carry bags evenly')],
  [
    'drink-plan',
    async (person) => {
      await person.chooses('Water: Glass, 0.25 L')
      await expect(person.page.getByText('0.25 L so far')).toBeVisible()
    },
  ],
  ['hot-day-drinking', (person) => person.sees('Drink on hot and sick days')],
  [
    'plate-check',
    async (person) => {
      await person.page.getByRole('button', { name: 'Yes', exact: true }).first().click()
      await expect(person.page.getByText(/^4 to answer/)).toBeVisible()
    },
  ],
  ['supplement-gate', (person) => person.sees('What do you want to ask about?')],
  ['pharmacist-sheet', (person) => person.sees('Ask a pharmacist about pain relief')],
  [
    'self-massage?variant=hands-sitting',
    async (person) => {
      await person.sees('Have you had alcohol or drugs in the last 6 hours?')
      await person.chooses('No')
      await expect(person.page.getByRole('heading', { level: 1 })).not.toHaveText(/alcohol/)
    },
  ],
  [
    'break-coach',
    async (person) => {
      await person.page.getByRole('button', { name: /^(Start|I sit down)$/ }).click()
      await person.sees('You are sitting')
    },
  ],
]

/** Tools of the weeks after. */
const laterUses: typeof uses = [
  [
    'massage-visit',
    async (person) => {
      await person.sees('Do you agree to this sitting?')
      await person.chooses('Yes')
      await expect(person.page.getByRole('heading', { level: 1 })).not.toHaveText('Do you agree to this sitting?')
    },
  ],
  [
    'morning-movement',
    async (person) => {
      await person.sees('Move after waking')
      await person.chooses('Start')
      await expect(person.page.getByRole('heading', { level: 1 })).not.toHaveText('Move after waking')
    },
  ],
  ['six-week-block', (person) => person.sees('You are on level 0: Free the back')],
  [
    'lift-ladder',
    async (person) => {
      await person.page.getByLabel('What did you lift before? In kg').fill('20')
      await person.chooses('Start the ladder')
      await person.sees('Week 1: lift 5 kg')
    },
  ],
  ['own-test', (person) => person.sees('A fair test cannot start yet')],
]

/** Goes through tools, from the address of each on. */
async function useEach(page: Page, each: typeof uses): Promise<void> {
  for (const [address, use] of each)
    await test.step(address, async () => {
      await page.goto(`/tool/${address}`)
      await use(new Person(page))
    })
}

/** Waits until everything is kept for later, and takes the network away. */
async function goOffline({ page, context }: { readonly page: Page; readonly context: BrowserContext }): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await page.reload()
  await context.setOffline(true)
}

test('no tool is left out below', () => {
  const used = [...uses, ...laterUses].map(([address]) => address.split('?')[0])
  expect(used.toSorted()).toEqual(Object.keys(registry).toSorted())
})

test('the tools of the weeks after work without a network', async ({ page, context }) => {
  await seedEpisode(page, { ...atTheDesk, 'pain-now': 2 }, { firstHoursAgo: 24 * 20 })
  await goOffline({ page, context })
  await useEach(page, laterUses)
})

test('every tool, the check-in, the days, the calendar file and a copy work without a network', async ({
  page,
  context,
}) => {
  const ten = new Date()
  ten.setHours(10, 0, 0, 0)
  await page.clock.install({ time: ten })
  await seedEpisode(page, mayAll, { firstHoursAgo: 2 })
  await goOffline({ page, context })
  const person = new Person(page)
  await useEach(page, uses)

  await test.step('check-in and days', async () => {
    await page.goto('/check-in')
    await person.sees(/Is anything new or worse/)
    await person.chooses('No')
    await person.sees(/pain now/)
    await person.chooses('3')
    await expect.poll(async () => JSON.stringify(await storedEpisode(page))).toContain('"pain-now":3')
    await page.goto('/days')
    await person.sees('How is it going?')
  })

  await test.step('calendar file', async () => {
    await page.goto('/reminders')
    const [file] = await Promise.all([page.waitForEvent('download'), person.chooses('Save as a calendar file')])
    expect(await readFile(await file.path(), 'utf8')).toContain('BEGIN:VALARM')
  })

  await test.step('a copy, saved and brought back', async () => {
    await page.goto('/settings')
    const [copy] = await Promise.all([page.waitForEvent('download'), person.chooses('Save a copy')])
    await person.chooses('Erase everything')
    await person.chooses('Yes, erase')
    await expect(page.getByText(/^Erased:/)).toBeVisible()
    await page.getByLabel('Choose the file of the copy').setInputFiles(await copy.path())
    await person.chooses('Replace what is here')
    await expect.poll(async () => (await storedEpisode(page))?.['id']).toBe('seeded')
    await expect.poll(() => keptTool(page, 'desk-check')).toMatchObject({ answers: { 'DC-1': 'too-high' } })
  })
})
