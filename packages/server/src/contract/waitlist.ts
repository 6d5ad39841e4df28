import { z } from 'zod'
import { booking, confirmationBody, hold, offersWish, type Booking } from './bookings.ts'
import { civilDate, gender, instant } from './bounds.ts'

/** What is waited for: as a wish for offers. Joining again for the same service changes it, and keeps the place. */
export const waitlistNew = offersWish

export const waitlistEntry = z.object({
  id: z.uuid(),
  serviceId: z.uuid(),
  serviceName: z.string(),
  state: z.enum(['waiting', 'offered', 'booked', 'left', 'over']),
  from: civilDate,
  days: z.int(),
  professionalId: z.uuid().nullable(),
  language: z.string().nullable(),
  gender: gender.nullable(),
  joinedAt: instant,
  isOwn: z.boolean(),
  offer: hold.nullable().meta({ description: 'What is kept for them, until `heldUntil`.' }),
})

export const waitlist = z.object({ entries: z.array(waitlistEntry).meta({ description: 'First come first.' }) })
const shownOffer = z
  .uuid()
  .optional()
  .meta({ description: 'Id of the hold that the person saw: no other one is meant. Left out: whatever is kept.' })
export const waitlistAcceptance = confirmationBody.extend({ offerId: shownOffer })
export const waitlistDecline = z.strictObject({ offerId: shownOffer })
export const waitlistBooking = booking

export type WaitlistNew = z.infer<typeof waitlistNew>
export type WaitlistAcceptance = z.infer<typeof waitlistAcceptance>
export type WaitlistEntry = z.infer<typeof waitlistEntry>

export type WaitlistApi = {
  'POST /api/practices/:practice/waitlist': { body: z.input<typeof waitlistNew>; answer: WaitlistEntry }
  'GET /api/practices/:practice/waitlist': { answer: z.infer<typeof waitlist> }
  'POST /api/practices/:practice/waitlist/:id/accept': { body: z.input<typeof waitlistAcceptance>; answer: Booking }
  'POST /api/practices/:practice/waitlist/:id/decline': { body: z.input<typeof waitlistDecline>; answer: WaitlistEntry }
  'POST /api/practices/:practice/waitlist/:id/leave': { answer: WaitlistEntry }
}
