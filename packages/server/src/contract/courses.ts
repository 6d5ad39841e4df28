import { offerLabels } from '@unspasm/guideline/booking-rules'
import { z } from 'zod'
import { booking, bookingStates, confirmationBody, holdNew, requestKey, sharedCase } from './bookings.ts'
import { instant } from './bounds.ts'

/** The first sitting as a hold, and days from each sitting to the next: `[3, 4, 7, 7]` is twice a week, then weekly. */
export const courseNew = holdNew.extend({ gapsDays: z.array(z.int().min(1).max(28)).min(1).max(11) })

export const sitting = z.object({
  id: z.uuid().meta({ description: 'Id of the booking.' }),
  wantedAt: instant.meta({ description: 'When it would be at the usual hour.' }),
  startsAt: instant,
  endsAt: instant,
  isUsual: z.boolean().meta({
    description: 'false: the usual time cannot be had and this is the nearest that can, or it was swapped.',
  }),
  state: z.enum(bookingStates),
})

export const course = z.object({
  id: z.uuid(),
  serviceId: z.uuid(),
  professionalId: z.uuid().meta({ description: 'Of the first sitting.' }),
  gapsDays: z.array(z.int()),
  label: z.enum(offerLabels).nullable(),
  heldUntil: instant.nullable().meta({ description: 'null: it is confirmed, or over.' }),
  isConfirmed: z.boolean(),
  sittings: z.array(sitting).meta({ description: 'In the order in which they were booked.' }),
})

export const courseConfirmation = confirmationBody.extend({ key: requestKey })
const sittingWish = { key: requestKey, shared: sharedCase }
export const sittingStartsWish = z.strictObject(sittingWish)
export const sittingSwap = z.strictObject({ ...sittingWish, startsAt: instant })
export const sittingStarts = z.object({
  starts: z.array(z.object({ startsAt: instant, endsAt: instant })).meta({ description: 'In order.' }),
})

export const courseEnd = z.strictObject({ key: requestKey })

export const sittingAnswer = z.strictObject({ response: z.enum(['better', 'same', 'worse']) })

/** What comes of how a sitting went. */
export const sittingAnswered = z.object({
  because: z.array(z.string()).meta({ description: 'Review rules that take back massages which were booked.' }),
  cancelled: z.array(booking),
})

export type CourseNew = z.infer<typeof courseNew>
export type Course = z.infer<typeof course>
export type CourseConfirmation = z.infer<typeof courseConfirmation>
export type SittingWish = z.infer<typeof sittingStartsWish>
export type SittingSwap = z.infer<typeof sittingSwap>
export type SittingStarts = z.infer<typeof sittingStarts>
export type SittingAnswered = z.infer<typeof sittingAnswered>

export type CoursesApi = {
  'POST /api/practices/:practice/courses': { body: z.input<typeof courseNew>; answer: Course }
  'GET /api/practices/:practice/courses/:id': { answer: Course }
  'POST /api/practices/:practice/courses/:id/release': { body: z.input<typeof courseEnd>; answer: null }
  'POST /api/practices/:practice/courses/:id/sittings/:sitting/starts': {
    body: z.input<typeof sittingStartsWish>
    answer: SittingStarts
  }
  'POST /api/practices/:practice/courses/:id/sittings/:sitting/swap': {
    body: z.input<typeof sittingSwap>
    answer: Course
  }
  'POST /api/practices/:practice/courses/:id/confirm': { body: z.input<typeof courseConfirmation>; answer: Course }
  'POST /api/practices/:practice/courses/:id/cancel': { answer: Course }
  'POST /api/practices/:practice/bookings/:id/sitting-response': {
    body: z.input<typeof sittingAnswer>
    answer: SittingAnswered
  }
}
