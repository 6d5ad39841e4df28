import { describe, expect, it } from 'vitest'
import { movementLimits, movementSteps, supportedWays, type MovementStep } from '../../exercise/movement-steps.ts'
import { directionTest } from '../../exercise/direction-test.ts'
import { exerciseLevels } from '../../tools.ts'
import { directionWords, levelNames, levelNeeds, movementWays } from './exercise.ts'

const steps: readonly MovementStep[] = Object.values(movementSteps).flatMap(({ progress, regress }) => [
  ...progress,
  ...regress,
])

describe('words of exercise', () => {
  it('has a sentence for every way of doing a movement, and no other', () => {
    const ways = [...steps, ...Object.values(movementLimits)].flatMap(({ way }) => (way === undefined ? [] : [way]))

    expect(Object.keys(movementWays).toSorted()).toEqual(
      [...new Set([...ways, ...Object.values(supportedWays)])].toSorted(),
    )
  })

  it('has a line for every part of what opens a level, and a name for each', () => {
    const needs = exerciseLevels.flatMap(({ opens }) => (opens === 'true' ? [] : opens.split(' and ')))

    expect(Object.keys(levelNeeds).toSorted()).toEqual([...new Set(needs)].toSorted())
    expect(levelNames).toHaveLength(exerciseLevels.length)
  })

  it('says why the direction test is closed', () => {
    expect(directionTest.closedWhen.every(({ rule }) => directionWords.refusedWhy[rule])).toBe(true)
  })
})
