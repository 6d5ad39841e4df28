import type { Sources } from './source.ts'

/** A kind of reminder, muted in one tap. Earlier ones go first where a day may hold no more. */
export type ReminderSeries = {
  readonly id: string
  /** What it comes from: the days of check-ins, a visit, a review rule, or an item of today's plan. */
  readonly from: 'review' | 'visit' | 'check-in' | 'plan'
  /** Items of the plan that bring it; missing for the others. */
  readonly items?: readonly string[]
  /** `chosen`: the time of the check-in; `hourly`: every full hour outside of quiet hours; else `HH:MM`. */
  readonly times: 'chosen' | 'hourly' | readonly string[]
  readonly sources: Sources
}

/**
 * Reminders. An hourly series counts as one a day, every other reminder by itself.
 *
 * Source: plan 4.2, 4.5 S-6, 4.6; triage 4.
 */
export const reminderSeries = [
  { id: 'review', from: 'review', times: 'chosen', sources: ['R6', 'R10'] },
  { id: 'visit', from: 'visit', times: 'chosen', sources: ['R45', 'R46'] },
  { id: 'check-in', from: 'check-in', times: 'chosen', sources: ['EXPERT'] },
  { id: 'walk', from: 'plan', items: ['walk-plan:hourly'], times: 'hourly', sources: ['E24'] },
  {
    id: 'movement',
    from: 'plan',
    items: ['movement-day'],
    times: ['09:30', '13:30', '18:30'],
    sources: ['E24', 'E28'],
  },
  { id: 'heat', from: 'plan', items: ['heat-day'], times: ['08:30', '12:30', '20:15'], sources: ['E2', 'E3'] },
  { id: 'programme', from: 'plan', items: ['programme-today'], times: ['17:30'], sources: ['E25'] },
  { id: 'night', from: 'plan', items: ['night-setup'], times: ['20:45'], sources: ['E20', 'EXPERT'] },
  { id: 'drink', from: 'plan', items: ['drink-plan:week'], times: ['10:00', '15:00'], sources: ['E29'] },
] as const satisfies readonly ReminderSeries[]

export type ReminderSeriesId = (typeof reminderSeries)[number]['id']

/** When the check-in is, until the person chooses. Source: plan 5. */
export const defaultCheckInTime = '19:00'

/** Pain from which the check-in is daily by default; below it only the planned days stay. Source: plan 4.6. */
export const dailyFromPain = 3

/** Review rules whose reminder goes out in quiet hours too: somebody was told to go to hospital now. Source: triage 4. */
export const loudRules: readonly string[] = ['RV-19']

/** How far a calendar file reaches: daily check-ins, weekly ones after them, days of a plan. Source: EXPERT. */
export const calendarSpan = { dailyCheckIns: 28, weeklyCheckIns: 9, planDays: 7 } as const
