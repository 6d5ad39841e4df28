import { newCheck } from '@unspasm/care/ask'
import type { LiveSession, RemedySession } from '@unspasm/care/session'
import { findings } from '@unspasm/guideline/findings'
import * as fc from 'fast-check'
import { answersNear, on } from '../../care/test/arbitrary-answers.ts'
import { arbitraryEpisode } from '../../care/test/arbitrary-episode.ts'
import type { Episode, Records } from '../src/device/records.ts'
import { begin } from '../src/pages/check/begin.ts'
import { stillClock } from './still-clock.ts'

const at = new Date('2026-11-24T10:00:00Z')
const clock = stillClock(at, on)

/** Text that a typed note may hold: quotes, line ends, letters of every script. */
const arbitraryText = fc.string({ unit: 'grapheme', maxLength: 40 })

const arbitraryRun = fc.record({
  id: fc.uuid(),
  remedy: fc.constantFrom('heat-session', 'walk-plan', 'drink-plan'),
  params: fc.dictionary(fc.constantFrom('minutes', 'effort'), fc.nat(10)),
  checks: fc.array(fc.record({ id: arbitraryText, at: fc.nat(), answer: fc.constantFrom(null, 'warm', 3, true) }), {
    maxLength: 3,
  }),
  assignment: fc.constantFrom('free', 'test-now'),
})

const arbitrarySession: fc.Arbitrary<RemedySession> = fc
  .tuple(arbitraryRun, fc.nat(1439), fc.nat(10))
  .map(([run, minute, pain]) => ({
    ...run,
    episodeId: 'bout',
    on,
    endedAtMinute: minute,
    startedAt: at.toISOString(),
    endedAt: at.toISOString(),
    endReason: 'completed',
    minutes: minute / 10,
    painBefore: pain,
    firedGateIds: [],
    guideline: '0.2.1',
  }))

const arbitraryLive: fc.Arbitrary<LiveSession> = fc.tuple(arbitraryRun, fc.jsonValue()).map(([run, state]) => ({
  ...run,
  phase: 'run',
  startedAt: at.getTime(),
  phaseSince: at.getTime(),
  facts: {},
  state,
}))

const arbitraryBout: fc.Arbitrary<Episode> = fc
  .record({
    answers: answersNear(findings, {}, 30),
    days: arbitraryEpisode(true, 60),
    note: arbitraryText,
    sessions: fc.array(arbitrarySession, { maxLength: 3 }),
    live: fc.array(arbitraryLive, { maxLength: 2 }),
  })
  .map(({ answers, days: { opened, answers: first, ...diary }, note, sessions, live }) => ({
    ...begin('me', clock),
    check: { ...newCheck, answers, left: ['s1-danger-now'] },
    first: { opened, answers: first },
    diary,
    sessions,
    live,
    notForMe: [{ item: 'heat', reason: 'hurts', on }],
    done: [{ item: 'walk', on }],
    withdrawals: [{ finding: note, at: at.toISOString() }],
  }))

/** All records of a device, as pages write them. */
export const arbitraryRecords: fc.Arbitrary<Records> = fc.record({
  episode: fc.option(arbitraryBout),
  past: fc.array(arbitraryBout, { maxLength: 2 }),
  tools: fc.dictionary(fc.constantFrom('drink-plan', 'plate-check', 'heat-session'), fc.jsonValue(), { maxKeys: 3 }),
  preferences: fc.record({
    region: fc.constantFrom(null, 'GB', 'NZ'),
    theme: fc.constantFrom('device', 'light', 'dark'),
    floor: fc.boolean(),
    readAloud: fc.boolean(),
    waits: fc.boolean(),
    turn: fc.constantFrom('none', 'left', 'right'),
  }),
})
