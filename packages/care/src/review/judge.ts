import { toCondition } from '@unspasm/guideline/condition'
import { painLabels } from '@unspasm/guideline/review-rules'
import type { ReviewRule, ReviewTrigger } from '@unspasm/guideline/rule'
import { tokens } from '@unspasm/guideline/token'
import type { Assess } from '../assess.ts'
import type { Moment, SittingKind } from '../diary.ts'
import type { Engine } from '../engine.ts'
import { metricsOfHistory, type Metrics } from '../metrics.ts'
import { blocksOfDisposition } from './answer-blocks.ts'
import { createReadClaims } from './claims.ts'
import { isInForce, mergeBlocks, type Block } from './blocks.ts'
import { countingProfessional, decide, mostUrgent, type DatedClaim } from './disposition.ts'
import { blocksOfFiring, bookingSteps, sayingsOf, screensOfFiring } from './effects.ts'
import { painsOf, todayOf, type History } from './history.ts'
import { createFindHolding, type Holding } from './holding.ts'
import { isAfter, momentOf } from './moment.ts'
import { createIsWaiting, mergeScreens } from './screens.ts'
import type { Now, Review, Standing } from './types.ts'

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
 * @param assess of the same engine.
 * @param rules  their order decides nothing but the order of what comes out.
 * Source: triage 0.3 and 4.
 */
export function createJudge(engine: Engine, assess: Assess, rules: readonly ReviewRule[]): Judge {
  const readClaims = createReadClaims(engine, assess)
  const findHolding = createFindHolding(engine, rules)
  const isWaiting = createIsWaiting(engine)
  const texts = rules.flatMap(({ effect }) => [effect.raiseIf ?? [], effect.offerIf?.when ?? []].flat())
  const conditions = new Map(texts.map((text) => [text, engine.compile(toCondition(text))]))
  const conditionOf = (text: string) => conditions.get(text)!

  return (history, clock, standing, occasion) => {
    const today = todayOf(history, clock.on)
    const now: Moment = clock.time === undefined || clock.on !== today ? { on: today } : momentOf(clock)
    const metrics = occasion.metrics ?? metricsOfHistory(history, today, clock.at)
    const over = isOver(standing, history)
    const claims = readClaims(history, over ? standing.closed!.at.on : today)
    const { flags, clearances } = claims
    const claimed = [...flags, ...countingProfessional(claims, standing)].map((row) => row.disposition)
    const disposition = mostUrgent([standing.disposition, ...claimed])

    const { lastFired } = standing
    const holding = over ? [] : findHolding({ ...claims, history, metrics, disposition, now, lastFired })
    const pains = painsOf(history)
    const isStanding = (block: Block) => isInForce(block, today, pains, clearances)
    const firing = holding
      .filter(({ rule }) => isLookedAt(rule, occasion))
      .filter((each) => !isOnlyABlock(each.rule) || blocksOfFiring([each], pains).some(isStanding))
    const raisesOf = (some: readonly Holding[]): readonly DatedClaim[] =>
      some.flatMap(({ rule: { id, effect }, reasonAt, holds }) => {
        const { raise, raiseIf } = effect
        const waits = raiseIf !== undefined && (flags.length > 0 || !holds(conditionOf(raiseIf)))
        return raise === undefined || waits ? [] : [{ id, disposition: raise, reasonsOf: () => [reasonAt] }]
      })
    const decision = decide({
      ...claims,
      standing,
      checkIn: momentOf(history.happenings.findLast(({ what }) => what === 'check-in') ?? now),
      holding: raisesOf(holding),
      firing: raisesOf(firing),
      effects: firing.map(({ rule }) => rule),
      now,
      today,
    })

    const inForce = mergeBlocks([...standing.blocks, ...blocksOfFiring(firing, pains)]).filter(isStanding)
    const blocks = mergeBlocks([...claims.blocks, ...blocksOfDisposition(decision.disposition), ...inForce])
    const open = mergeScreens([...standing.open, ...screensOfFiring(firing)]).filter((each) => isWaiting(history, each))
    const { decidedBy, ...inForceNow } = decision
    const next: Standing = {
      ...inForceNow,
      blocks: inForce,
      open,
      label: labelOf(standing, firing),
      closed: over ? standing.closed : closingOf(firing, now),
      lastFired: { ...lastFired, ...Object.fromEntries(firing.map(({ rule }) => [rule.id, today])) },
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
      guideline: engine.guideline.version,
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

/** A rule that closes something and raises nothing is over when what it closed is open again. */
function isOnlyABlock({ effect }: ReviewRule): boolean {
  return effect.block !== undefined && effect.raise === undefined
}

function labelOf({ label }: Standing, firing: readonly Holding[]): Standing['label'] {
  const given = [label, ...firing.map(({ rule }) => rule.effect.label)]
  return painLabels.findLast((each) => given.includes(each)) ?? null
}

function closingOf(firing: readonly Holding[], at: Moment): Standing['closed'] {
  const outcome = firing.find(({ rule }) => rule.effect.close !== undefined)?.rule.effect.close
  return outcome === undefined ? null : { outcome, at }
}
