/**
 * What to do now, most urgent first. The order is the order of urgency.
 *
 * Source: triage 1.
 */
export const dispositions = [
  'emergency-now',
  'emergency-today',
  'clinician-48h',
  'clinician-2w',
  'physiotherapist',
  'hands-on-ok',
  'self-care',
] as const

export type Disposition = (typeof dispositions)[number]

/** Place in the order of urgency: 0 is the most urgent. */
export const urgencyRank = (disposition: Disposition): number => dispositions.indexOf(disposition)

/** `true` for the two dispositions in which no cause and no remedy is shown. */
export const isEmergency = (disposition: Disposition): boolean =>
  disposition === 'emergency-now' || disposition === 'emergency-today'
