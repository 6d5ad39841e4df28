import { sittingResponse as rule } from '@unspasm/guideline/massage/sitting-response'

export type SittingResponse = 'better' | 'same' | 'worse'

/** What the person says and what the numbers say of one sitting. */
export type ReadSitting = {
  /** What the numbers say; `null` when one of the two pains is not known. */
  readonly byNumbers: SittingResponse | null
  readonly byWord: SittingResponse
  /** What counts when nobody chooses: the less favourable of the two. */
  readonly counts: SittingResponse
  /** `true`: both are shown, and the person chooses which counts. */
  readonly disagree: boolean
}

const worstFirst: readonly SittingResponse[] = ['worse', 'same', 'better']

/**
 * How a sitting counts. Without both numbers "better" is not borne out and counts as the same.
 *
 * @param said       the person's word.
 * @param painBefore `pain-now` before it, 0 to 10; missing means not known.
 * @param painLater  `pain-now` about 24 hours later.
 * @param newLegSymptom pain or tingling that is new in a leg: always worse.
 * Source: remedies 2.7.
 */
export function readSitting(
  said: SittingResponse,
  painBefore: number | undefined,
  painLater: number | undefined,
  newLegSymptom: boolean,
): ReadSitting {
  if (newLegSymptom) return { byNumbers: 'worse', byWord: said, counts: 'worse', disagree: false }
  if (painBefore === undefined || painLater === undefined)
    return { byNumbers: null, byWord: said, counts: said === 'better' ? 'same' : said, disagree: false }
  const byNumbers = numbersSay(painLater - painBefore, said)
  const counts = worstFirst.find((each) => each === said || each === byNumbers)!
  return { byNumbers, byWord: said, counts, disagree: byNumbers !== said }
}

function numbersSay(change: number, said: SittingResponse): SittingResponse {
  if (change >= rule.worseFrom) return 'worse'
  if (change <= rule.betterFrom) return 'better'
  return said === 'better' && change <= rule.betterWithWord ? 'better' : said === 'worse' ? 'worse' : 'same'
}

/** What is stored: the choice of the person in time, else the less favourable of the two. */
export function settledResponse(
  read: ReadSitting,
  chosen: SittingResponse | null,
  hoursSince: number,
): SittingResponse | null {
  if (!read.disagree) return read.counts
  if (chosen !== null && (chosen === read.byWord || chosen === read.byNumbers)) return chosen
  return hoursSince >= rule.choiceHours ? read.counts : null
}
