import { looks, verdictRules, type TestMode, type TestVerdict } from '@unspasm/guideline/effect/effect-rules'
import type { Posterior } from './posterior.ts'

/** Where a look stands among those of its test. */
export type Look = {
  /** Comparisons after which it is. */
  readonly after: number
  readonly isLast: boolean
}

/** Every look up to a number of comparisons, first one first. */
export function looksUpTo(mode: TestMode, comparisons: number): readonly Look[] {
  return looks[mode]
    .filter((after) => after <= comparisons)
    .map((after) => ({ after, isLast: after === looks[mode].at(-1) }))
}

/**
 * What a look says. The first looks ask for more certainty; "same" is said at the last one only.
 *
 * @param chance share of other draws that look as good or better; asked for only when it decides.
 * Source: plan 6.5.
 */
export function verdictAt(
  posterior: Posterior | null,
  { isLast }: Pick<Look, 'isLast'>,
  chance: () => number,
): TestVerdict {
  if (posterior === null) return 'unclear'
  const { helps, worse, same } = verdictRules
  if (posterior.helps >= (isLast ? helps.last : helps.early) && chance() <= helps.chanceAtMost) return 'helps'
  if (posterior.worse >= worse) return 'worse'
  if (isLast && posterior.same >= same) return 'same'
  return 'unclear'
}
