import type { Sources } from '../source.ts'

/** Where an answer leads: to the next screen, to the end of this kind of heat, or to the flow after a burn. */
export type SetupLead = 'next' | 'closed' | 'burn'

/** One answer of a screen. Words live under the screen and this id. */
export type SetupAnswer = {
  readonly id: string
  readonly leads: SetupLead
  /** The button that stands out. */
  readonly isMain?: true
  /** Not offered while this surely holds. */
  readonly unless?: string
  /** The session is at most so long, in minutes. */
  readonly mostMinutes?: number
  /** The water is at most so warm, in degrees Celsius. */
  readonly mostCelsius?: number
  /** A fact of this start that the answer settles; id of `session-facts.ts`. */
  readonly sets?: { readonly fact: string; readonly to: boolean }
}

/**
 * One screen of a setup. `asks` names what is drawn besides the answers:
 * `age-mark` reads the date mark of a bottle, `water` mixes the water, `forearm` times the touch of the forearm,
 * `preheat` times the pad while it warms up, `contact` takes a telephone number.
 */
export type SetupScreen = {
  readonly id: string
  readonly asks: 'answer' | 'age-mark' | 'water' | 'forearm' | 'preheat' | 'contact'
  /** Something hot is about: the way after a scald or a leak is shown. */
  readonly isHot?: true
  readonly answers: readonly SetupAnswer[]
  readonly sources: Sources
}
