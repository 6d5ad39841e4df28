import type { SittingResponse } from '@unspasm/care/massage/sitting-response'
import type { MarkedReason } from '@unspasm/care/massage/zones'
import { fieldsOf, isFinite, isOneOf, isText, listOf } from '../positions/read-json.ts'
import { readMarked } from './massage-state.ts'

/** One visit while it is on. */
export type VisitState = {
  /** Pressure feel that is never passed. */
  readonly cap: number
  readonly maxMinutes: number
  /** When hands began; `null` before. */
  readonly since: number | null
  /** Minutes of the visit at which the pressure number was said. */
  readonly asked: readonly number[]
}

/** Reads a stored visit; `null` when it is damaged. */
export function readVisitState(stored: unknown): VisitState | null {
  const fields = fieldsOf(stored)
  const asked = fields && listOf(fields['asked'], isFinite)
  if (!fields || !asked || !isFinite(fields['cap']) || !isFinite(fields['maxMinutes'])) return null
  const { cap, maxMinutes, since } = fields
  return { cap, maxMinutes, asked, since: isFinite(since) ? since : null }
}

/** What was said of one sitting: both raw values are kept, whichever counts. Source: remedies 2.7. */
export type Said = {
  /** The day and time of the sitting. */
  readonly on: string
  readonly time: string | null
  readonly word: SittingResponse
  readonly byNumbers: SittingResponse | null
  readonly painBefore: number | null
  readonly painLater: number | null
  readonly soreness: number | null
  readonly severe: readonly string[]
  /** Instant at which it was answered, ISO 8601. */
  readonly answeredAt: string
  /** What the person let count where the two disagree; `null`: not chosen. */
  readonly chosen: SittingResponse | null
}

/** What the page keeps from one visit to the next. */
export type VisitRecord = {
  readonly marked: readonly MarkedReason[]
  readonly said: readonly Said[]
}

const isResponse = isOneOf<SittingResponse>(['better', 'same', 'worse'])
const numberOr = (value: unknown) => (isFinite(value) ? value : null)

function readSaid(stored: unknown): readonly Said[] {
  const fields = fieldsOf(stored)
  if (!fields || !isText(fields['on']) || !isResponse(fields['word']) || !isText(fields['answeredAt'])) return []
  const { on, time, word, byNumbers, painBefore, painLater, soreness, severe, answeredAt, chosen } = fields
  return [
    {
      on,
      time: isText(time) ? time : null,
      word,
      byNumbers: isResponse(byNumbers) ? byNumbers : null,
      painBefore: numberOr(painBefore),
      painLater: numberOr(painLater),
      soreness: numberOr(soreness),
      severe: listOf(severe, isText) ?? [],
      answeredAt,
      chosen: isResponse(chosen) ? chosen : null,
    },
  ]
}

/** Reads what is kept; what does not fit is left out. */
export function readVisitRecord(stored: unknown): VisitRecord {
  const fields = fieldsOf(stored)
  return {
    marked: readMarked(fields?.['marked']) ?? [],
    said: Array.isArray(fields?.['said']) ? fields['said'].flatMap(readSaid) : [],
  }
}
