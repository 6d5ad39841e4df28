import { emptyDiary } from '@unspasm/care/diary'
import { newCheck } from '@unspasm/care/ask'
import { describe, expect, it } from 'vitest'
import type { Episode } from '../../device/records.ts'
import { afterCheckIn, dangerAddress } from './after.ts'
import { countedOn, readCounted, withCounted } from './check-in-state.ts'
import { withSaid, type Begun } from './kept.ts'

const moment = { on: '2026-11-24', time: '19:00' }
const at = new Date('2026-11-24T19:01:00Z')
const visit = { on: '2026-11-23', time: '10:00', kind: 'massage' as const }

const episodeWith = (diary: Partial<Episode['diary']> = {}): Episode => ({
  id: 'one',
  startedAt: '2026-11-20T09:00:00Z',
  answeredAt: '2026-11-20T09:00:00Z',
  who: 'me',
  check: { ...newCheck, answers: { 'pain-now': 6 } },
  drafts: {},
  withdrawals: [],
  notForMe: [],
  done: [],
  guideline: 'test',
  first: { opened: { on: '2026-11-20', time: '09:00' }, answers: { 'pain-now': 6 } },
  diary: { ...emptyDiary, ...diary },
  sessions: [],
  live: [],
})
const begunWith = (diary: Partial<Episode['diary']> = {}, time = '19:00'): Begun => ({
  episode: episodeWith(diary),
  moment: { ...moment, time },
  chosenTime: '19:00',
})
const said = (answers: object, ownHands = false) => ({ answers: answers as never, ownHands })

describe('a check-in that is kept as it goes', () => {
  it('is one entry, however often it is stored, and its answers are the newest', () => {
    const begun = begunWith()
    const once = withSaid(begun.episode, begun, said({ 'any-new-sign': false }), at)
    const twice = withSaid(once, begun, said({ 'any-new-sign': false, 'pain-now': 4 }), at)

    expect(twice.diary.checkIns).toEqual([
      { ...moment, at: at.toISOString(), answers: { 'any-new-sign': false, 'pain-now': 4 } },
    ])
    expect(twice.check.answers['pain-now']).toBe(4)
    expect(twice.answeredAt).toBe(at.toISOString())
  })

  it('leaves other entries of the day as they are', () => {
    const earlier = { on: moment.on, time: '08:00', answers: { 'pain-now': 7 } }
    const begun = begunWith({ checkIns: [earlier] })
    expect(withSaid(begun.episode, begun, said({ 'pain-now': 4 }), at).diary.checkIns).toHaveLength(2)
  })

  it('marks an entry that is far from the chosen time', () => {
    const late = begunWith({}, '22:30')
    const kept = withSaid(late.episode, late, said({ 'pain-now': 4 }), at)
    expect(kept.diary.checkIns[0]).toMatchObject({ time: '22:30', offTime: true })
  })

  it('keeps no empty list: nothing ticked is no answer', () => {
    const begun = begunWith()
    const kept = withSaid(begun.episode, begun, said({ 'pain-now': 4, 'remedies-done': [] }), at)
    expect(kept.diary.checkIns[0]!.answers).toEqual({ 'pain-now': 4 })
  })

  it('keeps a visit that another page wrote down meanwhile, and puts the answer to the one it asked about', () => {
    const begun = begunWith({ sittings: [visit] })
    const other = { on: '2026-11-20', time: '08:00', kind: 'physio' as const }
    const meanwhile = { ...begun.episode, diary: { ...begun.episode.diary, sittings: [other, { ...visit }] } }
    const kept = withSaid(meanwhile, begun, said({ 'sitting-response': 'better' }), at)

    expect(kept.diary.sittings).toEqual([other, { ...visit, answered: moment, response: 'better' }])
  })

  it('tells of a visit once, however often it is stored, and takes back its own alone', () => {
    const begun = begunWith()
    const ticked = said({ 'remedies-done': ['massage'] })
    const once = withSaid(begun.episode, begun, ticked, at)
    const twice = withSaid(once, begun, ticked, at, ticked)
    expect(twice.diary.sittings).toEqual([{ on: moment.on, kind: 'massage' }])

    const byOther = {
      ...twice,
      diary: { ...twice.diary, sittings: [...twice.diary.sittings, ...twice.diary.sittings] },
    }
    const unticked = withSaid(byOther, begun, said({ 'remedies-done': ['walk'] }), at, ticked)
    expect(unticked.diary.sittings).toEqual([{ on: moment.on, kind: 'massage' }])
  })

  it('puts what is said of a visit to that visit', () => {
    const begun = begunWith({ sittings: [visit] })
    const kept = withSaid(begun.episode, begun, said({ 'sitting-response': 'worse', 'sitting-new-sign': '?' }), at)

    expect(kept.diary.sittings).toEqual([{ ...visit, answered: moment, response: 'worse', newSign: '?' }])
    expect(kept.diary.checkIns[0]!.answers).toEqual({})
  })

  it('keeps a visit it tells of, and takes it back with the tick', () => {
    const begun = begunWith()
    const ticked = said({ 'remedies-done': ['massage', 'walk'] })
    const told = withSaid(begun.episode, begun, ticked, at)
    const sittingsAfter = (next: typeof ticked) => withSaid(told, begun, next, at, ticked).diary.sittings

    expect(told.diary.sittings).toEqual([{ on: moment.on, kind: 'massage' }])
    expect(sittingsAfter(said({ 'remedies-done': ['walk'] }))).toEqual([])
    expect(sittingsAfter(said({ 'remedies-done': ['massage'] }, true))).toEqual([])
  })
})

describe('the way on', () => {
  it('is the result when it became more urgent, when questions wait, or in an emergency', () => {
    expect(afterCheckIn('self-care', 'self-care', false)).toBe('/days')
    expect(afterCheckIn('physiotherapist', 'self-care', false)).toBe('/days')
    expect(afterCheckIn('self-care', 'hands-on-ok', false)).toBe('/result')
    expect(afterCheckIn('self-care', 'self-care', true)).toBe('/result')
    expect(afterCheckIn('emergency-today', 'emergency-today', false)).toBe('/result')
  })

  it('leads through the screens that wait', () => {
    const open = ['s1-danger-now', 's2-nerves'].map((screen) => ({ screen, because: 'RV-01', since: moment }))
    expect(dangerAddress({ open })).toBe('/check?part=open&screens=s1-danger-now,s2-nerves&back=/result')
    expect(dangerAddress({ open: [] })).toBe('/check?part=again')
    expect(dangerAddress(null)).toBe('/check?part=again')
  })
})

describe('which of two answers counts', () => {
  it('is kept by day, the newest last, and never overwritten', () => {
    const both = withCounted(withCounted([], moment.on, 'words'), moment.on, 'numbers')
    expect(both).toHaveLength(2)
    expect(countedOn(both, moment.on)).toBe('numbers')
    expect(countedOn(both, '2026-11-23')).toBeNull()
    expect(readCounted(both)).toEqual(both)
    for (const damaged of [undefined, 'x', [null, 3, { on: 4 }, { on: 'a', counts: 'x' }]])
      expect(readCounted(damaged)).toEqual([])
  })
})
