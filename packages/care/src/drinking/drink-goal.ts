import { toCondition } from '@unspasm/guideline/condition'
import { drinkArithmetic, neverPushed } from '@unspasm/guideline/drinking/drink-arithmetic'
import { intakeTable, type IntakeGroup, type IntakeRow } from '@unspasm/guideline/drinking/intake-table'
import type { LimitNote, Limits } from '@unspasm/guideline/tool'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { ToolStatus } from '../gates.ts'
import type { LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'
import type { DrinkDay } from './drink-log.ts'

const judge = createJudge(engineInForce, () => false)
const rows = (intakeTable as readonly IntakeRow[]).map((row) => ({
  row,
  condition: row.when === undefined ? null : toCondition(row.when),
}))
const isOlder = toCondition(drinkArithmetic.olderWhen)
const mustNotPush = toCondition(neverPushed.when)
const isCleared = engineInForce.compile(toCondition(neverPushed.clearance))

const minutesPerHour = 60
const mlPerLitre = 1000

/** A number that a clinician gave, with who gave it and when. */
export type ClinicianNumber = { readonly ml: number; readonly who: string; readonly on: LocalDate }

/**
 * What may be shown of an amount.
 *
 * `none`: no number, no prompt, no comparison. `set`: the number of a clinician, which is also the most of a day.
 * `range`: what fits most people like this one, in whole millilitres.
 */
export type DrinkGoal =
  | { readonly kind: 'none' }
  | { readonly kind: 'set'; readonly dayMaxMl: number; readonly by: ClinicianNumber | null }
  | {
      readonly kind: 'range'
      readonly group: IntakeGroup
      readonly lowMl: number
      readonly targetMl: number
      readonly dayMaxMl: number
    }

/** What a range is made from. */
export type TargetInput = {
  /** Ends of the band, in millilitres. */
  readonly lowMl: number
  readonly highMl: number
  /** `null`: not known. */
  readonly weightKg: number | null
  readonly isOlder: boolean
  /** The lower end is the goal. */
  readonly isLowerEnd: boolean
  /** Most that heat and activity may add; `null`: no limit of the gates. */
  readonly extraMaxMl: number | null
  readonly celsius: number | null
  /** Minutes of sweaty activity today, 0 or more. */
  readonly activityMinutes: number
}

/**
 * The range of a day.
 *
 * base = clamp(30 mL × kg, low, high), or the middle of the band without a weight; never above the middle when older.
 * target = base + additions, low likewise, both rounded half up to 100 mL; dayMax = max(target + 1000, high + 500 +
 * additions).
 *
 * Pure; whole millilitres. Source: remedies 4.3.
 */
export function targetOf(input: TargetInput): {
  readonly lowMl: number
  readonly targetMl: number
  readonly dayMaxMl: number
} {
  const { lowMl, highMl } = input
  const { dayMax } = drinkArithmetic
  const additions = Math.min(additionsOf(input), input.extraMaxMl ?? Number.MAX_SAFE_INTEGER)
  const targetMl = roundHalfUp(baseOf(input) + additions)
  return {
    lowMl: roundHalfUp(lowMl + additions),
    targetMl,
    dayMaxMl: Math.max(targetMl + dayMax.overTargetMl, highMl + dayMax.overBandMl + additions),
  }
}

function baseOf({ lowMl, highMl, weightKg, isOlder, isLowerEnd }: TargetInput): number {
  const middle = Math.round((lowMl + highMl) / 2)
  if (isLowerEnd) return lowMl
  const wanted = weightKg === null ? middle : Math.round(drinkArithmetic.mlPerKg * weightKg)
  const base = Math.min(highMl, Math.max(lowMl, wanted))
  return isOlder ? Math.max(lowMl, Math.min(base, middle)) : base
}

function additionsOf({ celsius, activityMinutes }: TargetInput): number {
  const { activity, heat, hotFromCelsius } = drinkArithmetic
  const isHot = celsius !== null && celsius >= hotFromCelsius
  const perHour = isHot ? activity.mlPerHourInHeat : activity.mlPerHour
  const ofActivity = Math.min(activity.mostMlPerDay, Math.round((perHour * activityMinutes) / minutesPerHour))
  const ofHeat = heat.find(({ fromCelsius }) => celsius !== null && celsius >= fromCelsius)?.ml ?? 0
  return Math.max(ofActivity, ofHeat)
}

function roundHalfUp(ml: number): number {
  const step = drinkArithmetic.roundToMl
  return Math.floor((ml + step / 2) / step) * step
}

/** What the goal of one person and one day is made from. */
export type GoalInput = {
  /** What the gates say of the drinking plan; anything but open shows no number. */
  readonly status: Pick<ToolStatus, 'state' | 'limits'>
  readonly answers: Answers
  readonly on: LocalDate
  readonly day: DrinkDay
  readonly clinician: ClinicianNumber | null
}

/** Whether this person is, or may be, one of those who are never pushed to drink. Source: remedies 4.7. */
export function isNeverPushed(answers: Answers, on: LocalDate): boolean {
  return judge(mustNotPush, readContext(engineInForce, answers, on)).truth !== 'no'
}

/**
 * What may be shown to this person today. Total: whatever is not known leads to less, never to more.
 *
 * Source: remedies 4.2, 4.3, 4.7.
 */
export function drinkGoalOf({ status, answers, on, day, clinician }: GoalInput): DrinkGoal {
  if (status.state !== 'open') return { kind: 'none' }
  const context = readContext(engineInForce, answers, on)
  const { limits } = status
  const most = mostOf(limits, clinician)
  const isGuarded = judge(mustNotPush, context).truth !== 'no'
  if (isGuarded && (most === null || !isCleared(context))) return { kind: 'none' }
  if (most !== null) return { kind: 'set', dayMaxMl: most, by: clinician }

  const { notes = [], litresExtraMax } = limits
  const weight = answers['weight-kg']
  const { row } = rows.find(({ row, condition }) =>
    row.note !== undefined && notes.includes(row.note)
      ? true
      : condition !== null && judge(condition, context).truth === 'yes',
  )!
  const target = targetOf({
    ...row,
    weightKg: typeof weight === 'number' && weight > 0 ? weight : null,
    isOlder: judge(isOlder, context).truth !== 'no',
    isLowerEnd: notes.includes('lower-end-of-band' satisfies LimitNote),
    extraMaxMl: litresExtraMax === undefined ? null : Math.round(litresExtraMax * mlPerLitre),
    celsius: day.on === on ? day.celsius : null,
    activityMinutes: day.on === on ? Math.max(0, day.activityMinutes) : 0,
  })
  return { kind: 'range', group: row.id as IntakeGroup, ...target }
}

/** The number of a clinician, from the gates or as it was entered here: the smaller one. */
function mostOf({ notes = [], litresMax }: Limits, clinician: ClinicianNumber | null): number | null {
  const fromGates =
    notes.includes('clinician-number') && litresMax !== undefined ? [Math.round(litresMax * mlPerLitre)] : []
  const given = [...fromGates, ...(clinician ? [clinician.ml] : [])]
  return given.length === 0 ? null : Math.min(...given)
}
