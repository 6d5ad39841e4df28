import { findBookingRow, type BookingRow } from '../bookings/booking-row.ts'
import type { Action } from '../people/permissions.ts'
import { isRecordId } from '../people/record-id.ts'
import type { Viewer } from '../people/viewer.ts'
import { reachable } from '../people/with-viewer.ts'
import type { World } from '../world.ts'

/** The booking of the viewer's practice with this id, if they may do this to it; else `null`. */
export async function reachableBooking(
  { db }: World,
  viewer: Viewer,
  action: Action,
  id: string,
): Promise<BookingRow | null> {
  const row = isRecordId(id) ? await findBookingRow(db, viewer.practiceId, id) : undefined
  return reachable(viewer, action, row, ({ practiceId, clientId, workerId }) => ({
    practiceId,
    personId: clientId,
    assignedTo: [workerId],
  }))
}
