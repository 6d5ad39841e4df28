import { dateAt } from '@unspasm/scheduling/local-time'
import { listBookingRows, type BookingRow } from '../bookings/booking-row.ts'
import { mailOtherNeeded, type PracticeOfMail } from '../bookings/visit-mails.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import { roleStateOn, type Dossier } from '../professionals/dossier.ts'

/** How long before a visit its client is told that somebody else has to come. Source: professionals 2, "Traffic state". */
const reofferHours = 24

type Looking = {
  readonly practice: PracticeOfMail
  readonly dossiers: ReadonlyMap<string, Dossier>
  /** Professionals who are in the directory. */
  readonly published: ReadonlySet<string>
  readonly owners: readonly string[]
  readonly now: Date
}

/**
 * Marks visits of the next day whose professional cannot come: a record is not valid on that very day, or they are not
 * in the directory any more. The client is told, and may move it to another; so is the owner. A mark that is no longer
 * right goes, and both are told.
 *
 * Run twice, it tells nobody twice.
 */
export async function offerAnother(trx: Db, looking: Looking): Promise<void> {
  const { practice, now } = looking
  const until = new Date(now.getTime() + reofferHours * 3_600_000)
  const rows = await listBookingRows(trx, practice.id, { endingAfter: now, startingBefore: until })
  for (const row of rows.filter(({ state, startsAt }) => state === 'confirmed' && startsAt > now)) {
    const isNeeded = !canCome(row, looking)
    if (isNeeded !== (row.otherNeededAt !== null)) await mark(trx, row, isNeeded, looking)
  }
}

function canCome({ professionalId, role, startsAt }: BookingRow, { dossiers, published, practice }: Looking): boolean {
  const dossier = dossiers.get(professionalId)
  if (dossier === undefined || !published.has(professionalId)) return false
  return roleStateOn(dossier, role, dateAt(startsAt.getTime(), practice.zone)).state !== 'red'
}

async function mark(trx: Db, row: BookingRow, isNeeded: boolean, { practice, owners, now }: Looking): Promise<void> {
  const marked = await trx
    .updateTable('booking')
    .set({ otherNeededAt: isNeeded ? now : null })
    .where('practiceId', '=', practice.id)
    .where('id', '=', row.id)
    .where('state', '=', 'confirmed')
    .where('professionalId', '=', row.professionalId)
    .where('startsAt', '=', row.startsAt)
    .returning('id')
    .executeTakeFirst()
  // NOTE: it was moved or taken back meanwhile.
  if (!marked) return
  await recordEvent(trx, {
    practiceId: practice.id,
    at: now,
    personId: null,
    what: isNeeded ? 'booking/other-needed' : 'booking/other-not-needed',
    record: 'booking',
    recordId: row.id,
  })
  await mailOtherNeeded(trx, row, isNeeded, owners, practice, now)
}
