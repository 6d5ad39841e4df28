import { checkSchedules } from '@unspasm/guideline/heat/run-rules'
import type { HeatTerms } from './heat-run.ts'

type Terms = Pick<HeatTerms, 'variant' | 'checkEveryMinutes'>

/**
 * The minute on the skin of the first check after a minute: as the kind of heat has it, or sooner where a gate asks more
 * often.
 *
 * Source: remedies 1.5, 1.6, 1.9.
 */
export function nextCheckMinute({ variant, checkEveryMinutes }: Terms, after: number): number {
  const { first, thenEvery } = checkSchedules[variant]
  const last = first.at(-1)!
  const early = first.find((minute) => minute > after)
  const usual = early ?? last + (Math.floor((after - last) / thenEvery) + 1) * thenEvery
  return checkEveryMinutes === null ? usual : Math.min(usual, after + checkEveryMinutes)
}

/** Whether the skin is looked at in the check of a minute. With a gate that asks more often, always. */
export function looksAtSkin({ variant, checkEveryMinutes }: Terms, minute: number): boolean {
  const { skinAt } = checkSchedules[variant]
  return checkEveryMinutes !== null || skinAt === 'all' || skinAt.includes(minute)
}
