import type { Fault } from '@unspasm/care/case'
import { dayNumber, type LocalDate } from '@unspasm/care/local-date'
import type { NotForMe, PlanInput } from '@unspasm/care/plan/types'
import type { Metric } from '@unspasm/guideline/finding'
import { metrics } from '@unspasm/guideline/metrics'
import type { Tool } from '@unspasm/guideline/tool'
import { tools } from '@unspasm/guideline/tools'
import {
  anyNumber,
  anyText,
  faultsIfThere,
  faultsOf,
  faultsOfList,
  faultsOfNamed,
  oneOf,
  wholeNumber,
  type Kind,
} from './field-check.ts'

/** What a case for a plan holds beside the answers. All of it may be left out. */
export type PlanFields = Pick<PlanInput, 'sessions' | 'notForMe' | 'metrics' | 'level' | 'firstCheckOn'> & {
  /** Hour of the local day, 0 to 23. */
  readonly hour?: number
}

/** Names of the fields that only a plan reads. */
export const planFieldNames = ['hour', 'level', 'firstCheckOn', 'sessions', 'notForMe', 'metrics', 'diary'] as const

const lastHour = 23
const lastMinuteOfDay = 1439
const level = oneOf([0, 1, 2, 3])
const reason = oneOf(['hurts', 'no-time', 'do-not-like', 'not-possible'] satisfies NotForMe['reason'][])

const variantsOf = new Map(tools.map(({ id, variants }: Tool) => [id, (variants ?? []).map((variant) => variant.id)]))
const tool = oneOf([...variantsOf.keys()])
const metricOf = new Map(metrics.map((metric: Metric) => [metric.id, metric]))

const withFirstCheck: Kind = { is: () => false, expected: 'the day of the first check, beside a diary' }
const withoutDiary: Kind = { is: () => false, expected: 'a diary or metrics, not both' }

const dayUpTo = (on: LocalDate): Kind => ({
  is: (value) => typeof value === 'string' && dayNumber(value) !== null && value <= on,
  expected: `a date YYYY-MM-DD, not after ${on}`,
})

/**
 * Everything that is wrong with the fields of a case that only a plan reads.
 *
 * @param on the date of the case: nothing that was done is after it.
 */
export function faultsOfPlanFields(value: Readonly<Record<string, unknown>>, on: LocalDate): readonly Fault[] {
  const day = dayUpTo(on)
  return [
    ...faultsIfThere('hour', value['hour'], wholeNumber(lastHour)),
    ...faultsIfThere('level', value['level'], level),
    ...faultsIfThere('firstCheckOn', value['firstCheckOn'], day),
    ...faultsOfList('sessions', value['sessions'], (session) => ({
      required: { tool, on: day, endedAtMinute: wholeNumber(lastMinuteOfDay), minutes: wholeNumber(lastMinuteOfDay) },
      optional: { variant: oneOf(variantsOf.get(String(session['tool'])) ?? []), level },
    })),
    ...faultsOfList('notForMe', value['notForMe'], () => ({ required: { item: anyText, reason, on: day } })),
    ...faultsOfNamed('metrics', value['metrics'], kindOfMetric),
    ...(hasDiary(value) && value['firstCheckOn'] === undefined
      ? faultsOf('firstCheckOn', undefined, withFirstCheck)
      : []),
    ...(hasDiary(value) ? faultsIfThere('metrics', value['metrics'], withoutDiary) : []),
  ]
}

/** The fields that only a plan reads, of a case that has no faults. */
export function planFieldsOf(value: Readonly<Record<string, unknown>>): PlanFields {
  const read = planFieldNames.filter((name) => name !== 'diary' && value[name] !== undefined)
  return Object.fromEntries(read.map((name) => [name, value[name]]))
}

/** Whether a case brings a diary; one without entries says nothing. */
export function hasDiary({ diary }: Readonly<Record<string, unknown>>): boolean {
  return diary !== undefined && !(Array.isArray(diary) && diary.length === 0)
}

function kindOfMetric(id: string): Kind {
  const metric = metricOf.get(id)
  if (!metric) return { is: () => false, expected: 'the id of a value made from the diary' }
  return metric.kind === 'number' ? anyNumber : oneOf(metric.options ?? [])
}
