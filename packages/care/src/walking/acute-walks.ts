import { acuteWalks } from '@unspasm/guideline/walking/walk-rules'
import { daysBetween, type LocalDate } from '../local-date.ts'
import { medianOf } from '../trend.ts'
import type { DayPain, Light } from '../exercise/lights.ts'
import { dayAfter, wasRed, type Walk } from './walk.ts'

/** Walks of one day while the bout is new. */
export type AcuteAim = {
  /** Minutes of one walk. */
  readonly minutes: number
  /** Minutes that are fine as well, not less than `minutes`. */
  readonly mostMinutes: number
  /** `null`: one each waking hour. */
  readonly walksPerDay: number | null
  /** What the last day with a walk says. */
  readonly light: Light
}

/**
 * The aim of today. It grows by a minute for each day with a walk whose next day was green, stays when that is amber or
 * not known, and falls after red. From the hourly range on there are fewer walks.
 *
 * Pure and total. Walks of today and later do not count yet.
 *
 * @param walks oldest day first.
 * Source: remedies 5.5 A.
 */
export function acuteAimOf(walks: readonly Walk[], pains: readonly DayPain[], today: LocalDate): AcuteAim {
  const { fewestMinutes, mostMinutesAtFirst, stepMinutes, goalMinutes, longWalksPerDay, redPercent } = acuteWalks
  const days = [...new Set(walks.map(({ on }) => on))].filter((on) => (daysBetween(on, today) ?? 0) > 0)
  let minutes: number = fewestMinutes
  let light: Light = null
  for (const day of days) {
    light = dayLight(
      walks.filter(({ on }) => on === day),
      pains,
    )
    if (light === 'green') minutes = Math.min(goalMinutes, minutes + stepMinutes)
    if (light === 'red') minutes = Math.max(fewestMinutes, Math.floor((minutes * redPercent) / 100))
  }
  return {
    minutes,
    mostMinutes: Math.max(minutes, mostMinutesAtFirst),
    walksPerDay: minutes > mostMinutesAtFirst ? longWalksPerDay : null,
    light,
  }
}

/** Whether the walks of the first days are over. Days without a number do not speak for being better. */
export function areAcuteWalksOver(pains: readonly DayPain[], today: LocalDate): boolean {
  const { painAtMost, days } = acuteWalks.over
  const last = pains.filter(({ on }) => {
    const ago = daysBetween(on, today)
    return ago !== null && ago >= 0 && ago < days
  })
  const median = medianOf(last.map(({ pain }) => pain))
  return new Set(last.map(({ on }) => on)).size >= days && median !== null && median <= painAtMost
}

/** The worst of what is known of a day, read from its first walk with a pain number; red while walking is red. */
function dayLight(walks: readonly Walk[], pains: readonly DayPain[]): Light {
  if (walks.some(wasRed)) return 'red'
  const first = walks.find(({ painBefore }) => painBefore !== undefined)
  return first ? dayAfter(first, pains) : null
}
