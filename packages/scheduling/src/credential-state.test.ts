import { describe, expect, it } from 'vitest'
import { credentialState, dueReminder, type VerifiedRecord } from './credential-state.ts'

const hour = 3_600_000
const begin = Date.parse('2026-11-20T08:00Z')
const record = (changes: Partial<VerifiedRecord> = {}): VerifiedRecord => ({
  item: 'insurance',
  validFromOn: null,
  expiresOn: null,
  isSuspended: false,
  registerChecks: [],
  nextCheckOn: null,
  ...changes,
})
const stateOf = (records: readonly VerifiedRecord[], on = '2026-11-28') => credentialState(['insurance'], records, on)
const notFound = (at: number) => ({ at, outcome: 'not-found' }) as const
const found = (at: number) => ({ at, outcome: 'found' }) as const

describe('the traffic state', () => {
  it('is green when nothing is required, or all of it is valid', () => {
    expect(credentialState([], [], '2026-11-28')).toEqual({ state: 'green', reasons: [] })
    expect(stateOf([record()])).toEqual({ state: 'green', reasons: [] })
  })

  it('is red when something is missing', () => {
    expect(credentialState(['insurance', 'licence'], [record()], '2026-11-28')).toEqual({
      state: 'red',
      reasons: [{ item: 'licence', state: 'red', what: 'missing', on: null }],
    })
  })

  it.each([
    ['2026-10-28', 'green'],
    ['2026-10-29', 'amber'],
    ['2026-11-27', 'amber'],
    ['2026-11-28', 'red'],
    ['2026-11-29', 'red'],
  ])('on %s is %s for a record that expires on 28 November', (on, state) => {
    expect(stateOf([record({ expiresOn: '2026-11-28' })], on).state).toBe(state)
  })

  it('is that of the day of the visit, not of today', () => {
    const records = [record({ expiresOn: '2027-01-10' })]

    expect(stateOf(records, '2026-11-28').state).toBe('green')
    expect(stateOf(records, '2027-01-10').reasons[0]).toMatchObject({ what: 'expired', on: '2027-01-10' })
  })

  it('is that of the best record of a requirement, also one that begins when the other ends', () => {
    const records = [
      record({ expiresOn: '2026-12-01' }),
      record({ validFromOn: '2026-12-01', expiresOn: '2027-12-01' }),
    ]

    expect(stateOf(records, '2026-11-30').state).toBe('amber')
    expect(stateOf(records, '2026-12-01').state).toBe('green')
    expect(stateOf([records[1]!], '2026-11-30').reasons[0]).toMatchObject({ state: 'red', what: 'not-yet' })
  })

  it('is red for a suspended record, whatever its dates say', () => {
    expect(stateOf([record({ isSuspended: true, expiresOn: '2030-01-01' })]).reasons).toEqual([
      { item: 'insurance', state: 'red', what: 'suspended', on: null },
    ])
  })

  it.each([
    ['no failure', [found(begin)], 'green'],
    ['one failure', [notFound(begin)], 'amber'],
    ['two failures within a day', [notFound(begin), notFound(begin + 24 * hour - 1)], 'amber'],
    ['two failures a day apart', [notFound(begin), notFound(begin + 24 * hour)], 'red'],
    [
      'three failures, the first and the last a day apart',
      [begin, begin + 12 * hour, begin + 24 * hour].map(notFound),
      'red',
    ],
    [
      'found again after two failures',
      [notFound(begin), notFound(begin + 30 * hour), found(begin + 31 * hour)],
      'green',
    ],
    [
      'failures in any order, found between',
      [notFound(begin + 30 * hour), found(begin + hour), notFound(begin)],
      'amber',
    ],
  ] as const)('after %s is as the register says', (_, registerChecks, state) => {
    expect(stateOf([record({ registerChecks })]).state).toBe(state)
  })

  it('is amber from the day on which the register is to be looked up again', () => {
    const records = [record({ nextCheckOn: '2026-11-28' })]

    expect(stateOf(records, '2026-11-27').state).toBe('green')
    expect(stateOf(records, '2026-11-28').reasons[0]?.what).toBe('check-due')
  })

  it('tells red before amber', () => {
    const state = credentialState(['insurance', 'licence'], [record({ expiresOn: '2026-12-01' })], '2026-11-28')

    expect(state.reasons.map(({ item }) => item)).toEqual(['licence', 'insurance'])
  })
})

describe('a reminder', () => {
  it.each([
    [31, [], null],
    [30, [], 30],
    [20, [30], null],
    [14, [30], 14],
    [5, [], 14],
    [3, [30, 14], 3],
    [3, [30, 14, 3], null],
    [1, [30], 3],
    [0, [], null],
    [-5, [], null],
  ] as const)('%i days before the end, after %j, is %j', (days, sent, expected) => {
    const on = new Date(Date.parse('2026-12-31') - days * 24 * hour).toISOString().slice(0, 10)

    expect(dueReminder('2026-12-31', on, sent)).toBe(expected)
  })
})
