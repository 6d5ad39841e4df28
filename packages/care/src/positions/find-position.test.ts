import { reachableRestPositions } from '@unspasm/guideline/movement-places'
import { findPosition, positionOrder, type PositionId } from '@unspasm/guideline/positions/find-position'
import { places } from '@unspasm/guideline/session-facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bestOf,
  isSearchOver,
  leavePosition,
  passOver,
  searchPaused,
  searchResumed,
  secondsLeftOf,
  startSearch,
  staysLonger,
  tryNext,
  withoutKneeling,
} from './find-position.ts'

const now = 1_000_000
const all: readonly PositionId[] = positionOrder
const whole = findPosition.secondsEach * 1000

/** Tries positions for their 90 seconds with the pain after each, from pain 6. */
const triedWith = (pains: readonly (number | null)[], where: (typeof places)[number] = 'on-floor') =>
  pains.reduce(
    (search, pain) => leavePosition(tryNext(search, 6, now), pain, now + whole),
    startSearch(where, all, null),
  )

describe('finding a position', () => {
  it.each([
    ['on-floor', ['rest-crook-lying', 'rest-ninety-ninety', 'rest-side-lying', 'rest-prone-pillow']],
    ['in-bed', ['rest-crook-lying', 'rest-ninety-ninety', 'rest-side-lying', 'rest-prone-pillow']],
    ['can-sit', reachableRestPositions['can-sit']],
    ['can-stand', reachableRestPositions['can-stand']],
    ['can-walk', reachableRestPositions['can-walk']],
  ] as const)('from %s offers only what can be reached', (where, positions) => {
    expect(startSearch(where, all, null).left).toEqual(positions)
  })

  it('begins with leaning on a counter for somebody who can stand', () => {
    expect(startSearch('can-stand', all, null).left[0]).toBe('rest-counter-lean')
    expect(startSearch('can-walk', all, null).left[0]).toBe('rest-counter-lean')
  })

  it('leaves out what the gates close, and begins with the one of last time', () => {
    expect(startSearch('on-floor', ['rest-side-lying'], null).left).toEqual(['rest-side-lying'])
    expect(startSearch('on-floor', all, 'rest-side-lying').left[0]).toBe('rest-side-lying')
    expect(startSearch('on-floor', all, 'rest-counter-lean').left).not.toContain('rest-counter-lean')
  })

  it('leaves out kneeling, and passes over what is skipped', () => {
    const sitting = startSearch('can-sit', all, null)
    expect(sitting.left[0]).toBe('rest-kneel-lean')
    expect(withoutKneeling(sitting).left).toEqual(['rest-crook-lying', 'rest-side-lying'])
    expect(passOver(sitting).left).toEqual(sitting.left.slice(1))
  })

  it('gives each 90 seconds, more if wanted, however long nobody looked', () => {
    const search = tryNext(startSearch('on-floor', all, null), 6, now)
    expect(secondsLeftOf(search, now + 30_000)).toBe(60)
    expect(secondsLeftOf(staysLonger(search), now + 30_000)).toBe(90)
    expect(secondsLeftOf(search, now + 3_600_000)).toBe(0)
    expect(secondsLeftOf(startSearch('on-floor', all, null), now)).toBeNull()
  })

  it('holds its time while the person looks what is wrong', () => {
    const search = tryNext(startSearch('on-floor', all, null), 6, now)
    const held = searchResumed(searchPaused(search, now + 30_000), now + 3_600_000)
    expect(secondsLeftOf(held, now + 3_600_000)).toBe(60)
  })

  it('takes the largest fall, and by the order of the guideline at a tie', () => {
    expect(bestOf(triedWith([5, 3, 4, 6]))?.position).toBe('rest-ninety-ninety')
    expect(bestOf(triedWith([4, 4, 4, 4]))?.position).toBe('rest-crook-lying')
    expect(bestOf(triedWith([6, 4, 4]))?.position).toBe('rest-side-lying')
    expect(positionOrder).toEqual([
      'rest-crook-lying',
      'rest-side-lying',
      'rest-ninety-ninety',
      'rest-counter-lean',
      'rest-kneel-lean',
      'rest-prone-pillow',
    ])
  })

  it('never takes one that was stopped, made it worse, or has no answer', () => {
    expect(bestOf(triedWith([8, 7, 9]))).toBeNull()
    expect(bestOf(triedWith([null, null]))).toBeNull()
    const trying = tryNext(startSearch('on-floor', all, null), 6, now)
    expect(bestOf(leavePosition(trying, 2, now, true))).toBeNull()
    expect(leavePosition(trying, 8, now).tried[0]?.wasStopped).toBe(true)
    expect(leavePosition(trying, 7, now).tried[0]?.wasStopped).toBeUndefined()
  })

  it('ends when nothing is left, or when one more would be longer than 8 minutes', () => {
    expect(isSearchOver(triedWith([5, 5, 5, 5]))).toBe(true)
    expect(isSearchOver(triedWith([5]))).toBe(false)
    expect(isSearchOver(triedWith([5, 5, 5, 5], 'can-walk'))).toBe(false)
    const longer = Array.from({ length: 4 }).reduce<ReturnType<typeof startSearch>>(
      (search) => leavePosition(staysLonger(tryNext(search, 6, now)), 5, now + 2 * whole),
      startSearch('can-walk', all, null),
    )
    expect(longer.spentSeconds).toBe(480)
    expect(isSearchOver(longer)).toBe(true)
  })

  it('always takes one whose pain did not rise', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat({ max: 10 })), { maxLength: 4 }), (pains) => {
        const best = bestOf(triedWith(pains))
        if (best) expect(best.painAfter).toBeLessThanOrEqual(best.painBefore)
        else expect(pains.every((pain) => pain === null || pain > 6)).toBe(true)
      }),
    )
  })
})
