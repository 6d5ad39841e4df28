import { CompiledQuery, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice } from '../../test/practices.ts'
import { leave } from './left-statements.ts'
import type { Db } from './open.ts'
import { prepared, preparedToLeave, type Value } from './prepared.ts'

describe('a statement that is left', () => {
  onBothDatabases((database) => {
    const storeHoliday = preparedToLeave((db, value: Value<{ readonly practiceId: string; readonly on: string }>) =>
      db
        .insertInto('holiday')
        .values({ practiceId: value('practiceId'), holidayOn: value('on'), name: 'Closed' })
        .compile(),
    )
    const holidaysOf = prepared((db, value: Value<{ readonly practiceId: string }>) =>
      db
        .selectFrom('holiday')
        .select('holidayOn')
        .where('practiceId', '=', value('practiceId'))
        .orderBy('holidayOn')
        .compile(),
    )
    const listHolidays = async (db: Db, practiceId: string) =>
      (await holidaysOf(db, { practiceId })).map(({ holidayOn }) => holidayOn)
    const fail = (trx: Db) => trx.executeQuery(leave(CompiledQuery.raw(`select 'no-date'::date`)))

    it('is there for whatever is asked next, and after the commit', async () => {
      const { db } = database()
      await aPractice(db, 'left')

      const within = await db.transaction().execute(async (trx) => {
        await storeHoliday(trx, { practiceId: 'left', on: '2026-12-25' })
        await storeHoliday(trx, { practiceId: 'left', on: '2026-12-26' })
        return listHolidays(trx, 'left')
      })

      expect(within).toEqual(['2026-12-25', '2026-12-26'])
      expect(await listHolidays(db, 'left')).toEqual(within)
    })

    it('is waited for outside of a transaction', async () => {
      const { db } = database()
      await aPractice(db, 'left')

      await storeHoliday(db, { practiceId: 'left', on: '2026-12-25' })

      await expect(storeHoliday(db, { practiceId: 'left', on: '2026-12-25' })).rejects.toMatchObject({ code: '23505' })
      expect(await listHolidays(db, 'left')).toEqual(['2026-12-25'])
    })

    it('that fails takes everything back, and its error is the one that is told', async () => {
      const { db } = database()
      await aPractice(db, 'left')
      const twice = db.transaction().execute(async (trx) => {
        await storeHoliday(trx, { practiceId: 'left', on: '2026-12-25' })
        await storeHoliday(trx, { practiceId: 'left', on: '2026-12-25' })
        await storeHoliday(trx, { practiceId: 'left', on: '2026-12-26' })
      })

      await expect(twice).rejects.toMatchObject({ code: '23505' })
      expect(await listHolidays(db, 'left')).toEqual([])
    })

    it('that fails fails what is asked after it, and is not forgotten by whoever catches that', async () => {
      const { db } = database()
      await aPractice(db, 'left')
      const told: unknown[] = []
      const caught = db.transaction().execute(async (trx) => {
        await storeHoliday(trx, { practiceId: 'left', on: '2026-12-25' })
        await fail(trx)
        await listHolidays(trx, 'left').catch((error: unknown) => told.push(error))
      })

      await expect(caught).rejects.toMatchObject({ code: '22007' })
      expect(told).toMatchObject([{ code: '22007' }])
      expect(await listHolidays(db, 'left')).toEqual([])
    })

    it('leaves nothing behind for the next who has the connection', async () => {
      const { db } = database()
      await aPractice(db, 'left')
      for (let turn = 0; turn < 12; turn++) {
        await expect(db.transaction().execute(fail)).rejects.toMatchObject({ code: '22007' })
      }

      const { rows } = await db.transaction().execute((trx) => sql<{ one: number }>`select 1 as one`.execute(trx))

      expect(rows).toEqual([{ one: 1 }])
    })

    it('keeps its place among questions that are asked at once', async () => {
      const { db } = database()
      await aPractice(db, 'left')

      const seen = await db.transaction().execute(async (trx) => {
        const asked = [listHolidays(trx, 'left')]
        for (const on of ['2026-12-24', '2026-12-25', '2026-12-26']) {
          asked.push(storeHoliday(trx, { practiceId: 'left', on }).then(() => listHolidays(trx, 'left')))
        }
        return Promise.all(asked)
      })

      expect(seen[0]).toEqual([])
      expect(seen.at(-1)).toEqual(['2026-12-24', '2026-12-25', '2026-12-26'])
    })
  })
})
