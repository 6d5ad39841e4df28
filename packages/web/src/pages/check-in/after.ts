import type { Review } from '@unspasm/care/review/types'
import { isEmergency, urgencyRank, type Disposition } from '@unspasm/guideline/disposition'

/** Where the danger screens that wait are answered; the whole danger part when it is not known which. */
export function dangerAddress(review: Pick<Review, 'open'> | null): string {
  const screens = (review?.open ?? []).map(({ screen }) => screen)
  return screens.length === 0 ? '/check?part=again' : `/check?part=open&screens=${screens.join(',')}&back=/result`
}

/**
 * Where a finished check-in leads: to the result when it is an emergency, when it became more urgent, or when screens wait
 * for answers; else to the days.
 *
 * @param before the result when the check-in began.
 * @param waits  whether questions wait for answers now.
 */
export function afterCheckIn(before: Disposition, after: Disposition, waits: boolean): '/result' | '/days' {
  const isMoreUrgent = urgencyRank(after) < urgencyRank(before)
  return isMoreUrgent || waits || isEmergency(after) ? '/result' : '/days'
}
