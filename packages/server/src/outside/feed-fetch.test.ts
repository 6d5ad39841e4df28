import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { aCalendarSite, oneEntry, type CalendarSite } from '../../test/calendar-site.ts'
import { feedLimitBytes, openFeedFetcher, parseFeedAddress } from './feed-fetch.ts'

const never = { etag: null, lastModified: null }
const entry = oneEntry('20261201T100000Z', 'PT1H')
const sites: CalendarSite[] = []

async function aSite(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<CalendarSite> {
  const site = await aCalendarSite(answer)
  sites.push(site)
  return site
}

afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

describe('fetching a calendar from outside', () => {
  it('gives its text and what tells its version, and says the version back the next time', async () => {
    const asked: (string | undefined)[] = []
    const site = await aSite(({ headers }, response) => {
      asked.push(headers['if-none-match'], headers['if-modified-since'])
      if (headers['if-none-match'] === '"one"') return response.writeHead(304).end()
      response.setHeader('ETag', '"one"').setHeader('Last-Modified', 'Sat, 28 Nov 2026 09:00:00 GMT').end(entry)
    })
    const fetchFeed = site.fetchFeed()

    const first = await fetchFeed(site.at('/pia.ics'), never)
    expect(first).toEqual({
      ok: true,
      outcome: 'read',
      text: entry,
      etag: '"one"',
      lastModified: 'Sat, 28 Nov 2026 09:00:00 GMT',
    })
    expect(await fetchFeed(site.at('/pia.ics'), { etag: '"one"', lastModified: 'Sat, 28 Nov 2026' })).toEqual({
      ok: true,
      outcome: 'unchanged',
    })
    expect(asked).toEqual([undefined, undefined, '"one"', 'Sat, 28 Nov 2026'])
  })

  it('stops reading at the limit: a calendar of 50 MB is not taken in', async () => {
    let sent = 0
    const site = await aSite((_, response) => {
      const part = Buffer.alloc(500_000, 'X')
      const parts = function* () {
        for (; sent < 50_000_000; sent += part.length) yield part
      }
      Readable.from(parts()).pipe(response)
    })

    expect(await site.fetchFeed()(site.at('/'), never)).toEqual({ ok: false, outcome: 'too-large' })
    expect(sent).toBeLessThan(50_000_000)
    expect(sent).toBeGreaterThan(feedLimitBytes)
  })

  it('gives up a site that hangs, before it answers and in the middle of its answer', async () => {
    const site = await aSite(({ url }, response) => {
      if (url === '/middle') response.write('BEGIN:VCALENDAR')
    })
    const fetchFeed = site.fetchFeed({ patienceMs: 300 })

    expect(await fetchFeed(site.at('/silent'), never)).toEqual({ ok: false, outcome: 'too-slow' })
    expect(await fetchFeed(site.at('/middle'), never)).toEqual({ ok: false, outcome: 'too-slow' })
  })

  it('follows three redirects and no more', async () => {
    const site = await aSite(({ url }, response) => {
      const left = Number(url!.slice(1))
      if (left === 0) return response.end(entry)
      response.writeHead(302, { Location: `/${left - 1}` }).end()
    })

    expect(await site.fetchFeed()(site.at('/3'), never)).toMatchObject({ outcome: 'read' })
    expect(await site.fetchFeed()(site.at('/4'), never)).toEqual({ ok: false, outcome: 'too-many-redirects' })
  })

  it('is not led inside by a redirect', async () => {
    const reached: (string | undefined)[] = []
    const site = await aSite(({ url }, response) => {
      reached.push(url)
      const inside = {
        '/number': `http://127.0.0.1:${site.port}/secret`,
        '/six': `http://[::1]:${site.port}/secret`,
        '/mapped': `http://[::ffff:127.0.0.1]:${site.port}/secret`,
        '/decimal': `http://2130706433:${site.port}/secret`,
        '/name': `http://localhost:${site.port}/secret`,
        '/file': 'file:///etc/passwd',
      }[url!]
      response.writeHead(302, { Location: inside }).end()
    })

    for (const path of ['/number', '/six', '/mapped', '/decimal', '/name', '/file']) {
      expect(await site.fetchFeed()(site.at(path), never), path).toEqual({ ok: false, outcome: 'address-not-allowed' })
    }
    expect(reached).not.toContain('/secret')
  })

  it('connects to the address that was looked at, and looks again at every connection', async () => {
    const reached: string[] = []
    const site = await aSite(({ url }, response) => {
      reached.push(url!)
      response.end(entry)
    })
    let asked = 0
    const rebinding = async () => {
      asked += 1
      return [{ address: asked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]
    }
    const both = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    const address = `http://rebind.example:${site.port}/secret`

    expect(
      await openFeedFetcher({ resolveName: async () => [{ address: '127.0.0.1', family: 4 }] })(address, never),
    ).toEqual({
      ok: false,
      outcome: 'address-not-allowed',
    })
    expect(await openFeedFetcher({ resolveName: both })(address, never)).toMatchObject({
      outcome: 'address-not-allowed',
    })
    expect(await openFeedFetcher({ resolveName: rebinding })(address, never)).toMatchObject({ ok: false })
    expect(await openFeedFetcher({ resolveName: rebinding })(address, never)).toMatchObject({ ok: false })
    expect(asked).toBe(2)
    expect(reached).toEqual([])
  })

  it('says plainly what a site that is not there, or refuses, comes to', async () => {
    const site = await aSite((_, response) => response.writeHead(403).end('no'))
    const nobody = await aSite(() => undefined)
    const gone = nobody.at('/')
    await nobody.close()

    expect(await site.fetchFeed()(site.at('/'), never)).toEqual({ ok: false, outcome: 'refused' })
    expect(await site.fetchFeed()(gone, never)).toEqual({ ok: false, outcome: 'not-reached' })
    const unknown = async () => Promise.reject(new Error('no such name'))
    expect(await openFeedFetcher({ resolveName: unknown })('https://nowhere.example/', never)).toEqual({
      ok: false,
      outcome: 'not-reached',
    })
  })
})

describe('the address of a calendar', () => {
  it('is http or https; webcal is https', () => {
    expect(parseFeedAddress('webcal://calendar.example/pia.ics')?.href).toBe('https://calendar.example/pia.ics')
    expect(parseFeedAddress('HTTP://calendar.example')?.href).toBe('http://calendar.example/')
    for (const text of [
      '',
      'calendar',
      'ftp://calendar.example/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://',
    ]) {
      expect(parseFeedAddress(text), text).toBe(null)
    }
  })
})
