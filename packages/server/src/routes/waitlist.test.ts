import { describe, expect, it } from 'vitest'
import { confirmBody, home, sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aTownWithPia, hoursAfter } from '../../test/town.ts'
import { workOff } from '../../test/work-off.ts'
import { testNow } from '../../test/practices.ts'
import type { WaitlistEntry } from '../contract/waitlist.ts'
import { fillFromWaitlist } from '../operations/fill-from-waitlist.ts'
import { addAbsence, removeAbsence } from '../operations/change-absences.ts'

const { key: _key, ...accepting } = confirmBody('k')

describe('the waiting list', () => {
  onBothDatabases((database) => {
    /** Pia can come at no other time than on Monday from 11 to 12, and Anna has booked it. */
    const aFullMonday = async () => {
      const town = await aTownWithPia(database().db)
      const { db, pia, ask, as, bens, book, at, world } = town
      await db.deleteFrom('workingHours').where('practiceId', '=', 'north').execute()
      await db
        .insertInto('workingHours')
        .values({ practiceId: 'north', professionalId: pia.id, weekday: 1, startMinute: 640, endMinute: 770 })
        .execute()
      const booking = await book()
      let joined = 0
      const join = (who: string, changes: object = {}) => {
        at(hoursAfter(testNow, ++joined / 3600))
        return ask<WaitlistEntry>('POST', '/waitlist', who, {
          serviceId: town.serviceId,
          place: home,
          shared: sharedBy(),
          from: '2026-11-30',
          days: 5,
          ...changes,
        })
      }
      const mine = async (who: string) => {
        const { body } = await ask<{ readonly entries: readonly WaitlistEntry[] }>('GET', '/waitlist', who)
        return body.entries[0]!
      }
      const cancel = () => ask('POST', `/bookings/${booking.id}/cancel`, as)
      const accept = (who: string, id: string, changes: object = {}) =>
        ask('POST', `/waitlist/${id}/accept`, who, { ...accepting, ...changes })
      const mailsTo = async (name: string) => {
        const rows = await db
          .selectFrom('mail')
          .select(['subject', 'text'])
          .where('practiceId', '=', 'north')
          .where('toAddress', '=', `${name}@north.example`)
          .where('subject', 'like', 'A time is free%')
          .execute()
        return rows
      }
      const later = (minutes: number) => {
        at(hoursAfter(testNow, minutes / 60))
        return workOff(world)
      }
      return { ...town, booking, join, mine, cancel, accept, mailsTo, later, as, bens }
    }

    it('offers time that was taken back to the first in the line, by a mail that leads there, and to nobody else', async () => {
      const { join, cancel, world, mine, bens, pias, mailsTo } = await aFullMonday()
      const first = await join(bens)
      await join(pias)
      expect(first).toMatchObject({ status: 201, body: { state: 'waiting', offer: null, isOwn: true } })
      await cancel()
      expect(await workOff(world)).toContain('waitlist/fill')

      const offered = await mine(bens)
      expect(offered).toMatchObject({
        state: 'offered',
        offer: { heldUntil: '2026-11-28T10:00:02.000Z', isFirstVisit: true },
      })
      expect(await mine(pias)).toMatchObject({ state: 'waiting', offer: null })
      const [mail, ...others] = await mailsTo('ben')
      expect(others).toEqual([])
      expect(mail!.text).toContain(`/visits?waiting=${offered.id}`)
      expect(await mailsTo('pia')).toEqual([])
    })

    it('books what was offered, judged again, once', async () => {
      const { join, cancel, world, mine, bens, accept, mailsTo } = await aFullMonday()
      await join(bens)
      await cancel()
      await workOff(world)
      const { id } = await mine(bens)
      const blocked = await accept(bens, id, { shared: sharedBy({ 'cancer-history': true }) })
      const booked = await accept(bens, id)
      const again = await accept(bens, id)

      expect(blocked.body.code).toBe('booking/blocked')
      expect(booked).toMatchObject({ status: 200, body: { state: 'confirmed' } })
      expect(again.body.id).toBe(booked.body.id)
      expect(await mine(bens)).toMatchObject({ state: 'booked', offer: null })
      await workOff(world)
      expect(await mailsTo('ben')).toHaveLength(1)
    })

    it('offers it to the next when an hour has passed, and the first goes on waiting without being asked again', async () => {
      const { join, cancel, world, mine, bens, pias, later, accept, mailsTo } = await aFullMonday()
      await join(bens)
      await join(pias)
      await cancel()
      await workOff(world)
      const { id } = await mine(bens)
      await later(61)

      expect(await mine(bens)).toMatchObject({ state: 'waiting', offer: null })
      expect(await mine(pias)).toMatchObject({ state: 'offered' })
      expect((await accept(bens, id)).body.code).toBe('booking/hold-expired')
      await later(125)
      await later(190)
      expect(await mailsTo('ben')).toHaveLength(1)
      expect(await mailsTo('pia')).toHaveLength(1)
    })

    it('that came after the one somebody saw is neither declined nor booked in its place', async () => {
      const { ask, join, cancel, world, mine, bens, book, as, accept } = await aFullMonday()
      await join(bens)
      await cancel()
      await workOff(world)
      const { id, offer: first } = await mine(bens)
      const decline = (offerId: string) => ask<WaitlistEntry>('POST', `/waitlist/${id}/decline`, bens, { offerId })
      expect((await decline(first!.id)).body.state).toBe('waiting')
      await world.db.deleteFrom('waitlistOffer').where('practiceId', '=', 'north').execute()
      await ask('POST', `/bookings/${(await book('2026-11-30T11:00:00Z', as)).id}/cancel`, as)
      await workOff(world)
      const { offer: second } = await mine(bens)

      expect((await decline(first!.id)).body).toMatchObject({ state: 'offered', offer: { id: second!.id } })
      expect((await accept(bens, id, { offerId: first!.id })).body.code).toBe('booking/hold-expired')
      expect((await accept(bens, id, { offerId: second!.id })).body.id).toBe(second!.id)
    })

    it('goes to the next at once when the first does not want it, or leaves', async () => {
      const { ask, join, cancel, world, mine, bens, pias, as } = await aFullMonday()
      await join(bens)
      await join(pias)
      await cancel()
      await workOff(world)
      await ask('POST', `/waitlist/${(await mine(bens)).id}/decline`, bens, {})
      await workOff(world)
      expect([(await mine(bens)).state, (await mine(pias)).state]).toEqual(['waiting', 'offered'])

      await join(as)
      const left = await ask<WaitlistEntry>('POST', `/waitlist/${(await mine(pias)).id}/leave`, pias)
      await workOff(world)
      expect(left.body.state).toBe('left')
      expect((await mine(as)).state).toBe('offered')
    })

    it('never has two holders of one time, whoever else takes it meanwhile', async () => {
      const { join, cancel, world, mine, bens, book, pias, accept } = await aFullMonday()
      await join(bens)
      await cancel()
      await book('2026-11-30T11:00:00Z', pias)
      await workOff(world)

      expect(await mine(bens)).toMatchObject({ state: 'waiting', offer: null })
      expect((await accept(bens, (await mine(bens)).id)).body.code).toBe('booking/hold-expired')
    })

    it('runs twice without offering anything twice', async () => {
      const { join, cancel, world, bens, pias, pia, mailsTo, mine } = await aFullMonday()
      await join(bens)
      await join(pias)
      await cancel()
      await workOff(world)
      const free = {
        practiceId: 'north',
        professionalId: pia.id,
        start: '2026-11-30T10:00:00Z',
        end: '2026-11-30T13:00:00Z',
      }
      await Promise.all([fillFromWaitlist(world, free), fillFromWaitlist(world, free)])

      expect(await mailsTo('ben')).toHaveLength(1)
      expect((await mine(pias)).state).toBe('waiting')
    })

    it('looks at time that a hold, a move or an absence gives back', async () => {
      const { join, world, mine, bens, book, ask, pia, booking, as, later } = await aFullMonday()
      await join(bens)
      const moved = await ask('POST', `/bookings/${booking.id}/move`, as, {
        key: 'm'.repeat(43),
        startsAt: '2026-12-07T11:00:00Z',
        shared: sharedBy(),
      })
      expect(moved.status).toBe(200)
      await workOff(world)
      expect((await mine(bens)).state).toBe('offered')
      await later(61)
      expect((await mine(bens)).state).toBe('waiting')

      await join(as, { from: '2026-12-14', days: 1 })
      const absent = { from: '2026-12-14', to: '2026-12-14', note: '' }
      const away = await addAbsence(world, 'north', pia.id, 'Europe/London', absent)
      await workOff(world)
      expect((await mine(as)).state).toBe('waiting')
      await removeAbsence(world, 'north', pia.id, away.ok ? away.absence.id : '')
      await workOff(world)
      expect((await mine(as)).state).toBe('offered')
      await expect(book('2026-12-14T11:00:00Z', bens)).rejects.toThrow('booking/start-taken')
    })

    it('keeps wishes: days, somebody, language', async () => {
      const { join, cancel, world, mine, bens, pias, as } = await aFullMonday()
      await join(bens, { from: '2026-12-01' })
      await join(pias, { language: 'pl' })
      await cancel()
      await workOff(world)
      expect([(await mine(bens)).state, (await mine(pias)).state]).toEqual(['waiting', 'waiting'])
      await join(as, { language: 'en' })
      const again = await join(as, { days: 2 })
      expect(again.body).toMatchObject({ id: (await mine(as)).id, days: 2, language: null })
    })

    it('lets nobody wait for what is closed to them, and keeps no answer', async () => {
      const { db, join, bens } = await aFullMonday()
      const { status, body } = await join(bens, { shared: sharedBy({ 'cancer-history': true }) })
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'booking/blocked' })
      await join(bens)
      const [row] = await db.selectFrom('waitlistEntry').selectAll().where('practiceId', '=', 'north').execute()
      expect(JSON.stringify(row)).not.toMatch(/pain|mechanism|onset/)
    })
  })
})
