import { describe, expect, it } from 'vitest'
import { wallIn } from '../../test/zones.ts'
import { afterSupplementEvent, courseAt, type SupplementCourse } from './supplement-course.ts'

const hour = 3_600_000
const answeredAt = Date.parse('2026-03-01T12:00:00Z')
const courseFrom = (on: string): SupplementCourse => ({
  phase: 'allowed',
  by: { role: 'pharmacist', name: 'Ada', on },
  conditions: '',
  takenOn: [],
})

describe('a course of a supplement', () => {
  it.each([
    ['Europe/Berlin', '2026-03-01T12:00:00Z'],
    ['America/New_York', '2026-10-01T16:00:00Z'],
    ['Australia/Lord_Howe', '2026-03-20T02:00:00Z'],
  ])('is reviewed on the 56th day in %s, over a change of the clocks after %s', (zone, at) => {
    const from = Date.parse(at)
    const phaseAfter = (days: number) => {
      const today = wallIn(zone, from + days * 24 * hour).on
      return courseAt(courseFrom(wallIn(zone, from).on), { today, isBlocked: false }).phase
    }

    expect([phaseAfter(55), phaseAfter(56)]).toEqual(['allowed', 'review'])
  })

  it('keeps one tick of a day that comes twice, and every tick when one is skipped', () => {
    const days = [
      ['Pacific/Apia', 0],
      ['Pacific/Pago_Pago', 24],
      ['Pacific/Apia', 48],
    ] as const
    const course = days.reduce((before, [zone, hours]) => {
      const on = wallIn(zone, answeredAt + hours * hour).on
      return afterSupplementEvent(before, { kind: 'taken', on, isTaken: true }, { today: on, isBlocked: false })
    }, courseFrom('2026-03-01'))

    expect(course).toMatchObject({ takenOn: ['2026-03-02', '2026-03-04'] })
  })
})
