import { expect, test, type Page } from '@playwright/test'
import { hasNoViolation } from './no-violation.ts'
import { passes } from './clock.ts'
import { Person } from './person.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { atTheDesk, keptSessions, keptTool } from './seed-tools.ts'

const second = 1000
const may = {
  ...atTheDesk,
  'pain-now': 4,
  'contagious-illness': false,
  'clot-recent': false,
  'recent-heart-or-stroke': false,
  'blood-pressure-very-high': false,
  'oil-allergy': false,
  'balance-or-falls': false,
  'device-implant-back': false,
  'pacemaker-or-icd': false,
  'skin-numb': false,
  'skin-problem-back': false,
  'spine-metalwork': false,
  'curve-known': ['none'],
  'leg-tingling': false,
  'wants-visit': true,
} as const
const shown = { firstHoursAgo: 50 }

/** Answers what the gate asks at the start with no, and passes over what must be read. */
async function passesTheGate(page: Page, title: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(async () => {
    const text = (await heading.textContent()) ?? ''
    if (/alcohol or drugs/.test(text)) await page.getByRole('button', { name: 'No', exact: true }).click()
    else if (/agree to this sitting/.test(text)) await page.getByRole('button', { name: 'Yes', exact: true }).click()
    else if (/read this first/.test(text)) await page.getByRole('button', { name: 'I have read this' }).click()
    await expect(heading).toHaveText(title, { timeout: 500 })
  }).toPass()
}

async function startsOwnHands(person: Person): Promise<void> {
  const { page } = person
  await page.goto('/tool/self-massage')
  await passesTheGate(page, 'Which massage fits you now?')
  await person.chooses(/Your own hands/)
  await person.sees('Is there a place to leave out?')
  await person.chooses('None of these')
  await person.sees('Here is where to press')
}

test('own hands, sitting: six steps by the clock, over a reload, to the end', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, may, shown)
  await startsOwnHands(person)
  await expect(page.getByText(/^Pressure at most 5 of 10/)).toBeVisible()
  await expect(page.getByText(/the spine itself/)).toBeVisible()
  await hasNoViolation(page)
  await person.chooses('Start')
  await person.chooses('4')
  await person.sees('Sit tall at the front of a chair. Feet flat. One slow breath.')
  await passes(page, 31 * second)
  await person.sees('Both palms flat beside your spine. Slow circles.')
  await expect(page.getByText('Pressure 1 to 2 of 10')).toBeVisible()
  await hasNoViolation(page)
  await passes(page, 60 * second)
  await person.sees('Thumbs two fingers beside the spine. Small circles.')
  await page.reload()
  await person.sees('Thumbs two fingers beside the spine. Small circles.')
  await passes(page, 60 * second)
  await person.sees('Soft fists. Glide down from the last rib to the pelvis.')
  await person.chooses('Pause')
  await passes(page, 600 * second)
  await person.sees('Soft fists. Glide down from the last rib to the pelvis.')
  await person.chooses('Go on')
  await passes(page, 60 * second)
  await person.sees('Stay on the sorest muscle spot. Breathe out long.')
  await person.chooses('It eased')
  await person.sees('Palms again, light.')
  await passes(page, 62 * second)

  await person.sees('How is it now?')
  await hasNoViolation(page)
  await person.chooses('3')
  await person.chooses('Save')
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        remedy: 'self-massage',
        variant: 'hands-sitting',
        endReason: 'completed',
        painBefore: 4,
        painAfter: 3,
      }),
    ])
})

test('a sign stops the massage, and the danger questions come before anything else', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, may, shown)
  await startsOwnHands(person)
  await person.chooses('Start')
  await person.chooses('4')
  await passes(page, 40 * second)
  const stop = page.getByRole('button', { name: 'Stop', exact: true })
  expect((await stop.boundingBox())!.height).toBeGreaterThanOrEqual(96)
  await person.chooses('Something is wrong')
  await hasNoViolation(page)
  await person.chooses('It shoots, burns or feels electric')
  await person.chooses('Answer the questions now')
  await expect(page).toHaveURL(/\/check\?part=open&screens=s2-nerves,s1-danger-now/)
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({
        endReason: 'safety-stop',
        params: expect.objectContaining({ 'stop-sign': 'SM-S1' }),
      }),
    ])
  await page.goto('/tool/self-massage')
  await person.sees(/not now/)
})

test('pain that is 2 higher afterwards is a stop sign too', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, may, shown)
  await startsOwnHands(person)
  await person.chooses('Start')
  await person.chooses('4')
  await passes(page, 40 * second)
  await person.chooses('Stop')
  await person.chooses('6')
  await expect(page.getByText(/It hurts 2 points more than before/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0)
  await person.chooses('Answer the questions now')
  await expect(page).toHaveURL(/\/check\?part=open/)
  await expect
    .poll(() => keptSessions(page))
    .toEqual([expect.objectContaining({ endReason: 'safety-stop', painAfter: 6 })])
})

test('a roller under the low back is refused, and a place that is marked is left out', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, may, shown)
  await page.goto('/tool/self-massage?variant=roller')
  await passesTheGate(page, 'Is there a place to leave out?')
  await hasNoViolation(page)
  await person.chooses('A scar younger than 12 weeks')
  await person.chooses('Go on')
  await person.sees('Where is it?')
  await hasNoViolation(page)
  await person.chooses('Left buttock')
  await person.chooses('Go on')
  await person.sees('Where do you want to use it?')
  await person.chooses('Low back')
  await expect(page.getByText(/Not for the low back/)).toBeVisible()
  await person.chooses('Buttocks')
  await person.sees('Here is where to press')
  await expect(page.getByText('Left out today: left buttock.')).toBeVisible()
  await person.chooses('Start')
  await person.chooses('3')
  await person.sees('Roller under the right buttock. Small, slow rolls.')
})

test('nothing is pressed when the person is not sure', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, may, shown)
  await page.goto('/tool/self-massage?variant=hands-sitting')
  await passesTheGate(page, 'Is there a place to leave out?')
  await person.chooses('I am not sure')
  await person.sees('Let somebody look first')
  await expect(page.getByRole('link', { name: 'To your plan' })).toBeVisible()
})

test('a helper needs consent, asks for the number, and too much halves the pressure', async ({ page }) => {
  const person = new Person(page)
  await page.clock.install()
  await seedEpisode(page, may, shown)
  await page.goto('/tool/self-massage?variant=helper-hands')
  await passesTheGate(page, 'Is there a place to leave out?')
  await person.chooses('None of these')
  await person.sees('Do you agree to this massage?')
  await hasNoViolation(page)
  await expect(page.getByRole('button', { name: 'I have read this and I agree' })).toBeDisabled()
  await page.getByLabel('Your name').fill('Kim')
  await person.chooses('I have read this and I agree')
  await person.chooses('Start')
  await person.chooses('4')
  await person.sees('Lie on your side, or sit and lean on a table with a pillow.')
  await passes(page, 300 * second)
  await person.chooses('Ready')
  await passes(page, 92 * second)
  await person.sees('Helper, ask aloud: which number is the pressure?')
  await hasNoViolation(page)
  await person.chooses('6')
  await passes(page, 92 * second)
  await person.sees('Helper, ask aloud: which number is the pressure?')
  await person.chooses('2')
  await person.sees('Helper: slow circles with the heel of the hand.')
  await expect(page.getByText('Pressure 2 of 10')).toBeVisible()
})

/** Somebody whose therapist is there. */
async function comesToTheDoor(page: Page): Promise<Person> {
  await page.clock.install()
  await seedEpisode(page, may, shown)
  await page.goto('/tool/massage-visit')
  await passesTheGate(page, 'Ask a trained massage therapist')
  return new Person(page)
}

/** From the card to the massage, with nothing against it. */
async function passesTheDoor(person: Person, looksAt: () => Promise<void> = async () => {}): Promise<void> {
  const { page } = person
  await person.chooses('Check at the door')
  await expect(page.getByRole('button', { name: 'What follows?' })).toBeDisabled()
  const rows = page.locator('.door-row')
  for (const row of await rows.all()) {
    const isFineYes = /agrees to treatment|card read|Firm surface/.test((await row.textContent()) ?? '')
    await row.getByRole('button', { name: isFineYes ? 'Yes' : 'No' }).click()
  }
  await page.locator('.scale').getByRole('button', { name: '4' }).click()
  await looksAt()
  await person.chooses('What follows?')
  await person.sees('The massage can begin')
  await person.chooses('Begin the massage')
  await page.getByLabel('Your name').fill('Kim')
  await person.chooses('I have read this and I agree')
  await person.chooses('4')
  await person.sees('The massage is on')
}

test('the card for a therapist, the check at the door, and a sitting that counts', async ({ page }) => {
  const person = await comesToTheDoor(page)
  await expect(page.getByText('At most 45 minutes.')).toBeVisible()
  await hasNoViolation(page)
  await passesTheDoor(person, () => hasNoViolation(page))
  await passes(page, 121 * second)
  await person.sees('Helper, ask aloud: which number is the pressure?')
  await person.chooses('4')
  await person.sees('The massage is on')
  await person.chooses('Stop the massage')
  await person.chooses('3')
  await person.chooses('Save')
  await expect
    .poll(async () => (await storedEpisode(page))?.['diary'])
    .toMatchObject({ sittings: [{ kind: 'massage', painBefore: 4 }] })
  await expect
    .poll(() => keptSessions(page))
    .toEqual([
      expect.objectContaining({ remedy: 'massage-visit', endReason: 'user-stop', painBefore: 4, painAfter: 3 }),
    ])
})

test('one finding at the door, and there is no massage', async ({ page }) => {
  const person = new Person(page)
  await seedEpisode(page, may, shown)
  await page.goto('/tool/massage-visit')
  await passesTheGate(page, 'Ask a trained massage therapist')
  await person.chooses('Check at the door')
  for (const row of await page.locator('.door-row').all()) {
    const text = (await row.textContent()) ?? ''
    const isFineYes = /agrees to treatment|card read|Firm surface/.test(text)
    const answer = /calf swollen/.test(text) ? '?' : isFineYes ? 'Yes' : 'No'
    await row.getByRole('button', { name: answer, exact: true }).click()
  }
  await page.locator('.scale').getByRole('button', { name: '4' }).click()
  await person.chooses('What follows?')
  await person.sees('No massage today')
  await person.chooses('Answer the questions now')
  await expect(page).toHaveURL(/\/check\?part=open/)
})

test('a day later word and numbers disagree: the less good one counts until the person chooses', async ({ page }) => {
  const person = new Person(page)
  const ago = new Date(Date.now() - 30 * 3_600_000).toISOString()
  const sitting = { on: ago.slice(0, 10), time: ago.slice(11, 16), kind: 'massage', painBefore: 4 }
  await seedEpisode(page, may, { ...shown, diary: { sittings: [sitting] } })
  await page.goto('/tool/massage-visit')
  await passesTheGate(page, 'Ask a trained massage therapist')
  await person.chooses('How was the massage?')
  await person.sees('How is it since the massage?')
  await hasNoViolation(page)
  await page.locator('.scale').first().getByRole('button', { name: '5' }).click()
  await person.chooses('Better')
  await person.chooses('No')
  await person.chooses('None of these')
  await person.chooses('Save')
  await person.sees('Which one should count?')
  const stored = async () => (await storedEpisode(page))?.['diary']
  await expect.poll(stored).toMatchObject({ sittings: [{ response: 'same', newSign: false }] })
  await person.chooses('My word: better')
  await expect.poll(stored).toMatchObject({ sittings: [{ response: 'better' }] })
  await expect
    .poll(() => keptTool(page, 'massage-visit'))
    .toMatchObject({
      said: [{ word: 'better', byNumbers: 'same', painBefore: 4, painLater: 5, chosen: 'better' }],
    })
})

test('a severe sign after a sitting is checked at once', async ({ page }) => {
  const person = new Person(page)
  const ago = new Date(Date.now() - 30 * 3_600_000).toISOString()
  const sitting = { on: ago.slice(0, 10), time: ago.slice(11, 16), kind: 'massage', painBefore: 4 }
  await seedEpisode(page, may, { ...shown, diary: { sittings: [sitting] } })
  await page.goto('/tool/massage-visit')
  await passesTheGate(page, 'Ask a trained massage therapist')
  await person.chooses('How was the massage?')
  await person.chooses('The same')
  await person.chooses('No')
  await person.chooses('Brown pee')
  await expect(page.getByText(/Tell the practice/)).toBeVisible()
  await person.chooses('Save')
  await expect(page).toHaveURL(/\/check\?part=open/)
})

test('a massage in which something is wrong lasted until somebody said so', async ({ page }) => {
  const person = await comesToTheDoor(page)
  await passesTheDoor(person)
  await passes(page, 60 * second)
  await person.chooses('Something is wrong')
  await person.sees('What is it?')
  await passes(page, 240 * second)
  await person.chooses('I am frightened')
  await person.chooses('End here')
  await person.chooses('3')
  await person.chooses('Save')

  await expect
    .poll(() => keptSessions(page))
    .toEqual([expect.objectContaining({ remedy: 'massage-visit', endReason: 'user-stop', minutes: 1 })])
})
