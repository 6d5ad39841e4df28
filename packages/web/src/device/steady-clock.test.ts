import { expect, test } from 'vitest'
import { keptOf, readKeptTime, steadyAfter, steadyFrom, surelyPassed, type Reading } from './steady-clock.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const opened = { wall: 10 * hour, running: 0 }

const after = (...readings: readonly Reading[]) => readings.reduce(steadyAfter, steadyFrom(opened, null))
const start = opened.wall

type Row = readonly [what: string, readings: readonly Reading[], latestMs: number, surelyMs: number]

const rows: readonly Row[] = [
  ['an hour of running', [{ wall: start + hour, running: hour }], hour, hour],
  [
    'set back an hour',
    [
      { wall: start + minute, running: minute },
      { wall: start + 2 * minute - hour, running: 2 * minute },
    ],
    2 * minute,
    2 * minute,
  ],
  [
    'set forward an hour, or asleep for it',
    [
      { wall: start + minute, running: minute },
      { wall: start + 2 * minute + hour, running: 2 * minute },
    ],
    2 * minute + hour,
    2 * minute,
  ],
  [
    'asleep for 3 hours on a device that counts them',
    [{ wall: start + 3 * hour, running: 3 * hour }],
    3 * hour,
    3 * hour,
  ],
  [
    'set back an hour, then asleep for 20 minutes',
    [
      { wall: start - hour, running: second },
      { wall: start - hour + 20 * minute, running: 2 * second },
    ],
    second + 20 * minute,
    2 * second,
  ],
]

test.each(rows)('%s: at the latest and at the least', (_, readings, latestMs, surelyMs) => {
  const time = after(...readings)
  expect(time.now - start).toBe(latestMs)
  expect(surelyPassed(time, start)).toBe(surelyMs)
})

test('a wall that trembles by some milliseconds adds nothing up', () => {
  const trembling = Array.from({ length: 4800 }, (_, tick): Reading => {
    const running = (tick + 1) * 250
    return { wall: start + running + (tick % 2 === 0 ? 2 : -2), running }
  })
  const time = after(...trembling)
  expect(time.now - start).toBeLessThanOrEqual(20 * minute + 2)
  expect(surelyPassed(time, start)).toBeGreaterThanOrEqual(20 * minute - 4)
})

test('what began after a leap has lost nothing by it', () => {
  const time = after({ wall: start + hour, running: second })
  const later = steadyAfter(time, { wall: start + hour + minute, running: second + minute })
  expect(surelyPassed(later, time.now)).toBe(minute)
  expect(surelyPassed(later, start)).toBe(second + minute)
})

test('over a reload the latest goes on by the wall, and the time away is not sure', () => {
  const before = after({ wall: start + 5 * minute, running: 5 * minute })
  const open = steadyFrom({ wall: start + 6 * minute, running: 0 }, keptOf(before), start)
  const time = steadyAfter(open, { wall: start + 8 * minute, running: 2 * minute })
  expect(time.now - start).toBe(8 * minute)
  expect(surelyPassed(time, start)).toBe(7 * minute)
  expect(time.unknownBefore).toBe(0)
})

test('a reload in which the wall went back makes everything before it unknown, and shows no instant twice', () => {
  const before = after({ wall: start + 5 * minute, running: 5 * minute })
  const open = steadyFrom({ wall: start - hour, running: 0 }, keptOf(before), start + 5 * minute)
  expect(open.now).toBe(start + 5 * minute + 1)
  expect(open.unknownBefore).toBe(open.now)
  expect(surelyPassed(open, start)).toBe(5 * minute)
})

test('without anything kept nothing before the page is sure, and a wall behind what is known makes it unknown', () => {
  const open = steadyFrom(opened, null, start - minute)
  expect(surelyPassed(open, start - minute)).toBe(0)
  expect(open.unknownBefore).toBe(0)
  expect(steadyFrom(opened, null, start + minute).unknownBefore).toBe(start + minute + 1)
})

test('what is kept is read again, and anything damaged is nothing', () => {
  const kept = keptOf(after({ wall: start + hour, running: second }))
  expect(readKeptTime(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  for (const damaged of [undefined, null, 'x', [], { ...kept, now: 'x' }, { ...kept, leaps: [{ at: -1, lostMs: 0 }] }])
    expect(readKeptTime(damaged)).toBe(null)
})
