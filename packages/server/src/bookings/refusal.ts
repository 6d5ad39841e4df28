import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import type { Fault } from '@unspasm/care/case'

/** Why a visit is not held, confirmed or changed. */
export type BookingRefusal = {
  readonly ok: false
  readonly code:
    | 'record/not-found'
    | 'case/refused'
    | 'booking/blocked'
    | 'booking/ask-again'
    | 'booking/start-taken'
    | 'booking/no-such-service'
    | 'booking/wrong-place'
    | 'booking/not-trained'
    | 'booking/professional-not-available'
    | 'booking/key-reused'
    | 'booking/hold-expired'
    | 'booking/consent-changed'
    | 'booking/guardian-missing'
    | 'booking/too-close'
    | 'booking/speak-to-practice'
    | 'booking/address-missing'
    | 'booking/too-late'
    | 'booking/too-late-to-move'
    | 'booking/sittings-did-not-help'
    | 'booking/no-sitting-yet'
    | 'course/not-for-this'
    | 'course/too-much'
    | 'course/no-time'
    | 'course/no-room'
  readonly faults?: readonly Fault[]
  readonly verdict?: BookingVerdict
}

/** Rules that are told before stale answers are asked for again: B-3 stands behind them. */
const beforeAsking: readonly string[] = ['B-1', 'B-2']

/** The refusal that a verdict gives, `null` when the body says nothing against the visit. First block wins: B-1 to B-9. */
export function refusalOf(verdict: BookingVerdict): BookingRefusal | null {
  const [first] = verdict.reasons
  if (first && beforeAsking.includes(first.rule)) return { ok: false, code: 'booking/blocked', verdict }
  if (verdict.ask.length > 0) return { ok: false, code: 'booking/ask-again', verdict }
  return first ? { ok: false, code: 'booking/blocked', verdict } : null
}
