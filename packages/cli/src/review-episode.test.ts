import { describe, expect, it } from 'vitest'
import examples from '../../care/test/examples/triage.json' with { type: 'json' }
import { reviewEpisode } from './review-episode.ts'

const today = '2026-11-24'
const now = '2026-11-24T09:00:00.000Z'
const answers = examples.find(({ id }) => id === 'ex-26')!.answers

describe('unspasm review', () => {
  it('reviews an episode without a diary', () => {
    const reviewed = reviewEpisode({ id: 'a', answers }, today, now)

    expect(reviewed).toMatchObject({ ok: true, result: { id: 'a', guideline: '0.2.2' } })
  })

  it('asks for a physiotherapist after two weeks without gain', () => {
    const reviewed = reviewEpisode({ answers, metrics: { 'm-day': 14, 'm-pain-trend': 'same' } }, today, now)

    expect(reviewed).toMatchObject({ ok: true, result: { disposition: 'physiotherapist' } })
  })

  it('names what is wrong with a diary', () => {
    const reviewed = reviewEpisode({ answers, openedOn: '2026-11-01', diary: 7 }, today, now)

    expect(reviewed).toMatchObject({ ok: false, faults: [{ field: 'diary', found: '7' }] })
  })
})
