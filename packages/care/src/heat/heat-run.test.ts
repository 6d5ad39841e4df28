import { describe, expect, it } from 'vitest'
import { looksAtSkin, nextCheckMinute } from './check-times.ts'
import { alarmAt, heatAt, nextCallOf, secondsToEnd } from './heat-clock.ts'
import { afterHeatEvent, mayBeLonger, mayGoBackOn, type HeatEvent } from './heat-events.ts'
import { skinMsAt, startHeat, type HeatRun, type HeatTerms } from './heat-run.ts'

const minute = 60_000
const start = 1_800_000_000_000
const at = (minutes: number) => start + minutes * minute
const bottle: HeatTerms = {
  variant: 'hot-water-bottle',
  minutes: 15,
  checkEveryMinutes: null,
  comfortMost: 2,
  longerMinutes: null,
  isEndLouder: false,
  offersContact: false,
  deviceOffAt: null,
}
const runOf = (more: Partial<HeatTerms> = {}) => startHeat({ ...bottle, ...more }, 0, start)
/** Each event at its minute. */
const told = (run: HeatRun, ...events: readonly (readonly [number, HeatEvent])[]) =>
  events.reduce((here, [when, event]) => afterHeatEvent(heatAt(here, at(when)), event, at(when)), run)
const fine: HeatEvent = { type: 'comfort', level: 2 }
const hot: HeatEvent = { type: 'comfort', level: 3 }
const normal: HeatEvent = { type: 'skin', look: 'normal' }
const off: HeatEvent = { type: 'taken-off' }

const minutesOf = (terms: Partial<HeatTerms>, until: number) => {
  const all: number[] = []
  for (let m = nextCheckMinute({ ...bottle, ...terms }, 0); m <= until; m = nextCheckMinute({ ...bottle, ...terms }, m))
    all.push(m)
  return all
}

describe('the checks', () => {
  it('come at 5 and 10 minutes and then every 10', () => {
    expect(minutesOf({}, 40)).toEqual([5, 10, 20, 30, 40])
  })

  it('come every 5 minutes for people whose skin may notice late', () => {
    expect(minutesOf({ checkEveryMinutes: 5 }, 20)).toEqual([5, 10, 15, 20])
  })

  it('of a wrap come at 30 minutes and then every 60, also where a gate asks every 60', () => {
    expect(minutesOf({ variant: 'heat-wrap' }, 240)).toEqual([30, 90, 150, 210])
    expect(minutesOf({ variant: 'heat-wrap', checkEveryMinutes: 60 }, 240)).toEqual([30, 90, 150, 210])
  })

  it('look at the skin at 10 minutes, of cold at 5, of a wrap always, with a gate always', () => {
    const looks = (terms: Partial<HeatTerms>, ...minutes: readonly number[]) =>
      minutes.map((when) => looksAtSkin({ ...bottle, ...terms }, when))
    expect(looks({}, 5, 10)).toEqual([false, true])
    expect(looks({ variant: 'cold-pack' }, 5, 10)).toEqual([true, true])
    expect(looks({ variant: 'heat-wrap' }, 30, 90)).toEqual([true, true])
    expect(looks({ checkEveryMinutes: 5 }, 5, 15)).toEqual([true, true])
  })

  it('come due at their very second', () => {
    expect(heatAt(runOf(), at(5) - 1).check).toBeNull()
    expect(heatAt(runOf(), at(5)).check).toMatchObject({ minute: 5, asks: 'comfort', at: at(5) })
  })

  it('of the skin come after comfort, with a minute of their own', () => {
    const run = told(runOf(), [5.5, fine], [10.5, fine])
    expect(run.check).toMatchObject({ minute: 10, asks: 'skin', at: at(10.5) })
    expect(heatAt(run, at(12.49)).stage).toBe('on')
    expect(heatAt(run, at(12.5)).stage).toBe('interrupted')
  })

  it('are kept with their answers', () => {
    const run = told(runOf(), [5.1, fine], [10.1, { type: 'comfort', level: 1 }], [10.2, normal])
    expect(run.asked).toEqual([
      { id: 'comfort-5', at: at(5.1), answer: 2 },
      { id: 'comfort-10', at: at(10.1), answer: 1 },
      { id: 'skin-10', at: at(10.2), answer: 'normal' },
    ])
    expect(run.normalAt).toEqual([10])
  })
})

describe('a check that nobody answers', () => {
  it('is loud after 60 seconds', () => {
    const alarm = (seconds: number) => alarmAt(heatAt(runOf(), at(5) + seconds * 1000), at(5) + seconds * 1000).kind
    expect([0, 59, 60, 119].map(alarm)).toEqual(['soft', 'soft', 'loud', 'loud'])
    expect(alarmAt(heatAt(runOf(), at(4)), at(4)).kind).toBe('none')
  })

  it('ends the session after 120 seconds as interrupted, with the missing answer', () => {
    const run = heatAt(runOf(), at(7))
    expect(run).toMatchObject({ stage: 'interrupted', since: at(7), endReason: 'interrupted' })
    expect(run.asked).toEqual([{ id: 'comfort-5', at: at(5), answer: null }])
    expect(alarmAt(run, at(8)).kind).toBe('loud')
  })

  it('counts as on the skin until somebody says that it is off', () => {
    const run = told(runOf(), [30, off])
    expect(run).toMatchObject({ stage: 'over', endReason: 'interrupted' })
    expect(skinMsAt(run, at(99))).toBe(30 * minute)
  })

  it('cannot be answered too late', () => {
    expect(told(runOf(), [7, fine])).toMatchObject({ stage: 'interrupted' })
  })
})

describe('the end', () => {
  it('comes at its minute, and is over when it is taken off', () => {
    const run = told(runOf(), [5, fine], [10, fine], [10, normal])
    expect(heatAt(run, at(15) - 1).stage).toBe('on')
    expect(heatAt(run, at(15))).toMatchObject({ stage: 'ending', endReason: 'completed' })
    expect(secondsToEnd(run, at(10))).toBe(300)
    expect(told(run, [15.5, off])).toMatchObject({ stage: 'over', endReason: 'completed' })
  })

  it('takes the place of a check of the same minute', () => {
    const run = told(runOf({ minutes: 10 }), [5, fine])
    expect(heatAt(run, at(10))).toMatchObject({ stage: 'ending', check: null })
  })

  it('that nobody answers interrupts it after 120 seconds', () => {
    const run = told(runOf({ minutes: 5 }))
    expect(heatAt(run, at(6.9)).stage).toBe('ending')
    expect(heatAt(run, at(7))).toMatchObject({ stage: 'interrupted', endReason: 'interrupted' })
  })

  it('does not give an unanswered check more time', () => {
    const run = runOf({ minutes: 6 })
    expect(heatAt(run, at(6)).stage).toBe('ending')
    expect(heatAt(run, at(7)).stage).toBe('interrupted')
  })

  it('by Stop is the choice of the person', () => {
    expect(told(runOf(), [3, off])).toMatchObject({ stage: 'over', endReason: 'user-stop', skinMs: 3 * minute })
  })
})

describe('comfort', () => {
  it('up to 2 goes on', () => {
    for (const level of [0, 1, 2]) expect(told(runOf(), [5, { type: 'comfort', level }]).stage).toBe('on')
  })

  it('of 3 takes it off for 3 minutes, adds a layer, and goes on only by a tap', () => {
    const run = told(runOf(), [5, hot])
    expect(run).toMatchObject({ stage: 'resting', hotTimes: 1, extraLayers: 1, skinMs: 5 * minute })
    expect(mayGoBackOn(run, at(8) - 1)).toBe(false)
    expect(told(run, [7.9, { type: 'back-on' }]).stage).toBe('resting')
    expect(heatAt(run, at(60)).stage).toBe('resting')
    const again = told(run, [20, { type: 'back-on' }])
    expect(again.stage).toBe('on')
    expect(heatAt(again, at(25)).check).toMatchObject({ minute: 10 })
    expect(heatAt(told(again, [25, fine], [25, normal]), at(30)).stage).toBe('ending')
  })

  it('of 3 a second time ends the session', () => {
    const run = told(runOf(), [5, hot], [9, { type: 'back-on' }], [14, hot])
    expect(run).toMatchObject({ stage: 'ending', endReason: 'safety-stop', hotTimes: 2 })
  })

  it('of 4 stops at once, with what may be a burn', () => {
    expect(told(runOf(), [5, { type: 'comfort', level: 4 }])).toMatchObject({
      stage: 'over',
      endReason: 'safety-stop',
      isBurn: true,
    })
  })

  it('can be told without being asked', () => {
    expect(told(runOf(), [3, hot]).stage).toBe('resting')
    expect(told(runOf(), [3, { type: 'burnt' }])).toMatchObject({ stage: 'over', isBurn: true })
  })

  it('above what a gate allows is too hot', () => {
    expect(told(runOf({ comfortMost: 1 }), [5, fine]).stage).toBe('resting')
  })

  it('lets an extra layer go, never one that is prescribed', () => {
    const layerOff: HeatEvent = { type: 'layer-off' }
    expect(told(startHeat(bottle, 1, start), [1, layerOff]).extraLayers).toBe(0)
    expect(told(startHeat(bottle, 1, start), [1, layerOff], [2, layerOff]).extraLayers).toBe(0)
  })

  it('of cold that numbs ends it, and is no burn', () => {
    const run = told(runOf({ variant: 'cold-pack' }), [5, { type: 'comfort', level: 4 }])
    expect(run).toMatchObject({ stage: 'ending', endReason: 'safety-stop', isBurn: false })
  })
})

describe('the skin', () => {
  const atTen = told(runOf(), [5, fine], [10, fine])

  it.each(['marked', 'not-sure'] as const)('that is %s ends the session', (look) => {
    expect(told(atTen, [10.5, { type: 'skin', look }])).toMatchObject({ stage: 'ending', endReason: 'safety-stop' })
  })

  it('with a blister stops at once, with what may be a burn', () => {
    expect(told(atTen, [10.5, { type: 'skin', look: 'blister' }])).toMatchObject({ stage: 'over', isBurn: true })
  })

  it('is looked at before it goes back on', () => {
    const run = told(runOf(), [5, fine], [10, hot])
    expect(run).toMatchObject({ stage: 'resting', check: { asks: 'skin' } })
    expect(mayGoBackOn(run, at(20))).toBe(false)
    expect(mayGoBackOn(told(run, [11, normal]), at(20))).toBe(true)
    expect(told(run, [11, normal]).normalAt).toEqual([])
    expect(told(run, [11, { type: 'skin', look: 'marked' }])).toMatchObject({ stage: 'over', endReason: 'safety-stop' })
  })
})

describe('an electric pad', () => {
  const pad: Partial<HeatTerms> = { variant: 'electric-pad', minutes: 20, longerMinutes: 30 }
  const atEnd = (terms: Partial<HeatTerms>, level = 2) =>
    heatAt(told(runOf({ ...pad, ...terms }), [5, fine], [10, { type: 'comfort', level }], [10, normal]), at(20))
  const longer: HeatEvent = { type: 'longer', level: 2, look: 'normal' }

  it('goes on to 30 minutes when the checks at 10 and 20 minutes were normal', () => {
    expect(mayBeLonger(atEnd({}))).toBe(true)
    const run = told(atEnd({}), [20.5, longer])
    expect(run).toMatchObject({ stage: 'on', endReason: null, terms: { minutes: 30, longerMinutes: null } })
    expect(heatAt(run, at(30) - 1)).toMatchObject({ stage: 'on', check: null })
    expect(heatAt(run, at(30)).stage).toBe('ending')
    expect(mayBeLonger(heatAt(run, at(30)))).toBe(false)
  })

  it('ends at 20 minutes without the leave of the start, or after a check that was not normal', () => {
    expect(mayBeLonger(atEnd({ longerMinutes: null }))).toBe(false)
    const hotOnce = told(runOf(pad), [5, hot], [8, { type: 'back-on' }], [13, fine], [13, normal])
    expect(heatAt(hotOnce, at(23)).stage).toBe('ending')
    expect(mayBeLonger(heatAt(hotOnce, at(23)))).toBe(false)
    const unseen = { ...atEnd({}), normalAt: [] }
    expect(mayBeLonger(unseen)).toBe(false)
    expect(told(unseen, [20.5, longer]).stage).toBe('ending')
  })

  it('ends when the check at 20 minutes is not normal', () => {
    expect(told(atEnd({}), [20.5, { type: 'longer', level: 3, look: 'normal' }])).toMatchObject({
      stage: 'ending',
      endReason: 'safety-stop',
    })
    expect(told(atEnd({}), [20.5, { type: 'longer', level: 2, look: 'not-sure' }]).stage).toBe('ending')
    expect(told(atEnd({}), [20.5, { type: 'longer', level: 4, look: 'normal' }]).isBurn).toBe(true)
  })

  it('is switched off two hours after it was switched on, whatever the skin says', () => {
    const run = runOf({ ...pad, deviceOffAt: at(4) })
    expect(heatAt(run, at(4))).toMatchObject({ stage: 'ending', since: at(4) })
    const resting = told(runOf({ ...pad, deviceOffAt: at(7) }), [5, hot])
    expect(heatAt(resting, at(7))).toMatchObject({ stage: 'over', skinMs: 5 * minute })
  })

  it('without auto-off rings louder every 30 seconds at its end', () => {
    const run = heatAt(told(runOf({ ...pad, minutes: 5, isEndLouder: true })), at(5))
    const gains = [0, 29, 30, 60, 90, 119].map((seconds) => {
      const alarm = alarmAt(run, at(5) + seconds * 1000)
      return alarm.kind === 'loud' ? alarm.gain : null
    })
    expect(gains).toEqual([0.25, 0.25, 0.5, 0.75, 1, 1])
  })
})

describe('the next call', () => {
  it('is the next check, then the end, then the end of a rest', () => {
    expect(nextCallOf(runOf())).toEqual({ at: at(5), loudAt: at(6) })
    const run = told(runOf(), [5, fine], [10, fine], [10, normal])
    expect(nextCallOf(run)).toEqual({ at: at(15), loudAt: at(16) })
    expect(nextCallOf(told(runOf(), [5, hot]))).toMatchObject({ at: at(8) })
    expect(nextCallOf(told(runOf(), [3, off]))).toBeNull()
  })
})
