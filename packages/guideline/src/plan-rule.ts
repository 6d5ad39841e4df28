import type { EvidenceGrade, Limits } from './tool.ts'
import type { Sources } from './source.ts'

/** When or how often an item is done. Each has a line in the words of the plan. */
export const timings = [
  'now',
  'today',
  'hourly',
  'three-times-a-day',
  'up-to-three-times',
  'once-a-day',
  'every-day',
  'after-waking',
  'while-you-sit',
  'each-time',
  'before-next-tablet',
  'tonight',
  'this-week',
  'within-two-weeks',
  'within-48-hours',
  'three-days-a-week',
  'two-days-a-week',
  'five-days-a-week',
  'hot-or-sick-days',
  'next-time',
  'once',
] as const

export type Timing = (typeof timings)[number]

/** Rows of one group compete: a remedy that a fair test found helpful goes first among them. */
export type PlanGroup = 'before' | 'now' | 'today' | 'cause' | 'week' | 'after'

/** A row of the plan: adds its item when its condition holds and its tool is open. */
export type PlanRule = {
  readonly id: string
  readonly group: PlanGroup
  readonly when: string
  /** Name of the item; rows with the same name add it once. Missing means `tool` or `tool:variant`. */
  readonly item?: string
  readonly tool: string
  readonly variant?: string
  /** The first open variant whose condition holds is taken; the row adds nothing when there is none. */
  readonly choose?: readonly { readonly variant: string; readonly when: string }[]
  readonly timing: Timing
  /** Length of the item; missing means that of the tool. */
  readonly minutes?: number
  /** What it takes of the minutes of `now`, when that is less than its length. */
  readonly countedMinutes?: number
  readonly required?: true
  /** Which movements or positions it holds. */
  readonly parts?: 'positions' | 'floor' | 'breathing' | 'movements'
  readonly offers?: readonly string[]
  readonly limits?: Limits
  /** Days after the first check by which it is done. */
  readonly byDay?: number
  /** Evidence of this use, where it is not that of the tool. */
  readonly evidence?: EvidenceGrade
  readonly sources: Sources
}

/** A part of a bout, with the condition under which it is this one. */
export type Phase = {
  readonly id: string
  readonly when: string
  /** Groups whose rows run; rows that are required run in every phase but `stop`. */
  readonly groups: readonly PlanGroup[]
}
