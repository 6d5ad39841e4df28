import '../../test/few-runs.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { armOf, blockOf, dayArmOf } from './draw.ts'
import { blockShare, signShare, type DrawnChange } from './permutation.ts'
import { chanceFrom, choose, hash } from './seeded.ts'

describe('the hash of a test id', () => {
  // Published values of FNV-1a, 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is as published', (text, value) => {
    expect(hash(text)).toBe(value)
  })
})

describe('the coin', () => {
  it('gives two of each in every block of four, and the same for the same test', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(500), (id, block) => {
        const arms = [0, 1, 2, 3].map((place) => armOf(id, 4 * block + place))
        expect(arms.filter((arm) => arm === 'now')).toHaveLength(2)
        expect(arms).toEqual([0, 1, 2, 3].map((place) => armOf(id, 4 * block + place)))
        expect(blockOf(4 * block + 3)).toBe(block)
      }),
    )
  })

  it('gives one day of each in every pair', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(500), (id, pair) => {
        expect([dayArmOf(id, pair, 0), dayArmOf(id, pair, 1)].toSorted()).toEqual(['with', 'without'])
      }),
    )
  })

  it('is fair: each of the six orders of a block, and each order of a pair, comes up as often', () => {
    const orders = new Map<string, number>()
    let withFirst = 0
    const count = 12_000
    for (let test = 0; test < count; test += 1) {
      const order = [0, 1, 2, 3].map((place) => armOf(`test-${test}`, place)).join()
      orders.set(order, (orders.get(order) ?? 0) + 1)
      if (dayArmOf(`test-${test}`, test % 14, 0) === 'with') withFirst += 1
    }
    expect(orders.size).toBe(6)
    for (const often of orders.values()) expect(Math.abs(often / count - 1 / 6)).toBeLessThan(0.015)
    expect(Math.abs(withFirst / count - 0.5)).toBeLessThan(0.015)
  })

  it('of one pair says nothing of the next', () => {
    let same = 0
    for (let test = 0; test < 4000; test += 1) if (dayArmOf(`t${test}`, 0, 0) === dayArmOf(`t${test}`, 1, 0)) same += 1
    expect(Math.abs(same / 4000 - 0.5)).toBeLessThan(0.03)
  })

  it('chooses exactly as many as it should', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(), (one, other, seed) => {
        const [count, among] = [Math.min(one, other), Math.max(one, other)]
        expect(choose(chanceFrom(seed), count, among)).toHaveLength(count)
      }),
    )
  })
})

/** The same by the definition: every pattern is written out. */
function slowSignShare(differences: readonly number[]): number {
  const observed = differences.reduce((sum, each) => sum + each, 0)
  const patterns = Array.from({ length: 2 ** differences.length }, (_, pattern) =>
    differences.reduce((sum, each, place) => sum + ((pattern >> place) & 1 ? -each : each), 0),
  )
  return patterns.filter((sum) => sum <= observed + 1e-9).length / patterns.length
}

describe('the share of other draws that look as good', () => {
  const pairs = fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 9 })

  it('counts every pattern of signs', () => {
    fc.assert(
      fc.property(pairs, (each) => {
        expect(signShare(each, 1)).toBe(slowSignShare(each))
      }),
    )
  })

  it('of differences and of their mirror is one, and what both count twice', () => {
    fc.assert(
      fc.property(pairs, (each) => {
        const both =
          signShare(each, 1) +
          signShare(
            each.map((one) => -one),
            1,
          )
        expect(both).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('is read by seeded draws beyond fourteen pairs, near to the exact one', () => {
    const many = [-2, -1, 0, 1, -1, -2, 1, 0, -1, 0, -1, 2, -1, 0, -1]
    expect(signShare(many, 7)).toBe(signShare(many, 7))
    expect(Math.abs(signShare(many, 7) - slowSignShare(many))).toBeLessThan(0.03)
  })

  const changes = (now: readonly number[], wait: readonly number[]): readonly DrawnChange[] => [
    ...now.map((change, place) => ({ block: Math.floor(place / 2), arm: 'now' as const, change })),
    ...wait.map((change, place) => ({ block: Math.floor(place / 2), arm: 'wait' as const, change })),
  ]

  it('draws again inside the blocks, the same for the same seed', () => {
    const drawn = changes([-2, -3, -2, -1, -3, -2], [0, -1, 0, -1, 0, 0])
    expect(blockShare(drawn, 5)).toBe(blockShare(drawn, 5))
    // Only the draw itself separates the arms this well; a block has six orders.
    expect(blockShare(drawn, 5)).toBeLessThan(0.03)
    expect(blockShare(changes([0, 0], [0, 0]), 5)).toBe(1)
    expect(blockShare(changes([1, 1], [-1, -1]), 5)).toBe(1)
  })

  it('of one block is near a sixth, as the six orders say', () => {
    expect(Math.abs(blockShare(changes([-3, -2], [0, 1]), 9) - 1 / 6)).toBeLessThan(0.03)
  })

  it('leaves requests without an outcome out, and takes any list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ block: fc.integer(), arm: fc.constantFrom('now', 'wait'), change: fc.double() }), {
          maxLength: 12,
        }),
        fc.nat(),
        (drawn, seed) => {
          const share = blockShare(drawn, seed)
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 15 },
    )
    expect(blockShare(changes([Number.NaN], [1]), 1)).toBe(1)
  })
})
