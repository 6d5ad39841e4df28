import { newCheck } from '@unspasm/care/ask'
import { findings } from '@unspasm/guideline/findings'
import * as fc from 'fast-check'
import { answersNear, on } from '../../care/test/arbitrary-answers.ts'
import { arbitraryEpisode } from '../../care/test/arbitrary-episode.ts'
import type { Episode, Records } from '../src/device/records.ts'
import { begin } from '../src/pages/check/begin.ts'

const at = new Date('2026-11-24T10:00:00Z')
let made = 0
const clock = {
  now: () => at,
  steady: () => at.getTime(),
  dayOf: () => on,
  today: () => on,
  newId: () => `bout-${(made += 1)}`,
}

/** Text that a typed note may hold: quotes, line ends, letters of every script. */
const arbitraryText = fc.string({ unit: 'grapheme', maxLength: 40 })

const arbitraryBout: fc.Arbitrary<Episode> = fc
  .record({ answers: answersNear(findings, {}, 30), days: arbitraryEpisode(true, 60), note: arbitraryText })
  .map(({ answers, days: { opened, answers: first, ...diary }, note }) => ({
    ...begin('me', clock),
    check: { ...newCheck, answers, left: ['s1-danger-now'] },
    first: { opened, answers: first },
    diary,
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
