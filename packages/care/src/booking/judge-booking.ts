import {
  bookingRules,
  offeredAt,
  skillOfNote,
  toolOfRole,
  type BookingRule,
  type BookingRuleId,
  type OfferedRole,
  type OfferLabel,
} from '@unspasm/guideline/booking-rules'
import { toCondition } from '@unspasm/guideline/condition'
import { findings } from '@unspasm/guideline/findings'
import { guideline } from '@unspasm/guideline/guideline'
import type { ExtraSkill } from '@unspasm/guideline/practice/credential-kind'
import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { toolGates } from '@unspasm/guideline/tool-gates'
import { tools } from '@unspasm/guideline/tools'
import { createOpenTools, type ToolStatus } from '../gates.ts'
import type { PlanContext } from '../plan/context.ts'
import { createPlanEngine } from '../plan/plan-engine.ts'
import type { PlanInput } from '../plan/types.ts'

/** Whom somebody would like to book. */
export type WantedVisit = {
  readonly role: ProfessionalRoleId
  readonly isRemote: boolean
  /** Whether a guardian is on record and will be there. */
  readonly hasGuardian: boolean
}

/** A rule that closes, with the rules of the guideline that are its reason. */
export type BookingReason = { readonly rule: BookingRuleId; readonly because: readonly string[] }

/** Somebody who can be booked instead, or is suggested. */
export type OfferedNow = {
  readonly role: ProfessionalRoleId
  readonly where: OfferedRole['where']
  readonly isSuggested: boolean
  readonly label: OfferLabel | null
}

/** What the body says of one visit. */
export type BookingVerdict = {
  /** Every rule that closes, the first to tell first. Empty: nothing about the body speaks against it. */
  readonly reasons: readonly BookingReason[]
  /** Findings that must be answered before this can be said. */
  readonly ask: readonly string[]
  readonly label: OfferLabel | null
  /** What the professional must be trained for. */
  readonly skills: readonly ExtraSkill[]
  /** Greatest length of the sitting; `null`: as the service says. */
  readonly maxMinutes: number | null
  /** The gates and limits that hold for these hands; `null`: none do. */
  readonly tool: ToolStatus | null
  /** Who can be booked, in the order in which they are named. */
  readonly offered: readonly OfferedNow[]
}

const { engine, judge, read } = createPlanEngine(guideline)
// NOTE: the gates alone, not the planner: whoever books loads no movements and no rows of a plan.
const booked = new Set(Object.values(toolOfRole))
const openTools = createOpenTools(engine, tools, toolGates, judge, ({ id }) => booked.has(id))
const compiled = (when: string) => engine.compile(toCondition(when))
const rules = bookingRules.map((rule: BookingRule & { readonly id: BookingRuleId }) => ({
  rule,
  closes: compiled(rule.when),
}))
const offerRows = new Map(
  Object.entries(offeredAt).map(([disposition, rows]) => [
    disposition,
    rows.map((row: OfferedRole) => ({ row, holds: compiled(row.when ?? 'true') })),
  ]),
)
const findingIds: ReadonlySet<string> = new Set(findings.map(({ id }) => id))

/**
 * Whether somebody may be booked, from the answers alone: the same on the phone and on the server.
 *
 * Pure. Says nothing about time, place, credentials or how old the answers are.
 * Source: professionals 3 (B-1, B-2, B-4 to B-6, B-8, B-9 and who is offered at which disposition).
 */
export function judgeBooking(input: PlanInput, wanted: WantedVisit): BookingVerdict {
  const known = read(input)
  const statuses = openTools(known.context)
  const toolFor = (role: ProfessionalRoleId) => statuses.get(toolOfRole[role] ?? '') ?? null
  const tool = toolFor(wanted.role)
  const offered = listOffered(known, wanted.hasGuardian).filter(({ role }) => toolFor(role)?.state !== 'closed')
  const place = wanted.isRemote ? 'phone' : 'home'
  const own = offered.find(({ role, where }) => role === wanted.role && (where === 'both' || where === place))
  const reasons = [...closing(known, wanted)]
  if (tool?.state === 'closed' && !reasons.some(({ rule }) => rule === 'B-4')) {
    reasons.push({ rule: 'B-4', because: tool.closedBy })
  }
  if (!own && reasons.length === 0) reasons.push({ rule: 'B-not-offered', because: [known.disposition] })
  return {
    reasons,
    ask: tool?.state === 'ask' ? tool.ask.filter((id) => findingIds.has(id)) : [],
    label: own?.label ?? null,
    skills: (tool?.limits.notes ?? []).flatMap((note) => skillOfNote[note] ?? []),
    maxMinutes: tool?.limits.maxMinutes ?? null,
    tool,
    offered,
  }
}

function closing(known: PlanContext, { role, isRemote, hasGuardian }: WantedVisit): readonly BookingReason[] {
  return rules
    .filter(
      ({ rule, closes }) =>
        (rule.roles === undefined || rule.roles.includes(role)) &&
        !(isRemote && rule.openByPhone?.includes(role)) &&
        !(hasGuardian && rule.openWithGuardian) &&
        closes(known.context),
    )
    .map(({ rule }) => ({
      rule: rule.id,
      because: rule.token === undefined ? [] : (known.blockedBy.get(rule.token) ?? []),
    }))
}

function listOffered(known: PlanContext, hasGuardian: boolean): readonly OfferedNow[] {
  return offerRows
    .get(known.disposition)!
    .filter(({ holds }) => holds(known.context))
    .flatMap(({ row: { role, where, isSuggested, label } }): readonly OfferedNow[] => {
      const open = (['home', 'phone'] as const).filter(
        (place) =>
          (where === 'both' || where === place) &&
          closing(known, { role, isRemote: place === 'phone', hasGuardian }).length === 0,
      )
      const [first] = open
      return first ? [{ role, where: open.length === 2 ? 'both' : first, isSuggested, label }] : []
    })
}
