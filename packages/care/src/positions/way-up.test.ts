import type { Keyframe } from '@unspasm/guideline/movement'
import { transitions, movements } from '@unspasm/guideline/movements'
import { ways } from '@unspasm/guideline/positions/way-up'
import { describe, expect, it } from 'vitest'
import {
  askedStuck,
  failed,
  isHard,
  lineBefore,
  linesOf,
  nextLine,
  startGettingUp,
  stateOf,
  triedAgain,
} from './way-up.ts'

const now = 1_000_000
const minute = 60_000
const at = (minutes: number) => now + minutes * minute
const start = startGettingUp('from-floor', now)
const failedAt = (...minutes: readonly number[]) =>
  minutes.reduce((up, each) => failed(triedAgain(up, at(each)), at(each)), start)

describe('getting up from the floor', () => {
  it('has the ten lines of the source, in their order', () => {
    expect(linesOf('from-floor').map(({ id }) => id)).toEqual([
      'bend-knees',
      'roll-in-one-piece',
      'hands-and-knees',
      'crawl-to-chair',
      'hands-on-seat',
      'one-foot-flat',
      'push-up',
      'other-foot',
      'hands-up-thighs',
      'hold-on',
    ])
  })

  it('waits at every line, and is over after the last', () => {
    expect(stateOf(start, at(24 * 60))).toBe('going')
    const up = linesOf('from-floor').reduce((here) => nextLine(here, now), start)
    expect(stateOf(up, now)).toBe('over')
    expect(lineBefore(nextLine(start, now), now).line).toBe(0)
    expect(lineBefore(start, now).line).toBe(0)
  })

  it('can fail at rolling over and at hands and knees only', () => {
    const hard = linesOf('from-floor').map((_, line) => isHard({ ...start, line }))
    expect(hard).toEqual([false, true, true, ...Array.from({ length: 7 }, () => false)])
    expect(linesOf('from-bed').some(({ isHard: fails }) => fails)).toBe(false)
  })

  it('rests after a failed try and begins again at the first line', () => {
    const once = failed(nextLine(start, now), now)
    expect(stateOf(once, at(1))).toBe('rest-then-again')
    const again = triedAgain(once, at(2))
    expect(again.line).toBe(0)
    expect(stateOf(again, at(2))).toBe('going')
  })

  it('stays and calls after three failed tries', () => {
    expect(stateOf(failedAt(0, 5), at(5))).toBe('rest-then-again')
    expect(stateOf(failedAt(0, 5, 14), at(14))).toBe('stay-and-call')
    expect(stateOf(failedAt(0, 10, 20), at(20))).toBe('stay-and-call')
  })

  it('stays and calls when a quarter of an hour is over without a success', () => {
    expect(stateOf(failedAt(0), at(14))).toBe('rest-then-again')
    expect(stateOf(failedAt(0), at(15))).toBe('stay-and-call')
  })

  it('lets them try again all the same', () => {
    const again = triedAgain(failedAt(0, 5, 14), at(20))
    expect(stateOf(again, at(20))).toBe('going')
    expect(stateOf(failed(again, at(21)), at(21))).toBe('stay-and-call')
  })

  it('asks whether they are stuck an hour after the first failed try, and each hour again', () => {
    const tries = failedAt(0, 5)
    expect(stateOf(tries, at(59))).toBe('stay-and-call')
    expect(stateOf(tries, at(60))).toBe('ask-stuck')
    expect(stateOf(triedAgain(tries, at(59)), at(60))).toBe('ask-stuck')
    const asked = askedStuck(tries, at(61))
    expect(stateOf(asked, at(62))).not.toBe('ask-stuck')
    expect(stateOf(asked, at(121))).toBe('ask-stuck')
  })

  it('asks nothing of somebody who is up', () => {
    const up = linesOf('from-floor').reduce((here) => nextLine(here, now), failedAt(0))
    expect(stateOf(up, at(90))).toBe('over')
  })
})

describe('the pictures of the ways', () => {
  it('lie within what is drawn', () => {
    const drawn: readonly { readonly id: string; readonly keyframes?: readonly Keyframe[] }[] = [
      ...movements,
      ...transitions,
    ]
    const secondsOf = (id: string) =>
      drawn
        .flatMap((each) => (each.id === id ? (each.keyframes ?? []) : []))
        .reduce((sum, { t, hold }) => sum + t + hold, 0)
    for (const { lines } of ways)
      for (const { picture } of lines) {
        if ('rest' in picture) continue
        expect(picture.from).toBeLessThanOrEqual(picture.until)
        expect(picture.until).toBeLessThanOrEqual(secondsOf(picture.of))
      }
  })

  it('sit for 30 seconds at the edge of the bed, and hold on for 10 when up', () => {
    const holds = ways.flatMap(({ lines }) => lines.filter(({ holdSeconds }) => holdSeconds !== undefined))
    expect(holds.map(({ id, holdSeconds }) => [id, holdSeconds])).toEqual([
      ['hold-on', 10],
      ['sit-30', 30],
    ])
  })

  it('go into bed as the reverse of the way out', () => {
    expect(linesOf('from-bed').map(({ id }) => id)).toEqual([
      'bend-knees',
      'roll-to-edge',
      'feet-over',
      'sit-30',
      'stand-from-edge',
    ])
    expect(linesOf('into-bed').map(({ id }) => id)).toEqual([
      'sit-on-edge',
      'lower-on-side',
      'feet-up',
      'roll-onto-back',
    ])
  })
})
