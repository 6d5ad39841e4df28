import { daysBetween, type LocalDate } from '@unspasm/scheduling/local-time'
import { createHash } from 'node:crypto'

/** A visit to look a start up for: in which part of the working day, and how far into what is free there. */
export type InventedVisit = {
  /** Place in the list of the professional's clients. */
  readonly client: number
  /** Part of the working day, from 0 to 1, the end excluded. */
  readonly part: { readonly start: number; readonly end: number }
  /** From 0 to 1, 1 excluded: where among the starts of that part. */
  readonly chance: number
}

/** How somebody invented spends a day: visits in order, or away. */
export type InventedDay =
  | { readonly kind: 'away'; readonly note: string }
  | { readonly kind: 'visits'; readonly visits: readonly InventedVisit[] }

/** From here days are counted. */
const dayZero: LocalDate = '2026-01-05'

const notes = ['Training day', 'Day off', 'Dentist'] as const

/** One working day in so many is spent elsewhere. */
const awayOneIn = 11

const mostVisits = 2

/**
 * The day of one of the invented staff: one or two visits, so that most of the day stays free, or away.
 *
 * Pure: the same name and date give the same day, so that a second look adds nothing.
 *
 * @param clients how many clients they have: more than `mostVisits`.
 */
export function inventedDay(firstName: string, on: LocalDate, clients: number): InventedDay {
  const chance = createHash('sha256').update(`${firstName} ${on}`).digest()
  if (chance[0]! % awayOneIn === 0) return { kind: 'away', note: notes[chance[1]! % notes.length]! }
  const count = 1 + (chance[2]! % mostVisits)
  // NOTE: with four clients nobody comes up again before two days are over.
  const first = daysBetween(dayZero, on) * 2
  return {
    kind: 'visits',
    visits: Array.from({ length: count }, (_, place) => ({
      client: (((first + place) % clients) + clients) % clients,
      part: { start: place / count, end: (place + 1) / count },
      chance: chance[3 + place]! / 256,
    })),
  }
}
