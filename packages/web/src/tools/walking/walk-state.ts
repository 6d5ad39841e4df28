import type { WalkKind } from '@unspasm/care/walking/walk'
import type { LocalDate } from '@unspasm/care/local-date'

/** The state of one walk while it is live. */
export type WalkState = {
  readonly kind: WalkKind
  /** Minutes to aim for; `null` for a baseline walk, which is as long as it is comfortable. */
  readonly aimMinutes: number | null
  /** It ends by itself here, whatever happens. */
  readonly mostMinutes: number | null
  /** When walking began; `null` before. */
  readonly walkingSince: number | null
  /** When it ended; `null` while it lasts. */
  readonly walkedUntil: number | null
}

/** A walk that is about to begin. */
export type NewWalk = Pick<WalkState, 'kind' | 'aimMinutes' | 'mostMinutes'>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isNumberOrNull = (value: unknown): value is number | null => value === null || isNumber(value)
const isKind = (value: unknown): value is WalkKind => value === 'free' || value === 'baseline' || value === 'build-up'

/** Reads a stored walk; `null` when it is damaged. */
export function readWalkState(stored: unknown): WalkState | null {
  if (!isRecord(stored)) return null
  const { kind, aimMinutes, mostMinutes, walkingSince, walkedUntil } = stored
  return isKind(kind) &&
    isNumberOrNull(aimMinutes) &&
    isNumberOrNull(mostMinutes) &&
    isNumberOrNull(walkingSince) &&
    isNumberOrNull(walkedUntil)
    ? { kind, aimMinutes, mostMinutes, walkingSince, walkedUntil }
    : null
}

/** What walking keeps for this person. */
export type WalkPlanState = {
  /** Baseline walks before this day do not count; `null`: all do. */
  readonly measureFrom: LocalDate | null
  /** Days on which leg pain was told outside of a walk. */
  readonly legPainOn: readonly LocalDate[]
  /** Weeks whose contact was held. */
  readonly contacts: readonly number[]
}

/** Reads what is stored; what does not fit takes its default. */
export function readWalkPlanState(stored: unknown): WalkPlanState {
  const { measureFrom, legPainOn, contacts } = isRecord(stored) ? stored : {}
  return {
    measureFrom: isText(measureFrom) ? measureFrom : null,
    legPainOn: Array.isArray(legPainOn) ? legPainOn.filter(isText) : [],
    contacts: Array.isArray(contacts) ? contacts.filter(isNumber) : [],
  }
}
