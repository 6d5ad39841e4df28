import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice } from '../../test/practices.ts'
import { migrate } from './migrate.ts'
import { sql } from 'kysely'

describe('the database', () => {
  onBothDatabases((database) => {
    const names = async () =>
      (await sql<{ name: string }>`select name from schema_migration order by name`.execute(database().db)).rows

    it('is made by the migrations in their order, each once', async () => {
      const before = await names()
      await migrate(database())

      expect(before.slice(0, 2)).toEqual([{ name: '0001-practice' }, { name: '0002-people' }])
      expect(await names()).toEqual(before)
    })

    it('refuses a migration that was changed after it had run, and names it', async () => {
      await expect(migrate(database(), [{ name: '0001-practice', text: 'select 1' }])).rejects.toThrow('0001-practice')
    })

    it('keeps nothing of a migration that fails half way', async () => {
      const text = 'create table half_way (id int); select 1 / 0;'

      await expect(migrate(database(), [{ name: '9999-broken', text }])).rejects.toThrow(/division by zero/)

      const { rows } = await sql`select from pg_class where relname = 'half_way'`.execute(database().db)
      expect(rows).toEqual([])
      expect(await names()).not.toContainEqual({ name: '9999-broken' })
    })

    it('lets two servers that start at once migrate once', async () => {
      const text = 'create table one_winner (id int);'
      await Promise.all([1, 2, 3].map(() => migrate(database(), [{ name: '9998-race', text }])))

      expect(await names()).toContainEqual({ name: '9998-race' })
      await sql`drop table one_winner`.execute(database().db)
      await sql`delete from schema_migration where name = '9998-race'`.execute(database().db)
    })

    it('never lets an audit event be changed or removed', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      await sql`insert into audit_event (practice_id, at, what, record) values ('north', now(), 'x', 'y')`.execute(db)

      for (const change of [
        sql`update audit_event set what = 'z' where practice_id = 'north'`,
        sql`delete from audit_event where practice_id = 'north'`,
        sql`truncate audit_event /* practice_id */`,
      ]) {
        await expect(change.execute(db)).rejects.toThrow(/never changed or removed/)
      }
    })

    it('reads the same kinds of values, whichever engine it is', async () => {
      const { rows } = await sql`select 9007199254740991::int8 as eight, date '2026-03-29' as day,
        timestamptz '2026-03-29T01:30:00Z' as at, '{"a_b": 1}'::jsonb as json, array['x', 'y'] as list,
        '\\x00ff'::bytea as bytes`.execute(database().db)

      const { bytes, ...rest } = rows[0] as Record<string, unknown>
      expect(rest).toEqual({
        eight: 9_007_199_254_740_991,
        day: '2026-03-29',
        at: new Date('2026-03-29T01:30:00Z'),
        json: { a_b: 1 },
        list: ['x', 'y'],
      })
      expect([...(bytes as Uint8Array)]).toEqual([0, 255])
    })

    it('gives a transaction to one at a time, and waits for nobody who is done', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const renames = Array.from({ length: 8 }, (_, at) =>
        db.transaction().execute(async (trx) => {
          const { name } = await trx
            .selectFrom('practice')
            .select('name')
            .where('id', '=', 'north')
            .forUpdate()
            .executeTakeFirstOrThrow()
          await trx
            .updateTable('practice')
            .set({ name: `${name}${at}` })
            .where('id', '=', 'north')
            .execute()
          if (at % 2 === 1) throw new Error('rolled back')
        }),
      )
      await Promise.allSettled(renames)

      const { name } = await db.selectFrom('practice').select('name').executeTakeFirstOrThrow()
      expect([...name.replace('Practice north', '')].toSorted().join('')).toBe('0246')
    })
  })
})
