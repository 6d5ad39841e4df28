import { pressureScale } from '@unspasm/guideline/massage/pressure'
import type { Limits } from '@unspasm/guideline/tool'
import type { Sitting } from '../diary.ts'

/**
 * The pressure feel that is never passed, 1 to 5.
 *
 * A sitting of this bout that was worse takes 2 off for the rest of it; once, and not again where the gate MR-1 has done
 * so already.
 *
 * @param cautions gates whose limits are in `limits`.
 * Source: remedies 2.3, 2.7 MR-1.
 */
export function pressureCapOf(limits: Limits, cautions: readonly string[], sittings: readonly Sitting[]): number {
  const cap = Math.min(limits.pressureCap ?? pressureScale.ceiling, pressureScale.ceiling)
  const wasWorse = sittings.some(({ kind, response }) => kind === 'massage' && response === 'worse')
  const drop = wasWorse && !cautions.includes('MR-1') ? pressureScale.worseDrop : 0
  return Math.max(pressureScale.least, cap - drop)
}

/** The cap after somebody felt more than it: half of it, 1 or more. Source: remedies 2.5, helper-hands. */
export const halved = (cap: number): number => Math.max(pressureScale.least, Math.floor(cap / 2))
