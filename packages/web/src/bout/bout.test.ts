import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { newCheck } from '@unspasm/care/ask'
import { makePlan, openTools } from '@unspasm/care/plan'
import { describe, expect, it } from 'vitest'
import { stillClock } from '../../test/still-clock.ts'
import type { Episode } from '../device/records.ts'
import { begin } from '../pages/check/begin.ts'
import { boutOf } from './bout.ts'
import { withCheckIn, withNewSign, withResultShown } from './said.ts'

const on = '2026-11-24'
const at = new Date('2026-11-24T10:00:00Z')
const clock = stillClock(at, on)
const strain = answerTheRestNo(
  engineInForce,
  {
    age: 35,
    sex: 'male',
    'pain-region': ['lower-back'],
    'pain-now': 5,
    duration: 'under-3-days',
    'onset-speed': 'sudden',
    mechanism: 'lift-or-twist',
  },
  on,
)
const fresh: Episode = { ...begin('me', clock), check: { ...newCheck, answers: strain } }
const shown = withResultShown(fresh, 'self-care', { on, time: '10:00' }, at)
const next = { on: '2026-11-25', time: '19:00', at: new Date('2026-11-25T19:00:00Z') }

describe('a bout', () => {
  it('before its first result is what the answers say', () => {
    const bout = boutOf(fresh, [], { on, time: '10:00', at })
    expect(bout.review).toBeNull()
    expect(bout.assessment).toEqual(bout.assessed)
  })

  it('closes what the days close: skin that stays red after heat', () => {
    const marked = {
      ...shown,
      diary: { ...shown.diary, skinMarks: [{ on, time: '11:00', skinMark: 'stays-red-or-net' as const }] },
    }
    const bout = boutOf(marked, [], { on, time: '12:00', at: new Date('2026-11-24T12:00:00Z') })

    expect(bout.assessed.blocked).not.toContain('heat')
    expect(bout.assessment.blocked).toContain('heat')
    expect(makePlan(bout.planInput).hidden.find(({ tool }) => tool === 'heat-session')?.because).toContain('RV-30')
  })

  it('closes every tool on a new sign until the screens are answered again', () => {
    const { on: day, time, at: instant } = next
    const told = withCheckIn(shown, { on: day, time }, { 'any-new-sign': true, 'pain-now': 5 }, instant)
    const bout = boutOf(told, [], next)

    expect(bout.review?.open.length).toBeGreaterThan(0)
    expect(openTools(bout.planInput).get('heat-session')?.state).toBe('closed')
  })

  it('keeps the screens of a new sign open that was told before a tool, whatever the next check-in says', () => {
    const told = withNewSign(shown, { on, time: '18:00' }, '?', at)
    const { on: day, time, at: instant } = next
    const bout = boutOf(withCheckIn(told, { on: day, time }, { 'any-new-sign': false }, instant), [], next)

    expect(bout.review?.open.length).toBeGreaterThan(0)
  })

  it('asks for new signs before a tool when the answers are older than a day', () => {
    const ask = (hours: number) =>
      openTools(
        boutOf(shown, [], { on: '2026-11-25', time: '12:00', at: new Date(at.getTime() + hours * 3_600_000) })
          .planInput,
      ).get('self-massage:hands-sitting')?.ask

    expect(ask(25)).toContain('any-new-sign')
    expect(ask(23)).not.toContain('any-new-sign')
  })

  it('goes by the level of its own moves: 0 on the day of a flare, and nothing of an earlier bout', () => {
    const moved = (episodeId: string) => ({
      exercise: {
        moves: [
          { episodeId, on: '2026-11-01', to: 1 },
          { episodeId, on: '2026-11-10', to: 2 },
        ],
      },
    })
    const { on: day, time, at: instant } = next
    const flared = withCheckIn(shown, { on: day, time }, { 'any-new-sign': false, 'pain-now': 8 }, instant)
    const levelIn = (episode: Episode, tools: Readonly<Record<string, unknown>>) =>
      boutOf(episode, [], next, tools).planInput.level

    expect(levelIn(shown, moved(shown.id))).toBe(2)
    expect(levelIn(shown, moved('another'))).toBe(0)
    expect(levelIn(flared, moved(shown.id))).toBe(0)
    expect(boutOf(flared, [], next, moved(shown.id)).level).toMatchObject({ settled: 2, heldUntil: '2026-11-27' })
  })

  it('takes lasting facts from what sessions left behind', () => {
    const session = {
      params: { 't-cannot-kneel': true, 't-alcohol-6h': true },
    } as unknown as Episode['sessions'][number]
    const { facts } = boutOf({ ...shown, sessions: [session] }, [], next).planInput
    expect(facts).toMatchObject({ 't-cannot-kneel': true })
    expect(facts).not.toHaveProperty('t-alcohol-6h')
  })
})
