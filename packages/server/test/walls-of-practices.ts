import { expect } from 'vitest'
import type { Db } from '../src/db/open.ts'
import { may, reachesOf, type Action, type Belonging } from '../src/people/permissions.ts'
import { actionOf } from '../src/people/with-viewer.ts'
import type { Viewer } from '../src/people/viewer.ts'
import { aPerson, aPractice, practiceApp, signedInAs } from './practices.ts'

/** Somebody who is signed in. */
export type Asker = Viewer & { readonly cookie: string }

/** Two practices with the same kinds of people in each. Records are made in the north; the south looks over the wall. */
export type Town = {
  readonly db: Db
  readonly north: Practice
  readonly south: Practice
}

type Practice = {
  readonly id: string
  readonly owner: Asker
  readonly professional: Asker
  readonly colleague: Asker
  readonly client: Asker
  readonly other: Asker
}

/** One request about a record of the north. */
export type WallRequest = {
  /** Parts of the address besides `:practice`. */
  readonly params?: Readonly<Record<string, string>>
  /** With the question mark. */
  readonly query?: string
  readonly body?: unknown
  /** Whose the record is; left out: the request names none, as when listing or making one. */
  readonly record?: Belonging
}

/** A route as it is registered, `GET /api/practices/:practice/bookings/:id`, and how to ask it for something. */
export type WallRow =
  | { readonly route: string; readonly isPublic: true }
  | {
      readonly route: string
      /** Makes a fresh record in the north, if the route is about one. Called again after everybody who is let through. */
      readonly ask: (town: Town) => Promise<WallRequest>
    }

/** Id of a record that is not there. */
export const nowhere = '00000000-0000-4000-8000-000000000000'
const refusals = [401, 403, 404]

/** @throws when two files of rows name the same route. */
export const rows: readonly WallRow[] = Object.values(
  import.meta.glob<{ readonly walls: readonly WallRow[] }>('./walls/*.ts', { eager: true }),
).flatMap(({ walls }) => walls)

/** Those for which one has to be signed in. */
export const guardedRows = rows.filter((row): row is Extract<WallRow, { ask: unknown }> => 'ask' in row)

/** The address of a route with its places filled. */
export const addressOf = (pattern: string, placed: (name: string) => string): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => placed(name))

/** Routes of the API by name, with the action that each asks leave for. */
export function routesOf(app: ReturnType<typeof practiceApp>['app']): ReadonlyMap<string, Action | undefined> {
  const routes = new Map<string, Action | undefined>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL' || !path.startsWith('/api/')) continue
    const name = `${method} ${path}`
    routes.set(name, routes.get(name) ?? actionOf(handler))
  }
  return routes
}

/** Two practices, on an empty database. */
export async function aTown(db: Db): Promise<Town> {
  const practice = async (id: string): Promise<Practice> => {
    await aPractice(db, id)
    const asker = async (name: string, ...held: Viewer['roles'][number][]): Promise<Asker> => {
      const personId = await aPerson(db, id, name, ...held)
      const cookie = await signedInAs(db, id, personId)
      return { practiceId: id, personId, sessionId: '', roles: [...held, 'client'], cookie }
    }
    return {
      id,
      owner: await asker('olga', 'owner'),
      professional: await asker('pia', 'professional'),
      colleague: await asker('karl', 'professional'),
      client: await asker('anna'),
      other: await asker('ben'),
    }
  }
  return { db, north: await practice('north'), south: await practice('south') }
}

/** The same request for a record that is nowhere. */
const missing = ({ params = {}, ...rest }: WallRequest): WallRequest => ({
  ...rest,
  params: Object.fromEntries(Object.keys(params).map((name) => [name, nowhere])),
})

const people = ['owner', 'professional', 'colleague', 'client', 'other'] as const

/**
 * Asks one route as everybody of both practices and as nobody, and expects of each answer what the table of permissions
 * says. A record that is out of reach is answered exactly like one that does not exist.
 */
export async function expectWalls(town: Town, { route, ask }: Extract<WallRow, { ask: unknown }>, action: Action) {
  const { send } = practiceApp(town.db)
  const [method = '', pattern = ''] = route.split(' ')
  const request = async (cookie: string | undefined, { params = {}, query = '', body }: WallRequest, at: Practice) => {
    const path = addressOf(pattern, (name) => (name === 'practice' ? at.id : params[name]!))
    const answer = await send(method, path + query, { as: cookie, body })
    return { status: answer.status, text: answer.status === 404 ? await answer.text() : '' }
  }
  const says = (who: string) => `${route} asked by ${who}`

  // NOTE: what is refused changes nothing, so one record serves everybody until somebody is let through to it.
  let wanted = await ask(town)
  let isFresh = true
  expect((await request(undefined, wanted, town.north)).status, says('nobody')).toBe(401)

  for (const name of people) {
    const stranger = town.south[name]
    if (pattern.includes(':practice')) {
      const { status, text } = await request(stranger.cookie, wanted, town.north)
      const gone = await request(stranger.cookie, missing(wanted), { ...town.north, id: 'nowhere' })
      expect({ status, text }, says(`the ${name} of the south, at the north`)).toEqual({ status: 404, text: gone.text })
    }
    if (wanted.params) {
      const { status, text } = await request(stranger.cookie, wanted, town.south)
      const gone = await request(stranger.cookie, missing(wanted), town.south)
      expect({ status, text }, says(`the ${name} of the south, for a record of the north`)).toEqual(gone)
      expect(refusals).toContain(status)
    }
  }

  for (const name of people) {
    const asker = town.north[name]
    if (!isFresh) wanted = await ask(town)
    isFresh = true
    const { status, text } = await request(asker.cookie, wanted, town.north)
    const mayAsk = reachesOf(asker, action).size > 0
    if (!mayAsk) expect(status, says(`the ${name}`)).toBe(403)
    else if (!wanted.record || may(asker, action, wanted.record)) {
      expect(refusals, says(`the ${name}`)).not.toContain(status)
      expect(status, says(`the ${name}`)).toBeLessThan(500)
      isFresh = false
    } else {
      const gone = await request(asker.cookie, missing(wanted), town.north)
      expect({ status, text }, says(`the ${name}`)).toEqual({ status: 404, text: gone.text })
    }
  }
}
