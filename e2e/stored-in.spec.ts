import { expect, test, type Page } from '@playwright/test'
import { Person } from './person.ts'
import { seedEpisode } from './seed-episode.ts'
import { newStrain } from './strain.ts'

/** How many times slower than this machine the phone is. */
const slowness = 4
const wantedMilliseconds = 100

const passphrase = 'three blue chairs'

/** Makes the page note, for each tap, how long it takes until the device has stored what was tapped. */
async function watchWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const page = window as unknown as { tappedAt: number; storedAfter: number[] }
    Object.assign(page, { tappedAt: Number.NaN, storedAfter: [] })
    addEventListener('click', ({ timeStamp }) => (page.tappedAt = timeStamp), { capture: true })
    const begin = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const transaction = begin.call(this, names, mode, options)
      const note = () => page.storedAfter.push(performance.now() - page.tappedAt)
      if (mode === 'readwrite') transaction.addEventListener('complete', note)
      return transaction
    }
  })
}

const storedAfter = (page: Page) =>
  page.evaluate(() => (window as unknown as { storedAfter: readonly number[] }).storedAfter)

/**
 * Milliseconds of the device alone: the episode that lies there, written again by nothing but a transaction. What the page
 * takes is the difference; on a machine that does much else both are long.
 */
function bareWrites(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const opened = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const database = await opened(indexedDB.open('unspasm'))
    const episode: unknown = await opened(database.transaction('records').objectStore('records').get('episode'))
    const times: number[] = []
    for (let write = 0; write < 5; write += 1) {
      const begunAt = performance.now()
      const transaction = database.transaction('records', 'readwrite')
      transaction.objectStore('records').put(episode, 'episode')
      await new Promise((resolve) => transaction.addEventListener('complete', resolve))
      times.push(performance.now() - begunAt)
    }
    database.close()
    return times
  })
}

/** Answers the day's check-in to its end, and gives the milliseconds until each of the five answers was stored. */
async function checkIn(page: Page): Promise<readonly number[]> {
  const man = new Person(page)
  const before = (await storedAfter(page)).length
  const isStored = async (count: number) =>
    expect.poll(async () => (await storedAfter(page)).length).toBeGreaterThanOrEqual(before + count)
  await man.sees(/^Is anything new or worse/)
  await man.chooses('No')
  await isStored(1)
  await man.chooses('4')
  await isStored(2)
  await man.sees('How much did your back limit you since yesterday?')
  await man.chooses('3')
  await isStored(3)
  await man.sees(/How many spasm attacks/)
  await man.chooses('1 or 2')
  await isStored(4)
  await man.sees(/What did you do today/)
  await man.chooses('Walked')
  await man.goOn()
  await isStored(5)
  await man.sees('How is it going?')
  return (await storedAfter(page)).slice(before, before + 5)
}

// NOTE: a recording is made in the page after each tap, and would be measured with it.
test.use({ trace: 'off' })

test.describe('an answer of a check-in', { tag: '@budget' }, () => {
  test('is stored soon after the tap, in the open and under a passphrase', async ({ page }) => {
    test.setTimeout(180_000)
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    const checkIns = Array.from({ length: 60 }, (_, ago) => ({
      on: day(ago + 1),
      time: '19:00',
      answers: { 'any-new-sign': false, 'pain-now': 5 },
    }))
    await seedEpisode(page, newStrain, { firstHoursAgo: 61 * 24, diary: { checkIns } })
    await watchWrites(page)
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await page.goto('/check-in')
    const open = await checkIn(page)
    const openAlone = await bareWrites(page)

    await page.goto('/settings')
    await page.getByRole('button', { name: 'Set a passphrase' }).click()
    await page.getByLabel(/^Passphrase, at least/).fill(passphrase)
    await page.getByLabel('The same once more').fill(passphrase)
    await page.getByRole('button', { name: 'Lock with it' }).click()
    await expect(page.getByText('Locked. The page asks for the passphrase when it opens.')).toBeVisible()
    await page.goto('/check-in')
    await page.getByLabel('Passphrase').fill(passphrase)
    await page.getByLabel('Passphrase').press('Enter')
    const locked = await checkIn(page)
    const lockedAlone = await bareWrites(page)

    const rows = [
      ['in the open', open],
      ['  the device alone', openAlone],
      ['under a passphrase', locked],
      ['  the device alone', lockedAlone],
    ] as const
    const lines = rows.map(([name, times]) => `${name.padEnd(20)} ${times.map((time) => time.toFixed(0)).join(', ')}`)
    console.log(
      [
        `Milliseconds from tap to stored, the last answer ends the check-in; ${slowness} times slower; wanted: ${wantedMilliseconds}`,
        ...lines,
      ].join('\n'),
    )
  })
})
