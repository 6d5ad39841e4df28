import { consentVersion } from '@unspasm/guideline/words/en/consent'
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { confirmBody, holdBody } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, testNow } from '../../test/practices.ts'
import { aProfessional, aService } from '../../test/professionals.ts'
import { listBookingRows } from '../bookings/booking-row.ts'
import type { HoldNew } from '../contract/bookings.ts'
import type { RoadRouter } from '../outside/road-router.ts'
import { confirmBooking } from './confirm-booking.ts'
import { holdVisit } from './hold-visit.ts'

const practice = { id: 'north', name: 'Practice north', zone: 'Europe/London' }

/** A road that is much shorter than the straight line with its factor. */
const shortRoad: RoadRouter = async (_, stops) => ({ toHere: stops.map(() => 2), fromHere: stops.map(() => 2) })
const brokenRouter: RoadRouter = async () => null

/** Monday's shift: from two minutes before the visit at 11 to two minutes after an hour, the notes and the first visit. */
const shift = { weekday: 1, startMinute: 658, endMinute: 747 }

describe('a visit that was kept by the road', () => {
  onBothDatabases((database) => {
    async function held() {
      const { db } = database()
      await aPractice(db, practice.id)
      const serviceId = await aService(db, practice.id, 'massage')
      const { id: professionalId } = await aProfessional(db, practice.id, { name: 'pia' })
      await setShift(professionalId, shift)
      const client = await aPerson(db, practice.id, 'anna')
      const world = { db, clock: () => testNow, randomBytes, roadRouter: shortRoad }
      const body = holdBody({ professionalId, serviceId })
      const hold = await holdVisit(world, practice, client, body as HoldNew)
      if (!hold.ok) throw new Error(`expected a hold, got ${hold.code}`)
      const confirm = (roadRouter: RoadRouter) =>
        confirmBooking({ ...world, roadRouter }, practice, client, hold.hold.id, {
          ...confirmBody(body.key),
          consent: { version: consentVersion, agreed: true, signedBy: 'Anna Adams', guardian: null },
        })
      return { db, client, professionalId, confirm }
    }

    async function setShift(professionalId: string, { weekday, startMinute, endMinute }: typeof shift) {
      const { db } = database()
      await db
        .deleteFrom('workingHours')
        .where('practiceId', '=', practice.id)
        .where('professionalId', '=', professionalId)
        .execute()
      await db
        .insertInto('workingHours')
        .values({ practiceId: practice.id, professionalId, weekday, startMinute, endMinute })
        .execute()
    }

    it('is confirmed as it was kept when the router does not answer any more', async () => {
      const { db, client, confirm } = await held()

      expect(await confirm(brokenRouter)).toMatchObject({ ok: true })
      const [row] = await listBookingRows(db, practice.id, { clientId: client })
      expect(row!.leaveAt.toISOString()).toBe('2026-11-30T10:58:00.000Z')
    })

    it('is looked at again with what the router says where it answers', async () => {
      const { confirm } = await held()
      const longRoad: RoadRouter = async (_, stops) => ({ toHere: stops.map(() => 50), fromHere: stops.map(() => 50) })

      expect(await confirm(longRoad)).toEqual({ ok: false, code: 'booking/start-taken' })
    })

    it('is not confirmed past hours that have changed since', async () => {
      const { professionalId, confirm } = await held()
      await setShift(professionalId, { weekday: 2, startMinute: 540, endMinute: 1020 })

      expect(await confirm(brokenRouter)).toMatchObject({ ok: false, code: 'booking/professional-not-available' })
    })
  })
})
