import { describe, expect, it } from 'vitest'
import kept from '../../test/kept/version-1.json' with { type: 'json' }
import { makeCopy, mostCopyBytes, openCopy, readCopy } from './copy.ts'
import { migrate } from './migrations.ts'
import { noRecords } from './store.ts'

const made = { madeAt: '2026-11-24T10:00:00.000Z', guideline: '0.2.1' }
const fewRounds = 5
const codeOf = (text: string) => {
  const read = readCopy(text)
  return read.ok ? 'ok' : read.code
}

describe('a file that is no copy of this version', () => {
  it('is told apart: too large, cut off, foreign, newer, damaged', async () => {
    const copy = await makeCopy(noRecords, made, null)
    const label = { format: 'unspasm-copy', guideline: '0.2.1', madeAt: made.madeAt }

    expect(codeOf(copy)).toBe('ok')
    expect(codeOf(' '.repeat(mostCopyBytes + 1))).toBe('too-large')
    expect(codeOf(copy.slice(0, -3))).toBe('broken')
    expect(codeOf('{"resourceType":"Bundle"}')).toBe('foreign')
    expect(codeOf('BEGIN:VCALENDAR')).toBe('foreign')
    expect(codeOf(JSON.stringify({ ...label, version: 99, records: {} }))).toBe('newer')
    expect(codeOf(JSON.stringify({ ...label, version: 'two', records: {} }))).toBe('damaged')
    expect(codeOf(JSON.stringify({ ...label, version: 2 }))).toBe('damaged')
    expect(codeOf(JSON.stringify({ ...label, version: 2, lock: {}, contents: { nonce: '%' } }))).toBe('damaged')
  })

  it('is damaged as a whole when one bout in it cannot be read, or one entry of a bout', async () => {
    const label = { format: 'unspasm-copy', version: 2, guideline: '0.2.1', madeAt: made.madeAt }
    const { episode } = migrate(kept, 1) as { episode: typeof kept.episode }
    const damaged = [
      { episode: { id: 7 } },
      { episode: null, past: [{}] },
      { episode: { ...episode, sessions: [{ id: 's1' }] } },
      { episode: { ...episode, diary: { ...episode.diary, checkIns: [{ on: 'yesterday', answers: {} }] } } },
      { episode: { ...episode, first: {} } },
    ]
    for (const records of damaged) {
      const read = readCopy(JSON.stringify({ ...label, records }))
      expect(read.ok && (await openCopy(read.copy, ''))).toEqual({ ok: false, code: 'damaged' })
    }
  })

  it('stays closed to another passphrase, and shows nothing of its contents', async () => {
    const text = await makeCopy({ ...noRecords, tools: { note: 'saddle' } }, made, 'three blue chairs', fewRounds)
    const read = readCopy(text)

    expect(text).not.toContain('saddle')
    expect(read.ok && (await openCopy(read.copy, 'three blue chair'))).toEqual({ ok: false, code: 'wrong-passphrase' })
    expect(read.ok && (await openCopy(read.copy, 'three blue chairs'))).toMatchObject({ ok: true })
  })
})
