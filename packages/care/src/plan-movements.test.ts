import { describe, expect, it } from 'vitest'
import { guideline } from '@unspasm/guideline/guideline'
import { planFacts, sessionFacts } from '@unspasm/guideline/session-facts'
import { personWith } from '../test/people.ts'
import type { Answers } from './answers.ts'
import { assess } from './assess.ts'
import { createEngine, readContext } from './engine.ts'
import { openTools } from './plan.ts'
import { createChooseParts } from './plan-movements.ts'
import { createJudge } from './three-valued.ts'

const on = '2026-11-24'
const engine = createEngine(guideline, [...planFacts, ...sessionFacts])
const choose = createChooseParts(createJudge(engine, () => false))
const home: Answers = { 'curve-known': ['none'], equipment: ['firm-chair', 'mat', 'counter'] }
const contextOf = (answers: Answers) => readContext(engine, personWith({ ...home, ...answers }), on)
const pregnant = { sex: 'female', pregnancy: 'yes', 'pregnancy-weeks': 20, 'pregnancy-warning': ['none'] } as const

describe('the choice of movements', () => {
  it('is breathing and two small movements on level 0, gentlest first', () => {
    expect(choose.movements('can-walk', 0, {}, contextOf({}))).toEqual([
      'belly-breathing-crook',
      'pelvic-tilt-supine',
      'knee-rolls-supine',
    ])
  })

  it('has every kind a level wants', () => {
    const kindsAt = (level: number) => {
      const ids = choose.movements('can-walk', level, {}, contextOf({}))
      return { count: ids.length, has: (id: string) => ids.includes(id) }
    }

    expect(kindsAt(1).count).toBe(4)
    expect(kindsAt(1).has('walking-gait')).toBe(true)
    expect(kindsAt(2).count).toBe(5)
    expect(kindsAt(2).has('bird-dog')).toBe(true)
    expect(['standing-hip-hinge', 'front-plank', 'side-plank-knees', 'suitcase-carry'].every(kindsAt(3).has)).toBe(true)
  })

  it('never goes above the highest level that is allowed alone', () => {
    expect(choose.movements('can-walk', 3, { maxLevel: 0 }, contextOf({}))).toEqual(
      choose.movements('can-walk', 0, {}, contextOf({})),
    )
  })

  it('takes only what can be reached from where the person is', () => {
    const onTheFloor = choose.movements('on-floor', 1, {}, contextOf({}))

    expect(onTheFloor).not.toContain('walking-gait')
    expect(onTheFloor).not.toContain('sit-to-stand')
    expect(choose.movements('can-sit', 1, {}, contextOf({}))).not.toContain('walking-gait')
  })

  it('leaves out what an answer closes, and what an open question may close', () => {
    const atHome = (answers: Answers) => choose.movements('can-walk', 0, {}, contextOf(answers))

    expect(atHome({ ...pregnant, 'pregnancy-weeks': 15 })).toContain('pelvic-tilt-supine')
    expect(atHome(pregnant)).not.toContain('pelvic-tilt-supine')
    expect(atHome({ ...pregnant, 'pregnancy-weeks': '?' })).not.toContain('pelvic-tilt-supine')
  })

  it('bends nobody forward whose bones may be thin', () => {
    const standing = (notes: readonly 'no-bending'[]) => choose.movements('can-walk', 0, { notes }, contextOf(pregnant))

    expect(standing([])).toContain('standing-supported-sway')
    expect(standing(['no-bending'])).not.toContain('standing-supported-sway')
  })

  it('takes a movement that needs something only where there is one', () => {
    const beside = choose.movements('can-walk', 0, {}, contextOf({ ...pregnant, equipment: ['counter'] }))
    const without = choose.movements('can-walk', 0, {}, contextOf({ ...pregnant, equipment: ['mat'] }))

    expect(beside).toContain('standing-supported-sway')
    expect(without).not.toContain('standing-supported-sway')
  })

  it('names the movements that an answer closes, and no open question', () => {
    expect(choose.closed(0, contextOf(pregnant))).toContain('pelvic-tilt-supine')
    expect(choose.closed(0, contextOf({}))).toEqual([])
    expect(choose.closed(3, readContext(engine, {}, on))).toEqual([])
  })

  it('leaves only breathing of the floor movements from week 16 on', () => {
    expect(choose.floor(contextOf(pregnant))).toEqual(['belly-breathing-crook'])
  })
})

describe('the choice of positions', () => {
  const positionsOf = (answers: Answers, where: 'on-floor' | 'can-walk' | 'can-sit') => {
    const all = personWith({ ...home, ...answers })
    return choose.positions(where, openTools({ answers: all, assessment: assess(all, on), on, localHour: 10 }))
  }

  it('starts with leaning for somebody who stands, and with lying for somebody on the floor', () => {
    expect(positionsOf({}, 'can-walk')[0]).toBe('rest-counter-lean')
    expect(positionsOf({}, 'on-floor')).toEqual([
      'rest-crook-lying',
      'rest-ninety-ninety',
      'rest-side-lying',
      'rest-prone-pillow',
    ])
  })

  it('leaves out a position whose question is open, and one that is closed', () => {
    expect(positionsOf({ 'curve-known': '?' }, 'on-floor')).toContain('rest-prone-pillow')
    expect(positionsOf({ 'curve-known': [] }, 'on-floor')).not.toContain('rest-prone-pillow')
    expect(positionsOf({ osteoporosis: true }, 'can-sit')).not.toContain('rest-kneel-lean')
  })
})
