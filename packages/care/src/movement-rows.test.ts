import { describe, expect, it } from 'vitest'
import { guideline } from '@unspasm/guideline/guideline'
import type { Movement } from '@unspasm/guideline/movement'
import { movements } from '@unspasm/guideline/movements'
import { planFacts, sessionFacts } from '@unspasm/guideline/session-facts'
import { personWith } from '../test/people.ts'
import { createEngine, readContext } from './engine.ts'
import { createChooseParts } from './plan-movements.ts'
import { createJudge } from './three-valued.ts'
import type { Answers } from './answers.ts'

const on = '2026-11-24'
const engine = createEngine(guideline, [...planFacts, ...sessionFacts])
const choose = createChooseParts(createJudge(engine, () => false))
const home: Answers = { 'curve-known': ['none'], equipment: ['firm-chair', 'mat', 'counter'] }
const contextOf = (answers: Answers) => readContext(engine, personWith({ ...home, ...answers }), on)

const pregnant = { sex: 'female', pregnancy: 'yes', 'pregnancy-weeks': 20, 'pregnancy-warning': ['none'] } as const

type Row = readonly [
  id: string,
  level: number,
  kind: string,
  direction: string,
  dose: string,
  /** Answers, each of which closes it. */
  closedBy: readonly Answers[],
]

/**
 * Each movement, read off the specification by hand.
 *
 * Source: remedies 7.
 */
const rows: readonly Row[] = [
  ['belly-breathing-crook', 0, 'calm', 'neutral', '1 × 8, 6 a day', []],
  ['pelvic-tilt-supine', 0, 'mobility', 'neutral', '1 × 10, 6 a day', [pregnant]],
  ['knee-rolls-supine', 0, 'mobility', 'neutral', '1 × 6, 4 a day', [pregnant]],
  ['heel-slide-supine', 0, 'mobility', 'neutral', '1 × 6, 4 a day', [pregnant]],
  [
    'single-knee-to-chest',
    0,
    'mobility',
    'flexion',
    '1 × 3, 3 a day',
    [
      { osteoporosis: true },
      { 'takes-steroids': true },
      { 'height-loss': true },
      { 'joint-surgery-recent': true },
      pregnant,
    ],
  ],
  [
    'prone-on-elbows',
    0,
    'mobility',
    'extension',
    '1 × 3, 4 a day',
    [
      pregnant,
      { 'curve-known': ['slipped-vertebra'] },
      { 'curve-known': ['narrow-canal'] },
      { 'walking-leg-heaviness': true },
    ],
  ],
  ['standing-supported-sway', 0, 'mobility', 'flexion', '1 × 8, 6 a day', []],
  [
    'cat-cow-all-fours',
    1,
    'mobility',
    'neutral',
    '1 × 8, 2 a day',
    [{ osteoporosis: true, 'takes-steroids': true, 'height-loss': true }],
  ],
  [
    'rock-back-all-fours',
    1,
    'mobility',
    'flexion',
    '1 × 8, 2 a day',
    [{ osteoporosis: true }, { 'height-loss': true }, { 'takes-steroids': true }],
  ],
  [
    'standing-back-bend',
    1,
    'mobility',
    'extension',
    '1 × 8, 6 a day',
    [{ 'curve-known': ['slipped-vertebra'] }, { 'curve-known': ['narrow-canal'] }, { 'walking-leg-heaviness': true }],
  ],
  ['standing-side-bend', 1, 'mobility', 'neutral', '1 × 4, 4 a day', []],
  ['seated-pelvic-rock', 1, 'mobility', 'neutral', '1 × 10, 6 a day', []],
  ['glute-bridge', 1, 'strength', 'extension', '2 × 8, 1 a day', [pregnant, { 'blood-pressure-very-high': true }]],
  ['supine-march', 1, 'strength', 'neutral', '2 × 6, 1 a day', [pregnant]],
  ['sit-to-stand', 1, 'strength', 'neutral', '2 × 8, 1 a day', []],
  ['bird-dog', 2, 'trunk', 'neutral', '2 × 6, 1 a day', []],
  ['side-plank-knees', 2, 'trunk-side', 'neutral', '1 × 4, 1 a day', [pregnant, { 'blood-pressure-very-high': true }]],
  ['standing-hip-hinge', 2, 'hinge', 'flexion', '2 × 8, 1 a day', []],
  ['half-kneel-hip-flexor-stretch', 2, 'mobility', 'extension', '1 × 2, 1 a day', []],
  [
    'front-plank',
    3,
    'trunk-front',
    'neutral',
    '1 × 4, 1 a day',
    [pregnant, { 'blood-pressure-very-high': true }, { 'heart-failure': true }],
  ],
  [
    'suitcase-carry',
    3,
    'carry',
    'neutral',
    '3 × 1, 1 a day',
    [pregnant, { 'balance-or-falls': true }, { osteoporosis: true, 'takes-steroids': true, 'height-loss': true }],
  ],
  ['walking-gait', 0, 'walk', 'neutral', '1 × 1, 10 a day', []],
]

const isOpen = (id: string, level: number, answers: Answers = {}) =>
  choose.isOpen(id, 'can-walk', level, {}, contextOf(answers))

describe('each row of the movements', () => {
  it('is in the table of examples, and no other', () => {
    expect(rows.map(([id]) => id)).toEqual(movements.map(({ id }) => id))
  })

  it.each(rows)('%s is offered from level %i on, as %s in direction %s, %s', (id, level, kind, direction, dose) => {
    const found = (movements as readonly Movement[]).find((each) => each.id === id)!
    expect([0, 1, 2, 3].filter((each) => isOpen(id, each))).toEqual([0, 1, 2, 3].filter((each) => each >= level))
    expect([found.kind, found.direction, `${found.sets} × ${found.reps}, ${found.perDay} a day`]).toEqual([
      kind,
      direction,
      dose,
    ])
  })

  it.each(rows)('%s is closed by each of its answers', (id, _level, _kind, _direction, _dose, closedBy) => {
    expect(closedBy.filter((answers) => isOpen(id, 3, answers))).toEqual([])
    const { blockedBy } = (movements as readonly Movement[]).find((each) => each.id === id)!
    expect(closedBy.length > 0).toBe(blockedBy !== '')
  })
})
