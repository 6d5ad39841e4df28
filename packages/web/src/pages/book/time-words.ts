import { dayIn, timeIn, weekdayText } from '../../ui/clock-text.ts'

/** "Monday 30 November, 09:30–10:15". */
export const visitTime = (startsAt: string, endsAt: string, zone: string): string =>
  `${weekdayText(dayIn(startsAt, zone))}, ${timeIn(startsAt, zone)}–${timeIn(endsAt, zone)}`
