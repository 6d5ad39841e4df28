import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { AppEnv } from '../app-env.ts'
import type { DatabaseState } from '../db/database-state.ts'
import { problem } from '../problem.ts'
import type { Site, World } from '../world.ts'
import { may, reachesOf, type Action, type Belonging } from './permissions.ts'
import { originOf } from './same-origin.ts'
import { readSessionCookie } from './session-cookie.ts'
import { findViewer } from './sessions.ts'
import type { Viewer } from './viewer.ts'

/** How long to wait for a database that is starting. */
const startSeconds = 2

type Rim = {
  /** What operations take; `null` while the database is not ready. */
  readonly world: () => World | null
  readonly databaseState: () => DatabaseState
  readonly site: Site
}

/**
 * Gives routes the world and who asks. While the database starts it refuses, and says when to come back; where it cannot
 * be used it says that.
 */
export function withViewer({ world, databaseState, site }: Rim): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const isRoute = matchedRoutes(c).some(({ method, path }) => method === c.req.method && !path.endsWith('*'))
    if (!isRoute) return next()
    const ready = world()
    if (ready === null) {
      if (databaseState() === 'failed') {
        return problem(c, 'server/no-database', 'Nothing was changed. The advice works without it. Tell the practice.')
      }
      c.header('Retry-After', String(startSeconds))
      return problem(c, 'server/starting', `Nothing was changed. Try again in ${startSeconds} seconds.`)
    }
    const token = readSessionCookie(c, isSecure(originOf(c, site.publicUrl)))
    c.set('world', ready)
    c.set('viewer', token === null ? null : await findViewer(ready.db, token, ready.clock()))
    c.header('Cache-Control', 'no-store')
    return next()
  }
}

/** Whether an origin is reached over https. */
export const isSecure = (origin: string): boolean => origin.startsWith('https:')

const actions = new WeakMap<object, Action>()

/** The action that a middleware asks leave for; `undefined` for one that asks for none. */
export const actionOf = (handler: object): Action | undefined => actions.get(handler)

/**
 * Lets only those through who may do something at all; whether they may do it to *this* record is for the route to ask
 * with `may`, once it has the record.
 *
 * A practice in the address that is not the viewer's is answered like one that is not there.
 */
export function asks(action: Action): MiddlewareHandler<AppEnv> {
  const handler: MiddlewareHandler<AppEnv> = async (c, next) => {
    const viewer = c.get('viewer')
    if (viewer === null) return problem(c, 'person/not-signed-in', 'Sign in and try again. Nothing was changed.')
    const practice = c.req.param('practice')
    if (practice !== undefined && practice !== viewer.practiceId) return noSuchRecord(c)
    if (reachesOf(viewer, action).size === 0) {
      return problem(c, 'person/not-allowed', 'Somebody else of the practice can do this. Nothing was changed.')
    }
    c.set('asker', viewer)
    return next()
  }
  actions.set(handler, action)
  return handler
}

type Context = Parameters<MiddlewareHandler<AppEnv>>[0]

/** The one answer for a record that is not there, or belongs to somebody else: nobody learns which. */
export const noSuchRecord = (c: Context): Response =>
  problem(c, 'record/not-found', 'It may have been removed, or it belongs to somebody else.')

/** The record if the viewer may do it to this very one, else `null`. */
export function reachable<Found>(
  viewer: Viewer,
  action: Action,
  record: Found | null | undefined,
  belonging: (record: Found) => Belonging,
): Found | null {
  return record && may(viewer, action, belonging(record)) ? record : null
}
