import { noRequestConditions, type NoRequestConditionId } from '@unspasm/guideline/effect/effect-conditions'
import { waitTest } from '@unspasm/guideline/effect/effect-rules'
import type { LocalDate } from '../local-date.ts'
import { createHolding, effectContext } from './effect-context.ts'
import type { OwnTest } from './own-test.ts'

const millisecondsPerMinute = 60_000
const isHeld = createHolding(noRequestConditions)

/**
 * Why a request is not drawn, the first reason; `null`: it is.
 *
 * @param painAsked pain at this request, 0 to 10; `undefined` before it is asked.
 * Source: plan 6.3.
 */
export function noRequestReason(
  { requests }: OwnTest,
  { on, where, painAsked }: { readonly on: LocalDate; readonly where: string; readonly painAsked?: number | undefined },
): NoRequestConditionId | null {
  const facts = {
    where,
    'o-requests-today': requests.filter((request) => request.on === on).length,
    ...(painAsked !== undefined && { 'o-pain-asked': painAsked }),
  }
  return isHeld(effectContext({}, facts, on))[0] ?? null
}

/** A test with one request more; its arm is drawn by its place. */
export function withRequest(test: OwnTest, at: number, on: LocalDate, painBefore: number): OwnTest {
  return { ...test, requests: [...test.requests, { at, on, painBefore, painAfter: null }] }
}

/** Where a request is: the pain is asked from 20 to 30 minutes after it, in both arms. */
export function requestPhase(at: number, now: number): 'waiting' | 'asking' | 'missed' {
  const minutes = (now - at) / millisecondsPerMinute
  if (minutes < waitTest.waitMinutes) return 'waiting'
  return minutes <= waitTest.answerUntilMinutes ? 'asking' : 'missed'
}

/** Seconds until the pain is asked; 0 when it is time. */
export function secondsToAsking(at: number, now: number): number {
  return Math.max(0, (at + waitTest.waitMinutes * millisecondsPerMinute - now) / 1000)
}

/**
 * A test with the pain of its request at an instant. An answer that comes too early or too late, or a second one, changes
 * nothing.
 */
export function withPainAfter(test: OwnTest, at: number, pain: number, now: number): OwnTest {
  if (requestPhase(at, now) !== 'asking') return test
  return {
    ...test,
    requests: test.requests.map((request) =>
      request.at === at && request.painAfter === null ? { ...request, painAfter: pain } : request,
    ),
  }
}
