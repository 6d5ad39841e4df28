import { comfort, unanswered } from '@unspasm/guideline/heat/run-rules'
import { looksAtSkin, nextCheckMinute } from './check-times.ts'
import { skinMsAt, type HeatRun } from './heat-run.ts'

export const millisecondsPerMinute = 60_000
const endMs = unanswered.endSeconds * 1000
const loudMs = unanswered.loudSeconds * 1000

/** What will happen by itself, and when. */
type Change = { readonly at: number; readonly run: HeatRun }

/**
 * A run as it is now: checks come due, an unanswered one ends it, the end comes, each at its very moment, however long
 * nobody looked. Pure and total.
 *
 * Source: remedies 1.6; 1.2 for the device.
 */
export function heatAt(run: HeatRun, now: number): HeatRun {
  let here = run
  for (let next = nextChange(here); next !== null && next.at <= now; next = nextChange(here)) here = next.run
  return here
}

function nextChange(run: HeatRun): Change | null {
  const { stage, since, terms, check } = run
  const deviceOff = terms.deviceOffAt === null ? [] : [Math.max(since, terms.deviceOffAt)]
  if (stage === 'ending') return interruption(run, waitsSince(run)! + endMs)
  if (stage === 'resting') return firstOf(deviceOff.map((at) => ({ at, run: over(run, at) })))
  if (stage !== 'on') return null

  const whenOn = (minute: number) => since + minute * millisecondsPerMinute - run.skinMs
  const end = (at: number): Change => ({
    at,
    run: { ...run, stage: 'ending', since: at, skinMs: skinMsAt(run, at), endReason: 'completed' },
  })
  return firstOf([
    ...[whenOn(terms.minutes), ...deviceOff].map(end),
    ...(check ? [interruption(run, check.at + endMs)] : []),
    ...(check ? [] : [{ at: whenOn(run.nextCheck), run: asking(run, whenOn(run.nextCheck)) }]),
  ])
}

/** The earliest; of two at the same time the first. */
const firstOf = (changes: readonly Change[]): Change | null =>
  changes.reduce<Change | null>((first, change) => (first === null || change.at < first.at ? change : first), null)

function interruption(run: HeatRun, at: number): Change {
  const { check, since } = run
  const missed = check ? `${check.asks}-${check.minute}` : 'end'
  const asked = [...run.asked, { id: missed, at: check?.at ?? since, answer: null }]
  return {
    at,
    run: {
      ...run,
      stage: 'interrupted',
      since: at,
      skinMs: skinMsAt(run, at),
      check: null,
      asked,
      endReason: 'interrupted',
    },
  }
}

/**
 * A run as it is when nobody knows any more how long it has been on: it is to be taken off now, as if nobody had answered.
 * A pad that rests is done with, for nobody knows how long it has been switched on.
 */
export function lostFromSight(run: HeatRun, now: number): HeatRun {
  if (run.stage === 'on') return interruption(run, now).run
  return run.stage === 'resting' && run.terms.deviceOffAt !== null ? over(run, now) : run
}

function asking(run: HeatRun, at: number): HeatRun {
  const minute = run.nextCheck
  const withSkin = looksAtSkin(run.terms, minute)
  return {
    ...run,
    check: { minute, asks: 'comfort', withSkin, isFine: false, at },
    nextCheck: nextCheckMinute(run.terms, minute),
  }
}

const over = (run: HeatRun, at: number): HeatRun => ({
  ...run,
  stage: 'over',
  since: at,
  check: null,
  endReason: run.endReason ?? 'completed',
})

/** Since when an answer is waited for; `null`: nothing waits that may not wait. */
export function waitsSince({ stage, check, since }: HeatRun): number | null {
  if (stage === 'on') return check?.at ?? null
  return stage === 'ending' ? (check?.at ?? since) : null
}

/** What is heard now. `gain` is the loudness from 0 to 1. */
export type HeatAlarm = { readonly kind: 'none' | 'soft' } | { readonly kind: 'loud'; readonly gain: number }

/**
 * The alarm of a run that was brought to `now` by `heatAt`.
 *
 * Source: remedies 1.5 (pad), 1.6.
 */
export function alarmAt(run: HeatRun, now: number): HeatAlarm {
  const { gains, louderEverySeconds } = unanswered
  if (run.stage === 'interrupted') return { kind: 'loud', gain: gains.at(-1)! }
  const since = waitsSince(run)
  if (since === null) return { kind: 'none' }
  if (run.stage === 'ending' && run.terms.isEndLouder) {
    const step = Math.floor((now - since) / (louderEverySeconds * 1000))
    return { kind: 'loud', gain: gains[Math.min(step, gains.length - 1)]! }
  }
  return now - since >= loudMs ? { kind: 'loud', gain: gains.at(-1)! } : { kind: 'soft' }
}

/** When somebody is needed next, for an alarm of the device; `null`: not by itself. `loudAt`: unless they answer. */
export function nextCallOf(run: HeatRun): { readonly at: number; readonly loudAt: number } | null {
  const since = waitsSince(run)
  if (since !== null) return { at: since, loudAt: since + loudMs }
  if (run.stage === 'resting') {
    const at = restUntil(run)
    return { at, loudAt: Infinity }
  }
  const next = run.stage === 'on' ? nextChange(run) : null
  return next && { at: next.at, loudAt: next.at + loudMs }
}

/** When a rest is over. Source: remedies 1.4, comfort 3. */
export const restUntil = ({ since }: HeatRun): number => since + comfort.restMinutes * millisecondsPerMinute

/** Seconds until it is taken off, 0 or more. */
export function secondsToEnd(run: HeatRun, now: number): number {
  return Math.max(0, run.terms.minutes * millisecondsPerMinute - skinMsAt(run, now)) / 1000
}
