import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { feedLimitBytes } from '../outside/feed-fetch.ts'
import { busyTimesInThread } from './busy-times-in-thread.ts'
import { busyTimesOf, type Reading } from './busy-times.ts'

const script = pathToFileURL(resolve(import.meta.dirname, '../../dist/busy-times-worker.js'))

const reading: Reading = {
  zone: 'Europe/London',
  within: { start: Date.parse('2026-11-28T00:00Z'), end: Date.parse('2027-11-28T00:00Z') },
}

const entry = (uid: number) =>
  `BEGIN:VEVENT\r\nUID:${uid}@elsewhere\r\nDTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nEND:VEVENT\r\n`

const calendarOf = (entries: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${entries}END:VCALENDAR\r\n`

/** As long as any that is fetched. */
const longest = calendarOf(
  Array.from({ length: Math.floor((feedLimitBytes - 100) / entry(10_000).length) }, (_, uid) => entry(uid)).join(''),
)

describe('a calendar that is read in a thread of its own', () => {
  it('says the same as one that is read here, and what is no calendar is refused the same', async () => {
    const read = busyTimesInThread(script)

    for (const text of [calendarOf(entry(1)), '<html>Sign in</html>']) {
      expect(await read(text, reading)).toEqual(busyTimesOf(text, reading))
    }
  })

  it('leaves the server to others while the longest is read', async () => {
    const server = createServer((_, response) => response.end('here'))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    const order: string[] = []
    const calendar = busyTimesInThread(script)(longest, reading).then(({ ok }) => order.push(`calendar ${ok}`))
    const request = fetch(`http://127.0.0.1:${port}/`).then(async (answer) => order.push(await answer.text()))
    await Promise.all([calendar, request])
    await new Promise((closed) => server.close(closed))

    expect(order[0]).toBe('here')
    expect(order).toHaveLength(2)
  })

  it('is ended and refused when its time is over', async () => {
    expect(await busyTimesInThread(script, 1)(longest, reading)).toEqual({ ok: false, outcome: 'too-many-events' })
  })

  it('throws where there is no such thread: that is a bug and no fault of the calendar', async () => {
    const nowhere = new URL('./nowhere.js', script)

    await expect(busyTimesInThread(nowhere)(calendarOf(entry(1)), reading)).rejects.toThrow('nowhere.js')
  })
})
