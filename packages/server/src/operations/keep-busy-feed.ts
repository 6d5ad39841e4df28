import { sql } from 'kysely'
import type { BusyFeed } from '../contract/feeds.ts'
import type { Db } from '../db/open.ts'
import { recordFeedEvent, type Whose } from '../feeds/feed-event.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { fetchBusyFeedJob } from '../jobs/fetch-busy-feed-job.ts'
import { parseFeedAddress } from '../outside/feed-fetch.ts'
import type { World } from '../world.ts'

/** A calendar that a job has in hand is not given to another one before this. */
const claimMinutes = 60

/** Whoever waits is told so for this long: then the job was lost or the queue is long. */
const waitingMinutes = 5

const minuteMs = 60_000

/** The calendar from outside that says when somebody is busy; `null`: none. */
export async function findBusyFeed(
  db: Db,
  practiceId: string,
  professionalId: string,
  now: Date,
): Promise<BusyFeed | null> {
  const row = await db
    .selectFrom('busyFeed')
    .select(['address', 'addedAt', 'askedAt', 'triedAt', 'readAt', 'outcome'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .executeTakeFirst()
  if (!row) return null
  const { count } = await db
    .selectFrom('absence')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .where('source', '=', 'feed')
    .where(sql<boolean>`upper(during) > ${now}`)
    .executeTakeFirstOrThrow()
  return {
    host: new URL(row.address).host,
    addedAt: row.addedAt.toISOString(),
    triedAt: row.triedAt?.toISOString() ?? null,
    readAt: row.readAt?.toISOString() ?? null,
    outcome: row.outcome,
    isWaiting: row.askedAt !== null && now.getTime() - row.askedAt.getTime() < waitingMinutes * minuteMs,
    busyTimes: count,
  }
}

/**
 * Keeps the address of a calendar from outside in place of the one before it, whose busy times go at once, and has it
 * read.
 */
export async function setBusyFeed(
  { db, clock }: World,
  whose: Whose,
  given: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: 'feed/address-refused' }> {
  const address = parseFeedAddress(given)?.href
  if (address === undefined || address.length > 2000) return { ok: false, code: 'feed/address-refused' }
  const now = clock()
  const { practiceId, professionalId } = whose
  await db.transaction().execute(async (trx) => {
    await forget(trx, whose)
    const { id } = await trx
      .insertInto('busyFeed')
      .values({ practiceId, professionalId, address, addedAt: now, ...claimed(now) })
      .returning('id')
      .executeTakeFirstOrThrow()
    await enqueue(trx, fetchBusyFeedJob, { practiceId, feedId: id })
    await recordFeedEvent(trx, whose, 'busy-feed/set', now)
  })
  return { ok: true }
}

/** Has the calendar read again soon; without one it does nothing. */
export async function fetchBusyFeedSoon({ db, clock }: World, { practiceId, professionalId }: Whose): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await trx
      .updateTable('busyFeed')
      .set(claimed(clock()))
      .where('practiceId', '=', practiceId)
      .where('professionalId', '=', professionalId)
      .returning('id')
      .executeTakeFirst()
    if (row) await enqueue(trx, fetchBusyFeedJob, { practiceId, feedId: row.id })
  })
}

/** Forgets the calendar and every busy time that came from it. */
export async function removeBusyFeed({ db, clock }: World, whose: Whose): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (await forget(trx, whose)) await recordFeedEvent(trx, whose, 'busy-feed/removed', clock())
  })
}

/** Leaves a job for every calendar that is due, each once. */
export async function findDueBusyFeeds({ db, clock }: Pick<World, 'db' | 'clock'>): Promise<void> {
  const now = clock()
  const practices = await db.selectFrom('practice').select('id').execute()
  for (const { id: practiceId } of practices) {
    await db.transaction().execute(async (trx) => {
      const due = await trx
        .updateTable('busyFeed')
        .set(claimed(now))
        .where('practiceId', '=', practiceId)
        .where('dueAt', '<=', now)
        .returning('id')
        .execute()
      for (const { id } of due) await enqueue(trx, fetchBusyFeedJob, { practiceId, feedId: id })
    })
  }
}

const claimed = (now: Date) => ({ askedAt: now, dueAt: new Date(now.getTime() + claimMinutes * minuteMs) })

async function forget(trx: Db, { practiceId, professionalId }: Whose): Promise<boolean> {
  const gone = await trx
    .deleteFrom('busyFeed')
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .returning('id')
    .executeTakeFirst()
  await removeBusyTimes(trx, practiceId, professionalId)
  return gone !== undefined
}

/** Removes what a calendar from outside said; what somebody entered stays. */
export const removeBusyTimes = (trx: Db, practiceId: string, professionalId: string) =>
  trx
    .deleteFrom('absence')
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .where('source', '=', 'feed')
    .execute()
