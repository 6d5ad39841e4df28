import { describe, expect, it } from 'vitest'
import { sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aProfessional } from '../../test/professionals.ts'
import { aTownWithPia, hoursAfter } from '../../test/town.ts'
import type { OwnBooking } from '../contract/bookings.ts'
import { refreshAllStandings } from './refresh-standings.ts'
import { remindOfBooking } from './remind-of-booking.ts'

describe('a visit whose professional cannot come on its day', () => {
  onBothDatabases((database) => {
    const aTown = async () => {
      const town = await aTownWithPia(database().db)
      const { db, at, world, pia, ask, as } = town
      const endInsurance = (expiresOn: string) =>
        db
          .updateTable('credential')
          .set({ expiresOn })
          .where('practiceId', '=', 'north')
          .where('professionalId', '=', pia.id)
          .where('kind', '=', 'insurance')
          .execute()
      const hour = async (now: Date) => {
        at(now)
        await refreshAllStandings(world)
      }
      const mails = async (subject: string) => {
        const rows = await db
          .selectFrom('mail')
          .select('toAddress')
          .where('practiceId', '=', 'north')
          .where('subject', 'like', `%${subject}`)
          .orderBy('toAddress')
          .execute()
        return rows.map(({ toAddress }) => toAddress)
      }
      const read = async (id: string) => (await ask<OwnBooking>('GET', `/bookings/${id}`, as)).body
      return { ...town, endInsurance, hour, mails, read }
    }
    const everybody = ['anna@north.example', 'olga@north.example', 'pia@north.example']

    it('is marked the day before, and everybody concerned is told once', async () => {
      const { book, endInsurance, hour, mails, read } = await aTown()
      const { id, startsAt } = await book()
      await endInsurance('2026-11-30')
      await hour(hoursAfter(startsAt, -25))
      expect((await read(id)).needsOther).toBe(false)
      await hour(hoursAfter(startsAt, -23))
      await hour(hoursAfter(startsAt, -22))

      expect(await read(id)).toMatchObject({ needsOther: true, isOnHold: true, movableUntil: startsAt })
      expect(await mails('choose somebody else')).toEqual(['anna@north.example'])
      expect(await mails('needs somebody else')).toEqual(['olga@north.example', 'pia@north.example'])
    })

    it('is not marked when the record lasts over its day', async () => {
      const { book, endInsurance, hour, read } = await aTown()
      const { id, startsAt } = await book()
      await endInsurance('2026-12-01')
      await hour(hoursAfter(startsAt, -1))
      expect((await read(id)).needsOther).toBe(false)
    })

    it('is moved by its client to somebody else, also in the last hours, and stands again', async () => {
      const { db, at, book, endInsurance, hour, ask, as } = await aTown()
      const karl = await aProfessional(db, 'north', { name: 'karl' })
      const { id, startsAt } = await book()
      await endInsurance('2026-11-30')
      await hour(hoursAfter(startsAt, -20))
      at(hoursAfter(startsAt, -2))
      const move = (professionalId: string, key: string) =>
        ask<OwnBooking>('POST', `/bookings/${id}/move`, as, {
          key: key.repeat(43),
          startsAt,
          professionalId,
          shared: sharedBy({}, hoursAfter(startsAt, -2)),
        })
      const toKarl = await move(karl.id, 'k')

      expect(toKarl.body).toMatchObject({ professionalId: karl.id, needsOther: false, isOnHold: false })
    })

    it('takes place as booked when the record is renewed, and everybody is told', async () => {
      const { book, endInsurance, hour, mails, read } = await aTown()
      const { id, startsAt } = await book()
      await endInsurance('2026-11-30')
      await hour(hoursAfter(startsAt, -20))
      await endInsurance('2027-11-30')
      await hour(hoursAfter(startsAt, -19))

      expect((await read(id)).needsOther).toBe(false)
      expect(await mails('takes place as booked')).toEqual(everybody)
    })

    it('is marked too when the profile is no longer shown', async () => {
      const { db, book, hour, read, pia } = await aTown()
      const { id, startsAt } = await book()
      await db
        .updateTable('professional')
        .set({ state: 'suspended' })
        .where('practiceId', '=', 'north')
        .where('id', '=', pia.id)
        .execute()
      await hour(hoursAfter(startsAt, -20))
      expect((await read(id)).needsOther).toBe(true)
    })
  })
})

describe('a reminder', () => {
  onBothDatabases((database) => {
    it('is sent once, also when its job runs twice at once', async () => {
      const { db, book, world } = await aTownWithPia(database().db)
      const { id, startsAt } = await book()
      const job = { practiceId: 'north', bookingId: id, startsAt, hoursBefore: 24 }
      await Promise.all([remindOfBooking(world, job), remindOfBooking(world, job)])
      await remindOfBooking(world, job)
      await remindOfBooking(world, { ...job, hoursBefore: 2 })

      const sent = await db
        .selectFrom('mail')
        .select('id')
        .where('practiceId', '=', 'north')
        .where('subject', 'like', 'Reminder%')
        .execute()
      expect(sent).toHaveLength(2)
    })
  })
})
