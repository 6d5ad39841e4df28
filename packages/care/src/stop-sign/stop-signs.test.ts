import { describe, expect, it } from 'vitest'
import { massageStop } from '@unspasm/guideline/massage/massage-stop'
import { stopSigns, stopSignsOnlyIf, type StopSign } from '@unspasm/guideline/stop-signs'
import { personWith } from '../../test/people.ts'
import { movementsAt, startMovements, stopMovement } from '../exercise/movement-session.ts'
import type { LiveSession } from '../session.ts'
import { timesOf, withSign } from './noted-sign.ts'
import { createShownSigns, shownSigns } from './shown-signs.ts'
import { decideSign, type SignDecision, type SignSurroundings } from './sign-decision.ts'

const on = '2026-11-24'
const own: readonly StopSign[] = massageStop.signs
const signs: readonly StopSign[] = [...stopSigns, ...own]
const signOf = (id: string) => signs.find((sign) => sign.id === id)!

const danger = ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs']
const nervesFirst = ['s2-nerves', 's1-danger-now', 's3-feeling-ill', 's4-other-signs']
const checks = (screens: readonly string[]) => ({ does: 'check', screens })

const someMovement: SignSurroundings = { legs: null, times: 0, rechecks: [], hasNext: true }
const bothLegs: SignSurroundings = { ...someMovement, legs: 'both' }
const oneLeg: SignSurroundings = { ...someMovement, legs: 'one' }
const secondTime: SignSurroundings = { ...someMovement, times: 1 }
const lastOne: SignSurroundings = { ...someMovement, hasNext: false }
const lastOneOneLeg: SignSurroundings = { ...lastOne, legs: 'one' }
const massage: SignSurroundings = { ...lastOne, rechecks: massageStop.rechecks }

type Row = readonly [id: string, around: SignSurroundings, decision: object]

/** Each sign in each surrounding that changes what it does, read off the specification by hand. Source: remedies 8, 2.5. */
const rows: readonly Row[] = [
  ['SS-1', someMovement, checks(nervesFirst)],
  ['SS-2', someMovement, checks(nervesFirst)],
  ['SS-3', someMovement, { does: 'ask-legs' }],
  ['SS-3', bothLegs, checks(nervesFirst)],
  ['SS-3', oneLeg, { does: 'leave' }],
  ['SS-3', lastOneOneLeg, { does: 'end', isAgain: false }],
  ['SS-3', massage, checks(nervesFirst)],
  ['SS-4', someMovement, { does: 'leave' }],
  ['SS-4', lastOne, { does: 'end', isAgain: false }],
  ['SS-4', massage, checks(danger)],
  ['SS-5', someMovement, checks(danger)],
  ['SS-6', someMovement, { does: 'rest', offers: [] }],
  ['SS-6', secondTime, { does: 'end', isAgain: true }],
  ['SS-6', massage, checks(danger)],
  ['SS-7', someMovement, checks([...danger, 's6-health-history', 's10-how-it-began', 's11-pattern'])],
  ['SS-8', someMovement, checks(['s5b-pregnancy', ...danger])],
  ['SS-9', someMovement, { does: 'rest', stretchSeconds: 30, offers: [] }],
  ['SS-9', secondTime, { does: 'rest', stretchSeconds: 30, offers: [] }],
  ['SS-9', massage, { does: 'rest', stretchSeconds: 30, offers: [] }],
  ['SS-10', someMovement, { does: 'rest', offers: ['movement-now:breathing', 'positions'] }],
  ['SS-10', secondTime, { does: 'rest', offers: ['movement-now:breathing', 'positions'] }],
  ['SS-10', massage, { does: 'rest', offers: ['movement-now:breathing', 'positions'] }],
  ['SM-S1', massage, checks(nervesFirst)],
]

type LeavesRow = readonly [id: string, params: object, light: 'red' | null]

/** What each sign leaves behind on a movement that bends, and the light that the movement gets when it is stopped. */
const leaves: readonly LeavesRow[] = [
  ['SS-1', {}, null],
  ['SS-2', {}, null],
  ['SS-3', { 'closed-directions': ['flexion'] }, 'red'],
  ['SS-4', {}, 'red'],
  ['SS-5', {}, null],
  ['SS-6', {}, null],
  ['SS-7', {}, null],
  ['SS-8', {}, null],
  ['SS-9', { 'half-next': ['single-knee-to-chest'] }, null],
  ['SS-10', { 't-frightened-24h': true }, null],
  ['SM-S1', {}, null],
]

const bending = { id: 'single-knee-to-chest', direction: 'flexion' } as const
const session: LiveSession = {
  id: 'one',
  remedy: 'movement-now',
  phase: 'stop',
  startedAt: 0,
  phaseSince: 0,
  params: {},
  checks: [],
  facts: {},
  assignment: 'free',
  state: null,
}

function lightAfter(sign: StopSign) {
  const task = { movement: bending.id, reps: 3, sets: 1, rangePercent: 100, ways: [] } as const
  const running = movementsAt(startMovements([task], { painBefore: 3, asksPain: false }, 0), 0)
  return stopMovement(running, sign, 1000).results[0]!.light
}

const surroundings = [someMovement, bothLegs, oneLeg, secondTime, lastOne, lastOneOneLeg, massage]

/** Everything that a sign does, wherever it is tapped; and what it would do if no screen opened. */
const traceOf = (sign: StopSign) => ({
  decisions: [sign, { ...sign, opens: [] }].map((each) => surroundings.map((around) => decideSign(each, around))),
  params: withSign(session, sign, 1, bending).params,
  light: lightAfter(sign),
})

/** Fields that say what the row is, or where it comes from, and not what it does. */
const named: readonly string[] = ['id', 'sources']

describe('each row of the stop signs', () => {
  it('is in both tables of examples, and no other', () => {
    const ids = signs.map(({ id }) => id)
    expect([...new Set(rows.map(([id]) => id))]).toEqual(ids)
    expect(leaves.map(([id]) => id)).toEqual(ids)
  })

  it.each(rows)('%s in %o decides %o', (id, around, decision) => {
    expect(decideSign(signOf(id), around)).toEqual(decision)
  })

  it.each(leaves)('%s leaves %o behind, and the light %s', (id, params, light) => {
    expect(withSign(session, signOf(id), 5, bending)).toMatchObject({ checks: [{ id, at: 5, answer: true }] })
    expect(withSign(session, signOf(id), 5, bending).params).toEqual({ 'stop-sign': id, ...params })
    expect(lightAfter(signOf(id))).toBe(light)
  })

  const fields = signs.flatMap((sign) =>
    Object.keys(sign)
      .filter((field) => !named.includes(field) && !(field === 'opens' && sign.opens.length === 0))
      .map((field) => [sign.id, field] as const),
  )

  it.each(fields)('%s does something else without its %s', (id, field) => {
    const sign = signOf(id)
    const { [field as keyof StopSign]: _, ...left } = sign
    const nothing = { does: sign.does === 'rest' ? 'stop' : 'rest', opens: [] } as const

    expect(traceOf({ ...nothing, id, sources: sign.sources, ...left })).not.toEqual(traceOf(sign))
  })

  it.each(signs.flatMap(({ id, opens }) => opens.map((screen) => [id, screen] as const)))(
    '%s does something else when it does not open %s',
    (id, screen) => {
      const sign = signOf(id)
      const fewer = { ...sign, opens: sign.opens.filter((each) => each !== screen) }

      expect(traceOf(fewer)).not.toEqual(traceOf(sign))
    },
  )

  it.each(massageStop.rechecks)('%s does something else in a massage that does not check it', (id) => {
    const rechecks = massageStop.rechecks.filter((each) => each !== id)

    expect(decideSign(signOf(id), { ...massage, rechecks })).not.toEqual(decideSign(signOf(id), massage))
  })
})

describe('the signs that are shown', () => {
  it('are all ten to somebody who is pregnant, or has not said', () => {
    const pregnant = { sex: 'female', age: 30, pregnancy: 'yes', 'pregnancy-weeks': 20 } as const
    expect(shownSigns(personWith(pregnant), on)).toEqual(stopSigns)
    expect(shownSigns({ sex: 'female', age: 30 }, on)).toEqual(stopSigns)
    expect(shownSigns({ sex: 'female', age: 30, pregnancy: '?' }, on)).toEqual(stopSigns)
  })

  it('leave out what concerns the pregnant for somebody who is not', () => {
    const shown = shownSigns(personWith({}), on).map(({ id }) => id)
    expect(shown).toEqual(stopSigns.map(({ id }) => id).filter((id) => id !== 'SS-8'))
  })

  it('are all shown where the row that leaves one out is gone', () => {
    expect(Object.keys(stopSignsOnlyIf)).toEqual(['SS-8'])
    expect(createShownSigns(stopSigns, {})(personWith({}), on)).toEqual(stopSigns)
  })
})

describe('a sign that was written down', () => {
  it('counts once each time it comes', () => {
    const twice = withSign(withSign(session, signOf('SS-6'), 1), signOf('SS-6'), 2)

    expect([timesOf(session, 'SS-6'), timesOf(twice, 'SS-6'), timesOf(twice, 'SS-9')]).toEqual([0, 2, 0])
  })

  it('closes no direction for a movement that has none, and keeps what was closed before', () => {
    const neutral = withSign(session, signOf('SS-3'), 1, { id: 'bird-dog', direction: 'neutral' })
    const both = withSign(withSign(session, signOf('SS-3'), 1, bending), signOf('SS-3'), 2, {
      id: 'standing-back-bend',
      direction: 'extension',
    })

    expect(neutral.params).toEqual({ 'stop-sign': 'SS-3' })
    expect(both.params['closed-directions']).toEqual(['flexion', 'extension'])
  })

  it('closes and halves nothing in a tool without movements', () => {
    for (const sign of signs) expect(withSign(session, sign, 1).params).not.toHaveProperty('closed-directions')
    expect(withSign(session, signOf('SS-9'), 1).params).toEqual({ 'stop-sign': 'SS-9' })
  })
})

describe('a sign, whatever surrounds it,', () => {
  const legs = [null, 'both', 'one'] as const
  const all: readonly SignSurroundings[] = legs.flatMap((each) =>
    [0, 1, 2].flatMap((times) =>
      [true, false].flatMap((hasNext) =>
        [[], massageStop.rechecks].map((rechecks) => ({ legs: each, times, hasNext, rechecks })),
      ),
    ),
  )
  const decisions = (sign: StopSign): readonly SignDecision[] => all.map((around) => decideSign(sign, around))

  it('that stops is never rested from, nor left for the next movement', () => {
    for (const sign of signs.filter(({ does }) => does === 'stop'))
      expect(decisions(sign).every(({ does }) => does === 'check' || does === 'end')).toBe(true)
  })

  it('never checks less than the danger questions', () => {
    for (const sign of signs)
      for (const decision of decisions(sign))
        if (decision.does === 'check') expect(decision.screens).toEqual(expect.arrayContaining(danger))
  })

  it('leaves for the next one only where there is one', () => {
    for (const sign of signs)
      for (const around of all.filter(({ hasNext }) => !hasNext))
        expect(decideSign(sign, around).does).not.toBe('leave')
  })
})
