import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { hasNoViolation } from './no-violation.ts'
import { Person } from './person.ts'
import { seedEpisode, storedEpisode } from './seed-episode.ts'
import { newStrain } from './strain.ts'

const passphrase = 'three blue chairs'
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
const checkIns = [2, 1].map((ago) => ({
  on: day(ago),
  time: '19:00',
  answers: { 'any-new-sign': false, 'pain-now': 5 },
}))

/** Everything that lies on the device, as text. */
const onDevice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const all = open.result.transaction('records').objectStore('records').getAll()
          all.addEventListener('success', () => {
            open.result.close()
            resolve(JSON.stringify(all.result))
          })
        })
      }),
  )

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const says = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible()

async function setPassphrase(page: Page): Promise<void> {
  await page.goto('/settings')
  await tap(page, 'Set a passphrase')
  await page.getByLabel(/^Passphrase, at least/).fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await tap(page, 'Lock with it')
  await says(page, 'Locked. The page asks for the passphrase when it opens.')
}

async function goOffline(page: Page, context: BrowserContext): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await context.setOffline(true)
}

/** Saves a copy, and tells where the file lies. */
async function saveCopy(page: Page, phrase = ''): Promise<string> {
  await page.goto('/settings')
  await page.getByLabel('Passphrase for the file (may stay empty)').fill(phrase)
  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, 'Save a copy')])
  return (await download.path())!
}

const choose = (page: Page, path: string) => page.getByLabel('Choose the file of the copy').setInputFiles(path)

async function fileOf(text: string): Promise<string> {
  const path = test.info().outputPath(`copy-${text.length}.json`)
  await writeFile(path, text)
  return path
}

test.describe('a copy', () => {
  test.describe('on a device that keeps the page', () => {
    test.use({ serviceWorkers: 'allow' })

    test('brings everything to another phone: saved, erased, brought back, all without a network', async ({
      page,
      context,
    }) => {
      await seedEpisode(page, newStrain, { firstHoursAgo: 72, diary: { checkIns } })
      const { live: _running, ...before } = (await storedEpisode(page))!
      await goOffline(page, context)
      const path = await saveCopy(page)

      await tap(page, 'Erase everything')
      await tap(page, 'Yes, erase')
      await says(page, /^Erased:/)
      expect(await storedEpisode(page)).toBeUndefined()

      await choose(page, path)
      await says(page, 'It holds one bout. 2 days have a check-in.')
      await tap(page, 'Replace what is here')
      await says(page, 'Done. Your answers from the other phone are here.')
      const { live: _, ...after } = (await storedEpisode(page))!
      expect(after).toMatchObject({ ...before, diary: { checkIns } })
      await page.goto('/days')
      await new Person(page).sees('How is it going?')
    })
  })

  test('under a passphrase opens only with it, and reads as nothing', async ({ page }) => {
    await seedEpisode(page, newStrain, { firstHoursAgo: 72, diary: { checkIns } })
    const path = await saveCopy(page, passphrase)
    expect(await readFile(path, 'utf8')).not.toContain('lower-back')

    await choose(page, path)
    await page.getByLabel('Passphrase of the file').fill('three blue chair')
    await tap(page, 'Open it')
    await says(page, 'That does not open it. Nothing was changed. Try again.')
    await page.getByLabel('Passphrase of the file').fill(passphrase)
    await tap(page, 'Open it')
    await says(page, 'It holds one bout. 2 days have a check-in.')
    await tap(page, 'Leave it as it is')
    await expect(page.getByText('It holds one bout.')).toHaveCount(0)
  })

  test('that cannot be used is refused with a clear word, and nothing changes', async ({ page }) => {
    await seedEpisode(page, newStrain, { firstHoursAgo: 72, diary: { checkIns } })
    const copy = await readFile(await saveCopy(page), 'utf8')
    const before = await storedEpisode(page)
    const huge = await fileOf('x'.repeat(100 * 1024 * 1024))
    const refusals = [
      [await fileOf(copy.slice(0, -40)), /The end of this file is missing/],
      [await fileOf('{"resourceType":"Bundle"}'), /not a copy of Unspasm/],
      [await fileOf(copy.replace('"version":2', '"version":3')), /A newer version made this copy/],
      [await fileOf(copy.replace('"answers"', '"answer"')), /This copy is damaged/],
      [huge, /too big to be a copy/],
    ] as const
    for (const [path, word] of refusals) {
      await choose(page, path)
      await says(page, word)
      await expect(page.getByRole('button', { name: 'Replace what is here' })).toHaveCount(0)
    }
    expect(await storedEpisode(page)).toEqual(before)
  })
})

test.describe('a passphrase', () => {
  test('locks the answers, opens them again, and can be taken away', async ({ page }) => {
    await seedEpisode(page, newStrain, { firstHoursAgo: 72, diary: { checkIns } })
    await setPassphrase(page)
    expect(await onDevice(page)).not.toMatch(/lower-back|lift-or-twist|pain-now/)

    await page.goto('/days')
    const man = new Person(page)
    await man.sees('Your answers are locked')
    await expect(page.getByRole('link', { name: /^Emergency: call/ })).toBeVisible()
    await hasNoViolation(page)
    await page.getByLabel('Passphrase').fill('three blue chair')
    await page.getByLabel('Passphrase').press('Enter')
    await says(page, 'That does not open them. Nothing was lost.')
    await page.getByLabel('Passphrase').fill(passphrase)
    await page.getByLabel('Passphrase').press('Enter')
    await man.sees('How is it going?')

    await page.evaluate(() => history.pushState(null, '', '/settings'))
    await says(page, 'Your answers are encrypted.')
    await tap(page, 'Take the passphrase away')
    await says(page, 'The passphrase is gone.')
    await page.goto('/days')
    await man.sees('How is it going?')
  })

  test('never stands before a check, which leaves what is locked untouched', async ({ page }) => {
    await seedEpisode(page, newStrain, { firstHoursAgo: 72, diary: { checkIns } })
    await setPassphrase(page)
    const before = await onDevice(page)
    await page.goto('/')
    await tap(page, 'Check without them')
    await tap(page, 'Start the check')
    const man = new Person(page)
    await man.none()
    await man.sees(/NEW since the pain began/)
    expect(await onDevice(page)).toBe(before)
  })

  test('that is forgotten leaves the way to begin anew', async ({ page }) => {
    await seedEpisode(page, newStrain)
    await setPassphrase(page)
    await page.goto('/')
    await page.getByText('I forgot the passphrase').click()
    await tap(page, 'Erase everything')
    await tap(page, 'Yes, erase')
    await new Person(page).sees(/Has your back locked/)
    expect(await onDevice(page)).toBe('[]')
  })

  test('is refused when it is short, or typed in two ways', async ({ page }) => {
    await page.goto('/settings')
    await tap(page, 'Set a passphrase')
    await page.getByLabel(/^Passphrase, at least/).fill('short')
    await tap(page, 'Lock with it')
    await says(page, 'That is too short. Nothing was changed.')
    await page.getByLabel(/^Passphrase, at least/).fill(passphrase)
    await page.getByLabel('The same once more').fill(`${passphrase} not`)
    await tap(page, 'Lock with it')
    await says(page, 'The two are not the same. Nothing was changed.')
  })
})

test('two pages at once lose nothing: each sees what the other one does', async ({ page, context }) => {
  await seedEpisode(page, newStrain, { firstHoursAgo: 72, diary: { checkIns } })
  await page.goto('/plan')
  const other = await context.newPage()
  await other.goto('/check-in')
  await page.goto('/settings')

  const man = new Person(other)
  await man.chooses('No')
  await man.chooses('4')
  await page.getByLabel('Dark').check()
  await man.sees('How much did your back limit you since yesterday?')
  await man.chooses('3')

  await expect.poll(() => onDevice(page)).toContain('"limit-24h":3')
  expect(await onDevice(page)).toContain('"theme":"dark"')
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('answers of a newer version are left alone, and help is there all the same', async ({ page }) => {
  await seedEpisode(page, newStrain)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('success', () => {
          const transaction = open.result.transaction('records', 'readwrite')
          transaction.objectStore('records').put({ version: 99, revision: 5, lock: null }, 'note')
          transaction.addEventListener('complete', () => {
            open.result.close()
            resolve()
          })
        })
      }),
  )
  const before = await onDevice(page)
  await page.goto('/')
  const man = new Person(page)
  await man.sees('This page is older than your answers')
  await tap(page, 'Check without them')
  await tap(page, 'Start the check')
  await man.none()
  await man.sees(/NEW since the pain began/)
  expect(await onDevice(page)).toBe(before)
})

test('a full phone is told, the check goes on, and everything is kept as soon as there is room', async ({ page }) => {
  await page.goto('/settings')
  await page.locator('h1').waitFor()
  // NOTE: before the first write, since Chromium remembers for half a minute how much room there was.
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.evaluate(() => history.pushState(null, '', '/'))
  await tap(page, 'Start the check')
  const man = new Person(page)
  await says(page, /This phone is full/)
  await hasNoViolation(page)
  await man.none()
  await man.sees(/NEW since the pain began/)
  expect(await onDevice(page)).toBe('[]')

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await tap(page, 'Try again')
  await expect(page.getByText(/This phone is full/)).toHaveCount(0)
  await expect.poll(() => onDevice(page)).toContain('"chest-pain":false')
})

test('a clock that is set back loses no day that was kept', async ({ page }) => {
  await page.clock.install()
  await seedEpisode(page, newStrain, { firstHoursAgo: 96, hoursAgo: 20, diary: { checkIns } })
  const checkInToday = async (pain: string) => {
    await page.goto('/check-in')
    const man = new Person(page)
    await man.chooses('No')
    await man.chooses(pain)
    await man.sees('How much did your back limit you since yesterday?')
  }
  await checkInToday('4')
  await expect.poll(() => onDevice(page)).toContain('"pain-now":4')
  await page.clock.setSystemTime(new Date(Date.now() - 3 * 86_400_000))
  await checkInToday('8')

  await expect.poll(() => onDevice(page)).toContain('"pain-now":8')
  const { diary } = (await storedEpisode(page)) as { diary: { checkIns: { on: string }[] } }
  expect(diary.checkIns.map(({ on }) => on).toSorted()).toEqual([3, 2, 1, 0].map(day))
})

test('the page can be put on the home screen: its manifest and every icon are there', async ({ page, request }) => {
  await page.goto('/')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await request.get(address!)).json()) as { icons: { src: string; purpose?: string }[] }
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone', scope: '/' })
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200)
})
