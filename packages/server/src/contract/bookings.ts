import { offerLabels } from '@unspasm/guideline/booking-rules'
import { z } from 'zod'
import { civilDate, gender, instant, language, places, professionalRole } from './bounds.ts'
import { line, lines, phone } from './text.ts'

/** The answers that a person agrees to share so that a visit can be judged, and when new signs were asked about. */
export const sharedCase = z.strictObject({
  answers: z.record(z.string().max(80), z.unknown()).meta({ description: 'As in a case: answers by finding.' }),
  newSign: z.strictObject({
    answer: z.union([z.boolean(), z.literal('?')]),
    askedAt: instant,
    safetyAnsweredAgainAt: instant.nullable().meta({
      description: 'When the safety questions were answered again after a yes or a not sure.',
    }),
  }),
  hasGuardian: z.boolean().default(false).meta({
    description:
      'A guardian of somebody under 18 will be there. About a booking that stands, what was signed for it counts instead.',
  }),
})

const wanted = {
  serviceId: z.uuid(),
  place: places.nullable().meta({ description: 'Where to come; null: by phone.' }),
  shared: sharedCase,
}

export const offersWish = z.strictObject({
  ...wanted,
  from: civilDate,
  days: z.int().min(1).max(28).default(14),
  professionalId: z.uuid().optional(),
  language: language.optional(),
  gender: gender.optional(),
  moving: z.uuid().optional().meta({
    description: 'A booking of whoever asks, or of their practice, that is to be moved: its own time counts as free.',
  }),
})

export const reason = z.object({ rule: z.string(), because: z.array(z.string()) })

export const offeredRole = z.object({
  role: professionalRole,
  where: z.enum(['home', 'phone', 'both']),
  isSuggested: z.boolean(),
  label: z.enum(offerLabels).nullable(),
})

/** What the body says: `reasons` empty and `ask` empty means open. */
const verdict = {
  reasons: z.array(reason).meta({ description: 'Rules that close, the first to tell first.' }),
  ask: z.array(z.string()).meta({ description: 'Findings to be answered before anything can be said.' }),
  label: z.enum(offerLabels).nullable(),
  offered: z.array(offeredRole).meta({ description: 'Who can be booked instead.' }),
}

export const offer = z.object({
  professionalId: z.uuid(),
  startsAt: instant,
  endsAt: instant,
  extraTravelMinutes: z.int(),
  isKnown: z.boolean().meta({ description: 'They have visited this person before, or will.' }),
})

const whyNotReasons = [
  'nobody-gives-this',
  'wishes',
  'skill-missing',
  'outside-area',
  'records-not-valid',
  'no-hours',
  'fully-booked',
] as const

export const offers = z.object({
  ...verdict,
  offers: z.array(offer).meta({ description: 'Best first; at most 200.' }),
  whyNot: z
    .array(z.object({ reason: z.enum(whyNotReasons), professionals: z.int() }))
    .meta({ description: 'With no offer: why, of how many professionals.' }),
  travel: z.enum(['straight-line', 'router', 'router-failed']),
})

/** Made by whoever asks: 256 random bits in base64url. The same key again is the same request again. */
export const requestKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/, '256 random bits in base64url')

export const holdNew = z.strictObject({
  ...wanted,
  key: requestKey,
  professionalId: z.uuid(),
  startsAt: instant,
})

export const hold = z.object({
  id: z.uuid(),
  professionalId: z.uuid(),
  serviceId: z.uuid(),
  startsAt: instant,
  endsAt: instant,
  heldUntil: instant.nullable().meta({ description: 'null: it is confirmed.' }),
  label: z.enum(offerLabels).nullable(),
  isFirstVisit: z.boolean(),
})

export const holdEnd = z.strictObject({ key: requestKey })

export const access = z.strictObject({
  stairs: z.boolean(),
  lift: z.boolean(),
  parking: z.boolean(),
  pets: z.boolean(),
  space: z.boolean().meta({ description: 'There is room of 2 by 3 metres.' }),
  chaperone: z.boolean(),
})

/** What is said so that held time becomes a visit. */
export const confirmationBody = z.strictObject({
  firstName: line(100),
  phone,
  address: line(300).nullable().meta({ description: 'null: by phone.' }),
  entryNotes: lines(600).default(''),
  access,
  shared: sharedCase,
  consent: z.strictObject({
    version: z.string().max(20),
    agreed: z.literal(true),
    signedBy: line(200),
    guardian: line(200).nullable(),
  }),
})
export const confirmation = confirmationBody.extend({ key: requestKey })

export const move = z.strictObject({
  key: requestKey,
  startsAt: instant,
  professionalId: z.uuid().optional().meta({ description: 'Left out: the same professional.' }),
  shared: sharedCase,
})

/** Where a booking stands. */
export const bookingStates = ['held', 'confirmed', 'cancelled', 'expired', 'completed', 'not-treated'] as const

const bookingCore = {
  id: z.uuid(),
  state: z.enum(bookingStates),
  serviceId: z.uuid(),
  serviceName: z.string(),
  role: professionalRole,
  isRemote: z.boolean(),
  startsAt: instant,
  endsAt: instant,
  isFirstVisit: z.boolean(),
  /** `true`: new signs have not been asked about on the day of the visit. */
  isOnHold: z.boolean(),
  cancelledBy: z.enum(['client', 'professional', 'practice']).nullable(),
  courseId: z.uuid().nullable().meta({ description: 'Of several sittings that were booked as one.' }),
  needsOther: z.boolean().meta({ description: 'Whoever was to come cannot any more: choose another.' }),
}

/** A booking as the client sees it. */
export const ownBooking = z.object({
  ...bookingCore,
  side: z.literal('client'),
  professionalId: z.uuid(),
  professionalName: z.string(),
  label: z.enum(offerLabels).nullable(),
  address: z.string().nullable(),
  entryNotes: z.string().nullable(),
  place: places.nullable().meta({ description: 'Where to come, for another time; null: by phone.' }),
  hasGuardian: z.boolean().meta({ description: 'A guardian signed for it, and will be there.' }),
  movableUntil: instant.nullable().meta({ description: 'null: it cannot be moved.' }),
})

/** What a therapist may do: results only, never a reason. */
export const permissionCard = z.object({
  zones: z.array(z.string()),
  lightly: z.record(z.string(), z.number()),
  notHere: z.array(z.string()),
  pressureCap: z.number(),
  maxMinutes: z.number(),
  positions: z.array(z.string()),
  forbidden: z.array(z.string()),
  notes: z.array(z.string()),
  contactPrecautions: z.boolean(),
})

/** A booking as whoever comes sees it: professionals 5.1. */
export const workBooking = z.object({
  ...bookingCore,
  side: z.literal('practice'),
  professionalId: z.uuid(),
  leaveAt: instant,
  freeAt: instant,
  firstName: z.string(),
  ageBand: z.string().nullable(),
  sex: z.string().nullable(),
  area: places.nullable().meta({ description: 'Rounded to about a kilometre.' }),
  access: access.nullable(),
  card: permissionCard.nullable().meta({ description: 'For massage: what hands may do.' }),
  told: z.record(z.string(), z.unknown()).meta({ description: 'Answers that a therapist may see.' }),
  address: z.string().nullable().meta({ description: 'From 12 hours before to 2 hours after.' }),
  entryNotes: z.string().nullable(),
})

export const booking = z.union([ownBooking, workBooking])
export const bookingList = z.object({ bookings: z.array(booking) })
export const newSignAnswer = z.strictObject({ shared: sharedCase })

export type SharedCase = z.infer<typeof sharedCase>
export type OffersWish = z.infer<typeof offersWish>
export type Offers = z.infer<typeof offers>
export type WhyNotReason = (typeof whyNotReasons)[number]
export type HoldNew = z.infer<typeof holdNew>
export type Hold = z.infer<typeof hold>
export type ConfirmationBody = z.infer<typeof confirmationBody>
export type Confirmation = z.infer<typeof confirmation>
export type Move = z.infer<typeof move>
export type OwnBooking = z.infer<typeof ownBooking>
export type WorkBooking = z.infer<typeof workBooking>
export type Booking = z.infer<typeof booking>

export type BookingsApi = {
  'POST /api/practices/:practice/offers': { body: z.input<typeof offersWish>; answer: Offers }
  'POST /api/practices/:practice/holds': { body: z.input<typeof holdNew>; answer: Hold }
  'POST /api/practices/:practice/holds/:id/release': { body: z.input<typeof holdEnd>; answer: null }
  'POST /api/practices/:practice/holds/:id/confirm': { body: z.input<typeof confirmation>; answer: Booking }
  'GET /api/practices/:practice/bookings': { answer: z.infer<typeof bookingList> }
  'GET /api/practices/:practice/bookings/:id': { answer: Booking }
  'POST /api/practices/:practice/bookings/:id/cancel': { answer: Booking }
  'POST /api/practices/:practice/bookings/:id/move': { body: z.input<typeof move>; answer: Booking }
  'POST /api/practices/:practice/bookings/:id/new-sign': { body: z.input<typeof newSignAnswer>; answer: Booking }
}
