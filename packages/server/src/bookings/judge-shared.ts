import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { judgeBooking, type BookingVerdict, type WantedVisit } from '@unspasm/care/booking/judge-booking'
import { parseCase, type Fault } from '@unspasm/care/case'
import { engineInForce } from '@unspasm/care/engine'
import { newSignHours } from '@unspasm/guideline/booking-rules'
import { findings } from '@unspasm/guideline/findings'
import { dateAt, dayOf, type LocalDate } from '@unspasm/scheduling/local-time'
import type { SharedCase } from '../contract/bookings.ts'

/** What was shared, judged here and now: a result of the phone is never trusted. */
export type Judged = {
  readonly ok: true
  readonly verdict: BookingVerdict
  readonly answers: Answers
  readonly judgedOn: LocalDate
  readonly newSignAskedAt: Date
}

/** What is kept of answers that were judged, in force from then on. */
export const keptAnswers = ({ answers, judgedOn, newSignAskedAt }: Judged, sharedAt: Date) => ({
  answers: JSON.stringify(answers),
  judgedOn,
  newSignAskedAt,
  closedAt: null,
  sharedAt,
})

const hourMs = 3_600_000
/** A clock may be a little ahead of ours. */
const aheadMs = 5 * 60_000
const safetyFindings = findings.filter(({ category }) => category === 'safety').map(({ id }) => id)

/**
 * Judges a visit from the answers that were shared.
 *
 * Stale answers are asked for again: B-3. A yes or not sure about new signs asks for the whole safety part, until it was
 * answered after that.
 */
export function judgeShared(
  shared: SharedCase,
  wanted: Omit<WantedVisit, 'hasGuardian'>,
  now: Date,
  zone: string,
): Judged | { readonly ok: false; readonly code: 'case/refused'; readonly faults: readonly Fault[] } {
  const on = dateAt(now.getTime(), zone)
  const parsed = parseCase(engineInForce, { answers: shared.answers, on }, on)
  if (!parsed.ok) return { ok: false, code: 'case/refused', faults: parsed.faults }
  const { newSign, hasGuardian } = shared
  const askedAt = new Date(newSign.askedAt)
  const isAnsweredAgain =
    newSign.safetyAnsweredAgainAt !== null &&
    Date.parse(newSign.safetyAnsweredAgainAt) >= askedAt.getTime() &&
    Date.parse(newSign.safetyAnsweredAgainAt) <= now.getTime() + aheadMs
  const answers: Answers = { ...parsed.case.answers, 'any-new-sign': newSign.answer }
  const verdict = judgeBooking(
    {
      answers,
      assessment: assess(answers, on),
      on,
      localHour: Math.min(23, Math.floor((now.getTime() - dayOf(on, zone).start) / hourMs)),
      facts: {
        't-hours-since-safety': Math.max(0, (now.getTime() - askedAt.getTime()) / hourMs),
        't-recheck-done': isAnsweredAgain,
      },
    },
    { ...wanted, hasGuardian },
  )
  const isStale =
    now.getTime() - askedAt.getTime() > newSignHours * hourMs || askedAt.getTime() > now.getTime() + aheadMs
  const askAgain = [
    ...(isStale ? ['any-new-sign'] : []),
    ...(newSign.answer !== false && !isAnsweredAgain ? safetyFindings : []),
  ]
  return {
    ok: true,
    verdict: { ...verdict, ask: [...new Set([...askAgain, ...verdict.ask])] },
    answers,
    judgedOn: on,
    newSignAskedAt: askedAt,
  }
}
