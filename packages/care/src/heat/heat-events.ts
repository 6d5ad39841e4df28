import { comfort, electricPad } from '@unspasm/guideline/heat/run-rules'
import type { EndReason } from '../session.ts'
import { nextCheckMinute } from './check-times.ts'
import { restUntil } from './heat-clock.ts'
import { skinMsAt, type HeatRun, type SkinLook } from './heat-run.ts'

/** What a person does or says while it runs. `comfort` and `skin` also without being asked. */
export type HeatEvent =
  | { readonly type: 'comfort'; readonly level: number }
  | { readonly type: 'skin'; readonly look: SkinLook }
  | { readonly type: 'layer-off' }
  | { readonly type: 'back-on' }
  | { readonly type: 'taken-off' }
  | { readonly type: 'longer'; readonly level: number; readonly look: SkinLook }
  /** A scald, or a leak of hot water. */
  | { readonly type: 'burnt' }

/**
 * A run after something happened. Pure and total; bring the run to `now` first with `heatAt`.
 *
 * Source: remedies 1.4 (comfort scale, longer pad), 1.6, 1.9.
 */
export function afterHeatEvent(run: HeatRun, event: HeatEvent, now: number): HeatRun {
  if (run.stage === 'over') return run
  switch (event.type) {
    case 'comfort':
      return comfortTold(run, event.level, now)
    case 'skin':
      return skinTold(run, event.look, now)
    case 'layer-off':
      return { ...run, extraLayers: Math.max(0, run.extraLayers - 1) }
    case 'back-on':
      return mayGoBackOn(run, now) ? { ...run, stage: 'on', since: now } : run
    case 'taken-off':
      return overAt(run, now, run.endReason ?? 'user-stop')
    case 'longer':
      return longer(run, event.level, event.look, now)
    case 'burnt':
      return { ...overAt(run, now, 'safety-stop'), isBurn: true }
  }
}

/** Whether it may go back on after a rest: the time is over, and nothing waits for an answer. */
export const mayGoBackOn = (run: HeatRun, now: number): boolean =>
  run.stage === 'resting' && run.check === null && now >= restUntil(run)

/**
 * Whether this end may be put off: a longer session was allowed at the start, it has not been made longer yet, and every
 * check before was normal.
 *
 * Source: remedies 1.4, `electric-pad`.
 */
export function mayBeLonger({ stage, terms, normalAt, hotTimes, endReason, check }: HeatRun): boolean {
  const before = electricPad.longer.normalChecksAt.filter((minute) => minute < terms.minutes)
  return (
    stage === 'ending' &&
    endReason === 'completed' &&
    check === null &&
    hotTimes === 0 &&
    terms.longerMinutes !== null &&
    terms.longerMinutes > terms.minutes &&
    before.every((minute) => normalAt.includes(minute))
  )
}

function comfortTold(run: HeatRun, level: number, now: number): HeatRun {
  if (run.stage !== 'on') return run
  const { check, terms } = run
  const told = { ...run, asked: [...run.asked, { id: `comfort-${check?.minute ?? 'own'}`, at: now, answer: level }] }
  if (level >= comfort.hurts) return hurting(told, now)
  const isFine = level <= Math.min(comfort.fineMost, terms.comfortMost)
  const rest = check?.withSkin ? { ...check, asks: 'skin' as const, isFine, at: now } : null
  return isFine ? { ...told, check: rest } : tooHot({ ...told, check: rest }, now)
}

function tooHot(run: HeatRun, now: number): HeatRun {
  const hotTimes = run.hotTimes + 1
  if (hotTimes >= comfort.hotTimesEnd) return endingAt({ ...run, hotTimes, check: null }, now)
  return {
    ...run,
    stage: 'resting',
    since: now,
    skinMs: skinMsAt(run, now),
    hotTimes,
    extraLayers: run.extraLayers + comfort.layersAdded,
  }
}

/** Heat that hurts may have burnt; cold that numbs ends at once. */
function hurting(run: HeatRun, now: number): HeatRun {
  if (run.terms.variant === 'cold-pack') return endingAt({ ...run, check: null }, now)
  return { ...overAt(run, now, 'safety-stop'), isBurn: true }
}

function skinTold(run: HeatRun, look: SkinLook, now: number): HeatRun {
  const { check } = run
  if (run.stage !== 'on' && run.stage !== 'resting') return run
  const told = {
    ...run,
    check: null,
    asked: [...run.asked, { id: `skin-${check?.minute ?? 'own'}`, at: now, answer: look }],
  }
  if (look === 'blister') return { ...overAt(told, now, 'safety-stop'), isBurn: run.terms.variant !== 'cold-pack' }
  if (look !== 'normal') return run.stage === 'resting' ? overAt(told, now, 'safety-stop') : endingAt(told, now)
  return check?.isFine ? { ...told, normalAt: [...run.normalAt, check.minute] } : told
}

/** The two questions of a longer session: both must be fine, else it ends as anything that is not fine does. */
function longer(run: HeatRun, level: number, look: SkinLook, now: number): HeatRun {
  if (!mayBeLonger(run)) return run
  const { minutes, longerMinutes, comfortMost } = run.terms
  const asked = [
    ...run.asked,
    { id: `comfort-${minutes}`, at: now, answer: level },
    { id: `skin-${minutes}`, at: now, answer: look },
  ]
  const told = { ...run, asked }
  if (level >= comfort.hurts || look === 'blister') return { ...overAt(told, now, 'safety-stop'), isBurn: true }
  if (look !== 'normal' || level > Math.min(comfort.fineMost, comfortMost)) return { ...told, endReason: 'safety-stop' }
  return {
    ...told,
    stage: 'on',
    since: now,
    skinMs: skinMsAt(run, now),
    endReason: null,
    normalAt: [...run.normalAt, minutes],
    nextCheck: nextCheckMinute(run.terms, minutes),
    terms: { ...run.terms, minutes: longerMinutes!, longerMinutes: null },
  }
}

function endingAt(run: HeatRun, now: number): HeatRun {
  return { ...run, stage: 'ending', since: now, skinMs: skinMsAt(run, now), endReason: 'safety-stop' }
}

function overAt(run: HeatRun, now: number, endReason: EndReason): HeatRun {
  return { ...run, stage: 'over', since: now, skinMs: skinMsAt(run, now), check: null, endReason }
}
