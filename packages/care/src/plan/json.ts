import type { HiddenItem, Plan, PlanItem } from './types.ts'

/** An item as the command line and the API print it. */
export type PlanItemJson = Pick<
  PlanItem,
  | 'id'
  | 'tool'
  | 'minutes'
  | 'when'
  | 'why'
  | 'evidence'
  | 'required'
  | 'parts'
  | 'limits'
  | 'cautions'
  | 'ask'
  | 'askAtStart'
> & { readonly variant: string | null; readonly by: string | null }

/** A plan as the command line and the API print it. */
export type PlanJson = Pick<
  Plan,
  'phase' | 'disposition' | 'on' | 'level' | 'where' | 'nextReview' | 'notes' | 'wouldHelp' | 'guideline'
> & {
  readonly id: string | null
  readonly now: readonly PlanItemJson[]
  readonly today: readonly PlanItemJson[]
  readonly week: readonly PlanItemJson[]
  readonly after: readonly PlanItemJson[]
  readonly hidden: readonly (Pick<HiddenItem, 'tool' | 'ruleId' | 'because' | 'ask'> & {
    readonly variant: string | null
  })[]
}

/**
 * The outside form of a plan: ids and numbers, no sentences.
 *
 * @param id of the case; missing gives `null`.
 */
export function toPlanJson(plan: Plan, id?: string): PlanJson {
  return {
    id: id ?? null,
    phase: plan.phase,
    disposition: plan.disposition,
    on: plan.on,
    level: plan.level,
    where: plan.where,
    now: plan.now.map(toItemJson),
    today: plan.today.map(toItemJson),
    week: plan.week.map(toItemJson),
    after: plan.after.map(toItemJson),
    hidden: plan.hidden.map(({ tool, variant, ruleId, because, ask }) => ({
      tool,
      variant: variant ?? null,
      ruleId,
      because,
      ask,
    })),
    notes: plan.notes,
    wouldHelp: plan.wouldHelp,
    nextReview: plan.nextReview,
    guideline: plan.guideline,
  }
}

function toItemJson(item: PlanItem): PlanItemJson {
  return {
    id: item.id,
    tool: item.tool,
    variant: item.variant ?? null,
    minutes: item.minutes,
    when: item.when,
    by: item.by ?? null,
    why: item.why,
    evidence: item.evidence,
    required: item.required,
    parts: item.parts,
    limits: item.limits,
    cautions: item.cautions,
    ask: item.ask,
    askAtStart: item.askAtStart,
  }
}
