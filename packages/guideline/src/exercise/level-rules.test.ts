import { expect, it } from 'vitest'
import { levelCounts, readiness } from './level-rules.ts'
import { duringLights, nextDayLights, stepLights } from './lights.ts'

it('the numbers of levels and lights are those of the guideline', () => {
  expect(levelCounts).toMatchObject({ easyRiseBelow: 2, painDays: 3, fewestPains: 3, tryDays: 7 })
  expect(levelCounts.greenDays).toEqual({ 1: 7, 2: 14 })
  expect(readiness.levels).toEqual([2, 3])
  expect(readiness.rows.map(({ id }) => id)).toEqual([
    'exertion-warning',
    'recent-heart-or-stroke',
    'blood-pressure-very-high',
    'supervised-only',
    'balance-or-falls',
    'joint-surgery-recent',
  ])
  expect(duringLights).toMatchObject({ amberPain: 4, redPain: 6, redRise: 2, rangePercent: 50 })
  expect(duringLights).toMatchObject({ redsToEnd: 2, askedSessions: 2 })
  expect(nextDayLights).toMatchObject({ greenRise: 1, redRise: 3, repsPercent: 70, levelDownDays: 2 })
  expect(nextDayLights).toMatchObject({ askedReds: 2, askedWithinDays: 7 })
  expect(stepLights).toMatchObject({ greensToProgress: 2, ambersToRegress: 2, redsToRegress: 1 })
})
