import { verdictRules } from '@unspasm/guideline/effect/effect-rules'
import { chanceFrom, choose } from './seeded.ts'

/** One request: its block, its arm and what came of it. */
export type DrawnChange = {
  readonly block: number
  readonly arm: 'now' | 'wait'
  /** Change of pain in 20 minutes, points. */
  readonly change: number
}

/**
 * The share of other throws of the coin under which pairs of days look as good as they did, or better: every pattern of
 * signs up to `exactPairs`, seeded ones beyond.
 *
 * @param differences with minus without, points.
 * @param seed        read only beyond `exactPairs`.
 * @returns           0 to 1; 1 of no difference.
 * Source: plan 6.5.
 */
export function signShare(differences: readonly number[], seed: number): number {
  const known = differences.filter(Number.isFinite)
  const observed = known.reduce((sum, each) => sum + each, 0)
  const most = observed + verdictRules.tolerance * Math.max(1, known.length)
  if (known.length > verdictRules.exactPairs) {
    const chance = chanceFrom(seed)
    return shareOf(() => known.reduce((sum, each) => sum + (chance() < 0.5 ? each : -each), 0), most)
  }
  // One sign changes from a pattern to the next (Gray code), so each costs one addition.
  const patterns = 2 ** known.length
  const isMinus = new Uint8Array(known.length)
  let sum = observed
  let count = 1
  for (let pattern = 1; pattern < patterns; pattern += 1) {
    const place = 31 - Math.clz32(pattern & -pattern)
    sum += (isMinus[place] === 1 ? 2 : -2) * known[place]!
    isMinus[place] = isMinus[place] === 1 ? 0 : 1
    if (sum <= most) count += 1
  }
  return count / patterns
}

/**
 * The share of seeded re-draws inside the blocks under which requests look as good as they did, or better. Requests
 * without an outcome have been left out; the others of their block keep their numbers of each arm.
 *
 * @returns 0 to 1; 1 when either arm is empty.
 * Source: plan 6.5.
 */
export function blockShare(requests: readonly DrawnChange[], seed: number): number {
  const known = requests.filter(({ change }) => Number.isFinite(change))
  const nowCount = known.filter(({ arm }) => arm === 'now').length
  const waitCount = known.length - nowCount
  if (nowCount === 0 || waitCount === 0) return 1

  const blocks = [...new Set(known.map(({ block }) => block))].map((block) => {
    const inside = known.filter((request) => request.block === block)
    return { changes: inside.map(({ change }) => change), now: inside.filter(({ arm }) => arm === 'now').length }
  })
  const total = known.reduce((sum, { change }) => sum + change, 0)
  const difference = (nowSum: number) => nowSum / nowCount - (total - nowSum) / waitCount
  const observed = difference(known.reduce((sum, { arm, change }) => sum + (arm === 'now' ? change : 0), 0))
  const chance = chanceFrom(seed)
  const redraw = () => {
    let nowSum = 0
    for (const { changes, now } of blocks)
      for (const place of choose(chance, now, changes.length)) nowSum += changes[place]!
    return difference(nowSum)
  }
  return shareOf(redraw, observed + verdictRules.tolerance)
}

function shareOf(redraw: () => number, most: number): number {
  let count = 0
  for (let time = 0; time < verdictRules.redraws; time += 1) if (redraw() <= most) count += 1
  return count / verdictRules.redraws
}
