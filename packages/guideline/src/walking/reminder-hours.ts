import type { Sources } from '../source.ts'

/**
 * When reminders are silent and when a person is assumed to work, in minutes of the local day, `until` not included; until
 * the person says otherwise. Weekdays: 1 is Monday.
 * Source: plan 1 (quiet hours, work hours), 4.5 S-6.
 */
export const reminderHours = {
  quiet: { from: 1260, until: 480 },
  work: { from: 540, until: 1020, weekdays: [1, 2, 3, 4, 5] },
  sources: ['EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>
