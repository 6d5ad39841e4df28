import { dispositions, urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import type { ReviewRule } from '@unspasm/guideline/rule'
import type { Moment } from '../diary.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import type { AnswerClaims } from './claims.ts'
import { isAfter, newestOf } from './moment.ts'
import type { Standing } from './types.ts'

/** A rule that asks for at least a disposition. */
export type Claim = { readonly id: string; readonly disposition: Disposition }

/** A claim with the moments of what it rests on. */
export type DatedClaim = Claim & { readonly reasonsOf: () => readonly Moment[] }

/** Everything that bears on the disposition of one review. */
export type Claims = Pick<AnswerClaims, 'flags' | 'professional' | 'professionalSince' | 'seenAt'> & {
  readonly standing: Standing
  /** The newest check-in, or now before there was one: what it says is better is better than before it. */
  readonly checkIn: Moment
  /** Review rules that hold, whatever gave rise to this review. */
  readonly holding: readonly Claim[]
  /** Review rules that fire in this review. */
  readonly firing: readonly DatedClaim[]
  /** Every rule that fires, for what it does besides raising. */
  readonly effects: readonly ReviewRule[]
  readonly now: Moment
  readonly today: LocalDate
}

/** What comes of it. */
export type Decision = Pick<Standing, 'disposition' | 'since' | 'loweredAt'> & { readonly decidedBy: readonly string[] }

/** The most urgent of some dispositions; `self-care` of none. */
export function mostUrgent(names: readonly Disposition[]): Disposition {
  return dispositions.find((name) => names.includes(name)) ?? 'self-care'
}

/** Professional rules that count: not those that were known when the person was last sent a step down. */
export function countingProfessional(
  { professional, professionalSince }: Pick<AnswerClaims, 'professional' | 'professionalSince'>,
  { loweredAt }: Standing,
): readonly Claim[] {
  return loweredAt === null ? professional : professionalSince(loweredAt)
}

/**
 * The disposition after a review: the most urgent of what is in force and what rules claim.
 *
 * It falls only in two ways. `lift`: a clinician spoke after the newest reason for the present one; then what red flags,
 * professional rules and review rules claim at that time is left. `lower`: to the named step, from one of the named
 * ones, when no red flag, no review rule and no professional rule newer than the check-in claims more.
 *
 * Source: triage 0.3; triage 4, RV-24 and RV-29.
 */
export function decide(claims: Claims): Decision {
  const { standing, checkIn, flags, professional, professionalSince, holding, firing, seenAt, effects, now } = claims
  const mayFall =
    seenAt !== null && isAfter(seenAt, standing.since) && effects.some(({ effect }) => effect.lift !== undefined)
  const left = mayFall
    ? [...flags, ...professional, ...holding]
    : [...flags, ...countingProfessional(claims, standing), ...firing]
  const highest = mostUrgent([...(mayFall ? [] : [standing.disposition]), ...left.map((row) => row.disposition)])
  const lowering = effects.find(({ effect: { lower } }) => lower?.from.includes(highest))
  const lower = lowering?.effect.lower
  if (lowering && lower && !mayFall) {
    const newer = [...flags, ...firing, ...professionalSince(checkIn)]
    if (newer.every((row) => urgencyRank(row.disposition) >= urgencyRank(lower.to)))
      return {
        disposition: lower.to,
        since: standing.disposition === lower.to ? standing.since : now,
        loweredAt: checkIn,
        decidedBy: [lowering.id],
      }
  }
  return {
    disposition: highest,
    since: sinceOf(highest, claims),
    loweredAt: mayFall ? null : standing.loweredAt,
    decidedBy: left.filter((row) => row.disposition === highest).map(({ id }) => id),
  }
}

/** A disposition that stays has its newest reason: a review rule that fires day after day is one reason. */
function sinceOf(disposition: Disposition, { standing, flags, firing, now, today }: Claims): Moment {
  if (disposition !== standing.disposition) return now
  const begins = ({ id }: Claim) => (daysBetween(standing.lastFired[id] ?? '', today) ?? Infinity) > 1
  const fresh = [...flags, ...firing.filter(begins)].filter((row) => row.disposition === disposition)
  return newestOf([standing.since, ...fresh.flatMap(({ reasonsOf }) => reasonsOf())])!
}
