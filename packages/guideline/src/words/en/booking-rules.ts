import type { BookingRuleId, OfferLabel } from '../../booking-rules.ts'

/** Why somebody cannot be booked now. */
export const bookingRules: Readonly<Record<BookingRuleId, string>> = {
  'B-1': 'Your answers need urgent help now. A visit at home would lose time.',
  'B-2': 'Nobody should come to treat you at home before a doctor has looked.',
  'B-4': 'Massage is closed for you right now.',
  'B-5': 'A trainer helps later, when the pain gets better or your back needs strength.',
  'B-6': 'This professional is reached through your doctor.',
  'B-8': 'For somebody under 18 a parent or guardian must be there.',
  'B-9': 'The last massage made it worse. Wait until that has passed.',
  'B-not-offered': 'This is not the right help for what your answers show.',
}

/** What stands beside a professional. */
export const offerLabels: Readonly<Record<OfferLabel, string>> = {
  'doctor-today': 'Doctor today',
  'extra-comfort': 'Extra comfort, not the main plan',
  'trained-if-you-want': 'A trained and checked therapist, if you want',
  'if-you-want': 'You can, if you want',
}
