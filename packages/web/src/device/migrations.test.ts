import { emptyDiary } from '@unspasm/care/diary'
import { describe, expect, it } from 'vitest'
import before from '../../test/kept/version-1.json' with { type: 'json' }
import beforeTools from '../../test/kept/version-1-before-tools.json' with { type: 'json' }
import { migrate, recordsVersion } from './migrations.ts'
import { parseRecords } from './parse-records.ts'

describe('records of version 1', () => {
  it('keep every answer, day, session and earlier bout', () => {
    const { episode, past, tools, preferences } = parseRecords(migrate(before, 1))

    expect(episode?.check.answers).toEqual(before.episode.check.answers)
    expect(episode?.diary.checkIns).toEqual(before.episode.diary.checkIns)
    expect(episode?.sessions).toEqual(before.episode.sessions)
    expect(episode?.live).toEqual(before.episode.live)
    expect(episode?.first).toEqual(before.episode.first)
    expect(past.map(({ id }) => id)).toEqual(before.past.map(({ id }) => id))
    expect(tools).toEqual(before.tools)
    expect(preferences).toEqual(before.preferences)
  })

  it('from before there were days and tools get empty ones', () => {
    const { episode, past, tools } = parseRecords(migrate(beforeTools, 1))

    expect(episode?.check.answers).toEqual(beforeTools.episode.check.answers)
    expect(episode).toMatchObject({ first: null, sessions: [], live: [], diary: emptyDiary })
    expect(past).toEqual([])
    expect(tools).toEqual({})
  })

  it('keep what a migration does not know', () => {
    expect(migrate({ later: 1 }, 1)).toMatchObject({ later: 1 })
  })
})

it('records of this version are left as they are', () => {
  const records = { episode: { any: 'thing' } }

  expect(migrate(records, recordsVersion)).toBe(records)
})
