/** One step of a script. `seconds: null` waits for a tap and is never hurried. */
export type ScriptStep = { readonly id: string; readonly seconds: number | null }

/** Where a script is. Plain JSON; instants in milliseconds. */
export type ScriptPlace = {
  /** Index of the step; the number of steps when the script is over. */
  readonly step: number
  /** When the step began; moves on by the length of a pause. */
  readonly since: number
  /** Seconds added to this step. */
  readonly extraSeconds: number
  /** When it was paused; `null` while it runs. */
  readonly pausedAt: number | null
}

/** The beginning of a script. */
export const startScript = (now: number): ScriptPlace => ({ step: 0, since: now, extraSeconds: 0, pausedAt: null })

/** Whether every step is over. */
export const isOver = (steps: readonly ScriptStep[], place: ScriptPlace): boolean => place.step >= steps.length

/**
 * Where a script is now: timed steps that are over lead to the next one, each beginning at the very moment at which the
 * one before ended, however long nobody looked. A paused script and a step that waits for a tap stay.
 */
export function placeAt(steps: readonly ScriptStep[], place: ScriptPlace, now: number): ScriptPlace {
  let here = place
  while (here.pausedAt === null) {
    const length = lengthOf(steps, here)
    if (length === null || now < here.since + length) return here
    here = { step: here.step + 1, since: here.since + length, extraSeconds: 0, pausedAt: null }
  }
  return here
}

/** Seconds of the present step that have passed; 0 or more. */
export function secondsIn(place: ScriptPlace, now: number): number {
  return Math.max(0, (place.pausedAt ?? now) - place.since) / 1000
}

/** Seconds left of the present step; `null` when it waits for a tap or the script is over. */
export function secondsLeft(steps: readonly ScriptStep[], place: ScriptPlace, now: number): number | null {
  const length = lengthOf(steps, place)
  return length === null ? null : Math.max(0, length / 1000 - secondsIn(place, now))
}

/** The next step, now: after a tap, or to skip. Past the end it stays there. */
export function nextStep(steps: readonly ScriptStep[], place: ScriptPlace, now: number): ScriptPlace {
  return stepTo(Math.min(steps.length, place.step + 1), now)
}

/** A step from its beginning, running. */
export const stepTo = (step: number, now: number): ScriptPlace => ({ ...startScript(now), step })

/** More time for the present step. */
export const extended = (place: ScriptPlace, seconds: number): ScriptPlace => ({
  ...place,
  extraSeconds: place.extraSeconds + seconds,
})

/** Holds the time of the present step. */
export const paused = (place: ScriptPlace, now: number): ScriptPlace =>
  place.pausedAt === null ? { ...place, pausedAt: now } : place

/** Goes on after a pause, at the same second. */
export const resumed = (place: ScriptPlace, now: number): ScriptPlace =>
  place.pausedAt === null ? place : { ...place, since: place.since + Math.max(0, now - place.pausedAt), pausedAt: null }

function lengthOf(steps: readonly ScriptStep[], { step, extraSeconds }: ScriptPlace): number | null {
  const seconds = steps[step]?.seconds
  return seconds === undefined || seconds === null ? null : (seconds + extraSeconds) * 1000
}
