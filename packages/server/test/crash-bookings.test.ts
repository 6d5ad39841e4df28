import { sql } from 'kysely'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dateAt, daysAfter, instantAt, weekdayOf } from '@unspasm/scheduling/local-time'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { runProgram } from '../../../scripts/step.mjs'
import { migrate } from '../src/db/migrate.ts'
import { openDatabase, type Database, type Place } from '../src/db/open.ts'
import { confirmBody, home, newKey, sharedBy } from './bookings.ts'
import { crash } from './crash.ts'
import { aPostgresDatabase } from './databases.ts'
import { aPerson, aPractice, signedInAs } from './practices.ts'
import { aProfessional, aService } from './professionals.ts'

const root = resolve(import.meta.dirname, '../../..')
const longMs = 240_000

/** `npm run crash` asks for more rounds than every run of the tests has time for. */
const rounds = Number(process.env['CRASH_ROUNDS'] ?? 3)
const writers = 6
const professionals = 4
const zone = 'Europe/London'
/** Hours of a day at which visits begin, so far apart that none is in the way of another. */
const startMinutes = [600, 690, 780, 870]

beforeAll(async () => {
  expect(await runProgram([process.execPath, join(root, 'scripts/setup.mjs')])).toMatchObject({ ok: true })
}, longMs)

type Slot = { readonly professionalId: string; readonly startsAt: string }

/** Somebody who wants one visit, and asks with the same keys until somebody answers. */
type Wish = {
  readonly name: string
  readonly cookie: string
  readonly key: string
  readonly slot: Slot
  /** Where the visit is moved to after it is booked; `null`: it stays. */
  readonly move: { readonly key: string; readonly slot: Slot } | null
}

/** A practice with somebody for every wish, all records valid on the day of the test. */
async function openPractice(place: Place): Promise<{ readonly wishes: Wish[]; readonly serviceId: string }> {
  const database = await openDatabase(place)
  await migrate(database)
  const { db } = database
  await aPractice(db, 'north')
  const ids: string[] = []
  for (let count = 0; count < professionals; count += 1) {
    ids.push((await aProfessional(db, 'north', { name: `pro${count}` })).id)
  }
  const serviceId = await aService(db, 'north', 'massage')
  await sql`
    update credential set issued_on = current_date - 60, verified_on = current_date - 10,
      expires_on = case when expires_on is null then null else current_date + 600 end
    where practice_id = 'north'`.execute(db)
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db)
  const { now } = rows[0]!
  const most = rounds * 20
  const slots = slotsAfter(now, ids, 2 * most)
  const wishes: Wish[] = []
  for (let count = 0; count < most; count += 1) {
    const name = `client${count}`
    const cookie = await signedInAs(db, 'north', await aPerson(db, 'north', name), now)
    const moves = count % 2 === 0
    wishes.push({
      name,
      cookie,
      key: newKey(),
      slot: slots[count]!,
      move: moves ? { key: newKey(), slot: slots[most + count]! } : null,
    })
  }
  await database.close()
  return { wishes: wishes.toReversed(), serviceId }
}

function slotsAfter(now: Date, ids: readonly string[], count: number): readonly Slot[] {
  const slots: Slot[] = []
  for (let on = daysAfter(dateAt(now.getTime(), zone), 3); slots.length < count; on = daysAfter(on, 1)) {
    if (weekdayOf(on) === 7) continue
    for (const professionalId of ids) {
      for (const minute of startMinutes) {
        slots.push({ professionalId, startsAt: new Date(instantAt(on, minute, zone)).toISOString() })
      }
    }
  }
  return slots
}

/** Kills the server in the middle of bookings and moves, and looks at what is there. */
async function killInTheMiddle(place: Place, env: Readonly<Record<string, string>>) {
  const { wishes, serviceId } = await openPractice(place)
  const refused: string[] = []
  /** Everybody who was told that they have a visit, whatever came after it. */
  const told = new Set<string>()
  let moved = 0

  const write = async (url: string, count: number): Promise<string | null> => {
    const wish = wishes.pop()
    if (!wish) throw new Error('expected wishes enough')
    const post = async (path: string, body: object) => {
      const answer = await fetch(`${url}/api/practices/north${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Sec-Fetch-Site': 'same-origin',
          Cookie: wish.cookie,
          // NOTE: everybody comes from elsewhere, so that no allowance runs out.
          'X-Forwarded-For': `10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`,
        },
        body: JSON.stringify(body),
      })
      const said = (await answer.json()) as { readonly id: string; readonly startsAt: string }
      if (answer.ok) return said
      refused.push(JSON.stringify(said))
      throw new Error('expected to be let through')
    }
    try {
      const shared = sharedBy({}, await nowOf(url))
      const held = await post('/holds', { serviceId, place: home, shared, key: wish.key, ...wish.slot })
      const booked = await post(`/holds/${held.id}/confirm`, confirmBody(wish.key, { shared }))
      told.add(wish.name)
      if (wish.move === null) return `${wish.name} ${booked.startsAt}`
      const { key, slot } = wish.move
      const { startsAt } = await post(`/bookings/${booked.id}/move`, { key, shared, ...slot })
      moved += 1
      return `${wish.name} ${startsAt}`
    } catch (error) {
      wishes.push(wish)
      throw error
    }
  }

  const kept = async ({ db }: Database) => {
    const rows = await db
      .selectFrom('booking')
      .innerJoin('person', (join) =>
        join.onRef('person.practiceId', '=', 'booking.practiceId').onRef('person.id', '=', 'booking.clientId'),
      )
      .select(['person.email', 'booking.startsAt'])
      .where('booking.practiceId', '=', 'north')
      .where('booking.state', '=', 'confirmed')
      .execute()
    return rows.map(({ email, startsAt }) => `${email.split('@')[0]} ${startsAt.toISOString()}`)
  }
  let all: readonly string[] = []
  const report = await crash({
    env: { ...env, PROXIES: '1' },
    rounds,
    writers,
    acknowledgedBefore: (round) => 2 + (round % 6),
    write,
    kept: async (database) => (all = await kept(database)),
  })
  const names = all.map((key) => key.split(' ')[0]!)
  return {
    ...report,
    moved,
    /** Told that they have a visit, and have none. */
    withoutVisit: [...told].filter((name) => !names.includes(name)),
    /** With more than one. */
    twice: names.filter((name, at) => names.indexOf(name) !== at),
    refused,
  }
}

/** The time of the server, which is the one that judges how old an answer is. */
async function nowOf(url: string): Promise<string> {
  const { headers } = await fetch(`${url}/api/health`)
  return new Date(headers.get('Date')!).toISOString()
}

const print = (where: string, { acknowledged, moved, lost, twice }: Awaited<ReturnType<typeof killInTheMiddle>>) =>
  process.stdout.write(
    `${where}: killed ${rounds} times, ${acknowledged} bookings acknowledged, ${moved} of them moved, ${lost.length} lost, ${twice.length} twice\n`,
  )

const nothingWrong = { lost: [], doubled: [], withoutVisit: [], twice: [], refused: [] }

describe('a server that is killed in the middle of bookings and moves', () => {
  let dataDir = ''
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'unspasm-crash-'))
  })
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  it(
    'has every visit that it confirmed once, at its newest time, on the embedded database',
    async () => {
      const place = { dataDir, template: join(root, 'packages/server/dist/database-template') }
      const report = await killInTheMiddle(place, { DATA_DIR: dataDir })
      print('embedded database', report)
      expect(report).toMatchObject(nothingWrong)
      expect(report.acknowledged).toBeGreaterThanOrEqual(2 * rounds)
    },
    longMs * rounds,
  )

  it(
    'has every visit that it confirmed once, at its newest time, on PostgreSQL',
    async (context) => {
      const copy = await aPostgresDatabase()
      if (copy === null) return context.skip('no PostgreSQL on this machine')
      onTestFinished(copy.drop)
      const report = await killInTheMiddle({ databaseUrl: copy.url }, { DATABASE_URL: copy.url })
      print('PostgreSQL', report)
      expect(report).toMatchObject(nothingWrong)
      expect(report.acknowledged).toBeGreaterThanOrEqual(2 * rounds)
    },
    longMs * rounds,
  )
})
