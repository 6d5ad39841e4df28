import { toCondition } from '@unspasm/guideline/condition'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { SetupAnswer, SetupScreen } from '@unspasm/guideline/heat/setup-screen'
import { setupScreens } from '@unspasm/guideline/heat/setup-screens'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'

/** Answers of a setup by screen, in the order in which they were given. */
export type SetupAnswers = Readonly<Record<string, string>>

/** What a setup reads besides its own answers. */
export type SetupContext = {
  readonly answers: Answers
  readonly on: LocalDate
  /** `true`: a telephone number to call is known, so it is not asked for. */
  readonly hasContact: boolean
}

/** Where a setup is. `closed` and `burn` name the screen whose answer led there. */
export type SetupPlace =
  | { readonly at: 'screen'; readonly screen: SetupScreen; readonly answers: readonly SetupAnswer[] }
  | { readonly at: 'closed' | 'burn'; readonly screen: SetupScreen; readonly answer: SetupAnswer }
  | { readonly at: 'ready' }

const judge = createJudge(engineInForce, () => false)

/**
 * Where the setup of a kind of heat is: the first screen without an answer, or where an answer led. Pure and total.
 *
 * An answer that the screen does not offer counts as none, so that a stored one that fits no more is asked again.
 * Source: remedies 1.5.
 */
export function setupAt(variant: HeatVariant, given: SetupAnswers, context: SetupContext): SetupPlace {
  for (const screen of setupScreens[variant]) {
    if (screen.asks === 'contact' && context.hasContact) continue
    const offered = offeredOn(screen, context)
    const answer = offered.find(({ id }) => id === given[screen.id])
    if (!answer) return { at: 'screen', screen, answers: offered }
    if (answer.leads !== 'next') return { at: answer.leads, screen, answer }
  }
  return { at: 'ready' }
}

/** The answers without the newest one, for a step back. */
export function stepBack(given: SetupAnswers): SetupAnswers {
  return Object.fromEntries(Object.entries(given).slice(0, -1))
}

/** The least of the longest minutes that answers allow; `null`: no answer sets one. */
export function mostMinutesOf(variant: HeatVariant, given: SetupAnswers): number | null {
  return least(chosen(variant, given).map(({ mostMinutes }) => mostMinutes))
}

/** The least of the highest temperatures that answers allow, degrees Celsius; `null`: no answer sets one. */
export function mostCelsiusOf(variant: HeatVariant, given: SetupAnswers): number | null {
  return least(chosen(variant, given).map(({ mostCelsius }) => mostCelsius))
}

/** Facts of the start that answers settled, by id. */
export function factsSet(variant: HeatVariant, given: SetupAnswers): Readonly<Record<string, boolean>> {
  return Object.fromEntries(chosen(variant, given).flatMap(({ sets }) => (sets ? [[sets.fact, sets.to]] : [])))
}

function offeredOn(screen: SetupScreen, { answers, on }: SetupContext): readonly SetupAnswer[] {
  const context = readContext(engineInForce, answers, on)
  return screen.answers.filter(
    ({ unless }) => unless === undefined || judge(toCondition(unless), context).truth !== 'yes',
  )
}

function chosen(variant: HeatVariant, given: SetupAnswers): readonly SetupAnswer[] {
  return setupScreens[variant].flatMap(({ id, answers }) => answers.filter((answer) => answer.id === given[id]))
}

function least(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? null : Math.min(...known)
}
