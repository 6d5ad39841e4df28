import { consentVersion } from '@unspasm/guideline/words/en/consent'
import { dateAt, dayOf, daysAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import { proposeFor, type Offer } from '@unspasm/scheduling/offers'
import { sql } from 'kysely'
import { judgeShared, keptAnswers, type Judged } from '../bookings/judge-shared.ts'
import { listKnownTo } from '../bookings/known-to.ts'
import { findService, loadRota, range, type BookedService, type Worker } from '../bookings/load-rota.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import { refusalOf } from '../bookings/refusal.ts'
import { sharedUntil } from '../bookings/shown.ts'
import { plainTravel } from '../bookings/travel.ts'
import { wishOf } from '../bookings/wish-of.ts'
import type { Db } from '../db/open.ts'
import { inventedAnswers, inventedClients, type InventedClient } from '../demonstration/clients.ts'
import { inventedDay, type InventedVisit } from '../demonstration/invented-day.ts'
import { getBristolPlace } from '../demonstration/places.ts'
import { demonstrationPractice, inventedEmail } from '../demonstration/practice.ts'
import { inventedStaff, type Invented } from '../demonstration/staff.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'

const { id: practiceId, zone } = demonstrationPractice

/** Days that are filled: a little past, so that there is something to look back on, and the coming week. */
export const filledDays = { before: 2, after: 8 } as const

const hourMs = 3_600_000

/**
 * Gives the invented staff the visits and absences of the days around today, each start found by the same offers that
 * people are shown; ends what is over, and answers on the day that there are no new signs. Bookings of visitors stay, and
 * the invented ones are put around them. Nobody is mailed.
 *
 * A second time on the same day it adds nothing. Without a demonstration it does nothing.
 */
export async function fillDemonstration({ db, clock }: Pick<World, 'db' | 'clock'>): Promise<void> {
  const now = clock()
  const practice = await db
    .selectFrom('practice')
    .select('id')
    .where('id', '=', practiceId)
    .where('isDemonstration', '=', true)
    .executeTakeFirst()
  if (!practice) return
  const today = dateAt(now.getTime(), zone)
  const staff = await listStaff(db)
  await settlePast(db, now, today)
  for (let days = -filledDays.before; days < filledDays.after; days++) {
    const on = daysAfter(today, days)
    for (const person of staff) {
      // NOTE: one short transaction for each day of each person, so that visitors are served in between.
      await db.transaction().execute((trx) => fillDay(trx, person, on, now))
    }
  }
  await settlePast(db, now, today)
}

type StaffMember = Invented & { readonly id: string; readonly service: BookedService }

/** Those of the invented staff who are visited, and still give a service. */
async function listStaff(db: Db): Promise<readonly StaffMember[]> {
  const rows = await db
    .selectFrom('professional')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'professional.practiceId').onRef('person.id', '=', 'professional.personId'),
    )
    .innerJoin('professionalService', (join) =>
      join
        .onRef('professionalService.practiceId', '=', 'professional.practiceId')
        .onRef('professionalService.professionalId', '=', 'professional.id'),
    )
    .select(['professional.id', 'person.email', 'professionalService.serviceId'])
    .where('professional.practiceId', '=', practiceId)
    .execute()
  const found: StaffMember[] = []
  for (const person of inventedStaff as readonly Invented[]) {
    const row = rows.find(({ email }) => email === inventedEmail(person.firstName))
    const service = row && (await findService(db, practiceId, row.serviceId))
    if (row && service?.role === person.role) found.push({ ...person, id: row.id, service })
  }
  return found
}

async function fillDay(trx: Db, person: StaffMember, on: LocalDate, now: Date): Promise<void> {
  const clients = inventedClients[person.firstName] ?? []
  if (clients.length === 0) return
  await lockProfessional(trx, practiceId, person.id)
  const day = inventedDay(person.firstName, on, clients.length)
  if (day.kind === 'away') return beAway(trx, person, on, day.note)
  for (const [place, visit] of day.visits.entries()) {
    // NOTE: made of who and when, so that what was cancelled does not come again.
    const keyHash = hashOf(`demonstration ${person.firstName} ${on} ${place}`)
    if (!(await hasBooking(trx, keyHash)))
      await addVisit(trx, { person, on, now, keyHash, visit, client: clients[visit.client]! })
  }
}

const hasBooking = async (trx: Db, keyHash: Buffer): Promise<boolean> =>
  (await trx
    .selectFrom('booking')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('keyHash', '=', keyHash)
    .executeTakeFirst()) !== undefined

async function beAway(trx: Db, { id }: StaffMember, on: LocalDate, note: string): Promise<void> {
  const during = range(dayOf(on, zone))
  const found = await trx
    .selectFrom('absence')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', id)
    .where(sql<boolean>`during && ${during}::tstzrange`)
    .executeTakeFirst()
  if (!found) {
    await trx.insertInto('absence').values({ practiceId, professionalId: id, during, source: 'own', note }).execute()
  }
}

type Wanted = {
  readonly person: StaffMember
  readonly client: InventedClient
  readonly on: LocalDate
  readonly now: Date
  readonly keyHash: Buffer
  readonly visit: InventedVisit
}

async function addVisit(trx: Db, wanted: Wanted): Promise<void> {
  const { person, client, on, now, keyHash } = wanted
  const { service } = person
  // NOTE: asked on the morning of the visit, or now when that is to come.
  const askedAt = new Date(Math.min(now.getTime(), dayOf(on, zone).start + 7 * hourMs))
  const judged = judgeShared(
    {
      answers: inventedAnswers(client, person.role, dateAt(askedAt.getTime(), zone)),
      newSign: { answer: false, askedAt: askedAt.toISOString(), safetyAnsweredAgainAt: null },
      hasGuardian: false,
    },
    service,
    askedAt,
    zone,
  )
  if (!judged.ok || refusalOf(judged.verdict)) return
  const clientId = await findOrAddClient(trx, client, now)
  const isFirstVisit = !(await listKnownTo(trx, practiceId, clientId)).has(person.id)
  const offer = await findStart(trx, wanted, judged, isFirstVisit)
  if (!offer) return
  const { id } = await trx
    .insertInto('booking')
    .values({
      practiceId,
      clientId,
      professionalId: person.id,
      serviceId: service.id,
      role: service.role,
      state: 'confirmed',
      startsAt: new Date(offer.onSite.start),
      endsAt: new Date(offer.onSite.end),
      occupied: range(offer.occupied),
      heldUntil: null,
      keyHash,
      requestHash: keyHash,
      isRemote: service.isRemote,
      ...addressOf(client, service),
      isFirstVisit,
      label: judged.verdict.label,
      createdAt: askedAt,
      confirmedAt: askedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('sharedAnswers')
    .values({
      practiceId,
      bookingId: id,
      ...keptAnswers(judged, askedAt),
      expiresAt: sharedUntil(new Date(offer.onSite.end)),
    })
    .execute()
  await trx
    .insertInto('consent')
    .values({
      practiceId,
      bookingId: id,
      personId: clientId,
      version: consentVersion,
      signedBy: client.name,
      guardian: null,
      signedAt: askedAt,
      withdrawnAt: null,
    })
    .execute()
}

/** A start in the wanted part of the day, after which nobody has to drive anew; `null`: nothing is free there. */
async function findStart(
  trx: Db,
  { person, client, on, visit }: Wanted,
  judged: Judged,
  isFirstVisit: boolean,
): Promise<Offer | null> {
  const { service } = person
  // NOTE: as if it had been booked before the day began, so that the morning of today is filled too.
  const now = new Date(dayOf(on, zone).start)
  const [from, to] = [on, daysAfter(on, 1)]
  const days = { practiceId, zone, service, from, to, now }
  const { workers } = await loadRota(trx, { ...days, professionalId: person.id })
  const [worker] = workers
  if (!worker) return null
  const place = service.isRemote ? null : getBristolPlace(client.home)
  const wish = wishOf({ ...days, place, verdict: judged.verdict, isFirstVisit, allowsLate: false })
  const within = partOf(worker, visit)
  if (!within) return null
  const { offers } = proposeFor(worker, { ...wish, within }, plainTravel(zone, from, to))
  const free = offers.filter(({ neighbour }) => neighbour === null)
  return free[Math.floor(visit.chance * free.length)] ?? null
}

/** The part of the working day in which a visit begins; `null`: they do not work that day. */
function partOf({ working }: Worker, { part }: InventedVisit) {
  const [first] = working
  if (!first) return null
  const length = first.end - first.start
  return { start: first.start + part.start * length, end: first.start + part.end * length }
}

const addressOf = ({ home, name, age }: InventedClient, { isRemote }: BookedService) =>
  isRemote
    ? { latitude: null, longitude: null, address: null, entryNotes: null, access: '{}' }
    : {
        latitude: getBristolPlace(home).latitude,
        longitude: getBristolPlace(home).longitude,
        address: `${age} Invented Street, ${home}`,
        entryNotes: `Ring at ${name.split(' ')[1]}.`,
        access: JSON.stringify({
          stairs: age % 2 === 0,
          lift: false,
          parking: age % 3 !== 0,
          pets: age % 5 === 0,
          space: true,
          chaperone: false,
        }),
      }

async function findOrAddClient(trx: Db, { firstName, name }: InventedClient, now: Date): Promise<string> {
  const email = inventedEmail(name)
  const found = await trx
    .selectFrom('person')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('email', '=', email)
    .executeTakeFirst()
  if (found) return found.id
  const { id } = await trx
    .insertInto('person')
    .values({ practiceId, email, firstName, name, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx.insertInto('personRole').values({ practiceId, personId: id, role: 'client', sinceAt: now }).execute()
  return id
}

/** Visits of invented clients that are over took place; those of today have had their question about new signs. */
async function settlePast(db: Db, now: Date, today: LocalDate): Promise<void> {
  const names = Object.values(inventedClients).flatMap((clients) => clients.map(({ name }) => inventedEmail(name)))
  const ids = db.selectFrom('person').select('id').where('practiceId', '=', practiceId).where('email', 'in', names)
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('booking')
      .set({ state: 'completed' })
      .where('practiceId', '=', practiceId)
      .where('clientId', 'in', ids)
      .where('state', '=', 'confirmed')
      .where('endsAt', '<=', now)
      .execute()
    await trx
      .updateTable('sharedAnswers')
      .set({ newSignAskedAt: now })
      .where('practiceId', '=', practiceId)
      .where(
        'bookingId',
        'in',
        trx
          .selectFrom('booking')
          .select('id')
          .where('practiceId', '=', practiceId)
          .where('clientId', 'in', ids)
          .where('state', '=', 'confirmed')
          .where('startsAt', '<', new Date(dayOf(today, zone).end)),
      )
      .where('newSignAskedAt', '<', new Date(dayOf(today, zone).start))
      .execute()
  })
}
