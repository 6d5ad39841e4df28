import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ReadBusyTimes } from '../src/feeds/busy-times-in-thread.ts'
import { busyTimesOf } from '../src/feeds/busy-times.ts'
import { openFeedFetcher, type FetchFeed, type ResolveName } from '../src/outside/feed-fetch.ts'

/** A site of somebody else that serves calendars, on this machine. */
export type CalendarSite = {
  /** Address of a path on it, under a name that may lie in a private network. */
  readonly at: (path: string) => string
  readonly port: number
  /** Fetches with that name allowed, and every name leading to this machine unless another rule is given. */
  readonly fetchFeed: (options?: { readonly resolveName?: ResolveName; readonly patienceMs?: number }) => FetchFeed
  readonly close: () => Promise<void>
}

const name = 'calendar.internal'

/** Starts one that answers as told. */
export async function aCalendarSite(answer: RequestListener): Promise<CalendarSite> {
  const server = createServer(answer)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    at: (path) => `http://${name}:${port}${path}`,
    port,
    fetchFeed: ({ resolveName = async () => [{ address: '127.0.0.1', family: 4 }], ...rest } = {}) =>
      openFeedFetcher({ privateHosts: new Set([name]), resolveName, ...rest }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Reads calendars without a thread of their own. */
export const readHere: ReadBusyTimes = async (text, reading) => busyTimesOf(text, reading)

/** A calendar with one entry: `oneEntry('20261130T100000Z', 'PT1H')`. */
export const oneEntry = (start: string, duration: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Elsewhere//EN',
    'BEGIN:VEVENT',
    'UID:1@elsewhere',
    'DTSTAMP:20261101T000000Z',
    `DTSTART:${start}`,
    `DURATION:${duration}`,
    'SUMMARY:Dentist',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
