import { dayIn, timeIn, weekdayText } from '../../ui/clock-text.ts'

/** Neither side of the dash begins a line of its own. */
const unbrokenDash = '\u2060–\u2060'

/** "Monday 30 November, 09:30–10:15". */
export const visitTime = (startsAt: string, endsAt: string, zone: string): string =>
  `${weekdayText(dayIn(startsAt, zone))}, ${timeIn(startsAt, zone)}${unbrokenDash}${timeIn(endsAt, zone)}`
