import type { Sources } from '../source.ts'

/**
 * Five ticks of a day, in the order in which they are shown. Nothing is counted or weighed.
 *
 * Source: remedies 4.6.
 */
export const plateTicks = ['vegetables-fruit', 'grain-or-beans', 'protein', 'dairy-or-calcium', 'nuts-or-fish'] as const

export type PlateTick = (typeof plateTicks)[number]

/** Days that the weekly look spans, and how many of them must be ticked before it says anything. Source: EXPERT. */
export const plateWeek = { days: 7, fewestDays: 3, sources: ['E34', 'EXPERT'] } as const satisfies {
  readonly sources: Sources
} & Readonly<Record<string, unknown>>
