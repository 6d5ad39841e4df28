import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { runProgram } from '../../../scripts/step.mjs'
import { migrate } from '../src/db/migrate.ts'
import { openDatabase, type Place } from '../src/db/open.ts'
import { startBuiltServer } from './built-server.ts'
import { crash, type Crash } from './crash.ts'
import { aPostgresDatabase } from './databases.ts'
import { aPractice } from './practices.ts'

const root = resolve(import.meta.dirname, '../../..')
const longMs = 240_000

/** `npm run crash` asks for more rounds than every run of the tests has time for. */
const rounds = Number(process.env['CRASH_ROUNDS'] ?? 3)

beforeAll(async () => {
  expect(await runProgram([process.execPath, join(root, 'scripts/setup.mjs')])).toMatchObject({ ok: true })
}, longMs)

/** Somebody asks for a link to sign in: it is acknowledged when its mail is in the outbox. */
const askForLinks: Pick<Crash, 'write' | 'kept'> = {
  write: async (url, count) => {
    const email = `person-${count}@north.example`
    const { status } = await fetch(`${url}/api/sign-in/links`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        // NOTE: everybody comes from elsewhere, so that no allowance runs out.
        'X-Forwarded-For': `10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`,
      },
      body: JSON.stringify({ practice: 'north', email }),
    })
    return status === 202 ? email : null
  },
  kept: async ({ db }) => {
    const rows = await db.selectFrom('mail').select('toAddress').where('practiceId', '=', 'north').execute()
    return rows.map(({ toAddress }) => toAddress)
  },
}

async function openPractice(place: Place): Promise<void> {
  const database = await openDatabase(place)
  await migrate(database)
  await aPractice(database.db, 'north')
  await database.close()
}

const howMany = (round: number) => 20 + 13 * round

describe('a server that is killed while it writes', () => {
  let dataDir = ''
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'unspasm-crash-'))
  })
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  it(
    'has lost and doubled nothing that it acknowledged, on the embedded database',
    async () => {
      await openPractice({ dataDir, template: join(root, 'packages/server/dist/database-template') })

      const report = await crash({
        ...askForLinks,
        env: { DATA_DIR: dataDir, PROXIES: '1' },
        rounds,
        writers: 8,
        acknowledgedBefore: howMany,
      })

      expect(report).toMatchObject({ lost: [], doubled: [] })
      expect(report.acknowledged).toBeGreaterThanOrEqual(20 * rounds)
    },
    longMs * rounds,
  )

  it(
    'has lost and doubled nothing that it acknowledged, on PostgreSQL',
    async (context) => {
      const copy = await aPostgresDatabase()
      if (copy === null) return context.skip('no PostgreSQL on this machine')
      onTestFinished(copy.drop)
      await openPractice({ databaseUrl: copy.url })

      const report = await crash({
        ...askForLinks,
        env: { DATABASE_URL: copy.url, PROXIES: '1' },
        rounds,
        writers: 8,
        acknowledgedBefore: howMany,
      })

      expect(report).toMatchObject({ lost: [], doubled: [] })
      expect(report.acknowledged).toBeGreaterThanOrEqual(20 * rounds)
    },
    longMs * rounds,
  )

  it(
    'keeps others out of its folder while it runs: a second one serves the advice and says why it has no practice',
    async () => {
      const first = await startBuiltServer({ DATA_DIR: dataDir })
      onTestFinished(first.kill)

      await expect(startBuiltServer({ DATA_DIR: dataDir })).rejects.toThrow(/DATA_DIR: process \d+ has .* open already/)

      expect(await first.stop()).toBe(0)
      expect(first.complaints()).toBe('')
      const second = await startBuiltServer({ DATA_DIR: dataDir })
      expect(await second.stop()).toBe(0)
    },
    longMs,
  )
})
