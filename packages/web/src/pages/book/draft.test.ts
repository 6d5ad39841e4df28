import { describe, expect, it } from 'vitest'
import { noDraft, readDraft, withLink, withWish, type Draft } from './draft.ts'

const kept = {
  key: 'k',
  professionalId: 'anna',
  name: 'Anna',
  startsAt: '2026-11-30T09:00:00.000Z',
  hold: { id: 'h', endsAt: '2026-11-30T09:45:00.000Z', until: '2026-11-28T09:10:00.000Z' },
}

const whole: Draft = {
  practice: 'north',
  role: 'massage-therapist',
  serviceId: 'massage',
  professionalId: 'anna',
  hasGuardian: true,
  agreedTo: '{}',
  place: { latitude: 51.4, longitude: -2.6, name: 'Clifton' },
  language: 'pt',
  gender: 'woman',
  gapsDays: [],
  kept,
  details: {
    firstName: 'Nora',
    phone: '+44 1',
    address: '7 Long Street',
    entryNotes: 'Green door',
    access: { stairs: true, lift: false, parking: true, pets: false, space: true, chaperone: false },
    guardian: 'Gina',
  },
}

const sittings = [
  { id: 'a', startsAt: '2026-11-30T09:00:00.000Z', endsAt: '2026-11-30T09:45:00.000Z', isUsual: true },
  { id: 'b', startsAt: '2026-12-07T10:00:00.000Z', endsAt: '2026-12-07T10:45:00.000Z', isUsual: false },
]
const several = { ...kept, gapsDays: [7], hold: { ...kept.hold, sittings } }

describe('a draft that lies on the device', () => {
  it('is read as it was written', () => {
    const waited = { ...whole, kept: { ...kept, waitingId: 'w' } }
    expect(readDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
    expect(readDraft(JSON.parse(JSON.stringify(waited)))).toEqual(waited)
    const course = { ...whole, gapsDays: [7], kept: several }
    expect(readDraft(JSON.parse(JSON.stringify(course)))).toEqual(course)
  })

  it.each([undefined, null, 7, 'text', [], {}])('begins anew where %j lies', (stored) => {
    expect(readDraft(stored)).toEqual(noDraft)
  })

  it('loses only the part that is damaged', () => {
    const damaged = { ...whole, place: { latitude: 'north' }, gender: 'queen', kept: { ...kept, startsAt: 'soon' } }

    expect(readDraft(damaged)).toEqual({ ...whole, place: null, gender: '', kept: null })
  })

  it('keeps a time that the practice has not answered yet, and not a hold without an end', () => {
    const { hold: _, ...asked } = kept

    expect(readDraft({ ...whole, kept: asked }).kept).toEqual(asked)
    expect(readDraft({ ...whole, kept: { ...kept, hold: { id: 'h' } } }).kept).toEqual(asked)
  })

  it('asks again for several visits of which not every one can be read', () => {
    const { hold: _, ...asked } = several
    const damaged = [undefined, [], [sittings[0]], [sittings[0], { ...sittings[1], startsAt: 'soon' }]]

    for (const each of damaged) {
      const hold = { ...several.hold, sittings: each }
      expect(readDraft({ ...whole, kept: { ...several, hold } }).kept).toEqual(asked)
    }
  })

  it.each([['often'], [[7, 'often']], [[0]], [[2.5]]])('means nothing kept where visits follow as %j', (gapsDays) => {
    expect(readDraft({ ...whole, kept: { ...several, gapsDays } }).kept).toBe(null)
    expect(readDraft({ ...whole, gapsDays }).gapsDays).toEqual([])
  })

  it('means no kept time any more after another wish', () => {
    expect(withWish(whole, { gender: 'man' })).toEqual({ ...whole, gender: 'man', kept: null })
  })
})

describe('a link that leads to booking', () => {
  it('names who is wanted, and what was chosen before is chosen again', () => {
    const after = withLink({ ...whole, gapsDays: [7] }, new URLSearchParams('practice=south&professional=ben'))

    expect(after).toEqual({
      ...whole,
      practice: 'south',
      role: null,
      professionalId: 'ben',
      serviceId: null,
      gapsDays: [],
      kept: null,
    })
  })

  it('changes nothing the second time, nor when it names nothing', () => {
    expect(withLink(whole, new URLSearchParams('role=massage-therapist'))).toBe(whole)
    expect(withLink(whole, new URLSearchParams('new'))).toBe(whole)
  })
})
