import type { CoachState } from '@unspasm/care/breaks/coach-state'
import { readCoach, readPacing } from '@unspasm/care/breaks/read-coach'
import type { Pacing } from '@unspasm/care/breaks/pacing'
import type { LocalDate } from '@unspasm/care/local-date'
import { rhythms, type Rhythm } from '@unspasm/guideline/breaks/break-rules'

/** What the device keeps of the break coach. */
export type CoachRecord = {
  readonly isOn: boolean
  /** Day of `state`. */
  readonly on: LocalDate
  /** Instant of the last change, in milliseconds. */
  readonly at: number
  readonly rhythm: Rhythm
  /** Kept from day to day. */
  readonly pacing: Pacing
  readonly lastMove: string | null
  /** The person lets the browser say whether somebody is there. */
  readonly usesIdle: boolean
  /** `null` while it is off. */
  readonly state: CoachState | null
}

/** Reads what is stored; what does not fit takes its default, and a damaged coach is off. */
export function readCoachRecord(stored: unknown): CoachRecord {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>
  const at = typeof raw['at'] === 'number' && Number.isFinite(raw['at']) ? raw['at'] : 0
  const state = readCoach(raw['state'], at)
  return {
    isOn: raw['isOn'] === true && state !== null,
    on: typeof raw['on'] === 'string' ? raw['on'] : '',
    at,
    rhythm: rhythms.find(({ id }) => id === raw['rhythm']) ?? rhythms[0],
    pacing: readPacing(raw['pacing']),
    lastMove: typeof raw['lastMove'] === 'string' ? raw['lastMove'] : null,
    usesIdle: raw['usesIdle'] === true,
    state,
  }
}

/** The record as it is stored. */
export const toStored = (record: CoachRecord): unknown => ({ ...record, rhythm: record.rhythm.id })

/** Breaks of a day, called for and done; nothing of another day. */
export function breaksOf(stored: unknown, on: LocalDate): { readonly due: number; readonly done: number } {
  const { state, ...record } = readCoachRecord(stored)
  return state !== null && record.on === on ? { due: state.due, done: state.done } : { due: 0, done: 0 }
}
