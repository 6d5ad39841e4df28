import { sittingChange } from '@unspasm/guideline/review-rules'
import type { Sitting } from '../diary.ts'

type Response = NonNullable<Sitting['response']>

/** What a sitting did, by the person's word and by the numbers. */
export type SittingResponse = {
  /** What is stored unless the person chooses the other within a day: the less favourable of the two. */
  readonly response: Response
  /** What the numbers alone say; `null` without numbers. */
  readonly byNumbers: Response | null
  /** `true`: word and numbers disagree; both are shown and the person is asked which one counts. */
  readonly disagrees: boolean
}

/** Worst first. */
const worstFirst: readonly Response[] = ['worse', 'same', 'better']

/**
 * The response to a sitting, so that a person who is polite to the therapist is still counted honestly.
 *
 * `change = painAfter − painBefore`. Worse from a rise of 2 or a new sign in the legs; better by a fall of 2, or by a
 * fall of 1 that the person calls better; else the same.
 *
 * @param said       the person's word; `null` when there is none.
 * @param painBefore `pain-now` before the sitting, 0 to 10; `null` when it is not known.
 * @param painAfter  `pain-now` 24 hours later, 0 to 10; `null` when it is not known.
 * @param newLegSign new leg symptoms since.
 * @returns          `null` when neither word nor numbers nor a sign is known.
 * Source: remedies 2.7.
 */
export function sittingResponseOf(
  said: Response | null,
  painBefore: number | null,
  painAfter: number | null,
  newLegSign: boolean,
): SittingResponse | null {
  const change = painBefore === null || painAfter === null ? null : painAfter - painBefore
  const byNumbers = newLegSign ? 'worse' : change === null ? null : responseTo(change, said === 'better')
  const response = worstFirst.find((each) => each === said || each === byNumbers)
  return response ? { response, byNumbers, disagrees: said !== null && byNumbers !== null && said !== byNumbers } : null
}

function responseTo(change: number, isSaidBetter: boolean): Response {
  const { worseRise, confirmedFall, betterFall } = sittingChange
  if (change >= worseRise) return 'worse'
  return change <= -betterFall || (isSaidBetter && change <= -confirmedFall) ? 'better' : 'same'
}
