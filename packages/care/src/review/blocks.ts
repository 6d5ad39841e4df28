import type { ReviewEffect } from '@unspasm/guideline/rule'
import { expandBlocks, tokens, type Token } from '@unspasm/guideline/token'
import type { Moment } from '../diary.ts'
import type { LocalDate } from '../local-date.ts'
import { clearanceOf, type Clearance } from './clearance.ts'
import type { PainEntry } from './history.ts'
import { byMoment, daysLater, isAfter } from './moment.ts'

/**
 * When a token opens again: on a day; when `pain-now` is at most this many points (`null`: nobody knows how many, so
 * not by itself); at the end of the episode; by the word of a clinician, which also ends each of the others; when the
 * rule no longer fires on the answers; when the disposition changes.
 */
export type Until =
  | { readonly on: LocalDate }
  | { readonly painAtMost: number | null }
  | 'episode-end'
  | 'clearance'
  | 'answers'
  | 'disposition'

/** A closed permission. */
export type Block = {
  readonly token: Token
  /** Id of the rule that closes it, or of the disposition that closes it by itself. */
  readonly because: string
  /** Moment of the newest fact behind a block of a review rule; `null` for one that the answers give each time anew. */
  readonly since: Moment | null
  readonly until: Until
}

/**
 * What a review rule closes.
 *
 * @param since      moment of the fact on which it fires.
 * @param painBefore `pain-now` before the sitting it is about; `null` when it is not known.
 */
export function blocksOfRule(
  id: string,
  { block = [], blockUntil = 'episode-end' }: ReviewEffect,
  since: Moment,
  painBefore: number | null,
): readonly Block[] {
  return expandBlocks(block).map((token) => ({
    token,
    because: id,
    since,
    until: untilOf(blockUntil, since, painBefore),
  }))
}

function untilOf(until: NonNullable<ReviewEffect['blockUntil']>, since: Moment, painBefore: number | null): Until {
  if (typeof until === 'object') return { on: daysLater(since.on, until.days) }
  return until === 'pain-back-to-before' ? { painAtMost: painBefore } : until
}

/**
 * Whether a block of a review rule still holds.
 *
 * @param pains entries of `pain-now`; only those surely after the block began can end it.
 */
export function isInForce(
  { token, since, until }: Block,
  today: LocalDate,
  pains: readonly PainEntry[],
  clearances: readonly Clearance[],
): boolean {
  if (since === null) return true
  const clearance = clearanceOf(clearances, token)
  if (clearance && isAfter(clearance, since)) return false
  if (typeof until !== 'object') return true
  if ('on' in until) return today < until.on
  const { painAtMost } = until
  return painAtMost === null || !pains.some((entry) => isAfter(entry, since) && entry.pain <= painAtMost)
}

/** One block for each token and rule, the one with the newest fact; in the order of `tokens`, then as they came. */
export function mergeBlocks(blocks: readonly Block[]): readonly Block[] {
  const newest = new Map<string, Block>()
  for (const block of blocks) {
    const key = `${block.token} ${block.because}`
    const other = newest.get(key)
    const isNewer = other?.since && block.since && byMoment(other.since, block.since) < 0
    if (!other || isNewer) newest.set(key, block)
  }
  return [...newest.values()].toSorted((a, b) => tokens.indexOf(a.token) - tokens.indexOf(b.token))
}
