import { lightDuring, nextDayLight, nextDayRise, type DayPain, type Light } from '../exercise/lights.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'

/** What a walk was for: by itself, to find the comfortable length, or in the weeks that grow. */
export type WalkKind = 'free' | 'baseline' | 'build-up'

/** A walk that is over. */
export type Walk = {
  readonly on: LocalDate
  /** Real minutes, more than 0. */
  readonly minutes: number
  readonly kind: WalkKind
  /** 0 to 10; missing means not answered. */
  readonly painBefore?: number
  /** The worse of the answers after it and half an hour later; missing means that nobody answered. */
  readonly painAfter?: number
  /** Pain in a shin, a foot or a knee; not sure counts. */
  readonly hasLegPain: boolean
  /** `true`: a stop sign ended it. */
  readonly wasStopped: boolean
}

const kinds: readonly string[] = ['free', 'baseline', 'build-up'] satisfies readonly WalkKind[]

/** Walks among finished sessions, oldest day first. Sessions without a minute are left out. */
export function walksOf(sessions: readonly RemedySession[]): readonly Walk[] {
  return sessions
    .filter(({ remedy, minutes }) => remedy === 'walk-plan' && minutes > 0)
    .map(walkOf)
    .toSorted((a, b) => daysBetween(b.on, a.on) ?? 0)
}

function walkOf({ on, minutes, painBefore, painAfter, pain20to30, endReason, params }: RemedySession): Walk {
  const after = [painAfter, pain20to30].filter((pain) => pain !== undefined)
  const kind = params['kind']
  return {
    on,
    minutes,
    kind: typeof kind === 'string' && kinds.includes(kind) ? (kind as WalkKind) : 'free',
    ...(painBefore !== undefined && { painBefore }),
    ...(after.length > 0 && { painAfter: Math.max(...after) }),
    hasLegPain: params['leg-pain'] === true || params['leg-pain'] === '?',
    wasStopped: endReason === 'safety-stop',
  }
}

/** Whether a walk was red while it lasted: a stop sign, or pain that is high or clearly above the start. */
export function wasRed({ painBefore, painAfter, wasStopped }: Walk): boolean {
  return wasStopped || lightDuring(painAfter ?? null, painBefore ?? highest) === 'red'
}

/** Without a number before the walk, only pain that is high by itself is red. */
const highest = 10

/** The light of the day after a walk. */
export const dayAfter = ({ on, painBefore }: Walk, pains: readonly DayPain[]): Light =>
  nextDayLight(nextDayRise(on, painBefore, pains))
