import { expect, it } from 'vitest'
import { acuteWalks, buildUp, shortWalk } from './walk-rules.ts'

it('the numbers of walks are those of the guideline', () => {
  expect(shortWalk).toMatchObject({ fewestMinutes: 2, mostMinutes: 3 })
  expect(acuteWalks).toMatchObject({ fewestMinutes: 2, mostMinutesAtFirst: 5, stepMinutes: 1, goalMinutes: 10 })
  expect(acuteWalks).toMatchObject({ longWalksPerDay: 4, redPercent: 80, over: { painAtMost: 4, days: 3 } })
  expect(buildUp.baseline).toEqual({ walks: 3, painRise: 2, fewestMinutes: 3, mostMinutes: 30 })
  expect([buildUp.start, buildUp.goodWeek]).toEqual([{ percent: 80, daysPerWeek: 3 }, { donePercent: 70 }])
  expect(buildUp.grow).toEqual({
    percent: 115,
    fewestMinutes: 1,
    mostMinutes: 5,
    daysPerWeek: 1,
    shortWalkGoodWeeks: 2,
  })
  expect(buildUp.longWalk).toEqual({ overMinutes: 20, goodWeeks: 4 })
  expect([buildUp.redPercent, buildUp.legPain]).toEqual([80, { percent: 70, physiotherapistAfterDays: 14 }])
  expect(buildUp.goal).toEqual({ minutes: 30, daysPerWeek: 5, withinMonths: 6 })
  expect(buildUp.contactWeeks).toEqual([1, 2, 4, 8, 12, 24])
})
