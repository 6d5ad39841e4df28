import { describe, expect, it } from 'vitest'
import { kindsWhen, kindsWith, tinyParts } from '../../test/tiny-guideline.ts'

const withBands = (durationBandDays: Readonly<Record<string, number>>) => kindsWith({}, { durationBandDays })
const withDays = (id: string, value: number) =>
  kindsWith({}, { parameters: { ...tinyParts.parameters, [id]: { ...tinyParts.parameters[id]!, value } } })

describe('the bands of time', () => {
  it('begin at day 0 and go up, one for each option', () => {
    expect(withBands({ new: 1, weeks: 28, months: 92, 'half-year': 183 })).toEqual(['duration time-bands'])
    expect(withBands({ new: 0, weeks: 28, months: 28, 'half-year': 183 })).toEqual(['duration time-bands'])
    expect(withBands({ new: 0, weeks: 28, 'half-year': 183 })).toEqual(['duration time-bands'])
    expect(withBands({ new: 0, weeks: 28, months: 92, 'half-year': 183, years: 365 })).toEqual(['duration time-bands'])
  })

  it('neither overlap nor fall out where conditions cut them', () => {
    expect(kindsWhen('fever and d-duration-days > 27')).toContain('RF-01 time-bands')
    expect(kindsWhen('fever and d-duration-days <= 7')).toContain('RF-01 time-bands')
    expect(kindsWhen('fever and d-duration-days < 7')).toEqual([])
  })
})

describe('the shared numbers of days', () => {
  it('are the ones that conditions compare with', () => {
    expect(kindsWhen('fever and d-duration-days >= 90')).toEqual(['RF-01 time-mismatch'])
    expect(kindsWhen('fever and d-duration-days >= 180')).toEqual(['RF-01 time-mismatch'])
    expect(kindsWhen('fever and d-duration-days >= 84')).toEqual([])
  })

  it('are read by some condition', () => {
    expect(withDays('chronicDays', 365)).toEqual(['chronicDays time-mismatch'])
  })

  it('grow', () => {
    expect(withDays('persistentDays', 28)).toContain('persistentDays time-mismatch')
  })
})
