import { describe, expect, it } from 'vitest'
import { may, reachesOf } from '../src/people/permissions.ts'
import { holdBody, newKey, sharedBy } from './bookings.ts'
import { onBothDatabases } from './databases.ts'
import { practiceApp } from './practices.ts'
import { aTown, routesOf, rows, type WallRow } from './walls-of-practices.ts'

/** What no database keeps: the character NUL, and half a pair. */
const unkept = ['\0', '\ud800']

const nowhere = '00000000-0000-4000-8000-000000000000'

/** The same value once for each text in it, with something put behind that text. */
function* spoilt(value: unknown, letter: string): Generator<unknown> {
  if (typeof value === 'string') yield value + letter
  else if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) for (const bad of spoilt(each, letter)) yield value.with(place, bad)
  } else if (Object.getPrototypeOf(value ?? 0) === Object.prototype) {
    for (const [key, each] of Object.entries(value as object)) {
      for (const bad of spoilt(each, letter)) yield { ...(value as object), [key]: bad }
    }
  }
}

const aBody = { ...holdBody({ professionalId: nowhere, serviceId: nowhere }), gapsDays: [3] }
const publicBodies: Readonly<Record<string, unknown>> = {
  offers: { serviceId: nowhere, place: null, shared: sharedBy(), from: '2026-11-30', days: 2, language: 'en' },
  holds: aBody,
  courses: aBody,
  release: { key: newKey() },
  starts: { key: newKey(), shared: sharedBy() },
  swap: { key: newKey(), shared: sharedBy(), startsAt: aBody.startsAt },
  links: { practice: 'north', email: 'anna@north.example', returnPath: '/visits' },
  options: { practice: 'north' },
  'sign-in': { as: 'client' },
}

/** Every place of an address in turn, with NUL behind it. */
const spoiltPaths = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, spoilt]) =>
    pattern.replace(
      /:(\w+)/g,
      (_, name: string) => (name === 'practice' ? 'north' : nowhere) + (name === spoilt ? '%00' : ''),
    ),
  )

describe('letters that no database keeps', () => {
  const registered = routesOf(practiceApp(undefined as never).app)
  const guarded = rows.filter((row): row is Extract<WallRow, { ask: unknown }> => 'ask' in row)

  onBothDatabases((database) => {
    it.each(guarded.map((row) => [row.route, row] as const))('are refused by %s', async (route, { ask }) => {
      const { db } = database()
      const town = await aTown(db)
      const { send } = practiceApp(db)
      const [method = '', pattern = ''] = route.split(' ')
      const { params = {}, query = '', body, record } = await ask(town)
      const action = registered.get(route)!
      const asker = Object.values(town.north)
        .filter((each) => typeof each === 'object')
        .find((each) => (record ? may(each, action, record) : reachesOf(each, action).size > 0))!
      const path = pattern.replace(/:(\w+)/g, (_, name: string) => (name === 'practice' ? 'north' : params[name]!))
      const as = asker.cookie
      const statuses = []
      for (const letter of unkept) {
        for (const bad of spoilt(body, letter))
          statuses.push((await send(method, path + query, { as, body: bad })).status)
      }
      if (query !== '') statuses.push((await send(method, `${path + query}%00`, { as, body })).status)
      for (const bad of spoiltPaths(pattern)) statuses.push((await send(method, bad, { as, body })).status)

      expect(statuses.filter((status) => status >= 500)).toEqual([])
    })

    it('are refused by every route that is open to all', async () => {
      const { db } = database()
      await aTown(db)
      const { send } = practiceApp(db)
      const failed: string[] = []
      const ask = async (method: string, path: string, body?: unknown) => {
        const { status } = await send(method, path, { body })
        if (status >= 500) failed.push(`${method} ${path} ${JSON.stringify(body)}`)
      }
      for (const { route } of rows.filter((row) => 'isPublic' in row)) {
        const [method = '', pattern = ''] = route.split(' ')
        const body = publicBodies[pattern.split('/').at(-1)!]
        const path = pattern.replace(/:(\w+)/g, (_, name: string) => (name === 'practice' ? 'north' : nowhere))
        for (const bad of spoiltPaths(pattern)) await ask(method, bad, body)
        if (method === 'GET') {
          for (const name of ['q', 'near', 'language', 'service', 'before']) await ask(method, `${path}?${name}=a%00`)
        } else {
          for (const letter of unkept) for (const bad of spoilt(body, letter)) await ask(method, path, bad)
        }
      }

      expect(failed).toEqual([])
    })
  })
})
