/**
 * Days at the lower edge of each band of `duration`.
 *
 * Source: findings dictionary 0.2.1, d-duration-days.
 */
export const durationBandDays: Readonly<Record<string, number>> = {
  'under-3-days': 0,
  '3-to-6-days': 3,
  '1-to-2-weeks': 7,
  '2-to-4-weeks': 14,
  '4-to-6-weeks': 28,
  '6-weeks-to-3-months': 42,
  '3-to-6-months': 92,
  'over-6-months': 183,
}
