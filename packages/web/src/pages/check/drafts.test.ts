import { notSure } from '@unspasm/care/answers'
import { newCheck } from '@unspasm/care/ask'
import { describe, expect, it } from 'vitest'
import { marked, marksOf, withoutDraft } from './drafts.ts'

const check = { ...newCheck, answers: { unwell: true, 'jaw-stiff': notSure, 'weight-loss': false } } as const
const rows = ['unwell', 'jaw-stiff', 'weight-loss', 'rash-band']

describe('ticks in progress', () => {
  it('begin with the answers given before', () => {
    expect(marksOf({}, check, 's3-feeling-ill', rows)).toEqual({ unwell: 'yes', 'jaw-stiff': 'unsure' })
  })

  it('stand before the answers, also when a tick was taken away', () => {
    const drafts = { 's3-feeling-ill': { 'rash-band': 'yes' } } as const

    expect(marksOf(drafts, check, 's3-feeling-ill', rows)).toEqual({ 'rash-band': 'yes' })
    expect(marksOf(withoutDraft(drafts, 's3-feeling-ill'), check, 's3-feeling-ill', rows)).toHaveProperty('unwell')
  })

  it('are kept for each screen apart', () => {
    const drafts = { 's3-feeling-ill': { 'rash-band': 'yes' }, 's4-other-signs': {} } as const

    expect(withoutDraft(drafts, 's4-other-signs')).toEqual({ 's3-feeling-ill': { 'rash-band': 'yes' } })
  })

  it('change row by row', () => {
    expect(marked({ unwell: 'yes' }, ['jaw-stiff'], 'unsure')).toEqual({ unwell: 'yes', 'jaw-stiff': 'unsure' })
    expect(marked({ unwell: 'yes' }, ['unwell'], 'unsure')).toEqual({ unwell: 'unsure' })
    expect(marked({ unwell: 'yes' }, ['unwell'], undefined)).toEqual({})
  })
})
