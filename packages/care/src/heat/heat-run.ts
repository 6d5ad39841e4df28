import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { EndReason, SessionCheck } from '../session.ts'
import { nextCheckMinute } from './check-times.ts'

/** What somebody sees on the skin. `marked`: bright red, white or blotchy, or a net-like pattern. */
export type SkinLook = 'normal' | 'marked' | 'blister' | 'not-sure'

/** What a run goes by. Settled at its start. */
export type HeatTerms = {
  readonly variant: HeatVariant
  /** Minutes on the skin. */
  readonly minutes: number
  /** A gate asks more often; `null`: none does. */
  readonly checkEveryMinutes: number | null
  /** The highest comfort that is fine, 0 to 4. */
  readonly comfortMost: number
  /** Minutes that the session may be made longer to, once; `null`: never. */
  readonly longerMinutes: number | null
  /** The end rings louder and louder until it is answered: nothing switches the heat off. */
  readonly isEndLouder: boolean
  /** After an unanswered check the emergency contact is offered. */
  readonly offersContact: boolean
  /** When the device is switched off whatever the skin says; `null`: there is no device. */
  readonly deviceOffAt: number | null
}

/** A question that waits. `withSkin`: the skin is looked at after the comfort. */
export type HeatCheck = {
  /** Minute on the skin at which it was due. */
  readonly minute: number
  readonly asks: 'comfort' | 'skin'
  readonly withSkin: boolean
  /** Comfort was fine, as far as it was told. */
  readonly isFine: boolean
  /** Since when it waits for an answer. */
  readonly at: number
}

/**
 * A run of heat or cold. Plain JSON; instants in milliseconds of the steady clock.
 *
 * `on`: it warms. `resting`: it is off for a while. `ending`: it is to be taken off now. `interrupted`: nobody answered, and
 * nobody has said that it is off. `over`: it is off.
 */
export type HeatRun = {
  readonly terms: HeatTerms
  readonly stage: 'on' | 'resting' | 'ending' | 'interrupted' | 'over'
  /** When the stage began. */
  readonly since: number
  /** Milliseconds on the skin before `since`. */
  readonly skinMs: number
  readonly check: HeatCheck | null
  /** Minute on the skin of the next check. */
  readonly nextCheck: number
  /** How often it was too hot. */
  readonly hotTimes: number
  /** Layers beyond those that are prescribed. */
  readonly extraLayers: number
  /** Minutes of the checks at which comfort and skin were fine. */
  readonly normalAt: readonly number[]
  /** Every question with its answer, oldest first. */
  readonly asked: readonly SessionCheck[]
  /** Set once it is to end. */
  readonly endReason: EndReason | null
  /** It ended with what may be a burn. */
  readonly isBurn: boolean
}

/** The beginning: it is on the skin from `now` on. */
export function startHeat(terms: HeatTerms, extraLayers: number, now: number): HeatRun {
  return {
    terms,
    stage: 'on',
    since: now,
    skinMs: 0,
    check: null,
    nextCheck: nextCheckMinute(terms, 0),
    hotTimes: 0,
    extraLayers,
    normalAt: [],
    asked: [],
    endReason: null,
    isBurn: false,
  }
}

/** Whether it is on the skin: until somebody says that it is off. */
export const isOnSkin = ({ stage }: HeatRun): boolean => stage === 'on' || stage === 'ending' || stage === 'interrupted'

/** Milliseconds on the skin so far. */
export function skinMsAt(run: HeatRun, now: number): number {
  return run.skinMs + (isOnSkin(run) ? Math.max(0, now - run.since) : 0)
}
