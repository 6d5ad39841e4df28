import { describe, expect, it } from 'vitest'
import {
  isFullyAnswered,
  isOneByOne,
  movesOnByItself,
  offersDoubt,
  findingOf,
  openRows,
  rowsOfForm,
} from './form-rows.ts'

const s8 = rowsOfForm(['pain-region', 'leg-feel', 'pain-side'])
const s10 = rowsOfForm(['duration', 'onset-date', 'onset-speed', 'mechanism', 'episodes-12m'])
const s24 = rowsOfForm(['self-care-tried', 'wants-visit'])
const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id)

describe('a form', () => {
  it('keeps the date and other bouts behind "Add details", and moves on after its single choices', () => {
    expect(ids(s10.details)).toEqual(['onset-date', 'episodes-12m'])
    expect(movesOnByItself(s10)).toBe(true)
    expect(isFullyAnswered(s10, { duration: 'under-3-days', 'onset-speed': 'sudden' })).toBe(false)
    expect(isFullyAnswered(s10, { duration: '?', 'onset-speed': 'sudden', mechanism: 'none-known' })).toBe(true)
  })

  it('keeps its Continue button where several places can be tapped, and asks no side apart from the picture', () => {
    expect(ids(s8.main)).toEqual(['pain-region', 'leg-feel'])
    expect(movesOnByItself(s8)).toBe(false)
    expect(ids(rowsOfForm(['pain-side']).main)).toEqual(['pain-side'])
  })

  it('is held open by what must be answered, and by nothing else', () => {
    expect(openRows(s8, {})).toEqual(['pain-region'])
    expect(openRows(s8, { 'pain-region': ['groin'] })).toEqual([])
    expect(openRows(s24, {})).toEqual([])
  })

  it('shows its questions one by one only where none may be skipped', () => {
    expect(isOneByOne(s10)).toBe(true)
    expect(isOneByOne(s24)).toBe(false)
    expect(movesOnByItself(s24)).toBe(true)
  })

  it('offers doubt where the answers have no place for it', () => {
    for (const id of ['duration', 'nerve-change-age', 'stuck-on-floor', 'chest-pain-type']) {
      expect(offersDoubt(findingOf(id))).toBe(true)
    }
    for (const id of ['mechanism', 'pregnancy', 'fluid-litres', 'spasm-character']) {
      expect(offersDoubt(findingOf(id))).toBe(false)
    }
  })
})
