import { toCondition } from '@unspasm/guideline/condition'
import { guideline as guidelineInForce, type Guideline } from '@unspasm/guideline/guideline'
import type { PlanRule } from '@unspasm/guideline/plan-rule'
import { remindersPerDay } from '@unspasm/guideline/plan-bounds'
import {
  planRules as planRulesInForce,
  planShapeRules,
  shownShapeRules,
  wouldHelp,
} from '@unspasm/guideline/plan-rules'
import type { Tool, ToolGate } from '@unspasm/guideline/tool'
import { toolGates } from '@unspasm/guideline/tool-gates'
import { tools as toolsInForce } from '@unspasm/guideline/tools'
import type { Context } from './evaluate.ts'
import { answerState } from './facts.ts'
import { createOpenTools, type OpenTools } from './gates.ts'
import { hiddenOf } from './plan/hidden.ts'
import { groupsOf, runHorizon, type HorizonItems } from './plan/horizon.ts'
import { compileRow, type ItemSurroundings } from './plan/items.ts'
import { createChooseParts } from './plan/movements.ts'
import { nextReviewOf } from './plan/next-review.ts'
import { createPlanEngine } from './plan/plan-engine.ts'
import { horizons, type Horizon, type Plan, type PlanInput } from './plan/types.ts'

export { toPlanJson, type PlanJson } from './plan/json.ts'

/** Makes plans and judges tools, and keeps nothing of either. */
export type Planner = {
  readonly makePlan: (input: PlanInput) => Plan
  /** What the gates say of every tool: read when the plan is made, at the tap on Start, and when an answer changes. */
  readonly openTools: (input: PlanInput) => OpenTools
}

/** The tables a plan is made from. Generated ones of the same shape work the same way. */
export type PlanGuideline = {
  readonly guideline: Guideline
  readonly tools: readonly Tool[]
  readonly gates: readonly ToolGate[]
  readonly rules: readonly PlanRule[]
}

/** The tables in force. */
export const planGuideline: PlanGuideline = {
  guideline: guidelineInForce,
  tools: toolsInForce,
  gates: toolGates,
  rules: planRulesInForce,
}

/**
 * Makes the planner of a guideline.
 *
 * The plan is pure, total and deterministic: the same input gives the same plan, on the phone and on the server. An
 * emergency gives an empty plan. No item stands in a plan whose tool is closed, and everything closed is in `hidden`.
 *
 * @throws when the tables name what the guideline does not know: its lint finds that first.
 * Source: plan 1 to 4.
 */
export function createPlanner({ guideline, tools, gates, rules }: PlanGuideline = planGuideline): Planner {
  const { engine, judge, read } = createPlanEngine(guideline)
  const openTools = createOpenTools(engine, tools, gates, judge)
  const chooseParts = createChooseParts(judge)
  const rows = rules.map((rule) => compileRow(engine, rule))
  const holds = (context: Context) => (when: string) => engine.compile(toCondition(when))(context)
  const toolOf = new Map(tools.map((tool) => [tool.id, tool]))

  const makePlan = (input: PlanInput): Plan => {
    const readNow = read(input)
    const { phase, where, disposition } = readNow
    const level = input.level ?? 0
    const frame = { phase: phase.id, disposition, on: input.on, guideline: guideline.version, level, where }
    if (phase.id === 'stop') return { ...frame, ...emptyPlan }

    const statuses = openTools(readNow.context)
    const context: Context = {
      ...readNow.context,
      isOpen: (key) => (statuses.get(key)?.state ?? 'closed') !== 'closed',
    }
    const around: ItemSurroundings = {
      input,
      read: { ...readNow, context },
      statuses,
      tools: toolOf,
      chooseParts,
    }
    const before = runHorizon(
      'now',
      rows.filter(({ rule }) => rule.group === 'before'),
      new Set(),
      { ...around, input: { ...input, pinned: [] } },
    )
    const isOnHold = before.items.length > 0
    const made = isOnHold ? { ...nothing, now: before } : runAll()

    function runAll(): Record<Horizon, HorizonItems> {
      const taken = new Set<string>()
      return mapHorizons((horizon) => {
        const own = rows.filter(
          ({ rule }) =>
            groupsOf[horizon].includes(rule.group) && (rule.required === true || phase.groups.includes(rule.group)),
        )
        const result = runHorizon(horizon, own, taken, around)
        for (const { id } of result.items) taken.add(id)
        return result
      })
    }

    const is = holds(context)
    const isUnanswered = (id: string) =>
      context.facts.state[engine.layout.slots.get(id)!.index] === answerState.unanswered
    return {
      ...frame,
      ...mapHorizons((horizon) => made[horizon].items),
      hidden: hiddenOf(
        tools,
        statuses,
        readNow,
        chooseParts.closed(level, context),
        horizons.flatMap((horizon) => made[horizon].leftOut),
      ),
      notes: isOnHold ? [] : planShapeRules.filter(({ id, when }) => isShown(id) && is(when)).map(({ id }) => id),
      wouldHelp: isOnHold
        ? []
        : wouldHelp.filter(({ finding, when }) => isUnanswered(finding) && is(when)).map(({ finding }) => finding),
      remindersPerDay: (remindersPerDay.acutePhases as readonly string[]).includes(phase.id)
        ? remindersPerDay.acute
        : remindersPerDay.later,
      nextReview: nextReviewOf(input),
    }
  }
  return { makePlan, openTools: (input) => openTools(read(input).context) }
}

const isShown = (id: string) => (shownShapeRules as readonly string[]).includes(id)

const mapHorizons = <Value>(make: (horizon: Horizon) => Value): Record<Horizon, Value> => ({
  now: make('now'),
  today: make('today'),
  week: make('week'),
  after: make('after'),
})

const nothing: Record<Horizon, HorizonItems> = mapHorizons(() => ({ items: [], leftOut: [] }))

const emptyPlan = {
  now: [],
  today: [],
  week: [],
  after: [],
  hidden: [],
  notes: [],
  wouldHelp: [],
  remindersPerDay: 0,
  nextReview: null,
} as const

const inForce = createPlanner()

/** Makes a plan by the guideline in force. */
export const makePlan = inForce.makePlan

/** Judges every tool by the guideline in force. */
export const openTools = inForce.openTools
