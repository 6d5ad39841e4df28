import { calendarFile, type CalendarEntry } from '@unspasm/care/calendar'
import { calendarFeedWords } from '@unspasm/guideline/words/en/feeds'
import { createHash } from 'node:crypto'
import { listBookingRows } from '../bookings/booking-row.ts'
import { toWorkBooking } from '../bookings/shown.ts'
import type { CalendarFeed } from '../contract/feeds.ts'
import type { Db } from '../db/open.ts'
import { recordFeedEvent, type Whose } from '../feeds/feed-event.ts'
import { hashOf, newToken } from '../people/token.ts'
import type { World } from '../world.ts'

const minuteMs = 60_000

/** How long visits that are over stay in the calendar. */
const pastDays = 28

/** The feed of somebody; `null`: none, or revoked. */
export async function findCalendarFeed(
  db: Db,
  practiceId: string,
  professionalId: string,
): Promise<CalendarFeed | null> {
  const row = await db
    .selectFrom('calendarFeed')
    .select(['madeAt', 'lastReadAt'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .executeTakeFirst()
  return row ? { madeAt: row.madeAt.toISOString(), lastReadAt: row.lastReadAt?.toISOString() ?? null } : null
}

/** Makes a new private address; the one before it stops working at once. @returns the secret, which is not kept. */
export async function makeCalendarFeed({ db, clock, randomBytes }: World, whose: Whose): Promise<string> {
  const token = newToken(randomBytes)
  const now = clock()
  const { practiceId, professionalId } = whose
  const fresh = { tokenHash: hashOf(token), madeAt: now, lastReadAt: null }
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('calendarFeed')
      .values({ practiceId, professionalId, ...fresh })
      .onConflict((conflict) => conflict.columns(['practiceId', 'professionalId']).doUpdateSet(fresh))
      .execute()
    await recordFeedEvent(trx, whose, 'calendar-feed/made', now)
  })
  return token
}

/** Revokes the address; without one it does nothing. */
export async function revokeCalendarFeed({ db, clock }: World, whose: Whose): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('calendarFeed')
      .where('practiceId', '=', whose.practiceId)
      .where('professionalId', '=', whose.professionalId)
      .returning('id')
      .executeTakeFirst()
    if (gone) await recordFeedEvent(trx, whose, 'calendar-feed/revoked', clock())
  })
}

/**
 * The visits of whoever made an address, as iCalendar: what, when, when to leave. The street only while professionals 5.1
 * lets them see it; no name of a client, and nothing about their health.
 *
 * @returns `null` for a secret that is none, or was revoked. `etag` changes when an entry does.
 */
export async function readCalendarFeed(
  { db, clock }: World,
  practice: { readonly id: string; readonly name: string; readonly zone: string },
  token: string,
): Promise<{ readonly text: string; readonly etag: string } | null> {
  const now = clock()
  const feed = await db
    .updateTable('calendarFeed')
    .set({ lastReadAt: now })
    .where('practiceId', '=', practice.id)
    .where('tokenHash', '=', hashOf(token))
    .returning('professionalId')
    .executeTakeFirst()
  if (!feed) return null
  const { personId } = await db
    .selectFrom('professional')
    .select('personId')
    .where('practiceId', '=', practice.id)
    .where('id', '=', feed.professionalId)
    .executeTakeFirstOrThrow()
  const endingAfter = new Date(now.getTime() - pastDays * 24 * 60 * minuteMs)
  const rows = await listBookingRows(db, practice.id, { workerId: personId, endingAfter })
  const entries = rows
    .filter(({ state }) => state === 'confirmed' || state === 'completed')
    .map((row): CalendarEntry => {
      const { id, serviceName, startsAt, endsAt, leaveAt, address } = toWorkBooking(row, now, practice.zone)
      return {
        uid: id,
        title: serviceName,
        text: calendarFeedWords.text(practice.name),
        ...(address !== null && { place: address }),
        starts: { at: startsAt },
        minutes: minutesBetween(startsAt, endsAt),
        alarmMinutesBefore: minutesBetween(leaveAt, startsAt),
      }
    })
  const etag = `"${createHash('sha256').update(JSON.stringify(entries)).digest('base64url')}"`
  return { text: calendarFile(entries, now.toISOString()), etag }
}

const minutesBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / minuteMs)
