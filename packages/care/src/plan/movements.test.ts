import { describe, expect, it } from 'vitest'
import { guideline } from '@unspasm/guideline/guideline'
import { planFacts, sessionFacts } from '@unspasm/guideline/session-facts'
import { personWith } from '../../test/people.ts'
import type { Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { createEngine, readContext } from '../engine.ts'
import { openTools } from '../plan.ts'
import { createChooseParts, type MovementWishes } from './movements.ts'
import { createJudge } from '../three-valued.ts'

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

  it('leads with the direction that the test found good', () => {
    const chosenWith = (direction: 'flexion' | 'extension' | 'both' | 'neither') =>
      choose.movements('can-walk', 0, {}, contextOf({}), { direction })

    expect(chosenWith('flexion')).toEqual(['belly-breathing-crook', 'single-knee-to-chest', 'standing-supported-sway'])
    expect(chosenWith('extension')).toContain('prone-on-elbows')
    expect(chosenWith('both')).toEqual(['belly-breathing-crook', 'single-knee-to-chest', 'prone-on-elbows'])
    expect(chosenWith('neither')).toEqual(choose.movements('can-walk', 0, {}, contextOf({})))
  })

  it('does not offer a direction or a movement that is closed for now', () => {
    const without = (wishes: MovementWishes) => choose.movements('can-walk', 0, {}, contextOf({}), wishes)

    expect(without({ direction: 'flexion', closedDirections: ['flexion'] })).not.toContain('single-knee-to-chest')
    expect(without({ closedMovements: ['pelvic-tilt-supine'] })).not.toContain('pelvic-tilt-supine')
    expect(choose.floor(contextOf({}), { closedMovements: ['knee-rolls-supine'] })).not.toContain('knee-rolls-supine')
  })

  it('weighs thumbs, and what the last session had', () => {
    const chosenWith = (wishes: MovementWishes) => choose.movements('can-walk', 0, {}, contextOf({}), wishes)
    const others = ['heel-slide-supine', 'knee-rolls-supine']

    expect(chosenWith({ thumbs: { 'heel-slide-supine': 'up', 'knee-rolls-supine': 'up' } })).toEqual([
      'belly-breathing-crook',
      'knee-rolls-supine',
      'heel-slide-supine',
    ])
    expect(chosenWith({ thumbs: { 'pelvic-tilt-supine': 'down' } })).not.toContain('pelvic-tilt-supine')
    expect(chosenWith({ lastSession: ['belly-breathing-crook', 'pelvic-tilt-supine'] })).toEqual(
      expect.arrayContaining(others),
    )
    expect(chosenWith({ lastSession: ['pelvic-tilt-supine'], thumbs: { 'pelvic-tilt-supine': 'up' } })).toContain(
      'pelvic-tilt-supine',
    )
  })

  it('is gentler in the first session of the day', () => {
    const mobility = (isFirstToday: boolean) =>
      choose.movements('can-walk', 1, {}, contextOf({}), { isFirstToday }).includes('pelvic-tilt-supine')

    expect(mobility(true)).toBe(true)
    expect(mobility(false)).toBe(false)
  })

  it('leaves a weight for a first time under supervision', () => {
    const carries = (notes: readonly 'first-time-supervised'[]) =>
      choose.movements('can-walk', 3, { notes }, contextOf({})).includes('suitcase-carry')

    expect(carries([])).toBe(true)
    expect(carries(['first-time-supervised'])).toBe(false)
  })

  it('says of one movement whether it is open', () => {
    const isOpen = (id: string, level: number, where: 'can-walk' | 'on-floor' = 'can-walk') =>
      choose.isOpen(id, where, level, {}, contextOf({}))

    expect(isOpen('glute-bridge', 1)).toBe(true)
    expect(isOpen('glute-bridge', 0)).toBe(false)
    expect(isOpen('standing-back-bend', 1, 'on-floor')).toBe(false)
    expect(isOpen('nothing', 3)).toBe(false)
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
