import { toCondition } from '@unspasm/guideline/condition'
import { comfort, contactOffered, electricPad } from '@unspasm/guideline/heat/run-rules'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { Limits } from '@unspasm/guideline/tool'
import { heatDoses } from '@unspasm/guideline/tools'
import type { Answer, Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { millisecondsPerMinute } from './heat-clock.ts'
import type { HeatTerms } from './heat-run.ts'
import type { HeatUse } from './heat-use.ts'
import type { SessionLength } from './session-length.ts'
import type { SetupAnswers } from './setup-walk.ts'

/** What is known when a run starts. */
export type TermsContext = {
  readonly variant: HeatVariant
  /** Of the chosen kind, as the gates merged them. */
  readonly limits: Limits
  readonly length: SessionLength
  /** Minutes that were chosen; never counted as more than the longest. */
  readonly minutes: number
  readonly setup: SetupAnswers
  /** Facts of this start. */
  readonly facts: Readonly<Record<string, Answer>>
  readonly use: HeatUse
  readonly answers: Answers
  readonly on: LocalDate
  /** When the pad was switched on; `null`: there is none. */
  readonly switchedOnAt: number | null
}

const offersContact = engineInForce.compile(toCondition(contactOffered.when))

/**
 * What a run goes by. A longer session of a pad needs every one of its conditions, and a day with room for it.
 *
 * Source: remedies 1.2, 1.4, 1.5, 1.6.
 */
export function termsOf(context: TermsContext): HeatTerms {
  const { variant, limits, length, facts, answers, on, switchedOnAt } = context
  const isPad = variant === 'electric-pad'
  return {
    variant,
    minutes: Math.min(context.minutes, length.mostMinutes),
    checkEveryMinutes: limits.checkEveryMinutes ?? null,
    comfortMost: limits.comfortMax ?? comfort.fineMost,
    longerMinutes: isPad && mayGoLonger(context) ? electricPad.longer.mostMinutes : null,
    isEndLouder: isPad && facts[electricPad.longer.fact] !== true,
    offersContact:
      contactOffered.variants.some((each) => each === variant) ||
      offersContact(readContext(engineInForce, answers, on)),
    deviceOffAt:
      isPad && switchedOnAt !== null ? switchedOnAt + electricPad.deviceRunMostMinutes * millisecondsPerMinute : null,
  }
}

function mayGoLonger({ limits, length, minutes, setup, facts, use }: TermsContext): boolean {
  const { mostMinutes, setting, fact } = electricPad.longer
  const usualMost = heatDoses['electric-pad'].maxMinutes
  const roomToday = (limits.skinMinutesPerDay ?? 0) - use.minutesToday
  return (
    limits.maxMinutes === usualMost &&
    length.mostMinutes === usualMost &&
    minutes === usualMost &&
    roomToday >= mostMinutes &&
    setup[setting.screen] === setting.answer &&
    facts[fact] === true
  )
}

/** Layers between the source and the skin that may not come off; 0 where none is prescribed. Source: remedies 1.4. */
export const layersOf = ({ layers = 0, extraLayers = 0 }: Limits): number => layers + extraLayers
