import { describe, expect, it } from 'vitest'
import type { Db } from '../src/db/open.ts'
import { may, reachesOf } from '../src/people/permissions.ts'
import { holdBody } from './bookings.ts'
import { onBothDatabases } from './databases.ts'
import { practiceApp } from './practices.ts'
import { aProfessional, aService } from './professionals.ts'
import { addressOf, aTown, guardedRows, nowhere, routesOf, rows } from './walls-of-practices.ts'

/** NUL and half a pair, which no database keeps; days and instants beyond any calendar; numbers beyond any measure. */
const letters = ['\0', '\ud800']
const dates = ['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30']
const instants = [
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '-271821-04-20T00:00:00Z',
  '2026-11-30T11:00:00+99:00',
]
const numbers = [-1, 0.5, 2 ** 31, 2 ** 53, 1e308]

/** A value once for each thing that can be wrong with it, or with one of its parts. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* [null, {}, []]
  if (typeof value === 'string') {
    yield* ['', ...letters.map((letter) => value + letter)]
    if (/^\d{4}-\d\d-\d\d$/.test(value)) yield* dates
    if (/^\d{4}-\d\d-\d\dT/.test(value)) yield* instants
  } else if (typeof value === 'number') yield* numbers
  else if (Array.isArray(value)) {
    yield [...value, ...value]
    for (const [place, each] of value.entries()) for (const bad of spoilt(each)) yield value.with(place, bad)
  } else if (isPlain(value)) {
    for (const [key, each] of Object.entries(value)) {
      // NOTE: the answers by themselves are tested with the advice.
      for (const bad of key === 'answers' ? [null, []] : spoilt(each)) yield { ...value, [key]: bad }
    }
  }
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** What is sent to the routes that are open to all, by the end of their address. */
async function publicBodies(db: Db): Promise<Readonly<Record<string, object>>> {
  const { id: professionalId } = await aProfessional(db, 'north', { name: 'pia-who-comes' })
  const hold = holdBody({ professionalId, serviceId: await aService(db, 'north', 'massage') })
  const { serviceId, place, shared, startsAt, key } = hold
  return {
    offers: { serviceId, place, shared, from: '2026-11-30', days: 2, language: 'en' },
    holds: hold,
    courses: { ...hold, gapsDays: [3] },
    release: { key },
    starts: { key, shared },
    swap: { key, shared, startsAt },
    links: { practice: 'north', email: 'anna@north.example', returnPath: '/visits' },
    options: { practice: 'north' },
    'sign-in': { as: 'client' },
  }
}

/** An address with its places filled, and with NUL behind each of them in turn. */
const pathOf = (pattern: string, params: Readonly<Record<string, string>>, spoiltName?: string) =>
  addressOf(pattern, (name) => (params[name] ?? nowhere) + (name === spoiltName ? '%00' : ''))
const spoiltPaths = (pattern: string, params: Readonly<Record<string, string>>) =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => pathOf(pattern, params, name))

describe('whatever is sent', () => {
  const registered = routesOf(practiceApp(undefined as never).app)

  onBothDatabases((database) => {
    it.each(guardedRows.map((row) => [row.route, row] as const))('%s has an answer to it', async (route, { ask }) => {
      const { db } = database()
      const town = await aTown(db)
      const { send } = practiceApp(db)
      const [method = '', pattern = ''] = route.split(' ')
      const { params: own = {}, query = '', body, record } = await ask(town)
      const params = { practice: 'north', ...own }
      const action = registered.get(route)!
      const { cookie: as } = Object.values(town.north)
        .filter((each) => typeof each === 'object')
        .find((each) => (record ? may(each, action, record) : reachesOf(each, action).size > 0))!
      const failed: unknown[] = []
      const tries = async (path: string, sent: unknown) => {
        if ((await send(method, path, { as, body: sent })).status >= 500) failed.push([path, sent])
      }
      if (isPlain(body)) for (const bad of spoilt(body)) await tries(pathOf(pattern, params) + query, bad)
      for (const bad of spoiltPaths(pattern, params)) await tries(bad + query, body)

      expect(failed).toEqual([])
    })

    it('every route that is open to all has an answer to it', async () => {
      const { db } = database()
      const town = await aTown(db)
      const { send } = practiceApp(db)
      const bodies = await publicBodies(db)
      const failed: unknown[] = []
      let peers = 0
      const tries = async (method: string, path: string, body?: unknown) => {
        peers += 1
        const peer = `10.0.${peers >> 8}.${peers & 255}`
        if ((await send(method, path, { body, peer })).status >= 500) failed.push([method, path, body])
      }
      for (const { route } of rows.filter((row) => 'isPublic' in row)) {
        const [method = '', pattern = ''] = route.split(' ')
        const params = { practice: town.north.id }
        const path = pathOf(pattern, params)
        const body = bodies[pattern.split('/').at(-1)!]
        for (const bad of spoiltPaths(pattern, params)) await tries(method, bad, body)
        if (method === 'GET') {
          for (const name of ['q', 'near', 'language', 'service']) await tries(method, `${path}?${name}=a%00`)
        } else for (const bad of spoilt(body)) await tries(method, path, bad)
      }

      expect(failed).toEqual([])
    })
  })
})
