import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import type { Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { makePlan } from '../plan.ts'
import type { Horizon, Pinned, Plan, PlanInput } from './types.ts'

const on = '2026-11-24'
const desk: Answers = {
  'mobility-now': 'can-walk',
  'desk-hours': 8,
  'heavy-bag-one-side': true,
  'lifting-job': true,
  equipment: ['hot-water-bottle'],
}
const planWith = (input: Partial<PlanInput> = {}, answers: Answers = desk): Plan => {
  const all = personWith(answers)
  return makePlan({ answers: all, assessment: assess(all, on), on, localHour: 10, ...input })
}
const ids = (plan: Plan, horizon: Horizon) => plan[horizon].map(({ id }) => id)
const pin = (tool: string, horizon: Horizon, variant?: string): Pinned => ({
  tool,
  horizon,
  ...(variant !== undefined && { variant }),
  by: { role: 'physiotherapist', name: 'A. Example', on: '2026-11-20' },
})

describe('what the person said is not for them', () => {
  it('is left out after "hurts" for three days, with a line that says so', () => {
    const after = (since: string) => planWith({ notForMe: [{ item: 'walk-plan:hourly', reason: 'hurts', on: since }] })

    expect(ids(after('2026-11-21'), 'today')).not.toContain('walk-plan:hourly')
    expect(after('2026-11-21').hidden).toContainEqual(
      expect.objectContaining({ item: 'walk-plan:hourly', ruleId: 'P0-6' }),
    )
    expect(ids(after('2026-11-20'), 'today')).toContain('walk-plan:hourly')
  })

  it('is left out for the whole bout when it is not liked, and for a day when there is no time', () => {
    const after = (reason: 'do-not-like' | 'no-time', since: string) =>
      ids(planWith({ notForMe: [{ item: 'heat-day', reason, on: since }] }), 'today')

    expect(after('do-not-like', '2025-01-01')).not.toContain('heat-day')
    expect(after('no-time', on)).not.toContain('heat-day')
    expect(after('no-time', '2026-11-23')).toContain('heat-day')
  })

  it('makes room for the next row', () => {
    const plan = planWith({ notForMe: [{ item: 'walk-plan:hourly', reason: 'hurts', on }] })

    expect(ids(planWith(), 'today')).toEqual(['walk-plan:hourly', 'movement-day', 'heat-day', 'break-coach'])
    expect(ids(plan, 'today')).toEqual(['movement-day', 'heat-day', 'break-coach', 'bag-rule'])
  })

  it('cannot dismiss what is required', () => {
    const answers = { ...desk, 'takes-diuretic': true, 'cramps-elsewhere': true }
    const plan = planWith({ notForMe: [{ item: 'book-doctor', reason: 'do-not-like', on }] }, answers)

    expect(ids(plan, 'today').slice(0, 2)).toEqual(['book-doctor', 'medicine-check'])
    expect(ids(plan, 'today')).toHaveLength(6)
  })
})

describe('what a fair test found', () => {
  it('leaves a remedy out for two weeks when it was worse', () => {
    const after = (since: string) =>
      ids(planWith({ effects: [{ tool: 'heat-session', verdict: 'worse', on: since }] }), 'today')

    expect(after('2026-11-10')).not.toContain('heat-day')
    expect(after('2026-11-09')).toContain('heat-day')
  })

  it('puts a remedy that helps first among the rows of its group', () => {
    const plan = planWith({ effects: [{ tool: 'heat-session', verdict: 'helps', on }] })

    expect(ids(plan, 'today')[0]).toBe('heat-day')
    expect(ids(plan, 'now')[0]).toBe('heat-session:hot-water-bottle')
  })
})

describe('what a professional pinned', () => {
  it('comes first in its horizon, signed, and counts towards the maximum', () => {
    const plan = planWith({ pinned: [pin('talk-to-someone', 'today')] })

    expect(ids(plan, 'today')).toEqual(['talk-to-someone', 'walk-plan:hourly', 'movement-day', 'heat-day'])
    expect(plan.today[0]).toMatchObject({ why: ['P0-4'], pinnedBy: { role: 'physiotherapist' } })
  })

  it('waits while it needs standing and the person is down', () => {
    const plan = planWith({ pinned: [pin('walk-plan', 'now', 'short')] }, { ...desk, 'mobility-now': 'in-bed' })

    expect(ids(plan, 'now')).not.toContain('walk-plan:short')
  })

  it('is done in the first way that is not closed when no way is named', () => {
    const plan = planWith({ pinned: [pin('movement-now', 'today')] }, { ...desk, 'fever-or-chills': true })

    expect(ids(plan, 'today')[0]).toBe('movement-now:breathing')
  })

  it('stays out when a gate closes it', () => {
    const plan = planWith({ pinned: [pin('massage-visit', 'today')] }, { ...desk, 'clot-recent': true })

    expect(ids(plan, 'today')).not.toContain('massage-visit')
    expect(plan.hidden.some(({ tool }) => tool === 'massage-visit')).toBe(true)
  })
})

describe('a plan of which little was done', () => {
  it('is one thing today and one this week: what was done most often', () => {
    const sessions = [1, 2, 3].map((day) => ({
      tool: 'heat-session',
      variant: 'hot-water-bottle',
      on: `2026-11-2${day}`,
      endedAtMinute: 600,
      minutes: 15,
    }))
    const plan = planWith({ review: { disposition: 'self-care', fired: ['RV-27'], blocks: [] }, sessions })

    expect(ids(plan, 'today')).toEqual(['heat-day'])
    expect(plan.week).toHaveLength(1)
    expect(plan.notes).toContain('P0-5')
  })

  it('is walking when nothing was done', () => {
    const plan = planWith({ review: { disposition: 'self-care', fired: ['RV-27'], blocks: [] } })

    expect(ids(plan, 'today')).toEqual(['walk-plan:hourly'])
    expect(ids(plan, 'week')).toEqual(['walk-plan:build-up'])
  })
})

describe('where the person is', () => {
  it('keeps what needs standing out of the next minutes while they are down', () => {
    const plan = planWith({}, { ...desk, 'mobility-now': 'on-floor' })

    expect(plan.now.every(({ tool }) => tool !== 'walk-plan')).toBe(true)
    expect(plan.today.find(({ id }) => id === 'walk-plan:hourly')).toMatchObject({ onceUp: true })
    expect(plan.notes).toContain('S-7')
  })

  it('brings heat to somebody alone on the floor only when it lies within reach', () => {
    const floor: Answers = { 'mobility-now': 'on-floor', 'helper-present': false, equipment: ['hot-water-bottle'] }
    const heatNow = (input: Partial<PlanInput>, answers: Answers) =>
      planWith({ notForMe: [{ item: 'positions', reason: 'hurts', on }], ...input }, answers).now.some(
        ({ tool }) => tool === 'heat-session',
      )

    expect(heatNow({}, floor)).toBe(false)
    expect(heatNow({}, { ...floor, 'helper-present': '?' })).toBe(false)
    expect(heatNow({ facts: { 't-heat-in-reach': true } }, floor)).toBe(true)
    expect(heatNow({}, { ...floor, 'helper-present': true })).toBe(true)
  })

  it('passes over heat that does not fit the fifteen minutes beside position and floor movements', () => {
    const answers: Answers = { 'mobility-now': 'on-floor', 'helper-present': true, equipment: ['hot-water-bottle'] }

    expect(ids(planWith({}, answers), 'now')).toEqual(['positions', 'movement-now:floor'])
    expect(ids(planWith({}, { ...answers, 'fear-moving': 7 }), 'now')).toEqual([
      'positions',
      'movement-now:floor',
      'movement-now:breathing',
    ])
  })

  it('takes somebody in strong pain who does not say so to be in bed', () => {
    const { 'mobility-now': _, ...unsaid } = desk

    expect(planWith({}, { ...unsaid, 'pain-now': 7 }).where).toBe('in-bed')
    expect(planWith({}, { ...unsaid, 'pain-now': 6 }).where).toBe('can-walk')
  })
})

describe('a quiet time', () => {
  it('brings what keeps the next bout away, and still what is required', () => {
    const plan = planWith(
      { metrics: { 'm-quiet-days': 3 } },
      { ...desk, 'pain-now': 1, 'massage-sittings': 2, 'massage-response': 'worse' },
    )

    expect(plan.now).toEqual([])
    expect(ids(plan, 'today')).toEqual(['find-physiotherapist'])
    expect(ids(plan, 'after')).toEqual(['walk-plan:build-up', 'programme-for-life', 'break-coach', 'lift-ladder'])
  })
})

describe('rows of the day', () => {
  it('cool a fresh bruise and do not warm it', () => {
    const plan = planWith({}, { ...desk, mechanism: 'minor-trauma', 'bruise-or-swelling-now': true })

    expect(ids(plan, 'now')).toContain('heat-session:cold-pack')
    expect(ids(plan, 'today')).not.toContain('heat-day')
  })

  it('give a dry person a glass of water, unless a drinking goal is closed', () => {
    const dry: Answers = { ...desk, 'pain-now': 2, 'fluid-litres': 0.5, 'urine-colour': 'dark-yellow' }

    expect(ids(planWith({}, dry), 'now')).toContain('drink-plan:glass')
    expect(ids(planWith({}, { ...dry, 'heart-failure': true }), 'now')).not.toContain('drink-plan:glass')
  })

  it('calm somebody who fears to move', () => {
    expect(ids(planWith({}, { 'mobility-now': 'can-walk', 'fear-moving': 7 }), 'now')).toContain(
      'movement-now:breathing',
    )
  })

  it('set up the night in the evening', () => {
    const none: Answers = { 'mobility-now': 'can-walk', equipment: ['firm-chair'] }

    expect(ids(planWith({ localHour: 20 }, none), 'today')).toContain('night-setup')
    expect(ids(planWith({ localHour: 22 }, none), 'today')).not.toContain('night-setup')
  })

  it('leave breaks out on a day off', () => {
    expect(ids(planWith({ facts: { 't-day-off': true } }), 'today')).not.toContain('break-coach')
  })

  it('phone the prescriber in place of asking about medicines when it is that antibiotic', () => {
    const plan = planWith(
      {},
      {
        ...desk,
        'new-medicine': true,
        'takes-fluoroquinolone': true,
        'cramps-elsewhere': true,
        'pain-region': ['lower-back', 'leg-below-knee'],
      },
    )

    expect(ids(plan, 'today')).toContain('phone-prescriber')
    expect(ids(plan, 'today')).not.toContain('medicine-check')
  })

  it('take the programme of the day from level 1 on', () => {
    const plan = planWith({ level: 1 }, { 'mobility-now': 'can-walk', equipment: ['firm-chair', 'mat'] })

    expect(ids(plan, 'today')).toContain('programme-today')
    expect(ids(plan, 'today')).not.toContain('movement-day')
    expect(plan.today.find(({ id }) => id === 'programme-today')!.parts.length).toBeGreaterThanOrEqual(3)
  })
})
