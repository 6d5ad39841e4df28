import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRecords } from '../../test/arbitrary-records.ts'
import { makeCopy, openCopy, readCopy } from './copy.ts'

const made = { madeAt: '2026-11-24T10:00:00.000Z', guideline: '0.2.1' }
const fewRounds = 5

describe('a copy, of any records', () => {
  it('gives back exactly what went in, plain or under a passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, fc.option(fc.string({ minLength: 1 })), async (records, passphrase) => {
        const read = readCopy(await makeCopy(records, made, passphrase, fewRounds))
        const opened = read.ok ? await openCopy(read.copy, passphrase ?? '') : read

        expect(opened).toEqual({ ok: true, records: JSON.parse(JSON.stringify(records)) })
      }),
      { numRuns: 40 },
    )
  })

  it('is refused when it is cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, fc.double({ min: 0, max: 0.999, noNaN: true }), async (records, share) => {
        const text = await makeCopy(records, made, null)

        expect(readCopy(text.slice(0, Math.floor(text.length * share))).ok).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('never throws on any text, and takes nothing over from one that is no copy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(readCopy(text).ok).toBe(false)
      }),
    )
  })
})
