import { toCondition } from '@unspasm/guideline/condition'
import { painLabels } from '@unspasm/guideline/review-rules'
import type { ReviewRule, ReviewTrigger } from '@unspasm/guideline/rule'
import { tokens } from '@unspasm/guideline/token'
import { createAssess } from './assess.ts'
import type { Moment, SittingKind } from './diary.ts'
import type { Engine } from './engine.ts'
import { metricsOfHistory, type Metrics } from './metrics.ts'
import { blocksOfAnswers, blocksOfDisposition } from './review-answer-blocks.ts'
import { standpointOf } from './review-answers.ts'
import { isInForce, mergeBlocks } from './review-blocks.ts'
import { clearancesOf, createFindMoments, createWasKnown } from './review-clearance.ts'
import { decide, mostUrgent, type DatedClaim } from './review-disposition.ts'
import { blocksOfFiring, bookingSteps, sayingsOf, screensOfFiring } from './review-effects.ts'
import { painsOf, todayOf, type History } from './review-history.ts'
import { createFindHolding, type Holding } from './review-holding.ts'
import { isAfter, newestOf } from './review-moment.ts'
import { createIsWaiting, mergeScreens } from './review-screens.ts'
import type { Now, Review, Standing } from './review-types.ts'

/** What gave rise to a review. Missing triggers mean that every rule is looked at; a missing kind means any. */
export type Occasion = {
  readonly triggers?: readonly ReviewTrigger[] | undefined
  readonly sitting?: SittingKind | undefined
  /** Used in place of the metrics of the history. */
  readonly metrics?: Metrics | undefined
}

/** One review of a history, from what is in force before it. */
export type Judge = (history: History, now: Now, standing: Standing, occasion: Occasion) => Review

/**
 * Makes the review of a guideline.
 *
 * Pure and total. The answers are judged first, as they stand today; then the review rules, which read that result.
 *
 * @param rules their order decides nothing but the order of what comes out.
 * Source: triage 0.3 and 4.
 */
export function createJudge(engine: Engine, rules: readonly ReviewRule[]): Judge {
  const { redFlags, professionalRules, version } = engine.guideline
  const assess = createAssess(engine)
  const findHolding = createFindHolding(engine, rules)
  const isWaiting = createIsWaiting(engine)
  const texts = rules.flatMap(({ effect }) => [effect.raiseIf ?? [], effect.offerIf?.when ?? []].flat())
  const conditions = new Map(texts.map((text) => [text, engine.compile(toCondition(text))]))
  const conditionOf = (text: string) => conditions.get(text)!

  return (history, clock, standing, occasion) => {
    const today = todayOf(history, clock.on)
    const now: Moment = clock.time === undefined || clock.on !== today ? { on: today } : { on: today, time: clock.time }
    const standpoint = standpointOf(history)
    const metrics = occasion.metrics ?? metricsOfHistory(history, today, clock.at)
    const assessment = assess(standpoint.answers, today)
    const momentsOf = createFindMoments(engine, standpoint, assessment, today)
    const wasKnown = createWasKnown(assess, standpoint, momentsOf)
    const clearances = clearancesOf(history)
    const seenAt = newestOf(clearances.filter(({ mayFall }) => mayFall))

    const fired = new Set(assessment.fired)
    const flags = redFlags
      .filter(({ id }) => fired.has(id))
      .filter((row) => seenAt === null || !wasKnown(row, seenAt, (given) => isAfter(seenAt, given)))
      .map((row) => ({ ...row, reasonsOf: () => momentsOf(row) }))
    const professional = professionalRules.filter(({ id }) => fired.has(id))
    const { loweredAt } = standing
    const freshProfessional = professional.filter(
      (row) => loweredAt === null || !wasKnown(row, loweredAt, (given) => !isAfter(given, loweredAt)),
    )
    const claimed = [...flags, ...freshProfessional].map(({ disposition }) => disposition)

    const holding = isOver(standing, history)
      ? []
      : findHolding({
          history,
          standpoint,
          metrics,
          assessment,
          disposition: mostUrgent([standing.disposition, ...claimed]),
          now,
          lastFired: standing.lastFired,
          seenAt,
        })
    const firing = holding.filter(({ rule }) => isLookedAt(rule, occasion))
    const raisesOf = (some: readonly Holding[]): readonly DatedClaim[] =>
      some.flatMap(({ rule: { id, effect }, reasonAt, holds }) => {
        const { raise, raiseIf } = effect
        const waits = raiseIf !== undefined && (flags.length > 0 || !holds(conditionOf(raiseIf)))
        return raise === undefined || waits ? [] : [{ id, disposition: raise, reasonsOf: () => [reasonAt] }]
      })
    const decision = decide({
      standing,
      flags,
      professional,
      freshProfessional,
      holding: raisesOf(holding),
      firing: raisesOf(firing),
      seenAt,
      effects: firing.map(({ rule }) => rule),
      now,
      today,
    })

    const pains = painsOf(history)
    const inForce = mergeBlocks([...standing.blocks, ...blocksOfFiring(firing, history)]).filter((block) =>
      isInForce(block, today, pains, clearances),
    )
    const blocks = mergeBlocks([
      ...blocksOfAnswers(engine.guideline, assessment, clearances, wasKnown),
      ...blocksOfDisposition(decision.disposition),
      ...inForce,
    ])
    const open = mergeScreens([...standing.open, ...screensOfFiring(firing)]).filter((each) => isWaiting(history, each))
    const { decidedBy, ...inForceNow } = decision
    const next: Standing = {
      ...inForceNow,
      blocks: inForce,
      open,
      label: labelOf(standing, firing),
      closed: isOver(standing, history) ? standing.closed : closingOf(firing, now),
      lastFired: { ...standing.lastFired, ...Object.fromEntries(firing.map(({ rule }) => [rule.id, today])) },
    }
    return {
      fired: firing.map(({ rule }) => rule.id),
      disposition: decision.disposition,
      decidedBy,
      blocked: tokens.filter((token) => blocks.some((block) => block.token === token)),
      blocks,
      open,
      label: next.label,
      closed: next.closed,
      bookings: bookingSteps(rules, firing, open, inForce, now),
      ...sayingsOf(firing, conditionOf, history, today, clock.at),
      metrics,
      standing: next,
      guideline: version,
    }
  }
}

/** A closed bout is over until something is said after it was closed. */
function isOver({ closed }: Standing, { happenings }: History): boolean {
  return closed !== null && !happenings.some((happening) => isAfter(happening, closed.at))
}

function isLookedAt(rule: ReviewRule, { triggers, sitting }: Occasion): boolean {
  const isOfKind = rule.sitting === undefined || sitting === undefined || rule.sitting === sitting
  return (
    triggers === undefined ||
    rule.triggers.some((trigger) => triggers.includes(trigger) && (trigger !== 'after-sitting' || isOfKind))
  )
}

function labelOf({ label }: Standing, firing: readonly Holding[]): Standing['label'] {
  const given = [label, ...firing.map(({ rule }) => rule.effect.label)]
  return painLabels.findLast((each) => given.includes(each)) ?? null
}

function closingOf(firing: readonly Holding[], at: Moment): Standing['closed'] {
  const outcome = firing.find(({ rule }) => rule.effect.close !== undefined)?.rule.effect.close
  return outcome === undefined ? null : { outcome, at }
}
