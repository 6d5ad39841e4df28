import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  extended,
  isOver,
  nextStep,
  paused,
  placeAt,
  resumed,
  secondsIn,
  secondsLeft,
  startScript,
  stepTo,
  type ScriptStep,
} from './script.ts'

const steps: readonly ScriptStep[] = [
  { id: 'breathe', seconds: 30 },
  { id: 'press', seconds: 60 },
  { id: 'roll-over', seconds: null },
  { id: 'rest', seconds: 10 },
]
const began = 1_000_000

describe('a script', () => {
  it('is at the right second of the right step, however long nobody looked', () => {
    const here = placeAt(steps, startScript(began), began + 45_000)
    expect(here.step).toBe(1)
    expect(secondsIn(here, began + 45_000)).toBe(15)
    expect(secondsLeft(steps, here, began + 45_000)).toBe(45)
  })

  it('begins a step at the very end of the one before', () => {
    expect(placeAt(steps, startScript(began), began + 29_999).step).toBe(0)
    expect(placeAt(steps, startScript(began), began + 30_000).step).toBe(1)
  })

  it('waits at a step without a length until it is tapped', () => {
    const waiting = placeAt(steps, startScript(began), began + 86_400_000)
    expect(waiting.step).toBe(2)
    expect(secondsLeft(steps, waiting, began + 86_400_000)).toBeNull()

    const rest = nextStep(steps, waiting, began + 86_400_000)
    expect(isOver(steps, placeAt(steps, rest, began + 86_409_999))).toBe(false)
    expect(isOver(steps, placeAt(steps, rest, began + 86_410_000))).toBe(true)
  })

  it('goes on after a pause at the same second', () => {
    const held = paused(startScript(began), began + 10_000)
    expect(placeAt(steps, held, began + 600_000)).toEqual(held)
    expect(secondsLeft(steps, held, began + 600_000)).toBe(20)

    const again = resumed(held, began + 600_000)
    expect(secondsLeft(steps, again, began + 605_000)).toBe(15)
  })

  it('gives more time to one step only', () => {
    const longer = extended(startScript(began), 30)
    expect(placeAt(steps, longer, began + 59_000).step).toBe(0)
    expect(secondsLeft(steps, placeAt(steps, longer, began + 61_000), began + 61_000)).toBe(59)
  })

  it('never goes past its end', () => {
    const last = stepTo(3, began)
    expect(nextStep(steps, nextStep(steps, last, began), began).step).toBe(4)
  })

  it('looked at often or once is at the same place, also after it was stored and read', () => {
    const looks = fc.array(fc.nat({ max: 120_000 }), { maxLength: 20 })
    fc.assert(
      fc.property(looks, (gaps) => {
        let now = began
        let often = startScript(began)
        for (const gap of gaps) {
          now += gap
          often = JSON.parse(JSON.stringify(placeAt(steps, often, now))) as typeof often
        }
        expect(often).toEqual(placeAt(steps, startScript(began), now))
      }),
    )
  })
})
