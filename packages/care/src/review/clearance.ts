import { toCondition, atomsOf } from '@unspasm/guideline/condition'
import { clearedTokens, rolesWithoutFall } from '@unspasm/guideline/review-rules'
import type { Token } from '@unspasm/guideline/token'
import type { Assess, Assessment } from '../assess.ts'
import type { Moment } from '../diary.ts'
import type { Engine } from '../engine.ts'
import { answersBehind } from '../explain.ts'
import type { LocalDate } from '../local-date.ts'
import type { Standpoint } from './answers.ts'
import type { History } from './history.ts'
import { newestOf } from './moment.ts'

/** The word of a clinician that some remedies are fine: who, when, and which. */
export type Clearance = Moment & {
  readonly by: string
  /** Whether it also lets a disposition fall. */
  readonly mayFall: boolean
  readonly tokens: readonly Token[]
}

/**
 * The clearances in force, oldest first. One without a name opens nothing; "none of these" ends all before it.
 *
 * Source: triage 4, RV-29.
 */
export function clearancesOf({ happenings }: History): readonly Clearance[] {
  let clearances: readonly Clearance[] = []
  for (const { what, answers, by, role, on, time } of happenings) {
    const options = answers['clinician-clearance']
    if (what !== 'outcome' || !Array.isArray(options)) continue
    if (options.includes('none')) clearances = []
    const tokens = (options as readonly string[]).flatMap((option) =>
      Object.hasOwn(clearedTokens, option) ? [clearedTokens[option]!] : [],
    )
    if (by === undefined || by.trim() === '' || tokens.length === 0) continue
    const mayFall = role === undefined || !rolesWithoutFall.includes(role)
    clearances = [...clearances, { on, ...(time !== undefined && { time }), by, mayFall, tokens }]
  }
  return clearances
}

/** The newest clearance of a token, or `null`. */
export function clearanceOf(clearances: readonly Clearance[], token: Token): Clearance | null {
  return newestOf(clearances.filter(({ tokens }) => tokens.includes(token)))
}

type Row = { readonly id: string; readonly when: string }

/** Finds the moments of the answers that make a rule fire, causes that the rule reads included. */
export type FindMoments = (row: Row) => readonly Moment[]

/** Reads the moments of answers behind the rules of one assessment. */
export function createFindMoments(
  engine: Engine,
  { answers, givenAt }: Standpoint,
  assessment: Assessment,
  on: LocalDate,
): FindMoments {
  const weights = new Map(engine.guideline.causeWeights.map((weight) => [weight.id, weight.when]))
  const whensOfCause = (cause: string) =>
    (assessment.causes.find(({ id }) => id === cause)?.for ?? []).map((id) => weights.get(id)!)
  const causesIn = (when: string) =>
    atomsOf(toCondition(when)).flatMap((atom) => {
      if (atom.type === 'band') return [atom.cause]
      return 'id' in atom && atom.id === 'top-cause' ? [assessment.topCause] : []
    })
  return ({ when }) => {
    const whens = [when, ...causesIn(when).flatMap(whensOfCause)]
    const ids = new Set(whens.flatMap((each) => answersBehind(engine, each, answers, on)))
    return [...ids].flatMap((id) => givenAt(id) ?? [])
  }
}

/**
 * Whether a rule that fires had been looked at by a certain moment: it fired on that day already, and every answer
 * behind it is old. A rule that fires on silence alone, or because of the days that passed since, had not.
 *
 * @param isOld says of the moment of an answer whether it is old.
 */
export type WasKnown = (row: Row, at: Moment, isOld: (given: Moment) => boolean) => boolean

/** Makes the test for one assessment. */
export function createWasKnown(assess: Assess, { answers }: Standpoint, momentsOf: FindMoments): WasKnown {
  const firedOn = new Map<LocalDate, ReadonlySet<string>>()
  return (row, at, isOld) => {
    const moments = momentsOf(row)
    if (moments.length === 0 || !moments.every(isOld)) return false
    let fired = firedOn.get(at.on)
    if (!fired) firedOn.set(at.on, (fired = new Set(assess(answers, at.on).fired)))
    return fired.has(row.id)
  }
}
