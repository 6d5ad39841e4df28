import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice } from '../../test/practices.ts'
import { copyDatabase } from './copy-database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'

/** A folder that is gone after the test. */
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-open-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('an open database', () => {
  onBothDatabases((database) => {
    it('reads numbers, instants, dates, lists and bytes alike on either engine', async () => {
      const { rows } = await sql`
        select 9007199254740991::bigint as big, count(*) as counted, '2026-03-29T01:00:00Z'::timestamptz as at,
          '2026-03-29'::date as on_day, array['a', 'b'] as words, '{"a": [1]}'::jsonb as object, '\\x00ff'::bytea as bytes,
          null as nothing, 0.5::float8 as half, tstzrange('2026-01-01Z', '2026-01-02Z') is not null as is_span
        from practice`.execute(database().db)

      const [{ bytes, ...rest }] = rows as [{ bytes: Uint8Array }]
      expect(rest).toEqual({
        big: 9007199254740991,
        counted: 0,
        at: new Date('2026-03-29T01:00:00Z'),
        onDay: '2026-03-29',
        words: ['a', 'b'],
        object: { a: [1] },
        nothing: null,
        half: 0.5,
        isSpan: true,
      })
      expect([...bytes]).toEqual([0, 255])
    })

    it('tells a broken constraint by its code and its name', async () => {
      await aPractice(database().db, 'north')

      await expect(aPractice(database().db, 'north')).rejects.toMatchObject({
        code: '23505',
        constraint: 'practice_pkey',
      })
    })

    it('keeps events for ever: they are neither changed, nor removed, nor emptied', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      await db
        .insertInto('auditEvent')
        .values({ practiceId: 'north', at: new Date(0), what: 'session/started', record: 'session' })
        .execute()
      const refused = { code: '23001' }

      await expect(
        db.updateTable('auditEvent').set({ what: 'nothing' }).where('practiceId', '=', 'north').execute(),
      ).rejects.toMatchObject(refused)
      await expect(db.deleteFrom('auditEvent').where('practiceId', '=', 'north').execute()).rejects.toMatchObject(
        refused,
      )
      await expect(database().run('truncate audit_event')).rejects.toMatchObject(refused)
    })

    it('runs a script of a library whole or not at all, and can be used afterwards', async () => {
      await expect(
        database().run("begin; insert into practice values ('x'); select nothing; commit;"),
      ).rejects.toThrow()

      expect((await database().run('select 1 as one; select 2 as one;')).rows).toEqual([{ one: 1 }, { one: 2 }])
      expect((await database().run('select count(*) as many from practice')).rows).toEqual([{ many: 0 }])
    })

    it('refuses a migration whose text has changed since it ran, and says which', async () => {
      const first = { name: '9000-first', text: 'create table first_try (id int)' }
      await migrate(database(), [first])
      onTestFinished(async () => {
        await database().run("drop table first_try; delete from schema_migration where name like '9%'")
      })
      const broken = { name: '9001-broken', text: 'create table second_try (id int); select nothing' }

      await expect(migrate(database(), [{ ...first, text: `${first.text} ` }])).rejects.toThrow('9000-first')
      await expect(migrate(database(), [first, broken])).rejects.toThrow()
      expect((await database().run("select to_regclass('second_try') as found")).rows).toEqual([{ found: null }])
      await migrate(database(), [{ ...first, text: first.text.replaceAll('\n', '\r\n') }])
    })

    it('is migrated once when two servers start at once', async () => {
      const slow = { name: '9100-slow', text: 'create table slow_try (id int); select pg_sleep(0.2)' }
      onTestFinished(async () => {
        await database().run("drop table slow_try; delete from schema_migration where name like '9%'")
      })

      await Promise.all([migrate(database(), [slow]), migrate(database(), [slow])])

      expect((await database().run("select name from schema_migration where name = '9100-slow'")).rows).toHaveLength(1)
    })
  })
})

describe('a folder with an embedded database', () => {
  let prepared = ''
  let template = ''
  beforeAll(async () => {
    prepared = mkdtempSync(join(tmpdir(), 'unspasm-prepared-'))
    template = join(prepared, 'database')
    const made = await openDatabase({ dataDir: prepared })
    await made.run('create table kept (id int)')
    await made.close()
  }, 240_000)
  afterAll(() => rmSync(prepared, { recursive: true, force: true }))

  it('serves one server: a second one is refused, with which process has it, and loses nothing', async () => {
    const dataDir = aFolder()
    const database = await openDatabase({ dataDir, template })
    await database.run('insert into kept values (1)')

    await expect(openDatabase({ dataDir })).rejects.toThrow(`process ${process.pid} has ${dataDir} open already`)
    expect((await database.run('select id from kept')).rows).toEqual([{ id: 1 }])

    await database.close()
    const again = await openDatabase({ dataDir })
    expect((await again.run('select id from kept')).rows).toEqual([{ id: 1 }])
    await again.close()
  }, 240_000)

  it('is taken over from a process that is gone', async () => {
    const dataDir = aFolder()
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid, started: null }))

    const database = await openDatabase({ dataDir, template })

    await expect(openDatabase({ dataDir })).rejects.toThrow('open already')
    await database.close()
  }, 240_000)

  it('begins as a copy of a prepared one, and never touches that', async () => {
    const dataDir = aFolder()

    const first = await openDatabase({ dataDir, template })
    await first.run('insert into kept values (1)')
    await first.close()
    const second = await openDatabase({ dataDir, template })
    expect((await second.run('select id from kept')).rows).toEqual([{ id: 1 }])
    await second.close()
    const original = await openDatabase({ dataDir: prepared })
    expect((await original.run('select id from kept')).rows).toEqual([])
    await original.close()
  }, 240_000)

  it('is made whole or not at all: what a copy that was cut off left behind is thrown away', async () => {
    const [from, to] = [aFolder(), join(aFolder(), 'database')]
    writeFileSync(join(from, 'a'), 'whole')
    await copyDatabase(from, join(to, '..', 'other'))
    writeFileSync(join(to, '..', 'database.new'), 'half')

    await copyDatabase(from, to)

    expect(existsSync(join(to, 'a'))).toBe(true)
    expect(existsSync(`${to}.new`)).toBe(false)
  })
})
