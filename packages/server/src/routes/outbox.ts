import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { outbox, type OutboxApi } from '../contract/outbox.ts'
import { givenSchema } from '../openapi/body.ts'
import { jsonOf, problemOf } from '../openapi/response.ts'
import { listOutbox } from '../operations/list-outbox.ts'
import { isFromThisMachine } from '../people/peer.ts'
import { originOf } from '../people/same-origin.ts'
import { noSuchRecord } from '../people/with-viewer.ts'
import type { Site } from '../world.ts'

export const outboxPaths = {
  '/api/outbox': {
    get: {
      operationId: 'outbox',
      summary: 'Mails that wait, where no mail server is configured. For a browser on this very machine only.',
      responses: {
        200: jsonOf('Newest first.', givenSchema(outbox)),
        404: problemOf('`record/not-found`: mails are sent, or the request comes from elsewhere.'),
      },
    },
  },
} as const

/**
 * Shows waiting mails to whoever sits at this machine, so that one can try everything without a mail server.
 *
 * It is closed wherever mails are sent, wherever a proxy stands in front, and wherever the site has a public address:
 * a mail holds a link that signs in.
 */
export function outboxRoutes(site: Site) {
  const isOpen = site.mail === 'outbox' && site.proxies === 0 && (site.publicUrl === null || isLocal(site.publicUrl))
  return new Hono<AppEnv>().get('/api/outbox', async (c) => {
    if (!isOpen || !isFromThisMachine(c) || !isLocal(originOf(c, site.publicUrl))) return noSuchRecord(c)
    const answer: OutboxApi['GET /api/outbox']['answer'] = await listOutbox(c.get('world'))
    return c.json(answer)
  })
}

const isLocal = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
