import { expect, test } from '@playwright/test'
import { simpleStrain } from '../packages/care/test/people.ts'
import { hasNoViolation } from './no-violation.ts'
import { seedEpisode } from './seed-episode.ts'

const one = { breathless: true }
const caudaEquina = { age: 38, sex: 'male', 'saddle-numbness': true, 'bladder-change': true }

test.use({ timezoneId: 'Europe/London', locale: 'es-US' })

test.describe('the result', () => {
  test('leads back to the start when nothing was answered', async ({ page }) => {
    await page.goto('/result')

    await expect(page).toHaveURL(/\/$/)
  })

  test('shows an ambulance call with the number of the place, not of the language, and no cause', async ({ page }) => {
    await seedEpisode(page, one, { complete: false })
    await page.goto('/result')

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call an ambulance now')
    await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999')
    await expect(page.getByText('What it may be')).toHaveCount(0)
    await expect(page.getByText('What you may use')).toHaveCount(0)
    await hasNoViolation(page)
  })

  test('takes back the one tick that was a mistake, and asks that row again', async ({ page }) => {
    await seedEpisode(page, one, { complete: false })
    await page.goto('/result')
    await page.getByRole('button', { name: 'I tapped by mistake' }).click()

    await expect(page).toHaveURL(/\/check/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do any of these fit RIGHT NOW?')
  })

  test('asks which tick was a mistake when several decided, and clears only that one', async ({ page }) => {
    await seedEpisode(page, caudaEquina)
    await page.goto('/result')
    await page.getByRole('button', { name: 'I tapped by mistake' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which one was a mistake?')
    await page.getByRole('button', { name: /Peeing has changed/ }).click()

    await page.goto('/result')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go to hospital now')
    await page.getByText('Why').click()
    await expect(page.getByText('Numb or odd feeling between the legs, private parts or bottom: yes')).toBeVisible()
  })

  test('says in big letters what to say on the call', async ({ page }) => {
    await seedEpisode(page, caudaEquina)
    await page.goto('/result')
    await page.getByRole('button', { name: 'Show what to say' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByText('I have back pain and signs of squashed nerves')).toBeVisible()
    await expect(page.getByText('I am 38 years old.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible()
    await hasNoViolation(page)
  })

  test('names what is still open instead of a result', async ({ page }) => {
    await seedEpisode(page, { breathless: false, age: 40 }, { complete: false })
    await page.goto('/result')

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A few questions are still open')
    await expect(page.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '/check')
    await expect(page.getByText('You can treat this at home')).toHaveCount(0)
  })

  test('explains itself and shows the danger list', async ({ page }) => {
    await seedEpisode(page, simpleStrain)
    await page.goto('/result')

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can treat this at home')
    await expect(page.getByRole('heading', { name: 'Get help at once if:' })).toBeVisible()
    await expect(page.getByText('It may be: A strained muscle')).toBeVisible()
    await expect(page.getByText('It began with lifting, a bad position, sport or massage')).toBeVisible()
    await hasNoViolation(page)
  })

  test('asks to check again after a day', async ({ page }) => {
    await seedEpisode(page, simpleStrain, { hoursAgo: 30 })
    await page.goto('/result')

    await expect(page.getByText('These answers are more than a day old')).toBeVisible()
  })

  test('hands over a reminder as a calendar file', async ({ page }) => {
    await seedEpisode(page, { ...simpleStrain, 'cancer-history': true })
    await page.goto('/result')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Remind me' }).click()

    expect((await download).suggestedFilename()).toBe('unspasm-reminder.ics')
    await expect(page.getByText('A calendar file was made.')).toBeVisible()
  })

  test('leads to the sources one tap from the reason', async ({ page }) => {
    await seedEpisode(page, { ...simpleStrain, 'cancer-history': true })
    await page.goto('/result')
    await page.getByText('Where this comes from').first().click()

    await expect(page.getByText(/International Framework for Red Flags/)).toBeVisible()
  })

  test('opens the screen of an answer to change it', async ({ page }) => {
    await seedEpisode(page, simpleStrain)
    await page.goto('/result')
    await page.getByText('Your answers', { exact: true }).click()
    await page.getByRole('link', { name: 'Change: How bad is it?' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How bad is it?')
  })
})

test.describe('settings', () => {
  test('change the emergency number with the country', async ({ page }) => {
    await page.goto('/settings')
    await page.getByLabel('Country').selectOption('US')

    await expect(page.getByRole('link', { name: 'Emergency: call 911' })).toHaveAttribute('href', 'tel:911')
    await page.reload()
    await expect(page.getByRole('link', { name: 'Emergency: call 911' })).toBeVisible()
    await hasNoViolation(page)
  })

  test('erase everything and leave no record', async ({ page }) => {
    await seedEpisode(page, simpleStrain)
    await page.goto('/settings')
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await expect(page.locator('#erase-question')).toBeFocused()
    await page.getByRole('button', { name: 'Yes, erase' }).click()
    await expect(page.getByText('Erased: your answers')).toBeVisible()

    const left = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('unspasm')
          open.addEventListener('error', () => reject(new Error('expected the database to open')))
          open.addEventListener('success', () => {
            const count = open.result.transaction('records').objectStore('records').count()
            count.addEventListener('success', () => resolve(count.result))
          })
        }),
    )
    expect(left).toBe(0)
    await page.goto('/result')
    await expect(page).toHaveURL(/\/$/)
  })
})

test.describe('the sheet for the doctor', () => {
  test('prints on one page, also when everything was answered', async ({ page }) => {
    for (const answers of [simpleStrain, caudaEquina, 'everything'] as const) {
      await seedEpisode(page, answers)
      await page.goto('/doctor')
      await page.getByLabel('Nerve?').check()
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    }
  })

  test('leaves out what the person unticks', async ({ page }) => {
    await seedEpisode(page, { ...simpleStrain, diabetes: true })
    await page.goto('/doctor')
    const background = page.locator('[data-part="background"]')
    await expect(background).toContainText('diabetes')
    await page.getByLabel('diabetes').uncheck()

    await expect(background).not.toContainText('diabetes')
    await hasNoViolation(page)
  })

  test('lets choose at most three questions', async ({ page }) => {
    await seedEpisode(page, simpleStrain)
    await page.goto('/doctor')
    for (const question of ['Serious cause?', 'Nerve?', 'Pain relief?']) await page.getByLabel(question).check()

    await expect(page.getByLabel('Medicine cause?')).toBeDisabled()
  })
})
