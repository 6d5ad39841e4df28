import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noSteps, readSteps } from './steps.ts'

describe('stored steps of exercise', () => {
  it('leave out a row that is damaged', () => {
    const moves = [{ on: '2026-11-24', to: 1 }, { on: '2026-11-24', to: 7 }, { on: 'soon', to: 1 }, null]
    const supervised = [
      { on: '2026-11-24', withLoad: true },
      { on: '2026-11-24', withLoad: 'yes' },
    ]
    expect(readSteps({ moves, supervised })).toEqual({
      moves: [{ on: '2026-11-24', to: 1 }],
      supervised: [{ on: '2026-11-24', withLoad: true }],
    })
  })

  it('are those of one bout, because each bout begins at level 0', () => {
    const stored = {
      moves: [
        { on: '2026-11-24', to: 1, episodeId: 'one' },
        { on: '2026-11-24', to: 2 },
      ],
      supervised: [],
    }
    expect(readSteps(stored, 'one').moves).toMatchObject([{ to: 1 }])
    expect(readSteps(stored, 'two').moves).toEqual([])
    expect(readSteps(stored).moves).toHaveLength(2)
  })

  it('are none in anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readSteps([value])).toEqual(noSteps)
      }),
    )
    expect(readSteps(undefined)).toEqual(noSteps)
  })
})
