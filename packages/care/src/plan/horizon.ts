import type { PlanGroup } from '@unspasm/guideline/plan-rule'
import { notForMeDays, smallPlan, worseVerdictDays } from '@unspasm/guideline/plan-bounds'
import { parameters } from '@unspasm/guideline/parameters'
import { daysBetween } from '../local-date.ts'
import { itemOf, pinnedItemOf, type CompiledRow, type ItemSurroundings } from './items.ts'
import type { Horizon, PlanInput, PlanItem } from './types.ts'

/** Groups of a horizon, in the order in which their rows run. */
export const groupsOf: Readonly<Record<Horizon, readonly PlanGroup[]>> = {
  now: ['now'],
  today: ['today'],
  week: ['cause', 'week'],
  after: ['after'],
}

const maximumOf: Readonly<Record<Horizon, number>> = {
  now: parameters.maxNow.value,
  today: parameters.maxToday.value,
  week: parameters.maxWeek.value,
  after: parameters.maxAfter.value,
}

/** An item that was left out by the person's own word or test. */
export type LeftOut = { readonly item: PlanItem; readonly ruleId: 'P0-6' | 'P0-7' }

/** What one horizon holds. */
export type HorizonItems = { readonly items: readonly PlanItem[]; readonly leftOut: readonly LeftOut[] }

/**
 * Runs the rows of one horizon from top to bottom: first what a professional pinned, then each row whose condition
 * holds, whose tool is open and whose item is not there yet, until the maximum is reached. In `now` an item that does
 * not fit the minutes left is passed over. Required items count neither way and stand first.
 *
 * @param rows   rows of this horizon, in order.
 * @param taken  ids of items of earlier horizons.
 * Source: plan 4, P0-4 to P0-8.
 */
export function runHorizon(
  horizon: Horizon,
  rows: readonly CompiledRow[],
  taken: ReadonlySet<string>,
  around: ItemSurroundings,
): HorizonItems {
  const { input, read } = around
  const small = read.context.hasFired?.('RV-27') === true && (horizon === 'today' || horizon === 'week')
  const pinned = (input.pinned ?? [])
    .filter((entry) => entry.horizon === horizon)
    .flatMap((entry) => pinnedItemOf(entry, around) ?? [])
  const items: PlanItem[] = [...new Map(pinned.map((item) => [item.id, item])).values()].filter(
    ({ id }) => !taken.has(id),
  )
  const leftOut: LeftOut[] = []
  const limit = small ? Number.POSITIVE_INFINITY : maximumOf[horizon]

  for (const row of helpfulFirst(rows, input)) {
    const counted = items.filter(({ required }) => !required)
    if (counted.length >= limit && row.rule.required !== true) continue
    if (!row.holds(read.context)) continue
    const item = itemOf(row, horizon, around)
    if (!item || taken.has(item.id) || items.some(({ id }) => id === item.id)) continue
    const ruleId = item.required ? null : leavesOut(item, input)
    if (ruleId) {
      leftOut.push({ item, ruleId })
      continue
    }
    const minutes = counted.reduce((sum, { countedMinutes }) => sum + countedMinutes, item.countedMinutes)
    if (horizon === 'now' && !item.required && minutes > parameters.nowMinutes.value) continue
    items.push(item)
  }
  const required = items.filter((item) => item.required)
  const others = items.filter((item) => !item.required)
  return { items: [...required, ...(small ? onlyOne(others, input, smallPlan[horizon]) : others)], leftOut }
}

/** P0-8: rows whose tool a fair test found helpful go first among the rows of their group. */
function helpfulFirst(rows: readonly CompiledRow[], { effects = [] }: PlanInput): readonly CompiledRow[] {
  const helps = ({ rule }: CompiledRow) =>
    effects.some(({ tool, verdict }) => tool === rule.tool && verdict === 'helps') ? 0 : 1
  const groups = [...new Set(rows.map(({ rule }) => rule.group))]
  return groups.flatMap((group) =>
    rows.filter(({ rule }) => rule.group === group).toSorted((a, b) => helps(a) - helps(b)),
  )
}

/** P0-6 and P0-7: the rule that leaves an item out, or `null`. */
function leavesOut(item: PlanItem, { on, notForMe = [], effects = [] }: PlanInput): LeftOut['ruleId'] | null {
  const isWithin = (since: string, days: number | null) => {
    const passed = daysBetween(since, on)
    return days === null || passed === null || passed <= days
  }
  if (notForMe.some((entry) => entry.item === item.id && isWithin(entry.on, notForMeDays[entry.reason]))) return 'P0-6'
  const isWorse = effects.some(
    ({ tool, verdict, on: since }) => tool === item.tool && verdict === 'worse' && isWithin(since, worseVerdictDays),
  )
  return isWorse ? 'P0-7' : null
}

/** P0-5: the item most often done in the last 14 days, else walking, else the first; pinned items stay. */
function onlyOne(items: readonly PlanItem[], { on, sessions = [] }: PlanInput, most: number): readonly PlanItem[] {
  const timesDone = ({ tool }: PlanItem) =>
    sessions.filter((session) => session.tool === tool && (daysBetween(session.on, on) ?? 0) < smallPlan.countedDays)
      .length
  const rank = (item: PlanItem) => timesDone(item) + (item.tool === smallPlan.otherwise ? 0.5 : 0)
  const pinned = items.filter(({ pinnedBy }) => pinnedBy)
  const best = items
    .filter(({ pinnedBy }) => !pinnedBy)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, Math.max(0, most - pinned.length))
  return [...pinned, ...best]
}
