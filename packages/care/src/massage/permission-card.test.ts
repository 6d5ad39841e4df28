import { describe, expect, it } from 'vitest'
import type { Sitting } from '../diary.ts'
import { permissionCard } from './permission-card.ts'

const visit: Sitting = { on: '2026-01-10', kind: 'massage' }

describe('the permission card', () => {
  it('is 45 minutes the first time, 60 later, and less where a limit says so', () => {
    const minutes = (limits: { maxMinutes?: number }, cautions: readonly string[], before: readonly Sitting[]) =>
      permissionCard(limits, cautions, before, []).maxMinutes
    expect(minutes({ maxMinutes: 60 }, [], [])).toBe(45)
    expect(minutes({ maxMinutes: 60 }, [], [visit])).toBe(60)
    expect(minutes({ maxMinutes: 60 }, ['M-13'], [])).toBe(30)
    expect(minutes({ maxMinutes: 20 }, ['M-11'], [visit])).toBe(20)
  })

  it('leaves the positions that every note allows', () => {
    const positions = (notes: readonly ('side-lying' | 'half-sitting')[]) =>
      permissionCard({ notes }, [], [], []).positions
    expect(positions([])).toEqual(['face-down', 'side-lying', 'sitting-leaning', 'half-sitting'])
    expect(positions(['side-lying'])).toEqual(['side-lying'])
    expect(positions(['half-sitting'])).toEqual(['half-sitting'])
    expect(positions(['side-lying', 'half-sitting'])).toEqual([])
  })

  it('forbids what nobody does, and more with a note', () => {
    expect(permissionCard({}, [], [], []).forbidden).toEqual([
      'thrusts',
      'walking-on-back',
      'cupping-needling-scraping',
      'neck-front',
      'realignment',
    ])
    expect(permissionCard({ notes: ['no-tools', 'no-oil'] }, [], [], []).forbidden).toEqual(
      expect.arrayContaining(['tools-and-friction', 'oil']),
    )
  })

  it('tells a light place only where it is lighter than the cap', () => {
    const lightly = (pressureCap: number) =>
      permissionCard({ pressureCap, notes: ['no-pressing-on-low-back'] }, [], [], []).lightly
    expect(lightly(3)).toEqual({ 'low-back-L': 2, 'low-back-R': 2, sacrum: 2 })
    expect(lightly(2)).toEqual({})
  })

  it('asks for gloves without saying why', () => {
    const card = permissionCard({}, [], [], [{ reason: 'rash-band', zones: ['mid-back-L'] }])
    expect(card.contactPrecautions).toBe(true)
    expect(card.notHere).toEqual(expect.arrayContaining(['mid-back-L', 'low-back-L', 'spine-midline']))
    expect(JSON.stringify(card)).not.toContain('rash')
  })
})
