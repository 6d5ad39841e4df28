import { describe, expect, it } from 'vitest'
import { confirmBody, holdBody, newKey, sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { signedInAs } from '../../test/practices.ts'
import { aTownWithPia, hoursAfter, takenIn } from '../../test/town.ts'
import { workOff } from '../../test/work-off.ts'
import type { OwnBooking } from '../contract/bookings.ts'
import type { Course, SittingAnswered, SittingStarts } from '../contract/courses.ts'

describe('a course', () => {
  onBothDatabases((database) => {
    const aTown = async () => {
      const town = await aTownWithPia(database().db)
      const hold = async (changes: object = {}) => {
        const body = { ...holdBody(town.wish), gapsDays: [3, 4, 7], ...changes }
        return { ...(await town.ask<Course>('POST', '/courses', town.as, body)), key: body.key }
      }
      const confirm = (id: string, key: string, changes: object = {}) =>
        town.ask<Course>('POST', `/courses/${id}/confirm`, town.as, { ...confirmBody(key), ...changes })
      /** Wishes another start for a sitting, by anybody who has the key. */
      const swap = (course: Course, step: number, key: string, startsAt: string, changes: object = {}) => {
        const body = { key, shared: sharedBy(), startsAt, ...changes }
        return town.ask<Course>('POST', `/courses/${course.id}/sittings/${course.sittings[step]!.id}/swap`, '', body)
      }
      const starts = async (course: Course, step: number, key: string) => {
        const path = `/courses/${course.id}/sittings/${course.sittings[step]!.id}/starts`
        const { body } = await town.ask<SittingStarts>('POST', path, '', { key, shared: sharedBy() })
        return body.starts.map(({ startsAt }) => startsAt)
      }
      const bookings = async () => {
        const { body } = await town.ask<{ readonly bookings: readonly OwnBooking[] }>('GET', '/bookings')
        return body.bookings
      }
      const aCourse = async (changes: object = {}) => {
        const { body, key } = await hold(changes)
        return (await confirm(body.id, key)).body
      }
      return { ...town, hold, confirm, swap, starts, bookings, aCourse }
    }

    it('holds all its sittings at the usual hour, the first one longer, and books them as one', async () => {
      const { db, hold, confirm, bookings } = await aTown()
      const held = await hold()
      expect(held.status).toBe(201)
      expect(held.body.sittings.map(({ startsAt, isUsual, state }) => [startsAt, isUsual, state])).toEqual([
        ['2026-11-30T11:00:00.000Z', true, 'held'],
        ['2026-12-03T11:00:00.000Z', true, 'held'],
        ['2026-12-07T11:00:00.000Z', true, 'held'],
        ['2026-12-14T11:00:00.000Z', true, 'held'],
      ])
      const minutes = held.body.sittings.map(
        ({ startsAt, endsAt }) => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
      )
      expect(minutes).toEqual([45, 60, 60, 60])
      const { status, body } = await confirm(held.body.id, held.key)

      expect({ status, isConfirmed: body.isConfirmed, heldUntil: body.heldUntil }).toEqual({
        status: 200,
        isConfirmed: true,
        heldUntil: null,
      })
      expect((await bookings()).map(({ courseId, state }) => [courseId, state])).toEqual(
        [1, 2, 3, 4].map(() => [held.body.id, 'confirmed']),
      )
      const mails = await db.selectFrom('mail').selectAll().where('practiceId', '=', 'north').execute()
      expect(mails.map(({ toAddress, calendarMethod }) => [toAddress, calendarMethod]).toSorted()).toEqual([
        ['anna@north.example', 'PUBLISH'],
        ['pia@north.example', 'PUBLISH'],
      ])
      expect(mails[0]!.calendar!.match(/BEGIN:VEVENT/g)).toHaveLength(4)
    })

    it('shows the nearest start where the usual one is taken, before anything is confirmed', async () => {
      const { book, bens, hold } = await aTown()
      await book('2026-12-07T11:00:00Z', bens)
      const { body } = await hold()

      expect(body.sittings[2]).toMatchObject({ wantedAt: '2026-12-07T11:00:00.000Z', isUsual: false })
      expect(Math.abs(Date.parse(body.sittings[2]!.startsAt) - Date.parse('2026-12-07T11:00:00Z'))).toBeLessThanOrEqual(
        2 * 3_600_000,
      )
      expect(body.sittings[3]).toMatchObject({ startsAt: '2026-12-14T11:00:00.000Z', isUsual: true })
    })

    it('is all or nothing: none is held when one cannot be had, none is booked when one cannot be booked', async () => {
      const { db, pia, hold, confirm, bookings } = await aTown()
      await db
        .insertInto('absence')
        .values({
          practiceId: 'north',
          professionalId: pia.id,
          during: '[2026-12-10,2026-12-19)',
          source: 'own',
          note: '',
        })
        .execute()
      expect((await hold()).body.code).toBe('course/no-time')
      expect(await db.selectFrom('booking').select('id').where('practiceId', '=', 'north').execute()).toEqual([])

      const { body, key } = await hold({ gapsDays: [3, 4] })
      await db
        .insertInto('absence')
        .values({
          practiceId: 'north',
          professionalId: pia.id,
          during: '[2026-12-07,2026-12-08)',
          source: 'own',
          note: '',
        })
        .execute()
      expect((await confirm(body.id, key)).status).toBe(409)
      expect(await bookings()).toEqual([])
      expect(await db.selectFrom('mail').select('id').where('practiceId', '=', 'north').execute()).toEqual([])
    })

    it('is the same course however often it is asked for with one key, also at once', async () => {
      const { db, hold, confirm } = await aTown()
      const key = newKey()
      const answers = await Promise.all([hold({ key }), hold({ key }), hold({ key })])
      const { body } = answers[0]!
      const confirmed = await Promise.all([confirm(body.id, key), confirm(body.id, key)])

      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
      expect((await hold({ key, gapsDays: [7] })).body.code).toBe('booking/key-reused')
      expect(confirmed.map(({ status }) => status)).toEqual([200, 200])
      const rows = await db.selectFrom('booking').select('state').where('practiceId', '=', 'north').execute()
      expect(rows).toEqual([1, 2, 3, 4].map(() => ({ state: 'confirmed' })))
    })

    it('is kept for somebody who is not signed in, and booked once they are', async () => {
      const { ask, wish, confirm } = await aTown()
      const body = { ...holdBody(wish), gapsDays: [7] }
      const { status, body: held } = await ask<Course>('POST', '/courses', '', body)
      const unknown = await ask('POST', `/courses/${held.id}/confirm`, '', confirmBody(body.key))

      expect({ status, refused: unknown.body.code }).toEqual({ status: 201, refused: 'person/not-signed-in' })
      expect((await confirm(held.id, body.key)).body.isConfirmed).toBe(true)
    })

    it('has one sitting swapped for another start near its day, and is booked as it stands then', async () => {
      const { hold, starts, swap, confirm, bookings, book, bens } = await aTown()
      const { body: held, key } = await hold()
      const choice = await starts(held, 1, key)
      // NOTE: half an hour later is free although the sitting itself is held there.
      expect(choice).toContain('2026-12-03T11:30:00.000Z')
      expect([choice[0]!.slice(0, 10), choice.at(-1)!.slice(0, 10)]).toEqual(['2026-12-02', '2026-12-05'])
      expect(choice).not.toContain('2026-12-03T11:00:00.000Z')
      const swapped = await swap(held, 1, key, '2026-12-04T14:00:00.000Z')
      const again = await swap(held, 1, key, '2026-12-04T14:00:00.000Z')

      expect(swapped.status).toBe(200)
      expect(swapped.body.sittings.map(({ id }) => id)).toEqual(held.sittings.map(({ id }) => id))
      expect(swapped.body.sittings[1]).toMatchObject({ startsAt: '2026-12-04T14:00:00.000Z', isUsual: false })
      expect(swapped.body.heldUntil).toBe(held.heldUntil)
      expect(again.body).toEqual(swapped.body)
      await expect(book('2026-12-03T11:00:00Z', bens)).resolves.toMatchObject({ state: 'confirmed' })
      expect((await confirm(held.id, key)).status).toBe(200)
      expect((await bookings()).map(({ startsAt }) => startsAt)).toEqual([
        '2026-11-30T11:00:00.000Z',
        '2026-12-04T14:00:00.000Z',
        '2026-12-07T11:00:00.000Z',
        '2026-12-14T11:00:00.000Z',
      ])
    })

    it('gives the time that a swapped sitting leaves to whoever waits', async () => {
      const { ask, hold, swap, bens, wish, world } = await aTown()
      const { body: held, key } = await hold()
      const { serviceId, place, shared } = wish
      await ask('POST', '/waitlist', bens, { serviceId, place, shared, from: '2026-12-03', days: 1 })
      await swap(held, 1, key, '2026-12-04T14:00:00Z')

      expect(await workOff(world)).toContain('waitlist/fill')
    })

    it('keeps a sitting where it is when the swap is refused: taken, too near another, unsafe, or of somebody else', async () => {
      const { db, ask, hold, swap, confirm, book, bens, at } = await aTown()
      const { body: held, key } = await hold()
      await book('2026-12-04T14:00:00Z', bens)
      const before = await takenIn(db)
      const code = async (answer: ReturnType<typeof swap>) => (await answer).body.code
      expect(await code(swap(held, 1, key, '2026-12-04T14:00:00Z'))).toBe('booking/start-taken')
      expect(await code(swap(held, 1, key, '2026-12-01T14:00:00Z'))).toBe('course/no-room')
      expect(await code(swap(held, 2, key, '2026-12-11T11:00:00Z'))).toBe('course/no-room')
      const cancer = { shared: sharedBy({ 'cancer-history': true }) }
      expect(await code(swap(held, 1, key, '2026-12-05T14:00:00Z', cancer))).toBe('booking/blocked')
      expect(await code(swap(held, 1, newKey(), '2026-12-05T14:00:00Z'))).toBe('record/not-found')
      const other = await hold({ startsAt: '2026-12-01T15:00:00Z' })
      expect(await code(swap({ ...held, sittings: other.body.sittings }, 1, key, '2026-12-05T14:00:00Z'))).toBe(
        'record/not-found',
      )
      await ask('POST', `/courses/${other.body.id}/release`, '', { key: other.key })
      expect(await takenIn(db)).toEqual(before)

      expect((await confirm(held.id, key)).status).toBe(200)
      expect(await code(swap(held, 1, key, '2026-12-05T14:00:00Z'))).toBe('booking/hold-expired')
      const late = await hold({ startsAt: '2026-12-01T15:00:00Z' })
      at(hoursAfter(late.body.heldUntil!, 0))
      expect(await code(swap(late.body, 1, late.key, '2026-12-05T10:00:00Z'))).toBe('booking/hold-expired')
    })

    it('cannot be booked sitting by sitting, nor with the key of somebody else', async () => {
      const { ask, as, hold, confirm } = await aTown()
      const { body, key } = await hold()
      const one = await ask('POST', `/holds/${body.sittings[0]!.id}/confirm`, as, confirmBody(key))
      expect(one.status).toBe(404)
      expect((await confirm(body.id, newKey())).status).toBe(404)
    })

    it('has limits: sittings, weeks, days between, and who gives it', async () => {
      const { hold } = await aTown()
      const code = async (gapsDays: readonly number[]) => (await hold({ gapsDays })).body.code
      expect(await code([7, 7, 7, 7, 7, 7])).toBe('course/too-much')
      expect(await code([21, 22])).toBe('course/too-much')
      expect(await code([1])).toBe('course/too-much')
      expect((await hold({ shared: sharedBy({ 'cancer-history': true }) })).body.code).toBe('booking/blocked')
    })

    it('cannot be booked twice over: more than six sittings that are to come', async () => {
      const { aCourse, hold, confirm } = await aTown()
      await aCourse()
      const { body, key } = await hold({ startsAt: '2026-12-01T14:00:00Z', gapsDays: [4, 7] })
      expect((await confirm(body.id, key)).body.code).toBe('course/too-much')
    })

    it('is taken back as a whole, from either side, but for what has begun; or one sitting alone', async () => {
      const { ask, at, aCourse, pias, bookings } = await aTown()
      const { id, sittings } = await aCourse()
      await ask('POST', `/bookings/${sittings[1]!.id}/cancel`)
      at(new Date(sittings[0]!.startsAt))
      const { body } = await ask<Course>('POST', `/courses/${id}/cancel`, pias)

      expect(body.sittings.map(({ state }) => state)).toEqual(['confirmed', 'cancelled', 'cancelled', 'cancelled'])
      expect((await bookings()).map(({ cancelledBy }) => cancelledBy)).toEqual([
        null,
        'client',
        'professional',
        'professional',
      ])
    })

    it('gives its time back when it is not wanted', async () => {
      const { ask, as, hold, book, bens } = await aTown()
      const { body, key } = await hold()
      expect((await ask('POST', `/courses/${body.id}/release`, as, { key: newKey() })).status).toBe(404)
      expect((await ask('POST', `/courses/${body.id}/release`, as, { key })).status).toBe(204)
      await expect(book('2026-12-03T11:00:00Z', bens)).resolves.toMatchObject({ state: 'confirmed' })
    })

    it('of massage ends when two sittings did not help: the rest is taken back, and no other is booked', async () => {
      const { db, ask, at, as, aCourse, bookings, wish, send } = await aTown()
      const { sittings } = await aCourse()
      const tell = (step: number, response: string) =>
        ask<SittingAnswered>('POST', `/bookings/${sittings[step]!.id}/sitting-response`, as, { response })
      expect((await tell(0, 'worse')).body.code).toBe('booking/no-sitting-yet')
      at(hoursAfter(sittings[1]!.endsAt, 24))
      expect((await tell(0, 'worse')).body).toEqual({ because: [], cancelled: [] })
      const second = await tell(1, 'same')

      expect(second.body.because).toEqual(['RV-04'])
      expect(second.body.cancelled.map(({ id }) => id)).toEqual([sittings[2]!.id, sittings[3]!.id])
      expect((await bookings()).map(({ state, cancelledBy }) => [state, cancelledBy])).toEqual([
        ['confirmed', null],
        ['confirmed', null],
        ['cancelled', 'practice'],
        ['cancelled', 'practice'],
      ])
      const told = await db
        .selectFrom('mail')
        .select('toAddress')
        .where('practiceId', '=', 'north')
        .where('calendarMethod', '=', 'CANCEL')
        .execute()
      expect(told).toHaveLength(4)

      const shared = sharedBy({}, hoursAfter(sittings[1]!.endsAt, 24))
      const body = holdBody({ ...wish, startsAt: '2026-12-09T11:00:00Z', shared })
      const held = await send('POST', '/api/practices/north/holds', { as, body })
      const { id } = (await held.json()) as { readonly id: string }
      const confirmed = await ask('POST', `/holds/${id}/confirm`, as, confirmBody(body.key, { shared }))
      expect(confirmed.body.code).toBe('booking/sittings-did-not-help')
      await tell(1, 'better')
      expect((await ask('POST', `/holds/${id}/confirm`, as, confirmBody(body.key, { shared }))).status).toBe(200)
    })

    it('keeps the hour of the clock when the clocks change on the way', async () => {
      const { db, at, ask, anna, wish } = await aTown()
      const now = '2027-03-20T09:00:00Z'
      at(new Date(now))
      const as = await signedInAs(db, 'north', anna, new Date(now))
      const { body } = await ask<Course>('POST', '/courses', as, {
        ...holdBody({ ...wish, startsAt: '2027-03-23T11:00:00Z', shared: sharedBy({}, now) }),
        gapsDays: [3, 4, 7],
      })

      expect(body.sittings.map(({ startsAt, isUsual }) => [startsAt, isUsual])).toEqual([
        ['2027-03-23T11:00:00.000Z', true],
        ['2027-03-26T11:00:00.000Z', true],
        ['2027-03-30T10:00:00.000Z', true],
        ['2027-04-06T10:00:00.000Z', true],
      ])
    })
  })
})
