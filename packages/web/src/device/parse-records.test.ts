import { emptyDiary } from '@unspasm/care/diary'
import { describe, expect, it } from 'vitest'
import kept from '../../test/kept/version-1.json' with { type: 'json' }
import { boutOf } from '../bout/bout.ts'
import { migrate } from './migrations.ts'
import { entriesIn, parseEpisode } from './parse-records.ts'

const bout = migrate(kept, 1)['episode'] as typeof kept.episode
const at = new Date('2026-11-24T10:00:00Z')
const now = { on: '2026-11-24', time: '10:00', at }

describe('a stored bout', () => {
  it('is read whole', () => {
    expect(entriesIn(parseEpisode(bout))).toBe(entriesIn(bout))
  })

  it('keeps a date that was given before the clock was set back', () => {
    const answers = { ...bout.check.answers, 'onset-date': '2026-11-23' }
    const episode = parseEpisode({ ...bout, answeredAt: '2026-11-20T22:00:00.000Z', check: { ...bout.check, answers } })

    expect(episode?.check.answers['onset-date']).toBe('2026-11-23')
  })

  it('loses what is no date', () => {
    const answers = { ...bout.check.answers, 'onset-date': 'last week' }

    expect(parseEpisode({ ...bout, check: { ...bout.check, answers } })?.check.answers).not.toHaveProperty('onset-date')
  })

  it('leaves out answers that the guideline in force does not know, and keeps their day', () => {
    const entry = { on: '2026-11-23', answers: { 'no-such-finding': 1, 'pain-now': 'bad', 'any-new-sign': false } }
    const episode = parseEpisode({ ...bout, diary: { ...bout.diary, checkIns: [entry] } })

    expect(episode?.diary.checkIns).toEqual([{ on: '2026-11-23', answers: { 'any-new-sign': false } }])
  })

  it.each([...Object.keys(emptyDiary), 'sessions', 'live', 'withdrawals', 'notForMe', 'done', 'first'])(
    'with damage in %s is judged without the damaged entry',
    (name) => {
      for (const damaged of [{}, { on: 'yesterday', answers: {} }, 7, null]) {
        const list = [damaged]
        const field = name === 'first' ? { opened: damaged, answers: {} } : list
        const raw =
          name in emptyDiary ? { ...bout, diary: { ...bout.diary, [name]: list } } : { ...bout, [name]: field }
        const episode = parseEpisode(raw)

        expect(() => boutOf(episode!, [], now)).not.toThrow()
        expect(entriesIn(episode)).toBeLessThan(entriesIn(raw))
      }
    },
  )
})
