import { movements } from '@unspasm/guideline/movements'
import type { Movement } from '@unspasm/guideline/movement'
import { sideOrders } from '@unspasm/guideline/exercise/manner'
import { describe, expect, it } from 'vitest'
import { cueAt, keyframesOf, repSecondsOf, secondsOfTask, stepsOf, type MovementTask } from './task.ts'

const all: readonly Movement[] = movements
const taskOf = (movement: string, own: Partial<MovementTask> = {}): MovementTask => {
  const { reps, sets } = all.find(({ id }) => id === movement)!
  return { movement, reps, sets, rangePercent: 100, ways: [], ...own }
}
const kindsOf = (task: MovementTask) => stepsOf(task, 1).map(({ kind, side, set }) => `${kind}${set}${side}`)

/** Repetitions of the table, both sides counted, and seconds of a whole movement. */
const table = [
  ['belly-breathing-crook', 8, 96],
  ['pelvic-tilt-supine', 10, 90],
  ['knee-rolls-supine', 6, 96],
  ['heel-slide-supine', 12, 108],
  ['single-knee-to-chest', 6, 138],
  ['prone-on-elbows', 3, 108],
  ['standing-supported-sway', 8, 80],
  ['cat-cow-all-fours', 8, 136],
  ['rock-back-all-fours', 8, 96],
  ['standing-back-bend', 8, 48],
  ['standing-side-bend', 4, 56],
  ['seated-pelvic-rock', 10, 100],
  ['glute-bridge', 16, 128 + 45],
  ['supine-march', 12, 120 + 45],
  ['sit-to-stand', 16, 136 + 60],
  ['bird-dog', 24, 312 + 45],
  ['side-plank-knees', 8, 104 + 8 + 6 * 30],
  ['standing-hip-hinge', 16, 104 + 60],
  ['half-kneel-hip-flexor-stretch', 4, 100 + 8],
  ['front-plank', 4, 66 + 3 * 30],
  ['suitcase-carry', 6, 180 + 120 + 3 * 8],
  ['walking-gait', 1, 120],
] as const

describe('the steps of a movement', () => {
  it('are known of every movement', () => {
    expect(table.map(([id]) => id)).toEqual(all.map(({ id }) => id))
    expect(Object.keys(sideOrders).toSorted()).toEqual(
      all
        .filter(({ sides }) => sides === 2)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it.each(table)('of %s are %i repetitions in %i seconds', (id, reps, seconds) => {
    const steps = stepsOf(taskOf(id), 1)

    expect(steps.filter(({ kind }) => kind === 'rep')).toHaveLength(reps)
    expect(secondsOfTask(taskOf(id))).toBeCloseTo(seconds, 6)
    expect(steps[0]).toMatchObject({ kind: 'ready', seconds: null })
  })

  it('take turns, or finish one side first, as the movement is made', () => {
    expect(kindsOf(taskOf('heel-slide-supine', { reps: 2 }))).toEqual(['ready11', 'rep11', 'rep12', 'rep11', 'rep12'])
    expect(kindsOf(taskOf('side-plank-knees', { reps: 2 }))).toEqual([
      'ready11',
      'rep11',
      'rest11',
      'rep11',
      'change12',
      'rep12',
      'rest11',
      'rep12',
    ])
    expect(stepsOf(taskOf('half-kneel-hip-flexor-stretch', { reps: 1 }), 1, 1).map(({ kind }) => kind)).toEqual([
      'ready',
      'rep',
      'change',
      'rep',
      'change',
      'rep',
      'change',
      'rep',
    ])
    expect(kindsOf(taskOf('knee-rolls-supine', { reps: 2 }))).toEqual(['ready11', 'rep11', 'rep11'])
  })

  it('say both sides in one repetition only where the figure shows both', () => {
    const both = all.filter(({ keyframes }) => keyframes?.some(({ cue }) => /other/.test(cue))).map(({ id }) => id)

    expect(
      Object.entries(sideOrders)
        .filter(([, order]) => order === 'both-in-one')
        .map(([id]) => id),
    ).toEqual(both)
  })

  it('follow the speed in the repetitions, not in the rests nor in a movement that lasts a given time', () => {
    const bridge = stepsOf(taskOf('glute-bridge', { reps: 1 }), 1.25).map(({ seconds }) => seconds)

    expect(bridge).toEqual([null, 6.4, 45, 6.4])
    expect(stepsOf(taskOf('walking-gait'), 0.75)[1]?.seconds).toBe(120)
  })

  it('have added repetitions at the end', () => {
    expect(kindsOf(taskOf('glute-bridge', { reps: 1 }))).toHaveLength(4)
    expect(stepsOf(taskOf('glute-bridge', { reps: 1 }), 1, 2).map(({ rep }) => rep)).toEqual([0, 1, 0, 1, 2, 3])
  })
})

describe('a repetition', () => {
  it('lasts as long as the table says, or with its own hold', () => {
    for (const { id, secondsPerRep, durationSec } of all)
      expect(repSecondsOf(taskOf(id)), id).toBeCloseTo(durationSec ?? secondsPerRep!, 6)
    expect(repSecondsOf(taskOf('single-knee-to-chest', { holdSeconds: 30 }))).toBe(38)
    expect(repSecondsOf(taskOf('prone-on-elbows', { holds: [1, 0, 1, 0, 1] }))).toBe(9)
  })

  it('has the cue of the pose that is being reached or held', () => {
    const frames = keyframesOf(taskOf('pelvic-tilt-supine'))

    expect([0, 1, 5.9, 6.1, 99].map((at) => cueAt(frames, at))).toEqual([
      'flatten low back to floor',
      'flatten low back to floor',
      'flatten low back to floor',
      'let go',
      'let go',
    ])
    expect(cueAt(keyframesOf(taskOf('prone-on-elbows')), 5.5)).toBe('lie on your front')
  })
})
