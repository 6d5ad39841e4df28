import { sittingPacing } from '@unspasm/guideline/breaks/break-rules'

/** How long a back bears sitting, and how long it sits. Plain JSON. */
export type Pacing = {
  /** Minutes until the pain rises; `null`: never measured. */
  readonly toleranceMin: number | null
  /** Minutes of the next block. */
  readonly blockMin: number
  /** Blocks in a row without a rise. */
  readonly goodBlocks: number
}

const { block, tolerancePercent, growPercent, shrinkPercent, defaultToleranceMin } = sittingPacing

const percentOf = (minutes: number, percent: number) => Math.floor((minutes * percent) / 100)
const firstBlock = (toleranceMin: number) =>
  Math.min(block.mostAtFirstMin, Math.max(block.fewestMin, percentOf(toleranceMin, tolerancePercent)))

/** Pacing before anything was measured. */
export const newPacing: Pacing = { toleranceMin: null, blockMin: firstBlock(defaultToleranceMin), goodBlocks: 0 }

/**
 * After the pain rose: the first time the tolerance is measured, later a block gets shorter.
 *
 * @param satMinutes minutes since sitting down, or `null` when nobody said when that was.
 * Source: remedies 3.2, acute mode 1, 2 and 4.
 */
export function afterRise(pacing: Pacing, satMinutes: number | null): Pacing {
  if (pacing.toleranceMin === null && satMinutes !== null) {
    const toleranceMin = Math.max(0, Math.floor(satMinutes))
    return { toleranceMin, blockMin: firstBlock(toleranceMin), goodBlocks: 0 }
  }
  const blockMin = Math.max(block.fewestMin, percentOf(pacing.blockMin, shrinkPercent))
  return { ...pacing, blockMin, goodBlocks: 0 }
}

/**
 * After a block without a rise, said so: the third in a row makes the next one longer.
 *
 * Source: remedies 3.2, acute mode 4.
 */
export function afterGoodBlock(pacing: Pacing): Pacing {
  const goodBlocks = pacing.goodBlocks + 1
  if (goodBlocks < sittingPacing.goodBlocks) return { ...pacing, goodBlocks }
  const longer = Math.max(pacing.blockMin, Math.min(block.mostMin, percentOf(pacing.blockMin, growPercent)))
  return { ...pacing, blockMin: longer, goodBlocks: 0 }
}

/** After a block about which nobody said how it was: it ends the row. */
export const afterSilentBlock = (pacing: Pacing): Pacing => ({ ...pacing, goodBlocks: 0 })
