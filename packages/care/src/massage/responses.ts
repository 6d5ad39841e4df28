import { responseRules, type ResponseRule, type ResponseRuleId } from '@unspasm/guideline/massage/sitting-response'
import { visitDose } from '@unspasm/guideline/massage/visit'
import type { Sitting } from '../diary.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'

/** Rules of response that hold after the sittings of a bout, in the order of their table. Source: remedies 2.7. */
export function responsesOf(sittings: readonly Sitting[]): readonly ResponseRuleId[] {
  const said = answered(sittings)
  return responseRules.filter(({ id }) => holds(ruleOf(id), said)).map(({ id }) => id)
}

function holds({ after, anyEarlier }: ResponseRule, said: readonly Response[]): boolean {
  if (!after) return false
  const fits = (response: Response) =>
    after.response === 'not-better' ? response !== 'better' : response === after.response
  if (anyEarlier) return said.filter(fits).length >= after.run
  return said.length >= after.run && said.slice(-after.run).every(fits)
}

type Response = NonNullable<Sitting['response']>

const massages = (sittings: readonly Sitting[]) =>
  sittings
    .filter(({ kind }) => kind === 'massage')
    .toSorted((a, b) => `${a.on} ${a.time ?? ''}`.localeCompare(`${b.on} ${b.time ?? ''}`))

const answered = (sittings: readonly Sitting[]): readonly Response[] =>
  massages(sittings).flatMap(({ response }) => (response === undefined ? [] : [response]))

const ruleOf = (id: ResponseRuleId): ResponseRule => responseRules.find((rule) => rule.id === id)!

/**
 * What is left of own massage after two sittings that were not better: nothing for 14 days, then one way with a cap while
 * the trend of pain is better.
 *
 * @param isTrendBetter whether `m-pain-trend` is better; not known is no.
 * @returns `null` when the rule does not hold.
 * Source: remedies 2.7, MR-2.
 */
export function ownMassageAfter(
  sittings: readonly Sitting[],
  on: LocalDate,
  isTrendBetter: boolean,
):
  | { readonly state: 'closed' }
  | { readonly state: 'only'; readonly variant: string; readonly pressureCap: number }
  | null {
  if (!responsesOf(sittings).includes('MR-2')) return null
  const { closesOwnMassageDays = 0, reopensAs } = ruleOf('MR-2')
  const last = massages(sittings).findLast(({ response }) => response !== undefined)
  const since = daysBetween((last?.answered ?? last)?.on ?? on, on) ?? 0
  return since >= closesOwnMassageDays && isTrendBetter && reopensAs
    ? { state: 'only', ...reopensAs }
    : { state: 'closed' }
}

/**
 * The first day of the next visit: two days after the last one, a week after two in a row that were better; `null`
 * without a visit.
 *
 * Source: remedies 2.6, 2.7 MR-4.
 */
export function daysToNextVisit(sittings: readonly Sitting[], on: LocalDate): number | null {
  const last = massages(sittings).at(-1)
  if (!last) return null
  const wait = responsesOf(sittings).includes('MR-4')
    ? (ruleOf('MR-4').nextVisitDays?.from ?? 0)
    : visitDose.gapHours / 24
  return Math.max(0, wait - (daysBetween(last.on, on) ?? 0))
}
