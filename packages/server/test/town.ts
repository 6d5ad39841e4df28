import { sql } from 'kysely'
import type { Booking } from '../src/contract/bookings.ts'
import type { Db } from '../src/db/open.ts'
import type { Problem } from '../src/problem.ts'
import { booked, home, sharedBy } from './bookings.ts'
import { aPerson, aPractice, practiceApp, signedInAs } from './practices.ts'
import { aProfessional, aService } from './professionals.ts'

/** The practice `north` with Pia, who gives massage, and its clients Anna and Ben, all signed in. */
export async function aTownWithPia(db: Db) {
  await aPractice(db, 'north')
  const pia = await aProfessional(db, 'north', { name: 'pia' })
  const serviceId = await aService(db, 'north', 'massage')
  const anna = await aPerson(db, 'north', 'anna')
  const ben = await aPerson(db, 'north', 'ben')
  const app = practiceApp(db)
  const wish = { professionalId: pia.id, serviceId, place: home, shared: sharedBy() }
  const as = await signedInAs(db, 'north', anna)
  return {
    ...app,
    db,
    pia,
    serviceId,
    anna,
    ben,
    /** Anna's cookie, Ben's, Pia's. */
    as,
    bens: await signedInAs(db, 'north', ben),
    pias: await signedInAs(db, 'north', pia.personId),
    wish,
    /** Sends something to the practice, and reads what comes back. */
    ask: async <Answer = Booking>(method: string, path: string, who: string | undefined = as, body?: unknown) => {
      const answer = await app.send(method, `/api/practices/north${path}`, { as: who, body })
      const text = await answer.text()
      return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Answer & Problem }
    },
    /** Anna books, Monday at 11 unless something else is said. */
    book: (startsAt = '2026-11-30T11:00:00Z', who = as) => booked(app, who, { ...wish, startsAt }),
  }
}

/** A number of hours after an instant. */
export const hoursAfter = (instant: Date | string, hours: number) =>
  new Date(new Date(instant).getTime() + hours * 3_600_000)

/** What is taken, travel included, in the order of the visits. */
export async function takenIn(db: Db): Promise<readonly { readonly start: Date; readonly end: Date }[]> {
  return db
    .selectFrom('booking')
    .select([sql<Date>`lower(occupied)`.as('start'), sql<Date>`upper(occupied)`.as('end')])
    .where('practiceId', '=', 'north')
    .where('state', 'in', ['held', 'confirmed'])
    .orderBy('startsAt')
    .execute()
}
