import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steadyClock, type Reading } from './steady-clock.ts'

const clockOver = (readings: readonly Reading[], notBefore = 0) => {
  let place = 0
  const clock = steadyClock(() => readings[Math.min(place, readings.length - 1)]!, notBefore)
  return () => {
    place += 1
    return clock()
  }
}

test('a clock that is set back an hour goes on by the milliseconds that passed', () => {
  const next = clockOver([
    { wall: 10_000_000, running: 0 },
    { wall: 10_060_000, running: 60_000 },
    { wall: 6_520_000, running: 120_000 },
  ])
  expect(next()).toBe(10_060_000)
  expect(next()).toBe(10_120_000)
})

test('time asleep counts, though the page did not run', () => {
  const next = clockOver([
    { wall: 10_000_000, running: 0 },
    { wall: 11_200_000, running: 500 },
  ])
  expect(next()).toBe(11_200_000)
})

test('after a reload with a clock that was set back, it begins at the newest instant that was kept', () => {
  const next = clockOver(
    [
      { wall: 5_000, running: 0 },
      { wall: 6_000, running: 1_000 },
    ],
    9_000,
  )
  expect(next()).toBe(10_000)
})

test('it never goes back, and is never slower than either clock', () => {
  const times = fc.nat({ max: 100_000_000 })
  fc.assert(
    fc.property(fc.array(fc.record({ wall: times, step: fc.nat({ max: 100_000 }) }), { minLength: 2 }), (steps) => {
      let running = 0
      const readings = steps.map(({ wall, step }) => ({ wall, running: (running += step) }))
      const next = clockOver(readings)
      let before = readings[0]!.wall
      for (const [place, { running: now }] of readings.slice(1).entries()) {
        const shown = next()
        expect(shown - before).toBeGreaterThanOrEqual(now - readings[place]!.running)
        before = shown
      }
    }),
  )
})
