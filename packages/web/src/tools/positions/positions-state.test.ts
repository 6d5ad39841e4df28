import { describe, expect, it } from 'vitest'
import { startSearch, tryNext } from '@unspasm/care/positions/find-position'
import type { LiveSession } from '@unspasm/care/session'
import { positionAtHand, withPositionAtHand, type PositionsState, type Stage } from './positions-state.ts'

const search = startSearch('on-floor', ['rest-crook-lying', 'rest-side-lying'], null)
const state = (stage: Stage, own: Partial<PositionsState> = {}): PositionsState => ({
  stage,
  search,
  total: 2,
  resting: null,
  restingSince: null,
  ...own,
})
const live = (of: PositionsState): LiveSession<PositionsState> => ({
  id: 'one',
  remedy: 'positions',
  variant: 'rest-prone-pillow',
  phase: 'run',
  startedAt: 0,
  phaseSince: 0,
  params: {},
  checks: [],
  facts: {},
  assignment: 'free',
  state: of,
})

describe('the position whose gate decides', () => {
  it('is the next one while the person gets into it, and the present one while they stay', () => {
    const trying = tryNext(search, 5, 0)

    expect(positionAtHand(state('get-in'))).toBe('rest-crook-lying')
    expect(positionAtHand(state('pain'))).toBe('rest-crook-lying')
    expect(positionAtHand(state('hold', { search: trying }))).toBe('rest-crook-lying')
    expect(positionAtHand(state('get-in', { search: { ...search, left: search.left.slice(1) } }))).toBe(
      'rest-side-lying',
    )
  })

  it('is the one that somebody rests in, and none when the search is over', () => {
    expect(positionAtHand(state('rest', { resting: 'rest-side-lying' }))).toBe('rest-side-lying')
    expect(positionAtHand(state('best'))).toBeNull()
  })

  it('is kept as the way of the session', () => {
    expect(withPositionAtHand(live(state('get-in'))).variant).toBe('rest-crook-lying')
    expect(withPositionAtHand(live(state('best')))).not.toHaveProperty('variant')
  })
})
