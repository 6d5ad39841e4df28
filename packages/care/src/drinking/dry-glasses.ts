import { dryGlasses } from '@unspasm/guideline/drinking/dryness'

const millisecondsPerMinute = 60_000

/** Glasses for somebody who is dry, as far as they were drunk: instants of the steady clock, the oldest first. */
export type DryGlasses = { readonly startedAt: number; readonly drunkAt: readonly number[] }

/** How many there are in all. */
export const glassesInAll = dryGlasses.atMinutes.length

/**
 * When the next glass is due, in milliseconds: at its minute, and never sooner after the one before than the gap. `null`
 * when all were drunk.
 *
 * Source: remedies 4.5.
 */
export function nextGlassAt({ startedAt, drunkAt }: DryGlasses): number | null {
  const minutes = dryGlasses.atMinutes[drunkAt.length]
  if (minutes === undefined) return null
  const last = drunkAt.at(-1)
  const planned = startedAt + minutes * millisecondsPerMinute
  return last === undefined ? planned : Math.max(planned, last + dryGlasses.gapMinutes * millisecondsPerMinute)
}

/** After a glass; one that is not due yet changes nothing. */
export function withGlass(glasses: DryGlasses, now: number): DryGlasses {
  const due = nextGlassAt(glasses)
  return due === null || now < due ? glasses : { ...glasses, drunkAt: [...glasses.drunkAt, now] }
}
