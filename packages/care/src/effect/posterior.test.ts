import '../../test/few-runs.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalShareBelow } from './normal.ts'
import { signShare } from './permutation.ts'
import { posteriorOfArms, posteriorOfPairs } from './posterior.ts'
import { verdictAt } from './verdict.ts'

const points = fc.integer({ min: -10, max: 10 })
const pairs = fc.array(points, { minLength: 1, maxLength: 12 })
const digits = (value: number, count: number) => Number(value.toFixed(count))

describe('the normal distribution', () => {
  // Published to 10 digits: NIST, Engineering Statistics Handbook; Abramowitz and Stegun, table 26.1.
  it.each([
    [0, 0.5],
    [0.5, 0.6914624613],
    [1, 0.8413447461],
    [1.96, 0.9750021049],
    [2.5, 0.9937903347],
    [3, 0.998650102],
    [4, 0.9999683288],
    [5, 0.9999997133],
    [6, 0.999999999],
  ])('below %d has a share of %d, to 1e-7 and better, on both sides', (z, share) => {
    expect(Math.abs(normalShareBelow(z) - share)).toBeLessThan(1e-9)
    expect(Math.abs(normalShareBelow(-z) - (1 - share))).toBeLessThan(1e-9)
  })

  it('never falls, is symmetric, and takes any number', () => {
    const any = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(normalShareBelow(low)).toBeLessThanOrEqual(normalShareBelow(high) + 1e-15)
        expect(normalShareBelow(low) + normalShareBelow(-low)).toBeCloseTo(1, 12)
      }),
    )
    expect([-Infinity, Infinity, Number.NaN].map(normalShareBelow)).toEqual([0, 1, 0.5])
  })
})

describe('the vectors of the specification', () => {
  it.each([
    {
      name: 'helps',
      pairs: [-2, -1, -3, -2, -1, -2],
      isLast: false,
      s2: 1.315,
      m: -1.504,
      v: 0.424,
      p: 0.0156,
      likely: { helps: 0.991 },
    },
    {
      name: 'unclear',
      pairs: [-1, 0, -1, 1, -2, 0],
      isLast: false,
      s2: 1.611,
      m: -0.394,
      v: 0.46,
      p: 0.25,
      likely: { helps: 0.409 },
    },
    { name: 'worse', pairs: [2, 1, 3, 1, 2, 1], isLast: false, m: 1.357, v: 0.431, p: 1, likely: { worse: 0.977 } },
    {
      name: 'unclear',
      pairs: [-1, -1, 0, -2, -1, 0, -1, -2, 0, -1],
      isLast: false,
      m: -0.813,
      v: 0.311,
      p: 0.0078,
      likely: { helps: 0.843 },
    },
    {
      name: 'same',
      pairs: [0, 1, -1, 0, 0, 1, -1, 0, 1, 0, -1, 0, 0, 0],
      isLast: true,
      m: 0,
      v: 0.243,
      likely: { same: 1 },
    },
  ])('$pairs is $name', ({ name, pairs: differences, isLast, s2, m, v, p, likely }) => {
    const posterior = posteriorOfPairs(differences)!

    if (s2 !== undefined) expect(digits(posterior.noiseVariance, 3)).toBe(s2)
    expect(digits(posterior.mean, 3)).toBeCloseTo(m, 10)
    expect(digits(posterior.deviation, 3)).toBe(v)
    if (p !== undefined) expect(digits(signShare(differences, 1), 4)).toBe(p)
    for (const [what, probability] of Object.entries(likely))
      expect(digits(posterior[what as 'helps' | 'worse' | 'same'], 3)).toBe(probability)
    expect(verdictAt(posterior, { isLast }, () => signShare(differences, 1))).toBe(name)
  })

  it('asks less at the last look: what is unclear at the second one helps then', () => {
    const differences = [-1, -1, 0, -2, -1, 0, -1, -2, 0, -1]
    const share = () => signShare(differences, 1)
    expect(verdictAt(posteriorOfPairs(differences), { isLast: true }, share)).toBe('helps')
  })

  it('reads a test by requests', () => {
    const posterior = posteriorOfArms([-2, -3, -2, -1, -3, -2], [0, -1, 0, -1, 0, 0])!

    expect(digits(posterior.noiseVariance, 3)).toBe(0.94)
    expect(digits(posterior.mean, 3)).toBe(-1.396)
    expect(digits(posterior.deviation, 3)).toBe(0.489)
    expect(digits(posterior.helps, 3)).toBe(0.967)
  })
})

describe('what is believed of any pairs', () => {
  it('turns round when every sign does', () => {
    fc.assert(
      fc.property(pairs, (differences) => {
        const [one, other] = [posteriorOfPairs(differences)!, posteriorOfPairs(differences.map((each) => -each))!]
        expect(other.mean).toBeCloseTo(-one.mean, 10)
        expect(other.helps).toBeCloseTo(one.worse, 10)
        expect(other.same).toBeCloseTo(one.same, 10)
        expect(other.deviation).toBeCloseTo(one.deviation, 10)
      }),
    )
  })

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(pairs, (differences) => {
        const [one, other] = [posteriorOfPairs(differences)!, posteriorOfPairs(differences.toReversed())!]
        expect(other.mean).toBeCloseTo(one.mean, 10)
        expect(signShare(differences.toReversed(), 1)).toBe(signShare(differences, 1))
      }),
    )
  })

  it('believes more in help when every pair gets better by the same', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 5 }), (differences, points) => {
        const [one, other] = [
          posteriorOfPairs(differences)!,
          posteriorOfPairs(differences.map((each) => each - points))!,
        ]
        expect(other.helps).toBeGreaterThanOrEqual(one.helps - 1e-12)
        expect(other.worse).toBeLessThanOrEqual(one.worse + 1e-12)
      }),
    )
  })

  it('is never further from none than the mean, and never surer than its share of probability', () => {
    fc.assert(
      fc.property(pairs, (differences) => {
        const { mean, helps, worse, same } = posteriorOfPairs(differences)!
        const plain = differences.reduce((sum, each) => sum + each, 0) / differences.length
        expect(Math.abs(mean)).toBeLessThanOrEqual(Math.abs(plain) + 1e-12)
        expect(Math.sign(mean) === 0 || Math.sign(mean) === Math.sign(plain)).toBe(true)
        expect(helps + worse).toBeLessThanOrEqual(1 + 1e-12)
        expect(same).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('takes any numbers, and believes nothing of none', () => {
    const anything = fc.array(fc.double())
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        expect(typeof verdictAt(posteriorOfPairs(one), { isLast: true }, () => signShare(one.slice(0, 8), 1))).toBe(
          'string',
        )
        expect(typeof verdictAt(posteriorOfArms(one, other), { isLast: true }, () => 0)).toBe('string')
      }),
    )
    expect(posteriorOfPairs([])).toBeNull()
    expect(posteriorOfArms([1], [])).toBeNull()
    expect(verdictAt(null, { isLast: true }, () => 0)).toBe('unclear')
  })
})

describe('a verdict', () => {
  const posterior = { noiseVariance: 1, mean: 0, deviation: 1, helps: 0, worse: 0, same: 0 }

  it.each([
    ['helps', { helps: 0.9 }, false, 0.1],
    ['unclear', { helps: 0.89 }, false, 0.1],
    ['unclear', { helps: 0.99 }, false, 0.11],
    ['helps', { helps: 0.8 }, true, 0.1],
    ['unclear', { helps: 0.79 }, true, 0.1],
    ['worse', { worse: 0.8 }, false, 1],
    ['unclear', { worse: 0.79 }, false, 1],
    ['same', { same: 0.9 }, true, 1],
    ['unclear', { same: 0.9 }, false, 1],
    ['unclear', { same: 0.89 }, true, 1],
  ])('is %s with %o at a last look: %s', (verdict, belief, isLast, share) => {
    expect(verdictAt({ ...posterior, ...belief }, { isLast }, () => share)).toBe(verdict)
  })
})
