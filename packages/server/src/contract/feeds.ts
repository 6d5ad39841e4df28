import { z } from 'zod'
import { instant } from './bounds.ts'
import { line } from './text.ts'

/** What can come of an attempt to read a calendar from outside. */
export const feedOutcomes = [
  'read',
  'unchanged',
  'not-reached',
  'too-slow',
  'too-large',
  'address-not-allowed',
  'too-many-redirects',
  'refused',
  'not-a-calendar',
  'too-many-events',
] as const

/** The private address of somebody's visits, without the address: it is shown once, when it is made. */
export const calendarFeed = z.object({ madeAt: instant, lastReadAt: instant.nullable() })
export const calendarFeedFound = z.object({ feed: calendarFeed.nullable() })
export const calendarFeedMade = z.object({
  address: z.string().meta({ description: 'Shown only now. Whoever has it sees the visits.' }),
})

/** A calendar from outside, without its address, which may hold a secret. */
export const busyFeed = z.object({
  host: z.string().meta({ description: 'The site that it is on.' }),
  addedAt: instant,
  triedAt: instant.nullable(),
  readAt: instant.nullable().meta({ description: 'When it was last read well. Until then old times stay.' }),
  outcome: z.enum(feedOutcomes).nullable().meta({ description: 'null: not tried yet.' }),
  isWaiting: z.boolean().meta({ description: 'It is read again within a minute.' }),
  busyTimes: z.int().meta({ description: 'Busy times to come that are known from it.' }),
})
export const busyFeedFound = z.object({ feed: busyFeed.nullable() })
export const busyFeedNew = z.strictObject({
  address: line(2000).meta({ description: 'https://, http:// or webcal://' }),
})

export type FeedOutcome = (typeof feedOutcomes)[number]
export type CalendarFeed = z.infer<typeof calendarFeed>
export type BusyFeed = z.infer<typeof busyFeed>

export type FeedsApi = {
  'GET /api/practices/:practice/staff/:id/calendar-feed': { answer: z.infer<typeof calendarFeedFound> }
  'POST /api/practices/:practice/staff/:id/calendar-feed': { answer: z.infer<typeof calendarFeedMade> }
  'DELETE /api/practices/:practice/staff/:id/calendar-feed': { answer: null }
  'GET /api/practices/:practice/staff/:id/busy-feed': { answer: z.infer<typeof busyFeedFound> }
  'PUT /api/practices/:practice/staff/:id/busy-feed': {
    body: z.input<typeof busyFeedNew>
    answer: z.infer<typeof busyFeedFound>
  }
  'POST /api/practices/:practice/staff/:id/busy-feed/fetch': { answer: z.infer<typeof busyFeedFound> }
  'DELETE /api/practices/:practice/staff/:id/busy-feed': { answer: null }
}
