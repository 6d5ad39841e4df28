import { z } from 'zod'
import { civilDate, instant } from './bounds.ts'
import { emptyLine, line } from './text.ts'

/** Minutes since the midnight with which the day begins; an end above 1440 lies in the next day. */
export const hoursSpan = z.strictObject({
  startMinute: z.int().min(0).max(1439),
  endMinute: z.int().min(1).max(2880),
})

/** One span of a weekday. */
export const weeklySpan = hoursSpan.extend({
  weekday: z.int().min(1).max(7).meta({ description: '1 is Monday, 7 is Sunday.' }),
})

export const hoursException = z.object({
  on: civilDate,
  spans: z.array(hoursSpan).meta({ description: 'Empty: no work on this day.' }),
})

export const hours = z.object({ weekly: z.array(weeklySpan), exceptions: z.array(hoursException) })

export const hoursChange = z.strictObject({ weekly: z.array(weeklySpan).max(70) })
export const exceptionChange = z.strictObject({ spans: z.array(hoursSpan).max(10) })

export const absence = z.object({
  id: z.uuid(),
  startsAt: instant,
  endsAt: instant,
  source: z.enum(['own', 'feed']),
  note: z.string(),
})
export const absenceList = z.object({ absences: z.array(absence) })

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30')

/** Whole days, or from a time of the first day to one of the last, on the clock of the practice. */
export const absenceNew = z.strictObject({
  from: civilDate,
  to: civilDate.meta({ description: 'The last day, included.' }),
  fromTime: clock.optional(),
  toTime: clock.optional(),
  note: emptyLine(120).default(''),
})

export const holiday = z.strictObject({ on: civilDate, name: line(80) })
export const holidayList = z.object({ holidays: z.array(holiday) })
export const holidaysChange = z.strictObject({ holidays: z.array(holiday).max(400) })

export type HoursSpan = z.infer<typeof hoursSpan>
export type WeeklySpan = z.infer<typeof weeklySpan>
export type HoursException = z.infer<typeof hoursException>
export type Hours = z.infer<typeof hours>
export type Absence = z.infer<typeof absence>
export type AbsenceNew = z.infer<typeof absenceNew>
export type Holiday = z.infer<typeof holiday>

export type HoursApi = {
  'GET /api/practices/:practice/staff/:id/hours': { answer: Hours }
  'PUT /api/practices/:practice/staff/:id/hours': { body: z.input<typeof hoursChange>; answer: Hours }
  'PUT /api/practices/:practice/staff/:id/hours/:on': { body: z.input<typeof exceptionChange>; answer: Hours }
  'DELETE /api/practices/:practice/staff/:id/hours/:on': { answer: Hours }
  'GET /api/practices/:practice/staff/:id/absences': { answer: z.infer<typeof absenceList> }
  'POST /api/practices/:practice/staff/:id/absences': { body: z.input<typeof absenceNew>; answer: Absence }
  'DELETE /api/practices/:practice/staff/:id/absences/:absence': { answer: null }
  'GET /api/practices/:practice/holidays': { answer: z.infer<typeof holidayList> }
  'PUT /api/practices/:practice/holidays': {
    body: z.input<typeof holidaysChange>
    answer: z.infer<typeof holidayList>
  }
}
