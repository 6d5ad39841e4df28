import { remindOfBooking } from '../operations/remind-of-booking.ts'
import type { World } from '../world.ts'

/** A visit to remind of. `startsAt` is when it was to begin, ISO 8601: one that was moved has reminders of its own. */
export type RemindOfVisit = {
  readonly practiceId: string
  readonly bookingId: string
  readonly startsAt: string
  readonly hoursBefore: number
}

/** Reminds the client of a visit that still stands. */
export const remindOfVisit = (world: World, payload: RemindOfVisit): Promise<void> => remindOfBooking(world, payload)
