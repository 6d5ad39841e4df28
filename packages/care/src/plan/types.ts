import type { Disposition } from '@unspasm/guideline/disposition'
import type { EvidenceGrade, Limits } from '@unspasm/guideline/tool'
import type { Answer, Answers } from '../answers.ts'
import type { Assessment } from '../assess.ts'
import type { LocalDate } from '../local-date.ts'
import type { MovementWishes } from './movements.ts'
import type { Block } from '../review/blocks.ts'
import type { Review } from '../review/types.ts'

/** Part of a plan: the next 15 minutes, today, this week, after it settles. */
export const horizons = ['now', 'today', 'week', 'after'] as const

export type Horizon = (typeof horizons)[number]

/** One thing to do. Its words live in `words/en/plan.ts` under `id`, `when` and `why`; its steps under `words`. */
export type PlanItem = {
  /** Unique in a plan: a tool, `tool:variant`, or a name of the plan such as `heat-day`. */
  readonly id: string
  readonly tool: string
  /** Way of using the tool; missing when the tool has only one. */
  readonly variant?: string
  /** Key of the steps in the words of tools: `tool` or `tool:variant`. */
  readonly words: string
  /** How long it takes; `null` for what has no length, such as a rule for the day. */
  readonly minutes: number | null
  /** What it takes of the 15 minutes of `now`: heat runs by itself and counts less. 0 outside `now`. */
  readonly countedMinutes: number
  /** Key of the words that say when or how often. */
  readonly when: string
  /** Rules that put it here; the first one gives the line "why for you". */
  readonly why: readonly [string, ...string[]]
  readonly evidence: EvidenceGrade
  /** Numbers of sources of that evidence. */
  readonly sources: readonly string[]
  /** `true`: cannot be dismissed, and does not count towards a maximum. */
  readonly required: boolean
  /** Movements or rest positions inside, in order; ids of `movements.ts`. */
  readonly parts: readonly string[]
  /** Tools that the item offers by a button, such as the way up from the floor. */
  readonly offers: readonly string[]
  /** Numbers and notes that bind it, the strictest of each. */
  readonly limits: Limits
  /** Gates and triage rules whose sentence is shown before it starts. */
  readonly cautions: readonly string[]
  /** Findings to be answered first; its steps stay closed until then. */
  readonly ask: readonly string[]
  /** Facts that are asked at every start, such as alcohol in the last hours; ids of `session-facts.ts`. */
  readonly askAtStart: readonly string[]
  /** `true`: it begins only when the person can stand. */
  readonly onceUp?: true
  /** Day by which it is done. */
  readonly by?: LocalDate
  /** A professional put it here; shown unchanged. */
  readonly pinnedBy?: { readonly role: string; readonly name: string; readonly on: LocalDate }
}

/** Something that is closed, and the rule whose sentence says why. */
export type HiddenItem = {
  readonly tool: string
  /** Missing when the whole tool is closed. */
  readonly variant?: string
  /** Item that the person left out; missing when a rule of safety closes it. */
  readonly item?: string
  /** Rule whose sentence is shown: a triage rule where one closed it, else a gate or a rule of the plan. */
  readonly ruleId: string
  /** Every rule that closes it, in the order of the guideline. Never empty. */
  readonly because: readonly string[]
  /** Findings whose answer may open it; empty when no answer can. */
  readonly ask: readonly string[]
}

/** A plan for one person at one hour. Pure data. */
export type Plan = {
  /** Id of a phase; its headline is in the words. */
  readonly phase: string
  readonly disposition: Disposition
  readonly on: LocalDate
  /** Version of the guideline. */
  readonly guideline: string
  /** Exercise level in force. */
  readonly level: 0 | 1 | 2 | 3
  /** Where the person is: `on-floor`, `in-bed`, `can-sit`, `can-stand`, `can-walk`. */
  readonly where: string
  readonly now: readonly PlanItem[]
  readonly today: readonly PlanItem[]
  readonly week: readonly PlanItem[]
  readonly after: readonly PlanItem[]
  /** Everything that is closed; empty in an emergency. */
  readonly hidden: readonly HiddenItem[]
  /** Rules of the whole plan that are shown as a line, such as one new remedy a day. */
  readonly notes: readonly string[]
  /** Unanswered findings that would make the plan fit better, most useful first. */
  readonly wouldHelp: readonly string[]
  /** Reminders a day at most. */
  readonly remindersPerDay: number
  /** When to look again; `null` in an emergency. */
  readonly nextReview: LocalDate | null
}

/** A finished session of a tool. */
export type Session = {
  readonly tool: string
  readonly variant?: string
  readonly on: LocalDate
  /** Minute of the local day at which it ended, 0 to 1439. */
  readonly endedAtMinute: number
  /** The same as an instant, ISO 8601; missing means that only the local time is known. */
  readonly endedAt?: string
  readonly minutes: number
  /** Exercise level of the session; missing means none. */
  readonly level?: 0 | 1 | 2 | 3
}

/** "Not for me", with the reason that was tapped. `item` is the id of a plan item. */
export type NotForMe = {
  readonly item: string
  readonly reason: 'hurts' | 'no-time' | 'do-not-like' | 'not-possible'
  readonly on: LocalDate
}

/** An item a professional put into the plan, signed. */
export type Pinned = {
  readonly tool: string
  readonly variant?: string
  readonly horizon: Horizon
  readonly by: { readonly role: string; readonly name: string; readonly on: LocalDate }
}

/** What a fair test said about a tool. */
export type Effect = {
  readonly tool: string
  readonly verdict: 'helps' | 'same' | 'worse' | 'unclear'
  readonly on: LocalDate
}

/** The part of a review that a plan reads. */
export type DaysSay = Pick<Review, 'disposition' | 'fired'> & {
  readonly blocks: readonly Pick<Block, 'token' | 'because'>[]
}

/** What a plan is made from. Everything after `localHour` may be left out: nothing is known of it then. */
export type PlanInput = {
  readonly answers: Answers
  readonly assessment: Assessment
  readonly on: LocalDate
  /** Hour of the local day, 0 to 23. */
  readonly localHour: number
  /** Minute of that hour; missing means 0. */
  readonly localMinute?: number
  /** The same moment as an instant, ISO 8601; missing means that only the local time is known. */
  readonly at?: string
  /** Values made from the diary, by id. */
  readonly metrics?: Readonly<Record<string, Answer>>
  /** Facts of the tools, by id of `session-facts.ts`; they win over those made from `sessions`. */
  readonly facts?: Readonly<Record<string, Answer>>
  /** Sessions of the last 28 days, in any order. */
  readonly sessions?: readonly Session[]
  readonly notForMe?: readonly NotForMe[]
  readonly pinned?: readonly Pinned[]
  readonly effects?: readonly Effect[]
  /** What the days say; it takes the place of what the answers alone say. Missing means that no day has passed. */
  readonly review?: DaysSay
  /** Exercise level; missing means 0. */
  readonly level?: 0 | 1 | 2 | 3
  /** What sessions say about the next choice of movements; missing means nothing. */
  readonly wishes?: MovementWishes
  /** Day of the first check of this bout; missing means `on`. */
  readonly firstCheckOn?: LocalDate
}
