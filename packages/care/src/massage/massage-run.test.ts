import { describe, expect, it } from 'vitest'
import {
  lengthOf,
  minutesUsed,
  pressureQuestion,
  runAt,
  skipped,
  startMassage,
  withMoreTime,
  withPressure,
} from './massage-run.ts'
import { readyMassage } from './ready-massage.ts'

const now = 1_000_000
const after = (seconds: number) => now + seconds * 1000
const stepsOf = (variant: string) => readyMassage({ variant, place: null, limits: {}, marked: [], cap: 5 })!.steps
const hands = stepsOf('hands-sitting')
const helper = stepsOf('helper-hands')

describe('a massage while it runs', () => {
  it('goes from step to step by the clock, however long nobody looked', () => {
    const run = startMassage(5, now)
    expect(runAt(run, hands, after(29)).place.step).toBe(0)
    expect(runAt(run, hands, after(95)).place.step).toBe(2)
    expect(runAt(run, hands, after(3600)).place.step).toBe(hands.length)
    expect(minutesUsed(runAt(run, hands, after(3600)), hands, after(3600))).toBe(5)
  })

  it('waits for a tap where the source gives no time', () => {
    const run = startMassage(5, now)
    expect(runAt(run, helper, after(3600)).place.step).toBe(0)
    expect(skipped(run, helper, after(60)).place).toMatchObject({ step: 1, since: after(60) })
  })

  it('counts only what was used', () => {
    const skippedOnce = skipped(startMassage(5, now), hands, after(12))
    expect(minutesUsed(skippedOnce, hands, after(12))).toBe(0.2)
    const longer = withMoreTime(startMassage(5, now), hands, 600, 30)!
    expect(minutesUsed(runAt(longer, hands, after(60)), hands, after(60))).toBe(1)
  })

  it('grows to ten minutes at most', () => {
    let run = startMassage(5, now)
    let times = 0
    for (let more = withMoreTime(run, hands, 600, 30); more; more = withMoreTime(run, hands, 600, 30)) {
      run = more
      times += 1
    }
    expect(lengthOf(hands) + run.addedSeconds).toBe(600)
    expect(times).toBe(10)
    expect(withMoreTime(startMassage(5, now), helper, 600, 30)).toBeNull()
  })

  it('asks for the pressure number each minute of pressing, until it is said', () => {
    const begun = skipped(startMassage(5, now), helper, now)
    const at = (seconds: number) => pressureQuestion(runAt(begun, helper, after(seconds)), helper, 60, after(seconds))
    expect([10, 59, 89].map(at)).toEqual([null, null, null])
    expect(at(90)).toBe('pressure:1')
    expect(at(150)).toBe('pressure:2')
    expect(at(185)).toBe('pressure:2')
    expect(at(210)).toBe('pressure:3')
    expect(at(310)).toBeNull()
    const said = withPressure(runAt(begun, helper, after(90)), 'pressure:1', 3)
    expect(pressureQuestion(said, helper, 60, after(100))).toBeNull()
    expect(pressureQuestion(said, helper, undefined, after(150))).toBeNull()
  })

  it('halves the cap when somebody feels more, and keeps it otherwise', () => {
    const run = startMassage(3, now)
    expect(withPressure(run, 'x:1', 3).cap).toBe(3)
    expect(withPressure(run, 'x:1', 4).cap).toBe(1)
  })
})
