import { createAdaptorServer } from '@hono/node-server'
import { guidelineVersion, signature } from '@unspasm/guideline/guideline'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { version } from '../package.json' with { type: 'json' }
import { createApp } from './app.ts'
import { parseConfig, type RoadRouterConfig } from './config.ts'
import { migrate } from './db/migrate.ts'
import type { DatabaseState } from './db/database-state.ts'
import { openDatabase, type Database } from './db/open.ts'
import { pgliteInThread } from './db/pglite-remote.ts'
import { busyTimesInThread } from './feeds/busy-times-in-thread.ts'
import { jobKinds, worksOf } from './jobs/registry.ts'
import { startWorking } from './jobs/start-working.ts'
import { lookMs, sendWaitingMails } from './operations/send-waiting-mails.ts'
import { openFeedFetcher } from './outside/feed-fetch.ts'
import { openMailServer } from './outside/mail.ts'
import { loadPortraits } from './demonstration/portraits.ts'
import { askOsrm } from './outside/osrm.ts'
import { startRoadEngine } from './outside/road-engine.ts'
import { openRoadRouter } from './outside/road-router.ts'
import type { AskWays } from './outside/road-ways.ts'
import { askValhalla } from './outside/valhalla.ts'
import { seedDemonstration } from './operations/seed-demonstration.ts'
import { loadPages } from './pages.ts'
import type { World } from './world.ts'

/** How long a stop waits for requests that are being answered. */
const patienceMs = 5000

/** How often a stop looks for connections on which everything has been answered. */
const idleCheckMs = 50

/** How often an embedded database shortens its log. */
const maintenanceMs = 5 * 60_000

/** How long a client may take to send a request. */
const requestLimitMs = 30_000

const write = (line: string) => process.stdout.write(`${line}\n`)

function refuseToStart(lines: readonly string[]): never {
  process.stderr.write(`Unspasm does not start.\n${lines.map((line) => `  ${line}\n`).join('')}`)
  process.exit(1)
}

/** Where a bug came up. Its message is left out: it may repeat what a person has answered. */
function placeOf({ name, stack = '' }: Error) {
  return { bug: name, at: stack.split('\n').filter((line) => line.startsWith('    at ')) }
}

const parsed = parseConfig(process.env)
if (!parsed.ok) refuseToStart(parsed.faults)
const { port, host, dataDir, databaseUrl, publicUrl, proxies, mail, feedPrivateHosts, roadRouter } = parsed.config

const pages = await loadPages(fileURLToPath(new URL('../../web/dist', import.meta.url))).catch((error: Error) =>
  refuseToStart([error.message]),
)

let stopRoads = () => {}
const askWays = roadRouter && (await whoKnowsWays(roadRouter))

let databaseState: DatabaseState = 'starting'
let world: World | null = null
let database: Database | null = null

const reportBug = (error: Error, id: string) =>
  void process.stderr.write(`${JSON.stringify({ id, ...placeOf(error) })}\n`)

const app = createApp({
  version,
  pages,
  // NOTE: the Swedish way to write a date is YYYY-MM-DD.
  today: () => new Date().toLocaleDateString('sv-SE'),
  site: { publicUrl, proxies, mail: mail === null ? 'outbox' : 'sent' },
  databaseState: () => databaseState,
  world: () => world,
  newRequestId: randomUUID,
  milliseconds: () => performance.now(),
  log: (line) => write(JSON.stringify(line)),
  reportBug,
})

const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: requestLimitMs } }) as Server
server.on('error', (error: NodeJS.ErrnoException) => refuseToStart([reasonOf(error)]))
server.listen(port, host, () => {
  const { port: taken } = server.address() as AddressInfo
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  write(`Unspasm is ready: http://${name}:${taken}`)
  write(
    `Guideline ${guidelineVersion}, ${signature ? `signed by ${signature.name}` : 'not signed by a clinician yet'}.`,
  )
})

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT: something else listens on port ${port} already. Stop it, or choose another: PORT=${port + 1} npm start`
    case 'EACCES':
      return `PORT: this user may not listen on port ${port}. Choose one above 1023.`
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return `HOST: this machine has no interface "${host}".`
    default:
      return message
  }
}

async function whoKnowsWays(config: RoadRouterConfig): Promise<AskWays> {
  switch (config.kind) {
    case 'osrm':
      return askOsrm(config.url)
    case 'valhalla':
      return askValhalla(config.url)
    case 'engine': {
      const script = new URL('./road-engine-process.js', import.meta.url)
      const report = (error: Error) => void process.stderr.write(`${JSON.stringify(placeOf(error))}\n`)
      const started = await startRoadEngine({ script, map: config.map, report })
      if (!started.ok) return refuseToStart([`ROAD_MAP: ${started.fault}`])
      stopRoads = started.stop
      return started.ask
    }
  }
}

let stopWorking = async () => {}

/** Opens the database while the page is served already: the advice needs none. */
async function openPractices() {
  try {
    database = await openDatabase(
      databaseUrl === null
        ? {
            dataDir,
            openHost: pgliteInThread(new URL('./pglite-worker.js', import.meta.url), loseDatabase),
            template: fileURLToPath(new URL('./database-template', import.meta.url)),
          }
        : { databaseUrl },
    )
    await migrate(database)
    world = {
      db: database.db,
      clock: () => new Date(),
      randomBytes,
      ...(askWays && { roadRouter: openRoadRouter(askWays) }),
    }
    // NOTE: whoever has a database of their own runs a practice in earnest, and has no use for invented people.
    if (databaseUrl === null) {
      const folder = fileURLToPath(new URL('../portraits', import.meta.url))
      await seedDemonstration(world, () => loadPortraits(folder))
    }
    const fetchFeed = openFeedFetcher({ privateHosts: feedPrivateHosts })
    const readBusyTimes = busyTimesInThread(new URL('./busy-times-worker.js', import.meta.url))
    stopWorking = await startWorking({
      database,
      kinds: jobKinds,
      works: worksOf(world, { fetchFeed, readBusyTimes }),
      reportBug,
    })
    databaseState = 'ready'
    if (mail !== null) repeat(lookMs, sendMails(world, openMailServer(mail.smtpUrl, mail.from)))
    repeat(maintenanceMs, database.maintain)
  } catch (error) {
    databaseState = 'failed'
    process.stderr.write(`The database cannot be used, so no practice is open: ${(error as Error).message}\n`)
  }
}

/** Without its database the server gives advice and books nothing. Whoever watches it learns from its health. */
function loseDatabase(error: Error) {
  databaseState = 'failed'
  world = null
  process.stderr.write(`${JSON.stringify(placeOf(error))}\n`)
}

const sendMails = (from: World, server: ReturnType<typeof openMailServer>) => async () => {
  await sendWaitingMails(from, server)
}

/** Does something again and again, each time after it has been done; a failure is reported, and it goes on. */
function repeat(pauseMs: number, run: () => Promise<void>) {
  setTimeout(() => {
    if (isStopping) return
    run()
      .catch((error: Error) => process.stderr.write(`${JSON.stringify(placeOf(error))}\n`))
      .finally(() => repeat(pauseMs, run))
  }, pauseMs).unref()
}

async function closePractices() {
  await opening
  await stopWorking()
  stopRoads()
  await database?.close()
}

let isStopping = false
const opening = openPractices()

function stop() {
  if (isStopping) process.exit(1)
  isStopping = true
  server.close(() => void closePractices().finally(() => process.exit(0)))
  setInterval(() => server.closeIdleConnections(), idleCheckMs).unref()
  setTimeout(() => server.closeAllConnections(), patienceMs).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
