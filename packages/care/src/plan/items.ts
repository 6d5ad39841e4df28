import { toCondition } from '@unspasm/guideline/condition'
import type { PlanRule } from '@unspasm/guideline/plan-rule'
import { evidenceGrades, type EvidenceGrade, type Tool, type ToolVariant } from '@unspasm/guideline/tool'
import type { Engine } from '../engine.ts'
import type { Predicate } from '../evaluate.ts'
import type { OpenTools, ToolStatus } from '../gates.ts'
import { mergeLimits } from '../limits.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'
import type { PlanContext } from './context.ts'
import type { ChooseParts } from './movements.ts'
import { addDays } from './next-review.ts'
import type { Horizon, Pinned, PlanInput, PlanItem } from './types.ts'

/** A row of the plan, ready to run. */
export type CompiledRow = {
  readonly rule: PlanRule
  readonly holds: Predicate
  readonly choices: readonly { readonly variant: string; readonly holds: Predicate }[]
}

/** Compiles a row. @throws when it names what the engine does not know. */
export function compileRow(engine: Engine, rule: PlanRule): CompiledRow {
  return {
    rule,
    holds: engine.compile(toCondition(rule.when)),
    choices: (rule.choose ?? []).map(({ variant, when }) => ({ variant, holds: engine.compile(toCondition(when)) })),
  }
}

/** What an item is made from, besides its row. */
export type ItemSurroundings = {
  readonly input: PlanInput
  readonly read: PlanContext
  readonly statuses: OpenTools
  readonly tools: ReadonlyMap<string, Tool>
  readonly chooseParts: ChooseParts
}

/**
 * The item of a row whose condition holds, or `null` when its tool is closed, nobody has what it needs, or nothing is
 * left inside it.
 */
export function itemOf(row: CompiledRow, horizon: Horizon, around: ItemSurroundings): PlanItem | null {
  const { rule, choices } = row
  const { context } = around.read
  const isUsable = (variant: string) => around.statuses.get(`${rule.tool}:${variant}`)?.state !== 'closed'
  const chosen = choices.find(({ variant, holds }) => isUsable(variant) && holds(context))?.variant
  if (rule.choose && chosen === undefined) return null
  const variant = rule.variant ?? chosen
  const made = makeItem(rule.tool, variant, horizon, around)
  if (!made) return null

  const { status, item } = made
  const limits = mergeLimits([status.limits, ...(rule.limits ? [rule.limits] : [])])
  const parts = partsOf(rule, limits, around)
  if (rule.parts && parts.length === 0) return null
  const minutes = bounded(rule.minutes ?? item.minutes, limits.maxMinutes)
  const by = rule.byDay === undefined ? undefined : byDay(around.input, rule.byDay)
  return {
    ...item,
    id: rule.item ?? item.id,
    minutes,
    countedMinutes: horizon === 'now' ? Math.min(minutes ?? 0, rule.countedMinutes ?? minutes ?? 0) : 0,
    when: rule.timing,
    why: [rule.id],
    evidence: worse(rule.evidence ?? item.evidence, status.gradeAtMost),
    sources: rule.evidence ? rule.sources : item.sources,
    required: rule.required === true,
    parts,
    offers: (rule.offers ?? []).filter((tool) => around.statuses.get(tool)?.state !== 'closed'),
    limits,
    ...(by !== undefined && { by }),
  }
}

/**
 * The item that a professional pinned, or `null` when a gate closes its tool or the plan does not know it. A tool with
 * variants that is pinned without one is done in the first way that is not closed.
 */
export function pinnedItemOf(pinned: Pinned, around: ItemSurroundings): PlanItem | null {
  const ways = around.tools.get(pinned.tool)?.variants?.map(({ id }) => id)
  const usable = ways?.find((way) => around.statuses.get(`${pinned.tool}:${way}`)?.state !== 'closed')
  if (ways && usable === undefined) return null
  const made = makeItem(pinned.tool, pinned.variant ?? usable, pinned.horizon, around)
  return made && { ...made.item, pinnedBy: pinned.by }
}

function makeItem(
  toolId: string,
  variantId: string | undefined,
  horizon: Horizon,
  { read, input, statuses, tools }: ItemSurroundings,
): { readonly status: ToolStatus; readonly item: PlanItem } | null {
  const key = variantId === undefined ? toolId : `${toolId}:${variantId}`
  const status = statuses.get(key)
  const tool = tools.get(toolId)
  if (!status || !tool || status.state === 'closed') return null

  const variant: ToolVariant | undefined = tool.variants?.find(({ id }) => id === variantId)
  const needsStanding = (variant ?? tool).needsStanding === true
  const isDown = read.where === 'on-floor' || read.where === 'in-bed'
  if (needsStanding && isDown && horizon === 'now') return null

  const minutes = bounded((variant ?? tool).minutes, status.limits.maxMinutes)
  const tokens = variant?.tokens ?? tool.tokens
  const triage = input.assessment.cautions.filter(({ token }) => tokens.includes(token)).map(({ rule }) => rule)
  const item: PlanItem = {
    id: key,
    tool: toolId,
    ...(variantId !== undefined && { variant: variantId }),
    words: key,
    minutes,
    countedMinutes: horizon === 'now' ? (minutes ?? 0) : 0,
    when: horizon === 'now' ? 'now' : 'today',
    why: ['P0-4'],
    evidence: worse((variant ?? tool).evidence, status.gradeAtMost),
    sources: (variant ?? tool).sources,
    required: false,
    parts: [],
    offers: [],
    limits: status.limits,
    cautions: [...new Set([...triage, ...status.cautions])],
    ask: status.ask.filter((id) => !isFact(id)),
    askAtStart: status.ask.filter(isFact),
    ...(needsStanding && isDown && { onceUp: true as const }),
  }
  return { status, item }
}

function partsOf(
  { parts }: PlanRule,
  limits: PlanItem['limits'],
  { chooseParts, read, statuses, input }: ItemSurroundings,
): readonly string[] {
  switch (parts) {
    case 'positions':
      return chooseParts.positions(read.where, statuses)
    case 'floor':
      return chooseParts.floor(read.context, input.wishes)
    case 'breathing':
      return chooseParts.breathing(read.context, input.wishes)
    case 'movements':
      return chooseParts.movements(read.where, input.level ?? 0, limits, read.context, input.wishes)
    default:
      return []
  }
}

const isFact = (id: string) => id.startsWith('t-')

const bounded = (minutes: number | null, most: number | undefined): number | null =>
  minutes === null || most === undefined ? minutes : Math.min(minutes, most)

const worse = (grade: EvidenceGrade, atMost: EvidenceGrade | undefined): EvidenceGrade =>
  atMost !== undefined && evidenceGrades.indexOf(atMost) > evidenceGrades.indexOf(grade) ? atMost : grade

/** The day by which something is done: days after the first check, but never before `on`; missing without a date. */
function byDay({ on, firstCheckOn = on }: PlanInput, days: number): LocalDate | undefined {
  if (dayNumber(on) === null || dayNumber(firstCheckOn) === null) return undefined
  const by = addDays(firstCheckOn, days)
  return by < on ? on : by
}
