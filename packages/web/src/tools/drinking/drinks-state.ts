import type { ClinicianNumber } from '@unspasm/care/drinking/drink-goal'
import { noDay, type Drink, type DrinkDay } from '@unspasm/care/drinking/drink-log'
import type { DrinkStop, WaterSigns } from '@unspasm/care/drinking/drink-pace'
import type { DryAnswers } from '@unspasm/care/drinking/dryness'
import { dayNumber, type LocalDate } from '@unspasm/care/local-date'
import { drinkKinds } from '@unspasm/guideline/drinking/drink-kinds'
import { waterSigns } from '@unspasm/guideline/drinking/drink-pace'
import { dryTaps, type DryTap } from '@unspasm/guideline/drinking/dryness'

/** A dryness check that is over. */
export type DryCheck = { readonly at: number; readonly taps: DryAnswers; readonly wasSeen: boolean }

/** What drinking keeps for this person. Instants are milliseconds of the steady clock. */
export type DrinksState = {
  readonly drinks: readonly Drink[]
  /** Days on which "I drank" was ticked, once for each tick. */
  readonly ticks: readonly LocalDate[]
  readonly day: DrinkDay | null
  readonly clinician: ClinicianNumber | null
  readonly stop: DrinkStop | null
  readonly dry: DryCheck | null
  /** Day on which the lower end of the range was reached last. */
  readonly reachedOn: LocalDate | null
}

/** Days that the log holds. */
export const keptDays = 8

type Stored = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && dayNumber(value) !== null
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const countOr = (value: unknown): number | null => (isCount(value) ? value : null)

/** Reads what is stored; what does not fit is left out. */
export function readDrinks(stored: unknown): DrinksState {
  const raw = isRecord(stored) ? stored : {}
  return {
    drinks: listOf(raw['drinks']).filter(isDrink),
    ticks: listOf(raw['ticks']).filter(isDay),
    day: readDay(raw['day']),
    clinician: readClinician(raw['clinician']),
    stop: readStop(raw['stop']),
    dry: readDry(raw['dry']),
    reachedOn: isDay(raw['reachedOn']) ? raw['reachedOn'] : null,
  }
}

function isDrink(value: unknown): value is Drink {
  if (!isRecord(value)) return false
  const { at, on, kind, ml } = value
  return isCount(at) && isDay(on) && isCount(ml) && drinkKinds.some(({ id }) => id === kind)
}

function readDay(value: unknown): DrinkDay | null {
  if (!isRecord(value) || !isDay(value['on'])) return null
  const { celsius, activityMinutes, activeAt } = value
  return {
    ...noDay(value['on']),
    celsius: typeof celsius === 'number' && Number.isFinite(celsius) ? celsius : null,
    activityMinutes: countOr(activityMinutes) ?? 0,
    activeAt: countOr(activeAt),
  }
}

function readClinician(value: unknown): ClinicianNumber | null {
  if (!isRecord(value)) return null
  const { ml, who, on } = value
  return isCount(ml) && typeof who === 'string' && isDay(on) ? { ml, who, on } : null
}

function readStop(value: unknown): DrinkStop | null {
  if (!isRecord(value)) return null
  const { rule, since, signs } = value
  if ((rule !== 'P-2' && rule !== 'P-3') || !isCount(since)) return null
  const given = isRecord(signs) ? signs : {}
  const known = waterSigns.flatMap((sign) =>
    given[sign] === true || given[sign] === false || given[sign] === '?' ? [[sign, given[sign]]] : [],
  )
  return { rule, since, signs: Object.fromEntries(known) as WaterSigns }
}

function readDry(value: unknown): DryCheck | null {
  if (!isRecord(value) || !isCount(value['at']) || !isRecord(value['taps'])) return null
  const given = value['taps']
  const taps = (Object.keys(dryTaps) as DryTap[]).flatMap((tap) => {
    const answer = given[tap]
    return answer === '?' || (dryTaps[tap] as readonly unknown[]).includes(answer) ? [[tap, answer]] : []
  })
  return { at: value['at'], taps: Object.fromEntries(taps) as DryAnswers, wasSeen: value['wasSeen'] === true }
}
