import type { MassageStep } from '@unspasm/guideline/massage/massage-scripts'
import { extended, nextStep, placeAt, secondsIn, secondsLeft, startScript, type ScriptPlace } from '../script.ts'
import { halved } from './pressure.ts'

/** A massage while it runs. Plain JSON. */
export type MassageRun = {
  readonly place: ScriptPlace
  /** Seconds that taps have added, over all steps. */
  readonly addedSeconds: number
  /** Seconds that taps have left out. */
  readonly skippedSeconds: number
  /** Pressure feel that is never passed; falls when somebody feels more. */
  readonly cap: number
  /** Questions for the pressure number that were answered, by id. */
  readonly asked: readonly string[]
}

/** The beginning of a massage. */
export const startMassage = (cap: number, now: number): MassageRun => ({
  place: startScript(now),
  addedSeconds: 0,
  skippedSeconds: 0,
  cap,
  asked: [],
})

/** Seconds of all timed steps. */
export const lengthOf = (steps: readonly MassageStep[]): number =>
  steps.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)

/** More time for this step, as far as the longest session allows; `null` when it does not. Source: remedies 2.5. */
export function withMoreTime(
  run: MassageRun,
  steps: readonly MassageStep[],
  mostSeconds: number,
  seconds: number,
): MassageRun | null {
  const isTimed = (steps[run.place.step]?.seconds ?? null) !== null
  const addedSeconds = run.addedSeconds + seconds
  if (!isTimed || lengthOf(steps) + addedSeconds > mostSeconds) return null
  return { ...run, addedSeconds, place: extended(run.place, seconds) }
}

/** The run as it stands now. */
export const runAt = (run: MassageRun, steps: readonly MassageStep[], now: number): MassageRun => ({
  ...run,
  place: placeAt(steps, run.place, now),
})

/** Leaves this step for the next one. */
export function skipped(run: MassageRun, steps: readonly MassageStep[], now: number): MassageRun {
  const place = placeAt(steps, run.place, now)
  const left = secondsLeft(steps, place, now) ?? 0
  return { ...run, skippedSeconds: run.skippedSeconds + left, place: nextStep(steps, place, now) }
}

/**
 * The question for the pressure number that waits, by its id; `null` when none does. It comes half an interval after
 * hands begin to press and once each interval of pressing then; while hands press it waits until it is answered.
 *
 * Source: remedies 2.5, helper-hands.
 */
export function pressureQuestion(
  { place, asked }: MassageRun,
  steps: readonly MassageStep[],
  everySeconds: number | undefined,
  now: number,
): string | null {
  if (everySeconds === undefined || !steps[place.step]?.pressure) return null
  const pressed = lengthOf(steps.slice(0, place.step).filter(({ pressure }) => pressure !== null))
  const number = Math.floor((pressed + secondsIn(place, now)) / everySeconds + 0.5)
  const id = `pressure:${number}`
  return number === 0 || asked.includes(id) ? null : id
}

/** The run after the pressure number was said: more than the cap halves it. */
export function withPressure(run: MassageRun, question: string, pressure: number): MassageRun {
  return { ...run, asked: [...run.asked, question], cap: pressure > run.cap ? halved(run.cap) : run.cap }
}

/** Minutes of use, to a tenth: what was skipped is not counted. */
export function minutesUsed(run: MassageRun, steps: readonly MassageStep[], now: number): number {
  const { place, addedSeconds, skippedSeconds } = run
  const isTimed = (steps[place.step]?.seconds ?? null) !== null
  const here = isTimed ? secondsIn(place, now) : 0
  const used = lengthOf(steps.slice(0, place.step)) + addedSeconds - place.extraSeconds + here - skippedSeconds
  return Math.round((Math.max(0, used) / 60) * 10) / 10
}
