import { judgeBooking, type BookingVerdict } from '@unspasm/care/booking/judge-booking'
import type { PlanInput } from '@unspasm/care/plan/types'
import { redFlags } from '@unspasm/guideline/words/en/red-flags'
import { professionalRules, remedyGates } from '@unspasm/guideline/words/en/rules'
import { bookingRules } from '@unspasm/guideline/words/en/booking-rules'
import { toolGates } from '@unspasm/guideline/words/en/tool-gates'
import type { Service } from '@unspasm/server/api'

/** A service, and what the body says about it. */
export type Judged = { readonly service: Service; readonly verdict: BookingVerdict }

/** Whether something can be booked. */
export const isOpen = ({ reasons, ask }: BookingVerdict): boolean => reasons.length === 0 && ask.length === 0

/** Whether a guardian who is there would open something. Source: professionals 3, B-8. */
export const asksGuardian = ({ verdict }: Judged): boolean => verdict.reasons.some(({ rule }) => rule === 'B-8')

/** Every service that is given, judged here; those that can be booked first, then those that were suggested. */
export function judgeServices(services: readonly Service[], input: PlanInput, hasGuardian: boolean): readonly Judged[] {
  const judged = services
    .filter(({ isActive }) => isActive)
    .map((service) => ({
      service,
      verdict: judgeBooking(input, { role: service.role, isRemote: service.isRemote, hasGuardian }),
    }))
  return judged.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Place in the order: as they are offered, then what asks first, then what is closed. */
function placeOf({ service: { role }, verdict }: Judged): number {
  if (verdict.reasons.length > 0) return 200
  const at = verdict.offered.findIndex((offered) => offered.role === role)
  return (verdict.ask.length > 0 ? 100 : 0) + (at < 0 ? 50 : at)
}

const sentences: readonly Readonly<Record<string, string>>[] = [redFlags, remedyGates, professionalRules, toolGates]

const sentenceOf = (rule: string) =>
  sentences.map((table) => table[rule]).find((text) => text !== undefined && text !== '')

/** Why something is closed, each sentence once, the first to tell first. Rules without words of their own say nothing. */
export function reasonTexts(
  reasons: readonly { readonly rule: string; readonly because: readonly string[] }[],
): readonly string[] {
  const words: Readonly<Record<string, string>> = bookingRules
  return [
    ...new Set(
      reasons.flatMap(({ rule, because }) => [words[rule] ?? '', ...because.map((id) => sentenceOf(id) ?? '')]),
    ),
  ].filter((text) => text !== '')
}
