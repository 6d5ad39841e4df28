import { afterHeatEvent, type HeatEvent } from '@unspasm/care/heat/heat-events'
import { heatAt } from '@unspasm/care/heat/heat-clock'
import { startHeat, type HeatTerms } from '@unspasm/care/heat/heat-run'
import { newHeatSession, type HeatSession, type LookAgain } from '@unspasm/care/heat/heat-state'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import { emptyDiary } from '@unspasm/care/diary'
import type { LiveSession, RemedySession } from '@unspasm/care/session'
import { describe, expect, it } from 'vitest'
import type { Episode } from '../../device/records.ts'
import { minutesOnSkin, paramsOf, withLookAgain, withLookedAgain, withRun, withSkinMark } from './heat-record.ts'

const minute = 60_000
const on = '2026-11-24'
const moment = { on, time: '12:00' }

const runOf = (variant: HeatVariant, ...events: readonly (readonly [number, HeatEvent])[]) => {
  const terms: HeatTerms = {
    variant,
    minutes: 15,
    checkEveryMinutes: null,
    comfortMost: 2,
    longerMinutes: null,
    isEndLouder: false,
    offersContact: false,
    deviceOffAt: null,
  }
  return events.reduce(
    (run, [at, event]) => afterHeatEvent(heatAt(run, at * minute), event, at * minute),
    startHeat(terms, 0, 0),
  )
}
const liveOf = (variant: HeatVariant): LiveSession<HeatSession> => ({
  id: 'one',
  remedy: 'heat-session',
  variant,
  phase: 'run',
  startedAt: 0,
  phaseSince: 0,
  params: {},
  checks: [],
  facts: {},
  assignment: 'free',
  state: newHeatSession(variant),
})
const told = (variant: HeatVariant, ...events: readonly (readonly [number, HeatEvent])[]) =>
  withRun(liveOf(variant), runOf(variant, ...events))
const episode = { diary: emptyDiary, sessions: [], live: [] } as unknown as Episode

describe('a session after its run', () => {
  it('is asked about the skin once it is off', () => {
    const live = told('hot-water-bottle', [3, { type: 'taken-off' }])
    expect(live).toMatchObject({ phase: 'after', endReason: 'user-stop', endedAt: 3 * minute })
    expect(minutesOnSkin(live.state)).toBe(3)
  })

  it('leads to the flow after a burn when it hurts, or with a blister', () => {
    expect(told('heat-wrap', [3, { type: 'comfort', level: 4 }])).toMatchObject({ phase: 'stop' })
    const seen = told(
      'hot-water-bottle',
      [5, { type: 'comfort', level: 2 }],
      [10, { type: 'comfort', level: 2 }],
      [10, { type: 'skin', look: 'blister' }],
    )
    expect(seen).toMatchObject({ phase: 'stop', state: { burn: { hasBlister: true, isCooled: false } } })
  })

  it('of cold with a blister cools nothing', () => {
    const seen = told('cold-pack', [5, { type: 'comfort', level: 2 }], [5, { type: 'skin', look: 'blister' }])
    expect(seen).toMatchObject({ phase: 'stop', state: { burn: { hasBlister: true, isCooled: true } } })
  })

  it('keeps a mark that was seen while it ran', () => {
    const seen = told(
      'cold-pack',
      [5, { type: 'comfort', level: 2 }],
      [5, { type: 'skin', look: 'marked' }],
      [5.5, { type: 'taken-off' }],
    )
    expect(seen.state.after.look).toBe('marked')
  })

  it('counts no more minutes than a day allows, however late it was taken off', () => {
    expect(minutesOnSkin(told('hot-water-bottle', [600, { type: 'taken-off' }]).state)).toBe(120)
  })
})

describe('the parameters of a record', () => {
  const after = (look: HeatSession['after']['look'], isNet: HeatSession['after']['isNet'] = null) => {
    const live = liveOf('hot-water-bottle')
    return { ...live, state: { ...live.state, after: { look, isNet, isPainTold: true } } }
  }
  const before = [
    { remedy: 'heat-session', variant: 'heat-wrap', on, minutes: 9, params: { 't-heat-normal-run': 1 } },
  ] as unknown as readonly RemedySession[]

  it('count sessions after which the skin was normal; one that nobody saw begins anew', () => {
    expect(paramsOf(after('normal'), before, on)).toMatchObject({ 't-heat-normal-run': 2 })
    expect(paramsOf(after('not-sure'), before, on)).toMatchObject({ 't-heat-normal-run': 0 })
    expect(paramsOf(after('marked', false), before, on)).toMatchObject({ 't-heat-normal-run': 0 })
  })

  it('close heat for a net-like pattern; not sure counts', () => {
    expect(paramsOf(after('marked', true), [], on)).toHaveProperty('t-net-pattern', true)
    expect(paramsOf(after('marked', '?'), [], on)).toHaveProperty('t-net-pattern', true)
    expect(paramsOf(after('marked', false), [], on)).not.toHaveProperty('t-net-pattern')
  })
})

describe('the diary', () => {
  it('keeps what was seen on the skin, and nothing that nobody saw', () => {
    expect(withSkinMark(episode, 'marked', false, moment).diary.skinMarks).toEqual([
      { ...moment, skinMark: 'stays-red-or-net' },
    ])
    expect(withSkinMark(episode, 'not-sure', false, moment)).toBe(episode)
  })
})

describe('the look an hour later', () => {
  const again: LookAgain = {
    kind: 'look-again',
    variant: 'heat-wrap',
    sessionId: 'one',
    dueAt: 60 * minute,
    isRed: null,
  }
  const record = { id: 'one', checks: [], params: { 't-heat-normal-run': 2 } } as unknown as RemedySession
  const recorded: Episode = { ...episode, sessions: [record] }

  it('waits beside the pain that settles', () => {
    const settling = { ...liveOf('heat-wrap'), phase: 'settle' as const }
    const live = withLookAgain({ ...episode, live: [settling] }, 'two', again, 5).live
    expect(live.map(({ phase }) => phase)).toEqual(['settle', 'after'])
  })

  it('is written into the record of its session; red skin ends the run of normal ones', () => {
    const [seen] = withLookedAgain(recorded, { ...again, isRed: '?', isNet: true }, 9).sessions
    expect(seen).toMatchObject({
      checks: [{ id: 'red-after-an-hour', at: 9, answer: '?' }],
      params: { 't-heat-normal-run': 0, 't-net-pattern': true },
    })
    const [fine] = withLookedAgain(recorded, { ...again, isRed: false, isNet: false }, 9).sessions
    expect(fine?.params).toEqual({ 't-heat-normal-run': 2 })
  })
})
