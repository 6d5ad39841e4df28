import type { LadderWeek } from '@unspasm/care/desk/loads'
import type { LocalDate } from '@unspasm/care/local-date'

type Raw = Readonly<Record<string, unknown>>
const asRaw = (value: unknown): Raw => (typeof value === 'object' && value !== null ? (value as Raw) : {})
const asPositive = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null
const isText = (value: unknown): value is string => typeof value === 'string'

export type BagSide = 'left' | 'right' | 'both'

/** One time a bag was carried. */
export type BagCarry = { readonly on: LocalDate; readonly kg: number; readonly side: BagSide; readonly minutes: number }

/** What the bag rule keeps. */
export type BagState = {
  readonly bodyKg: number | null
  readonly bagKg: number | null
  readonly side: BagSide | null
  /** Since when it is carried, and since when on this side; `null` while it is not. */
  readonly carriedSince: number | null
  readonly sideSince: number | null
  /** Newest last. */
  readonly diary: readonly BagCarry[]
}

export const isBagSide = (value: unknown): value is BagSide => value === 'left' || value === 'right' || value === 'both'

/** Reads what is stored; what does not fit is left out. */
export function readBagState(stored: unknown): BagState {
  const { bodyKg, bagKg, side, carriedSince, sideSince, diary } = asRaw(stored)
  return {
    bodyKg: asPositive(bodyKg),
    bagKg: asPositive(bagKg),
    side: isBagSide(side) ? side : null,
    carriedSince: asPositive(carriedSince),
    sideSince: asPositive(sideSince),
    diary: Array.isArray(diary) ? diary.flatMap(readCarry) : [],
  }
}

function readCarry(stored: unknown): readonly BagCarry[] {
  const { on, kg, side, minutes } = asRaw(stored)
  const [weight, length] = [asPositive(kg), typeof minutes === 'number' && minutes >= 0 ? minutes : null]
  return isText(on) && weight !== null && isBagSide(side) && length !== null
    ? [{ on, kg: weight, side, minutes: length }]
    : []
}

/** What the lift ladder keeps. */
export type LiftState = {
  /** What the person lifted before; `null` until they say so. */
  readonly usualKg: number | null
  /** Weeks that are over, oldest first. */
  readonly weeks: readonly LadderWeek[]
  /** Days of the present week on which was lifted. */
  readonly days: readonly LocalDate[]
}

/** Reads what is stored; what does not fit is left out. */
export function readLiftState(stored: unknown): LiftState {
  const { usualKg, weeks, days } = asRaw(stored)
  return {
    usualKg: asPositive(usualKg),
    weeks: Array.isArray(weeks) ? weeks.map(readWeek) : [],
    days: Array.isArray(days) ? days.filter(isText) : [],
  }
}

function readWeek(stored: unknown): LadderWeek {
  const { days, worstRise } = asRaw(stored)
  return {
    days: typeof days === 'number' ? days : 0,
    worstRise: typeof worstRise === 'number' ? worstRise : null,
  }
}
