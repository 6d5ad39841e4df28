import { createAdaptorServer } from '@hono/node-server'
import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createApp } from '../packages/server/src/app.ts'
import { openDatabase, type Db } from '../packages/server/src/db/open.ts'
import { loadPages } from '../packages/server/src/pages.ts'
import { aPerson, aPractice, signedInAs, testNow } from '../packages/server/test/practices.ts'
import { aDraft, aProfessional, aRecord, switchOn } from '../packages/server/test/professionals.ts'
import { workOff } from '../packages/server/test/work-off.ts'

/** The database as the build has prepared it: every table, and nobody in it. */
const template = resolve(import.meta.dirname, '../packages/server/dist/database-template')

/** Places of Bristol, roughly. */
const places = [
  ['Clifton', 'BS8', 51.4637, -2.622],
  ['Redland', 'BS6', 51.472, -2.601],
  ['Bedminster', 'BS3', 51.44, -2.602],
  ['Old City', 'BS1', 51.4545, -2.5944],
  ['Easton', 'BS5', 51.464, -2.563],
  ['Horfield', 'BS7', 51.489, -2.585],
  ['Knowle', 'BS4', 51.431, -2.567],
  ['Hotwells', 'BS8 4', 51.448, -2.618],
] as const

/** A practice with people of every state, in this process, on a database of its own and a clock that stands until it is set. */
export async function startPractice() {
  const dataDir = mkdtempSync(join(tmpdir(), 'unspasm-e2e-'))
  const { db, close } = await openDatabase({ dataDir, template })
  const people = await settle(db)
  let now = testNow
  const world = { db, clock: () => now, randomBytes }
  const app = createApp({
    version: '0',
    pages: await loadPages(resolve(import.meta.dirname, '../packages/web/dist')),
    today: () => '2026-11-28',
    site: { publicUrl: null, proxies: 0, mail: 'outbox' },
    databaseState: () => 'ready',
    world: () => world,
    newRequestId: () => 'request',
    milliseconds: () => 0,
    log: () => undefined,
    reportBug: (error) => {
      throw error
    },
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    db,
    url,
    people,
    world,
    /** Sets the clock, and does the background work that is due by then. */
    at: (instant: Date) => {
      now = instant
      return workOff(world)
    },
    /** A browser in which somebody is signed in. */
    signedIn: async (
      browser: Browser,
      personId: string,
      options: BrowserContextOptions = {},
    ): Promise<BrowserContext> => {
      const [name = '', value = ''] = (await signedInAs(db, 'north', personId)).split('=')
      const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, ...options })
      await context.addCookies([{ name, value, url }])
      return context
    },
    stop: async () => {
      await new Promise<void>((ended) => {
        server.closeAllConnections()
        server.close(() => ended())
      })
      await close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type RunningPractice = Awaited<ReturnType<typeof startPractice>>

async function settle(db: Db) {
  await aPractice(db, 'north')
  const owner = await aPerson(db, 'north', 'Olga', 'owner')
  await db
    .insertInto('gazetteer')
    .values(
      places.map(([name, postcode, latitude, longitude]) => ({
        practiceId: 'north',
        name,
        postcode,
        latitude,
        longitude,
        foldedName: name.toLowerCase(),
        foldedPostcode: postcode.toLowerCase().replace(' ', ''),
      })),
    )
    .execute()
  const anna = await aProfessional(db, 'north', { name: 'Anna', gender: 'woman', languages: ['en', 'pt'] })
  await aProfessional(db, 'north', { name: 'Ben', gender: 'man', role: 'physiotherapist', languages: ['en', 'de'] })
  const about = 'I work slowly and explain what I do. You can stop at any time.'
  await db
    .updateTable('professional')
    .set({ near: 'Clifton', workingSinceYear: 2016, visitsCompleted: 12, about })
    .where('practiceId', '=', 'north')
    .where('id', '=', anna.id)
    .execute()
  const cleo = await aProfessional(db, 'north', { name: 'Cleo', state: 'draft' })
  await db
    .updateTable('credential')
    .set({ expiresOn: '2026-12-10' })
    .where('practiceId', '=', 'north')
    .where('professionalId', '=', cleo.id)
    .where('kind', '=', 'insurance')
    .execute()
  const pia = await aDraft(db, 'north', { name: 'Pia' })
  await switchOn(db, 'north', 'massage-therapist')
  await db
    .insertInto('professionalRole')
    .values({ practiceId: 'north', professionalId: pia.id, role: 'massage-therapist' })
    .execute()
  await aRecord(db, 'north', pia, 'identity')
  return { owner, anna, cleo, pia }
}

/** Sees the title of a page. */
export const sees = (page: Page, title: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
