import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { booked, home, newKey, sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, signedInAs } from '../../test/practices.ts'
import { aProfessional } from '../../test/professionals.ts'
import { aTownWithPia, hoursAfter, takenIn } from '../../test/town.ts'
import type { Offers } from '../contract/bookings.ts'
import { remindOfBooking } from '../operations/remind-of-booking.ts'
import type { Problem } from '../problem.ts'

const far = { latitude: home.latitude - 0.06, longitude: home.longitude }

describe('a visit that is moved', () => {
  onBothDatabases((database) => {
    const aTown = async () => {
      const town = await aTownWithPia(database().db)
      const move = (id: string, startsAt: string, changes: object = {}, who = town.as) =>
        town.ask('POST', `/bookings/${id}/move`, who, { key: newKey(), startsAt, shared: sharedBy(), ...changes })
      /** Starts of Monday, and the lengths that they come in. `null`: nobody is signed in. */
      const offered = async (changes: object, who: string | null = town.as) => {
        const { serviceId, place, shared, professionalId } = town.wish
        const answer = await town.send('POST', '/api/practices/north/offers', {
          as: who ?? undefined,
          body: { serviceId, place, shared, professionalId, from: '2026-11-30', days: 1, ...changes },
        })
        const { offers = [], code } = (await answer.json()) as Partial<Offers & Problem>
        const lengths = offers.map(({ startsAt, endsAt }) => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
        const starts = offers.map(({ startsAt }) => startsAt).toSorted()
        return { code, starts, minutes: [...new Set(lengths)] }
      }
      return { ...town, move, offered }
    }

    it('has the new time, and somebody else can have the old one', async () => {
      const { book, move, bens } = await aTown()
      const { id } = await book()
      const { status, body } = await move(id, '2026-11-30T14:00:00Z')

      expect(status).toBe(200)
      expect(body).toMatchObject({ id, state: 'confirmed', startsAt: '2026-11-30T14:00:00.000Z' })
      await expect(book('2026-11-30T11:00:00Z', bens)).resolves.toMatchObject({ state: 'confirmed' })
    })

    it('keeps the old time when the new one is taken, blocked or not judged', async () => {
      const { book, move, ask, bens } = await aTown()
      const { id, startsAt } = await book()
      await book('2026-11-30T14:00:00Z', bens)
      const taken = await move(id, '2026-11-30T14:15:00Z')
      const blocked = await move(id, '2026-12-01T11:00:00Z', { shared: sharedBy({ 'cancer-history': true }) })
      const stale = await move(id, '2026-12-01T11:00:00Z', { shared: sharedBy({}, '2026-11-27T09:00:00Z') })

      expect([taken.body.code, blocked.body.code, stale.body.code]).toEqual([
        'booking/start-taken',
        'booking/blocked',
        'booking/ask-again',
      ])
      expect((await ask('GET', `/bookings/${id}`)).body).toMatchObject({ startsAt, state: 'confirmed' })
    })

    it('may move into the time that it has itself', async () => {
      const { book, move } = await aTown()
      const { id } = await book()

      expect((await move(id, '2026-11-30T11:30:00Z')).status).toBe(200)
      expect((await move(id, '2026-11-30T11:15:00Z')).status).toBe(200)
    })

    it('is offered the time that it has itself and those beside it, for a visit as long as it is', async () => {
      const { book, offered, move } = await aTown()
      const { id, startsAt, endsAt } = await book()

      expect((await offered({})).starts).not.toContain('2026-11-30T11:15:00.000Z')
      const { starts, minutes } = await offered({ moving: id })
      expect(starts).toContain('2026-11-30T11:00:00.000Z')
      expect(starts).toContain('2026-11-30T11:15:00.000Z')
      expect(minutes).toEqual([(Date.parse(endsAt) - Date.parse(startsAt)) / 60_000])
      expect((await move(id, starts.at(-1)!)).status).toBe(200)
    })

    it('counts as taken for everybody else, and nobody learns whether it is there', async () => {
      const { db, book, offered, bens, pias } = await aTown()
      const { id } = await book()
      const owner = await signedInAs(db, 'north', await aPerson(db, 'north', 'olive', 'owner'))
      await aPractice(db, 'south')
      const away = await signedInAs(db, 'south', await aPerson(db, 'south', 'sue', 'owner'))
      const strangers = [null, bens, away]

      for (const who of strangers) expect((await offered({ moving: id }, who)).code).toBe('record/not-found')
      expect((await offered({ moving: randomUUID() })).code).toBe('record/not-found')
      for (const who of [owner, pias]) {
        expect((await offered({ moving: id }, who)).starts).toContain('2026-11-30T11:15:00.000Z')
      }
    })

    it('moves once however often the same request comes, also at once, and a key is good for one request', async () => {
      const { db, book, move } = await aTown()
      const { id } = await book()
      const key = newKey()
      const answers = await Promise.all([1, 2, 3].map(() => move(id, '2026-11-30T14:00:00Z', { key })))
      const other = await move(id, '2026-11-30T15:00:00Z', { key })

      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(other.body.code).toBe('booking/key-reused')
      const mails = await db.selectFrom('mail').select('id').where('practiceId', '=', 'north').execute()
      expect(mails).toHaveLength(4)
    })

    it('changes the entry in the calendars of both: the same one, one number higher', async () => {
      const { db, book, move } = await aTown()
      const { id } = await book()
      await move(id, '2026-11-30T14:00:00Z')
      await move(id, '2026-11-30T15:00:00Z')

      const mails = await db
        .selectFrom('mail')
        .select(['toAddress', 'calendar', 'text', 'calendarMethod'])
        .where('practiceId', '=', 'north')
        .where('calendar', 'like', '%SEQUENCE:2%')
        .execute()
      expect(mails.map(({ toAddress }) => toAddress).toSorted()).toEqual(['anna@north.example', 'pia@north.example'])
      for (const { calendar, text, calendarMethod } of mails) {
        expect(calendarMethod).toBe('REQUEST')
        expect(calendar).toContain(`UID:${id}@unspasm`)
        expect(calendar).toContain('DTSTART:20261130T150000Z')
        expect(text).toContain('14:00')
        expect(`${text}${calendar}`).not.toContain('Secret')
      }
    })

    it('goes to another professional, and the first one is told that it does not take place', async () => {
      const { db, book, move, ask, pias } = await aTown()
      const karl = await aProfessional(db, 'north', { name: 'karl' })
      const { id } = await book()
      const { body } = await move(id, '2026-11-30T11:00:00Z', { professionalId: karl.id })

      expect(body).toMatchObject({ professionalId: karl.id, startsAt: '2026-11-30T11:00:00.000Z', isFirstVisit: true })
      expect((await ask('GET', `/bookings/${id}`, pias)).status).toBe(404)
      const cancelled = await db
        .selectFrom('mail')
        .select('toAddress')
        .where('practiceId', '=', 'north')
        .where('calendarMethod', '=', 'CANCEL')
        .execute()
      expect(cancelled).toEqual([{ toAddress: 'pia@north.example' }])
    })

    it('leaves every drive as long as it has to be, wherever it comes from and goes to', async () => {
      const town = await aTown()
      const { db, wish, as, bens, move, book } = town
      const { id } = await booked(town, as, { ...wish, place: far, startsAt: '2026-11-30T10:30:00Z' })
      await book('2026-11-30T13:00:00Z', bens)
      const before = await takenIn(db)
      await move(id, '2026-11-30T15:00:00Z')
      const after = await takenIn(db)
      await move(id, '2026-11-30T10:30:00Z')

      expect(after[0]!.start.getTime()).toBeGreaterThan(before[1]!.start.getTime())
      expect(await takenIn(db)).toEqual(before)
    })

    it('cannot be moved in the last four hours, nor when it was taken back', async () => {
      const { book, move, at, ask } = await aTown()
      const { id, startsAt } = await book()
      const shared = sharedBy({}, hoursAfter(startsAt, -4))
      expect((await ask('GET', `/bookings/${id}`)).body).toMatchObject({ movableUntil: '2026-11-30T07:00:00.000Z' })
      at(hoursAfter(startsAt, -4))
      const late = await move(id, '2026-12-01T11:00:00Z', { shared })
      expect({ status: late.status, code: late.body.code }).toEqual({ status: 409, code: 'booking/too-late-to-move' })
      await ask('POST', `/bookings/${id}/cancel`)
      expect((await move(id, '2026-12-01T11:00:00Z', { shared })).body.code).toBe('booking/too-late')
    })

    it('goes nowhere where records are not valid on the day', async () => {
      const { db, book, move } = await aTown()
      const { id } = await book()
      await db
        .updateTable('credential')
        .set({ expiresOn: '2026-12-02' })
        .where('practiceId', '=', 'north')
        .where('kind', '=', 'insurance')
        .execute()

      expect((await move(id, '2026-12-02T11:00:00Z')).body.code).toBe('booking/professional-not-available')
      expect((await move(id, '2026-12-01T11:00:00Z')).status).toBe(200)
    })

    it('is reminded of at its new time only', async () => {
      const { db, world, book, move, at } = await aTown()
      const { id, startsAt } = await book()
      await move(id, '2026-12-01T11:00:00Z')
      at(hoursAfter(startsAt, -2))
      const reminder = (start: string) => ({ practiceId: 'north', bookingId: id, startsAt: start, hoursBefore: 2 })
      await remindOfBooking(world, reminder(startsAt))
      const sent = () =>
        db
          .selectFrom('mail')
          .select('subject')
          .where('practiceId', '=', 'north')
          .where('subject', 'like', 'Reminder%')
          .execute()
      expect(await sent()).toEqual([])
      await remindOfBooking(world, reminder('2026-12-01T11:00:00Z'))
      expect(await sent()).toHaveLength(1)
    })
  })
})
