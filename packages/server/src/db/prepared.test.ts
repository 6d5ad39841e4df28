import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice } from '../../test/practices.ts'
import { prepared, type Value } from './prepared.ts'

describe('a prepared query', () => {
  onBothDatabases((database) => {
    const namesOf = prepared((db, value: Value<{ readonly practiceId: string; readonly name: string | null }>) =>
      db
        .selectFrom('service')
        .select(['name', 'firstMinutes'])
        .where('practiceId', '=', value('practiceId'))
        .where('name', 'is not distinct from', value('name'))
        .compile(),
    )

    it('is answered for the values of each time, within a transaction and outside of one', async () => {
      const { db } = database()
      await aPractice(db, 'prepared')
      for (const name of ['Massage', 'Exercise']) {
        await db
          .insertInto('service')
          .values({
            practiceId: 'prepared',
            kind: 'massage',
            role: 'massage-therapist',
            name,
            firstMinutes: 60,
            laterMinutes: 45,
          })
          .execute()
      }

      const asked = ['Massage', 'Exercise', null, 'Massage', 'Exercise', 'Massage', 'Exercise']
      const outside = await Promise.all(asked.map((name) => namesOf(db, { practiceId: 'prepared', name })))
      const within = await db.transaction().execute((trx) => namesOf(trx, { practiceId: 'prepared', name: 'Exercise' }))

      expect(outside.map((rows) => rows.map(({ name }) => name))).toEqual(
        asked.map((name) => (name === null ? [] : [name])),
      )
      expect(within).toEqual([{ name: 'Exercise', firstMinutes: 60 }])
      expect(await namesOf(db, { practiceId: 'another', name: 'Massage' })).toEqual([])
    })

    it('that is not held to one practice is refused before it is sent', async () => {
      const loose = prepared((db, value: Value<{ readonly name: string }>) =>
        db.selectFrom('service').select('id').where('name', '=', value('name')).compile(),
      )

      await expect(loose(database().db, { name: 'Massage' })).rejects.toThrow('practice_id')
    })
  })
})
