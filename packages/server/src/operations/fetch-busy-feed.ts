import { busyClashMail } from '@unspasm/guideline/words/en/feeds'
import type { Span } from '@unspasm/scheduling/span'
import { sql } from 'kysely'
import { findBookingRow } from '../bookings/booking-row.ts'
import { range } from '../bookings/load-rota.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import { professionalNameOf } from '../bookings/shown.ts'
import { spokenTime } from '../bookings/visit-mails.ts'
import type { Db } from '../db/open.ts'
import type { Reading } from '../feeds/busy-times.ts'
import type { ReadBusyTimes } from '../feeds/busy-times-in-thread.ts'
import { listOwnerAddresses } from '../people/owner-addresses.ts'
import type { FetchedFeed, FetchFeed } from '../outside/feed-fetch.ts'
import type { World } from '../world.ts'
import { findPractice } from './find-practice.ts'
import { removeBusyTimes } from './keep-busy-feed.ts'
import { queueMail } from './queue-mail.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** How far ahead busy times are kept. */
const aheadDays = 400

/** How long after a reading the next one is due; a calendar that fails is left in peace longer each time. */
const againMinutes = { afterReading: 20, longest: 24 * 60 }

/** A calendar is asked for whole this often although it says that nothing changed: what repeats reaches further ahead. */
const wholeEveryDays = 1

/**
 * Reads a calendar from outside, and keeps when it says that somebody is busy. Where it cannot be read, the busy times
 * of the last good reading stay. A visit in time that is newly busy stands; the owner is told of it, once.
 */
export async function fetchBusyFeed(
  world: World,
  fetchFeed: FetchFeed,
  readBusyTimes: ReadBusyTimes,
  { practiceId, feedId }: { readonly practiceId: string; readonly feedId: string },
): Promise<void> {
  const { db, clock } = world
  const feed = await db
    .selectFrom('busyFeed')
    .select(['address', 'professionalId', 'etag', 'lastModified', 'readAt', 'failures'])
    .where('practiceId', '=', practiceId)
    .where('id', '=', feedId)
    .executeTakeFirst()
  const practice = await findPractice(world, practiceId)
  if (!feed || !practice) return

  const askedAt = clock()
  const isOld = feed.readAt === null || askedAt.getTime() - feed.readAt.getTime() > wholeEveryDays * dayMs
  const { address, etag, lastModified, professionalId } = feed
  const answer = await fetchFeed(address, isOld ? { etag: null, lastModified: null } : { etag, lastModified })
  const within = { start: askedAt.getTime() - dayMs, end: askedAt.getTime() + aheadDays * dayMs }
  const read = await understood(answer, readBusyTimes, { zone: practice.zone, within })

  const now = clock()
  const failures = read.ok ? 0 : feed.failures + 1
  const waitMinutes = Math.min(againMinutes.longest, againMinutes.afterReading * 2 ** Math.min(failures, 10))
  await db.transaction().execute(async (trx) => {
    await lockProfessional(trx, practiceId, professionalId)
    const isThere = await trx
      .updateTable('busyFeed')
      .set({
        triedAt: now,
        askedAt: null,
        dueAt: new Date(now.getTime() + waitMinutes * minuteMs),
        outcome: read.outcome,
        failures,
        ...(read.ok && read.outcome === 'read' && { readAt: now, etag: read.etag, lastModified: read.lastModified }),
      })
      .where('practiceId', '=', practiceId)
      .where('id', '=', feedId)
      .returning('id')
      .executeTakeFirst()
    if (!isThere || !read.ok || read.outcome !== 'read') return
    await keepBusyTimes(trx, practiceId, professionalId, read.busy)
    await tellOfClashes(trx, practice, professionalId, now)
  })
}

type Understood =
  | Exclude<FetchedFeed, { readonly outcome: 'read' }>
  | (Omit<Extract<FetchedFeed, { readonly outcome: 'read' }>, 'text'> & { readonly busy: readonly Span[] })

async function understood(answer: FetchedFeed, readBusyTimes: ReadBusyTimes, reading: Reading): Promise<Understood> {
  if (!answer.ok || answer.outcome === 'unchanged') return answer
  const { text, ...rest } = answer
  const found = await readBusyTimes(text, reading)
  return found.ok ? { ...rest, busy: found.busy } : found
}

async function keepBusyTimes(trx: Db, practiceId: string, professionalId: string, busy: readonly Span[]) {
  await removeBusyTimes(trx, practiceId, professionalId)
  const rows = busy.map((span) => ({
    practiceId,
    professionalId,
    during: range(span),
    source: 'feed' as const,
    note: '',
  }))
  // NOTE: a statement takes 65,535 parameters.
  for (let at = 0; at < rows.length; at += 1000) {
    await trx
      .insertInto('absence')
      .values(rows.slice(at, at + 1000))
      .execute()
  }
}

type Practice = { readonly id: string; readonly name: string; readonly zone: string }

async function tellOfClashes(trx: Db, practice: Practice, professionalId: string, now: Date): Promise<void> {
  const { id: practiceId, name: practiceName, zone } = practice
  const { rows } = await sql<{ readonly id: string }>`
    insert into busy_clash (practice_id, booking_id, starts_at, told_at)
      select b.practice_id, b.id, b.starts_at, ${now}::timestamptz from booking b
      where b.practice_id = ${practiceId} and b.professional_id = ${professionalId}::uuid and b.state = 'confirmed'
        and b.ends_at > ${now}::timestamptz
        and exists (select from absence a where a.practice_id = b.practice_id
          and a.professional_id = b.professional_id and a.source = 'feed' and a.during && b.occupied)
    on conflict do nothing
    returning booking_id as id`.execute(trx)
  if (rows.length === 0) return
  const owners = await listOwnerAddresses(trx, practiceId)
  for (const { id } of rows) {
    const row = await findBookingRow(trx, practiceId, id)
    const said = {
      practiceName,
      professional: professionalNameOf(row!),
      service: row!.serviceName,
      when: spokenTime(row!.startsAt, zone),
    }
    for (const to of owners) {
      const [subject, text] = [busyClashMail.subject(said), busyClashMail.text(said)]
      await queueMail(trx, { practiceId, to, subject, text, now, voidAt: row!.endsAt })
    }
  }
}
