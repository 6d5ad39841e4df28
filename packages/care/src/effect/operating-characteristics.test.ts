import { describe, expect, it } from 'vitest'
import { published, simulate, toleranceOf } from '../../test/effect-simulation.ts'

/** Enough for a standard error far below what is allowed; of the test by requests, whose every run redraws thousands of times. */
const runs = { 'day-test': 10_000, 'wait-test': 2000 }

describe('what a fair test finds, in people made up with a known effect', () => {
  it.each(published)('$column, effect $effect', (row) => {
    const { person, shares } = row
    const found = simulate(person, runs[person.mode], 'fixed')

    for (const [verdict, share] of Object.entries(shares) as [keyof typeof shares, number][])
      expect(
        Math.abs(found[verdict] - share),
        `${verdict}: ${found[verdict].toFixed(3)} for ${share}`,
      ).toBeLessThanOrEqual(toleranceOf(row, share))
  })

  it.each(published.filter(({ effect }) => effect === 0))(
    '$column: says "helps" of nothing in one of twenty at most',
    (row) => {
      expect(simulate(row.person, 10_000, 'nothing').helps).toBeLessThanOrEqual(0.05)
    },
  )

  it('gives the same shares for the same seed', () => {
    const { person } = published[0]!
    expect(simulate(person, 50, 'again')).toEqual(simulate(person, 50, 'again'))
    expect(simulate(person, 50, 'again')).not.toEqual(simulate(person, 50, 'other'))
  })
})
