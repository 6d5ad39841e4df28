import { ask, newCheck } from '@unspasm/care/ask'
import { emptyDiary } from '@unspasm/care/diary'
import { describe, expect, it } from 'vitest'
import type { Episode } from '../../device/records.ts'
import { withdraw } from './withdraw.ts'

const on = '2026-11-24'
const now = new Date('2026-11-24T10:00:00Z')
const episode: Episode = {
  id: 'one',
  startedAt: '2026-11-24T09:00:00.000Z',
  answeredAt: '2026-11-24T09:30:00.000Z',
  who: 'me',
  check: { ...newCheck, answers: { breathless: true, 'belly-pain': false }, left: ['s1-danger-now', 's2-nerves'] },
  drafts: { 's1-danger-now': { breathless: 'yes', 'chest-pain': 'yes' } },
  withdrawals: [{ finding: 'very-ill', at: '2026-11-24T09:20:00.000Z' }],
  notForMe: [],
  done: [],
  guideline: '0.2.1',
  first: null,
  diary: emptyDiary,
  sessions: [],
  live: [],
}

describe('"I tapped by mistake"', () => {
  it('clears that row, answer and tick, and touches no other', () => {
    const { check, drafts } = withdraw(episode, 'breathless', now)

    expect(check.answers).toEqual({ 'belly-pain': false })
    expect(drafts).toEqual({ 's1-danger-now': { 'chest-pain': 'yes' } })
  })

  it('returns to the screen of the row', () => {
    const { check } = withdraw(episode, 'breathless', now)

    expect(check.left).toEqual(['s2-nerves'])
    expect(ask.nextStep(check, on)).toMatchObject({ kind: 'screen', screen: 's1-danger-now' })
  })

  it('writes the withdrawal down, after those before', () => {
    expect(withdraw(episode, 'breathless', now).withdrawals).toEqual([
      ...episode.withdrawals,
      { finding: 'breathless', at: '2026-11-24T10:00:00.000Z' },
    ])
  })
})
