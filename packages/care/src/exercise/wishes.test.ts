import { describe, expect, it } from 'vitest'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { wishesOf } from './wishes.ts'

const today = '2026-11-30'
const on = (date: number) => `2026-11-${date}`

describe('what sessions say about the next choice', () => {
  it('is nothing before the first one', () => {
    expect(wishesOf([], [], today)).toEqual({
      thumbs: {},
      closedDirections: [],
      closedMovements: [],
      isFirstToday: true,
    })
  })

  it('is the newest thumb of each movement, from earlier bouts too', () => {
    const before = exerciseSession(on(10), { params: { 'thumbs-up': ['bird-dog', 'front-plank'] } })
    const now = exerciseSession(on(29), { params: { 'thumbs-down': ['bird-dog'] } })

    expect(wishesOf([now], [before], today).thumbs).toEqual({ 'bird-dog': 'down', 'front-plank': 'up' })
  })

  it('is the direction that the test of this bout found', () => {
    const test = exerciseSession(on(20), { params: { direction: 'extension' } }, [])

    expect(wishesOf([test], [], today).direction).toBe('extension')
    expect(wishesOf([], [test], today).direction).toBeUndefined()
  })

  it('closes a direction for three days', () => {
    const closedOn = (date: number) =>
      wishesOf([exerciseSession(on(date), { params: { 'closed-directions': ['flexion'] } })], [], today)
        .closedDirections

    expect([28, 29, 30].map(closedOn)).toEqual([['flexion'], ['flexion'], ['flexion']])
    expect(closedOn(27)).toEqual([])
  })

  it('closes a red movement for the day', () => {
    const red = (date: number) => exerciseSession(on(date), {}, [{ light: 'red' }, { movement: 'bird-dog' }])

    expect(wishesOf([red(30)], [], today).closedMovements).toEqual(['glute-bridge'])
    expect(wishesOf([red(29)], [], today).closedMovements).toEqual([])
  })

  it('knows the last session, and whether one was today', () => {
    const last = exerciseSession(on(29), {}, [{ movement: 'bird-dog' }])
    const test = exerciseSession(on(30), { params: { direction: 'both' } }, [])

    expect(wishesOf([last, test], [], today)).toMatchObject({ lastSession: ['bird-dog'], isFirstToday: true })
    expect(wishesOf([last, exerciseSession(today)], [], today).isFirstToday).toBe(false)
  })
})
