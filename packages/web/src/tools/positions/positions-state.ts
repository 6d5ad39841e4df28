import type { LiveSession } from '@unspasm/care/session'
import type { PositionSearch, TriedPosition } from '@unspasm/care/positions/find-position'
import { positionOrder, type PositionId } from '@unspasm/guideline/positions/find-position'
import { fieldsOf, isFinite, isOneOf, isText, listOf, readScriptPlace } from './read-json.ts'

/** Where the search stands: get into a position, say the pain, stay, say it again; then the best one, and rest in it. */
export const stages = ['get-in', 'pain', 'hold', 'ask', 'best', 'rest'] as const

export type Stage = (typeof stages)[number]

/** The state of a search while it is live. */
export type PositionsState = {
  readonly stage: Stage
  readonly search: PositionSearch
  /** How many positions there were at the start. */
  readonly total: number
  readonly resting: PositionId | null
  readonly restingSince: number | null
}

export const isPosition = isOneOf(positionOrder)
const isStage = isOneOf(stages)

function readTried(stored: unknown): TriedPosition | null {
  const fields = fieldsOf(stored)
  if (!fields || !isPosition(fields['position']) || !isFinite(fields['painBefore'])) return null
  const { position, painBefore, painAfter, wasStopped } = fields
  return {
    position,
    painBefore,
    ...(isFinite(painAfter) && { painAfter }),
    ...(wasStopped === true && { wasStopped: true }),
  }
}

function readSearch(stored: unknown): PositionSearch | null {
  const fields = fieldsOf(stored)
  const left = fields && listOf(fields['left'], isPosition)
  const tried = fields && Array.isArray(fields['tried']) ? fields['tried'].map(readTried) : null
  if (!left || !tried || !isFinite(fields['spentSeconds'])) return null
  if (!tried.every((each) => each !== null)) return null
  const trying = fieldsOf(fields['trying'])
  const place = trying && readScriptPlace(trying['place'])
  const search = { left, tried, spentSeconds: fields['spentSeconds'] }
  if (!trying) return { ...search, trying: null }
  const { position, painBefore } = trying
  if (!isPosition(position) || !isFinite(painBefore) || !place) return null
  return { ...search, trying: { position, painBefore, place } }
}

/** Reads a stored search; `null` when it is damaged. */
export function readPositionsState(stored: unknown): PositionsState | null {
  const fields = fieldsOf(stored)
  const search = fields && readSearch(fields['search'])
  if (!fields || !search || !isStage(fields['stage']) || !isFinite(fields['total'])) return null
  const { stage, total, resting, restingSince } = fields
  const isHolding = stage === 'hold' || stage === 'ask'
  if (isHolding !== (search.trying !== null)) return null
  return {
    stage,
    total,
    search,
    resting: isPosition(resting) ? resting : null,
    restingSince: isFinite(restingSince) ? restingSince : null,
  }
}

/** The position that somebody is in, or gets into next; `null` when the search is over. The gate of this one decides. */
export const positionAtHand = ({ stage, search, resting }: PositionsState): PositionId | null =>
  (stage === 'rest' ? resting : stage === 'best' ? null : (search.trying?.position ?? search.left[0])) ?? null

/** A session whose variant is the position at hand, so that it stops when the gate of that one closes. */
export function withPositionAtHand(live: LiveSession<PositionsState>): LiveSession<PositionsState> {
  const { variant: _, ...rest } = live
  const position = positionAtHand(live.state)
  return position === null ? rest : { ...rest, variant: position }
}

/** The position that eased most last time. */
export type MyPosition = { readonly position: PositionId; readonly on: string } | null

/** Reads the position of last time; `null` when there is none. */
export function readMyPosition(stored: unknown): MyPosition {
  const fields = fieldsOf(stored)
  return fields && isPosition(fields['position']) && isText(fields['on'])
    ? { position: fields['position'], on: fields['on'] }
    : null
}
