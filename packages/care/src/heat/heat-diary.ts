import { daysInARow } from '@unspasm/guideline/heat/run-rules'
import type { LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'

/** Pain in the evening on days with heat and on days without it, 0 to 10, in halves. Describes; shows no cause. */
export type HeatDiary = {
  readonly daysWith: number
  readonly painWith: number
  readonly daysWithout: number
  readonly painWithout: number
}

/**
 * The last pain of each day, on days with heat and on days without.
 *
 * @param pains every pain of the bout with its day, in order of time.
 * @returns `null` with too few days of either kind.
 * Source: plan 6.6, diary.
 */
export function heatDiaryOf(
  pains: readonly { readonly on: LocalDate; readonly pain: number }[],
  sessions: readonly RemedySession[],
): HeatDiary | null {
  const warm = new Set(
    sessions
      .filter(({ remedy, variant, minutes }) => remedy === 'heat-session' && variant !== 'cold-pack' && minutes > 0)
      .map(({ on }) => on),
  )
  const evening = new Map(pains.map(({ on, pain }) => [on, pain]))
  const painsOf = (isWarm: boolean) => [...evening].flatMap(([on, pain]) => (warm.has(on) === isWarm ? [pain] : []))
  const [withHeat, without] = [painsOf(true), painsOf(false)]
  if (Math.min(withHeat.length, without.length) < daysInARow.leastDays) return null
  return {
    daysWith: withHeat.length,
    painWith: meanInHalves(withHeat),
    daysWithout: without.length,
    painWithout: meanInHalves(without),
  }
}

const meanInHalves = (pains: readonly number[]) =>
  Math.round((pains.reduce((sum, pain) => sum + pain, 0) / pains.length) * 2) / 2
