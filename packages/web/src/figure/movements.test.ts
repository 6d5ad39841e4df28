import type { Keyframe } from '@unspasm/guideline/movement'
import { movements, restPositions, transitions } from '@unspasm/guideline/movements'
import type { Movement } from '@unspasm/guideline/movement'
import { describe, expect, it } from 'vitest'
import { jointsOf } from './chain.ts'
import { drawingOf, frameOf, type Drawing } from './drawing.ts'
import type { Joints, Point } from './joint.ts'
import { shapesOf } from './mannequin.ts'
import { poseAt, secondsOf, shown } from './tween.ts'

const all: readonly Movement[] = movements
const subjects = [...all, ...transitions, ...restPositions]
const drawings = subjects.map((subject) => [subject.id, drawingOf(subject, all)] as const)
const flat = drawings.filter(([, { view }]) => view === 'side' || view === 'front')

/** Poses of the keyframes and, in tenths, of the ways between them. */
const everyPose = ({ keyframes }: Drawing) => {
  const frames = shown(keyframes)
  const seconds = secondsOf(frames)
  return Array.from({ length: 101 }, (_, index) => poseAt(frames, (seconds * index) / 100).pose)
}

const pointsOf = ({ spine, arms, legs }: Joints): Point[] => [...spine, ...arms.L, ...arms.R, ...legs.L, ...legs.R]

/** A joint that stays where it is from one keyframe to another, both included. */
type Rest = readonly [id: string, at: (joints: Joints) => Point, from?: number, to?: number]

const wrist = (side: 'L' | 'R') => (joints: Joints) => joints.arms[side][2]
const elbow = (side: 'L' | 'R') => (joints: Joints) => joints.arms[side][1]
const knee = (side: 'L' | 'R') => (joints: Joints) => joints.legs[side][1]
const ankle = (side: 'L' | 'R') => (joints: Joints) => joints.legs[side][2]
const toe = (joints: Joints) => joints.legs.R[4]

const still: readonly Rest[] = [
  ['belly-breathing-crook', ankle('R')],
  ['pelvic-tilt-supine', ankle('R')],
  ['heel-slide-supine', ankle('L')],
  ['single-knee-to-chest', ankle('L')],
  ['prone-on-elbows', ankle('R')],
  ['standing-supported-sway', ankle('R')],
  ['cat-cow-all-fours', knee('R')],
  ['rock-back-all-fours', knee('R')],
  ['rock-back-all-fours', wrist('R')],
  ['standing-back-bend', ankle('R')],
  ['standing-side-bend', ankle('R')],
  ['standing-side-bend', ankle('L')],
  ['seated-pelvic-rock', ankle('R')],
  ['glute-bridge', ankle('R')],
  ['glute-bridge', wrist('R')],
  ['sit-to-stand', ankle('R')],
  ['bird-dog', knee('R')],
  ['bird-dog', wrist('L')],
  ['side-plank-knees', elbow('R')],
  ['standing-hip-hinge', ankle('R')],
  ['half-kneel-hip-flexor-stretch', knee('R')],
  ['half-kneel-hip-flexor-stretch', ankle('L')],
  ['front-plank', elbow('R')],
  ['floor-to-stand', knee('R'), 0, 4],
  ['floor-to-stand', ankle('L'), 4, 8],
]

/** Joints that rest on something and still move more than the guideline says of its own numbers. */
const slipping: readonly Rest[] = [
  ['standing-supported-sway', wrist('R')],
  ['cat-cow-all-fours', wrist('R')],
  ['side-plank-knees', knee('R')],
  ['front-plank', toe, 1, 2],
  ['floor-to-stand', wrist('R'), 1, 7],
]

const framesOf = (id: string): { view: Drawing['view']; keyframes: readonly Keyframe[] } => {
  const found = drawings.find(([name]) => name === id)
  if (!found) throw new Error(`expected the drawing of ${id}, got none`)
  return found[1]
}

const travel = ([id, at, from = 0, to = Infinity]: Rest): number => {
  const { view, keyframes } = framesOf(id)
  const points = keyframes.slice(from, to + 1).map(({ pose }) => at(jointsOf(pose, view)))
  return Math.max(...points.flatMap((a) => points.map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))))
}

describe('the drawings of the guideline', () => {
  it('are there for every movement, transition and rest position', () => {
    expect(drawings).toHaveLength(29)
    expect(drawings.filter(([, { hasBag }]) => hasBag).map(([id]) => id)).toEqual(['suitcase-carry'])
  })

  it.each(still.map((rest) => [rest[0], rest] as const))(
    'of %s leave what rests within 0.025 body heights',
    (_, rest) => {
      expect(travel(rest)).toBeLessThan(0.025)
    },
  )

  // NOTE: remedies 5.7 claims that nothing slips; these are the exceptions, kept until the guideline's numbers change.
  it('of five movements let a resting joint slip', () => {
    const found = slipping.map((rest) => [rest[0], Number(travel(rest).toFixed(3))])

    expect(found).toEqual([
      ['standing-supported-sway', 0.055],
      ['cat-cow-all-fours', 0.032],
      ['side-plank-knees', 0.228],
      ['front-plank', 0.04],
      ['floor-to-stand', 0.082],
    ])
  })

  it.each(flat)('of %s dip no more than 0.03 below the floor, at keyframes and between them', (_, drawing) => {
    const lowest = everyPose(drawing).flatMap((pose) => pointsOf(jointsOf(pose, drawing.view)).map(([, y]) => y))

    expect(Math.min(...lowest)).toBeGreaterThanOrEqual(-0.03)
  })

  it.each(drawings)('of %s stay inside the frame with every outline', (_, drawing) => {
    const [left, top, width, height] = frameOf(drawing)
    const spots = everyPose(drawing).flatMap((pose) =>
      shapesOf(pose, drawing.view).flatMap(({ path }) => spotsOf(path)),
    )

    expect(Math.min(...spots.map(([x]) => x))).toBeGreaterThanOrEqual(left)
    expect(Math.max(...spots.map(([x]) => x))).toBeLessThanOrEqual(left + width)
    expect(Math.min(...spots.map(([, y]) => y))).toBeGreaterThanOrEqual(top)
    expect(Math.max(...spots.map(([, y]) => y))).toBeLessThanOrEqual(top + height)
  })

  it('refuses a movement that borrows a drawing which is not there', () => {
    const borrower = all.find(({ figure }) => figure !== undefined)

    expect(() => drawingOf(borrower as Movement, [])).toThrow('expected keyframes and a view of suitcase-carry')
  })
})

/** Points that a path goes through: the ends of its lines, arcs and curves. */
const spotsOf = (path: string): Point[] =>
  [...path.matchAll(/[MLAC]([^MLACZ]+)/g)].map(([, numbers = '']) => {
    const [x = NaN, y = NaN] = numbers.trim().split(/\s+/).slice(-2).map(Number)
    return [x, y]
  })
