import { daysAfter, dateAt } from '@unspasm/scheduling/local-time'
import { straightLineMinutes, peakSpans } from '@unspasm/scheduling/travel-time'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice, practiceApp, testNow } from '../../test/practices.ts'
import type { Offers } from '../contract/bookings.ts'
import type { Db } from '../db/open.ts'
import { demonstrationPractice } from '../demonstration/practice.ts'
import { bristolPlaces } from '../demonstration/places.ts'
import { fillDemonstration, filledDays } from './fill-demonstration.ts'
import { seedDemonstration } from './seed-demonstration.ts'

const noPortraits = () => Promise.resolve(new Map<string, Uint8Array>())

const practiceId = demonstrationPractice.id
const { zone } = demonstrationPractice
const later = (days: number) => new Date(testNow.getTime() + days * 86_400_000)
const worldAt = (db: Db, at: Date) => ({ db, clock: () => at })

async function filledAt(db: Db, at: Date) {
  await seedDemonstration(worldAt(db, at), noPortraits)
  await fillDemonstration(worldAt(db, at))
}

const listVisits = (db: Db) =>
  db
    .selectFrom('booking')
    .innerJoin('professional', (join) =>
      join
        .onRef('professional.practiceId', '=', 'booking.practiceId')
        .onRef('professional.id', '=', 'booking.professionalId'),
    )
    .select([
      'booking.id',
      'booking.professionalId',
      'booking.role',
      'booking.state',
      'booking.startsAt',
      'booking.endsAt',
      'booking.latitude',
      'booking.longitude',
      'professional.travelMode',
      sql<Date>`lower(occupied)`.as('leavesAt'),
      sql<Date>`upper(occupied)`.as('doneAt'),
    ])
    .where('booking.practiceId', '=', practiceId)
    .orderBy('booking.professionalId')
    .orderBy('booking.startsAt')
    .execute()

onBothDatabases((database) => {
  it('gives the demonstration a week of visits in every role, with the way from each to the next', async () => {
    const { db } = database()
    await filledAt(db, testNow)

    const visits = await listVisits(db)
    expect(new Set(visits.map(({ role }) => role)).size).toBe(4)
    expect(visits.length).toBeGreaterThan(60)
    const today = dateAt(testNow.getTime(), zone)
    const days = [-filledDays.before, filledDays.after].map((count) => daysAfter(today, count)) as [string, string]
    const travel = straightLineMinutes(peakSpans(zone, days[0], days[1]))
    for (const [place, visit] of visits.entries()) {
      const before = visits[place - 1]
      if (before?.professionalId !== visit.professionalId || visit.latitude === null || before.latitude === null)
        continue
      const [from, to] = [before, visit].map(({ latitude, longitude }) => ({
        latitude: latitude!,
        longitude: longitude!,
      }))
      const way = travel(from!, to!, visit.travelMode, before.doneAt.getTime())
      const spare = (visit.startsAt.getTime() - before.doneAt.getTime()) / 60_000
      expect(spare).toBeGreaterThanOrEqual(Math.floor(way))
    }
  })

  it('adds nothing the second time, and is as full weeks later', async () => {
    const { db } = database()
    await filledAt(db, testNow)
    const first = await listVisits(db)

    await filledAt(db, testNow)
    expect((await listVisits(db)).length).toBe(first.length)

    await filledAt(db, later(30))
    const coming = (await listVisits(db)).filter(({ startsAt }) => startsAt > later(30))
    expect(coming.length).toBeGreaterThan(40)
    const past = (await listVisits(db)).filter(({ endsAt }) => endsAt <= later(30))
    expect(past.every(({ state }) => state === 'completed')).toBe(true)
  })

  it('leaves offers in the city centre for tomorrow and every day of the week after', async () => {
    const { db } = database()
    await filledAt(db, testNow)
    const { send } = practiceApp(db)
    const { services } = (await (await send('GET', `/api/practices/${practiceId}/services`)).json()) as {
      services: { id: string; kind: string }[]
    }
    const centre = bristolPlaces[0]
    const place = { latitude: centre.latitude, longitude: centre.longitude }
    const serviceId = services.find(({ kind }) => kind === 'massage')!.id
    const on = (days: number) => dateAt(later(days).getTime(), zone)
    for (let days = 1; days < filledDays.after; days++) {
      const answer = await send('POST', `/api/practices/${practiceId}/offers`, {
        body: { serviceId, place, shared: sharedBy({}, testNow), from: on(days), days: 1 },
      })
      const { offers } = (await answer.json()) as Offers
      expect([on(days), offers.length > 0]).toEqual([on(days), true])
    }
  })

  it('does nothing where there is no demonstration', async () => {
    const { db } = database()
    await aPractice(db, 'north')

    await fillDemonstration(worldAt(db, testNow))

    expect(await db.selectFrom('booking').select('id').where('practiceId', '=', 'north').execute()).toEqual([])
  })
})
