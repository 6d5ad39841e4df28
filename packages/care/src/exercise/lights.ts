import { duringLights, nextDayLights, type LightColour } from '@unspasm/guideline/exercise/lights'
import { daysBetween, type LocalDate } from '../local-date.ts'

/** A traffic light; `null`: not known, which is never green. */
export type Light = LightColour | null

/** A pain number of one day, 0 to 10. */
export type DayPain = { readonly on: LocalDate; readonly pain: number }

/**
 * The light of a movement while it is done.
 *
 * @param pain   0 to 10; `null`: nobody answered.
 * @param before pain before the session, 0 to 10.
 * Source: remedies 5.4.
 */
export function lightDuring(pain: number | null, before: number): Light {
  const { amberPain, redPain, redRise } = duringLights
  if (pain === null) return null
  if (pain >= redPain || pain >= before + redRise) return 'red'
  return pain >= amberPain ? 'amber' : 'green'
}

/**
 * How much pain rose from a session to the next day: the highest number of that day against the pain before.
 *
 * @returns `null` when either is not known.
 */
export function nextDayRise(on: LocalDate, painBefore: number | undefined, pains: readonly DayPain[]): number | null {
  const next = pains.filter((entry) => daysBetween(on, entry.on) === 1).map(({ pain }) => pain)
  return painBefore === undefined || next.length === 0 ? null : Math.max(...next) - painBefore
}

/**
 * The light of the day after a session.
 *
 * @param rise points of pain; `null`: not known.
 * Source: remedies 5.4.
 */
export function nextDayLight(rise: number | null): Light {
  if (rise === null) return null
  if (rise >= nextDayLights.redRise) return 'red'
  return rise <= nextDayLights.greenRise ? 'green' : 'amber'
}

const fromBest: readonly Light[] = ['green', null, 'amber', 'red']

/** The worst of some lights: red, amber, not known, green. Green of none. */
export function worstLight(lights: readonly Light[]): Light {
  return lights.reduce<Light>(
    (worst, light) => (fromBest.indexOf(light) > fromBest.indexOf(worst) ? light : worst),
    'green',
  )
}
