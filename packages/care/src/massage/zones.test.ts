import {
  localReasons,
  massageZones,
  neverPress,
  notesOnZones,
  zoneNeighbours,
  type LocalReason,
  type MassageZone,
} from '@unspasm/guideline/massage/massage-zones'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonsAsked, zoneCard, zonesToMark } from './zones.ts'

const leftWith = (note: 'no-legs' | 'back-only' | 'no-belly') => zoneCard({ notes: [note] }, []).left

const lightAt = (...zones: readonly string[]) => Object.fromEntries(zones.map((zone) => [zone, 2]))
const sides = (...names: readonly string[]) => names.flatMap((name) => [`${name}-L`, `${name}-R`])

/** Each note that binds places, read off the specification by hand: what it leaves out, and where only a light touch goes. */
const bindings = [
  ['no-legs', sides('thigh-back', 'calf'), {}],
  ['back-only', ['neck-back', 'sacrum', ...sides('buttock', 'outer-hip', 'thigh-back', 'calf')], {}],
  ['no-belly', [], {}],
  ['no-pressing-on-spine', [], lightAt(...sides('upper-back', 'mid-back', 'low-back'), 'sacrum')],
  ['no-pressing-on-low-back', [], lightAt(...sides('low-back'), 'sacrum')],
  ['legs-light', [], lightAt(...sides('buttock', 'outer-hip', 'thigh-back', 'calf'))],
] as const

/** Each local reason, by hand: centimetres around, what it can mean (`null`: any place), and what else it asks for. */
const reasons = [
  ['broken-skin', 10, null, {}],
  ['varicose-veins', undefined, sides('thigh-back', 'calf', 'behind-knee'), {}],
  ['rash-band', 10, null, { contactPrecautions: true }],
  ['numb-place', undefined, null, { onlyWith: 'skip-numb-area' }],
  ['injection-14d', undefined, null, {}],
  ['catheter-port-stoma', undefined, null, {}],
  ['hernia', undefined, null, {}],
  ['radiotherapy', undefined, null, {}],
  ['scar-12w', undefined, null, {}],
  ['implant-pocket', undefined, null, {}],
  ['vaccination-48h', undefined, [], {}],
  ['new-mole-or-lump', undefined, null, { showDoctor: true }],
] as const

describe('each row that binds places', () => {
  it.each(bindings)('%s leaves out %j and touches lightly at %j', (note, left, caps) => {
    const card = zoneCard({ notes: [note] }, [])

    expect(card.left.toSorted()).toEqual(left.toSorted())
    expect(card.caps).toEqual(caps)
  })

  it('is in these examples, and no other', () => {
    expect(notesOnZones.map(({ note }) => note)).toEqual(bindings.map(([note]) => note))
    expect(localReasons.map(({ id }) => id)).toEqual(reasons.map(([id]) => id))
  })

  it.each(reasons)('%s leaves out %s cm around, can mean %j, and asks for %j', (id, around, zones, more) => {
    const { sources: _, on: __, ...row } = localReasons.find((reason) => reason.id === id) as LocalReason
    expect(row).toEqual({ id, ...(around !== undefined && { aroundCentimetres: around }), ...more })
    expect([...zonesToMark(id)].toSorted()).toEqual([...(zones ?? massageZones)].toSorted())
  })
})

describe('places for hands', () => {
  it('are the 25 of the source', () => {
    const sided = [
      'upper-back',
      'mid-back',
      'low-back',
      'flank',
      'buttock',
      'outer-hip',
      'groin',
      'thigh-back',
      'behind-knee',
      'calf',
    ]
    const both = sided.flatMap((name) => [`${name}-L`, `${name}-R`])
    expect(new Set(massageZones)).toEqual(
      new Set(['neck-back', 'neck-front', 'spine-midline', 'sacrum', 'belly', ...both]),
    )
  })

  it('are left out for the eleven reasons of the source, and for a numb place', () => {
    expect(localReasons.map(({ id }) => id)).toEqual([
      'broken-skin',
      'varicose-veins',
      'rash-band',
      'numb-place',
      'injection-14d',
      'catheter-port-stoma',
      'hernia',
      'radiotherapy',
      'scar-12w',
      'implant-pocket',
      'vaccination-48h',
      'new-mole-or-lump',
    ])
  })

  it('never include the nine that nobody presses', () => {
    expect(zoneCard({}, []).never).toEqual([
      'spine-midline',
      'flank-L',
      'flank-R',
      'neck-front',
      'belly',
      'groin-L',
      'groin-R',
      'behind-knee-L',
      'behind-knee-R',
    ])
    expect(zoneCard({}, []).allowed).toHaveLength(massageZones.length - 9)
  })

  it('leave out the legs in the weeks after a birth', () => {
    expect(leftWith('no-legs')).toEqual(['thigh-back-L', 'thigh-back-R', 'calf-L', 'calf-R'])
  })

  it('are the back alone with a weak heart or kidney', () => {
    expect(zoneCard({ notes: ['back-only'] }, []).allowed).toEqual([
      'upper-back-L',
      'upper-back-R',
      'mid-back-L',
      'mid-back-R',
      'low-back-L',
      'low-back-R',
    ])
  })

  it('never include the belly, with or without the note', () => {
    expect(leftWith('no-belly')).toEqual([])
    expect(zoneCard({ notes: ['no-belly'] }, []).allowed).not.toContain('belly')
  })

  it('are touched only lightly where pressing down is closed', () => {
    expect(zoneCard({ notes: ['no-pressing-on-low-back'] }, []).caps).toEqual({
      'low-back-L': 2,
      'low-back-R': 2,
      sacrum: 2,
    })
    expect(zoneCard({ notes: ['no-pressing-on-spine'] }, []).caps).toMatchObject({ 'upper-back-L': 2, 'mid-back-R': 2 })
    expect(zoneCard({ notes: ['legs-light'] }, []).caps).toMatchObject({ 'buttock-L': 2, 'thigh-back-R': 2 })
    expect(zoneCard({}, []).caps).toEqual({})
  })

  it('leave out 10 cm around broken skin and a rash, and only the place itself for the others', () => {
    const around = (reason: 'broken-skin' | 'rash-band' | 'scar-12w') =>
      zoneCard({}, [{ reason, zones: ['low-back-L'] }]).left
    expect(around('broken-skin')).toEqual([
      'mid-back-L',
      'mid-back-R',
      'low-back-L',
      'low-back-R',
      'sacrum',
      'buttock-L',
      'outer-hip-L',
    ])
    expect(around('rash-band')).toEqual(around('broken-skin'))
    expect(around('scar-12w')).toEqual(['low-back-L'])
  })

  it.each(localReasons.filter(({ id }) => id !== 'vaccination-48h').map(({ id }) => id))(
    'leave out all that %s can mean when nobody says where',
    (reason) => {
      const { allowed } = zoneCard({}, [{ reason, zones: [] }])
      expect(allowed.filter((zone) => zonesToMark(reason).includes(zone))).toEqual([])
    },
  )

  it('know that an arm is none of them', () => {
    expect(zonesToMark('vaccination-48h')).toEqual([])
    expect(zoneCard({}, [{ reason: 'vaccination-48h', zones: [] }]).left).toEqual([])
  })

  it('ask for a numb place only where it matters', () => {
    expect(reasonsAsked({})).not.toContain('numb-place')
    expect(reasonsAsked({ notes: ['skip-numb-area'] })).toContain('numb-place')
    expect(reasonsAsked({})).toHaveLength(localReasons.length - 1)
  })

  it('name every pair of neighbours once, and both sides alike', () => {
    const named = zoneNeighbours.map((pair) => pair.toSorted().join())
    expect(new Set(named).size).toBe(named.length)
    const flip = (zone: string) => zone.replace(/-[LR]$/, (side) => (side === '-L' ? '-R' : '-L'))
    for (const pair of zoneNeighbours) expect(named).toContain(pair.map(flip).toSorted().join())
  })

  it('only become fewer when more is marked', () => {
    const zone = fc.constantFrom(...massageZones)
    const marked = fc.array(
      fc.record({ reason: fc.constantFrom(...localReasons.map(({ id }) => id)), zones: fc.uniqueArray(zone) }),
    )
    fc.assert(
      fc.property(marked, marked, (some, more) => {
        const before: readonly MassageZone[] = zoneCard({}, some).allowed
        const after = zoneCard({}, [...some, ...more]).allowed
        expect(after.every((each) => before.includes(each))).toBe(true)
        expect(after.filter((each) => (neverPress.zones as readonly string[]).includes(each))).toEqual([])
      }),
    )
  })
})
