import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'

/** Leaves the span to whoever comes there first, within this transaction: the drive of a neighbour may cross it. */
export const stepAside = (trx: Db, practiceId: string, bookingId: string): Promise<void> =>
  storeExpired(trx, { practiceId, bookingId })

const storeExpired = preparedToLeave((db, value: Value<{ readonly practiceId: string; readonly bookingId: string }>) =>
  db
    .updateTable('booking')
    .set({ state: 'expired', heldUntil: null })
    .where('practiceId', '=', value('practiceId'))
    .where('id', '=', value('bookingId'))
    .compile(),
)
