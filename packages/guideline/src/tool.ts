import type { Sources } from './source.ts'
import type { Token } from './token.ts'

/** How far studies carry a remedy; `S` is a safety rule. Source: remedies 0.5. */
export const evidenceGrades = ['A', 'B', 'C', 'D', 'S'] as const

export type EvidenceGrade = (typeof evidenceGrades)[number]

/** Restrictions that are no number. Each has a sentence in the words of tools. */
export const limitNotes = [
  'sit-up',
  'not-in-bed',
  'back-only',
  'not-on-bruise',
  'over-clothing',
  'not-over-cancer',
  'stop-if-sight-blurs',
  'first-time-short',
  'side-lying',
  'not-flat-on-back',
  'half-sitting',
  'no-belly',
  'no-legs',
  'no-tools',
  'no-oil',
  'no-pressing-on-spine',
  'no-pressing-on-low-back',
  'face-down-short',
  'light-touch',
  'legs-light',
  'skip-numb-area',
  'wait-for-answer',
  'never-alone-on-table',
  'skill-pregnancy-massage',
  'extra-comfort',
  'lower-end-of-band',
  'pregnancy-row',
  'breastfeeding-row',
  'never-below-band',
  'clinician-number',
  'no-potassium-food',
  'steady-greens',
  'no-sugary-food',
  'pregnancy-food',
  'diet-exclusions',
  'ask-dietitian',
  'half-range',
  'no-bending',
  'pregnancy-set',
  'talking-pace',
  'seated-or-supported',
  'first-time-supervised',
  'with-physiotherapist',
  'with-trainer',
  'with-doctor',
  'no-heavy-load-yet',
] as const

export type LimitNote = (typeof limitNotes)[number]

/**
 * Numbers and notes that bind a tool. When several rules bind it, each number takes its strictest value:
 * the least, but the greatest of `gapMinutes`, `layers`, `extraLayers` and `pressureDrop`; notes add up.
 *
 * Minutes, litres and degrees Celsius as named; `comfortMax` 0–4, `pressureCap` 0–10, `rangePercent` of the full movement.
 */
export type Limits = {
  readonly defaultMinutes?: number
  readonly maxMinutes?: number
  readonly checkEveryMinutes?: number
  readonly gapMinutes?: number
  readonly sessionsPerDay?: number
  readonly skinMinutesPerDay?: number
  readonly layers?: number
  readonly extraLayers?: number
  readonly comfortMax?: number
  readonly waterMaxCelsius?: number
  readonly pressureCap?: number
  /** Taken off the strictest `pressureCap`, which stays at 1 or more. */
  readonly pressureDrop?: number
  readonly rangePercent?: number
  readonly maxLevel?: number
  readonly litresMax?: number
  readonly litresExtraMax?: number
  readonly notes?: readonly LimitNote[]
}

/** A way of using a tool. */
export type ToolVariant = {
  readonly id: string
  readonly evidence: EvidenceGrade
  readonly sources: Sources
  /** How long it takes; `null` for what has no length. */
  readonly minutes: number | null
  /** Permissions of triage it needs, where they are not those of the tool. */
  readonly tokens?: readonly Token[]
  /** `true`: cannot be done lying or sitting. */
  readonly needsStanding?: true
  /** Limits that hold for everybody. */
  readonly limits?: Limits
}

/**
 * Something a person can do. A `remedy` works on the body and is bound by the gates; a `step` is a call, a rule or a
 * question, and stays open.
 */
export type Tool = {
  readonly id: string
  readonly kind: 'remedy' | 'step'
  /** Permissions of triage it needs; all of them. */
  readonly tokens: readonly Token[]
  readonly evidence: EvidenceGrade
  readonly sources: Sources
  readonly minutes: number | null
  readonly needsStanding?: true
  readonly limits?: Limits
  /** In the order in which they are preferred; missing means there is one way. */
  readonly variants?: readonly [ToolVariant, ...ToolVariant[]]
}

/** What a gate does to the tools it names; each target is `tool` (with all its variants) or `tool:variant`. */
export type GateEffect<Key extends string = string> = {
  /** Not shown at all. */
  readonly hides?: readonly Key[]
  /** Cannot be started; shown with the reason. */
  readonly closes?: readonly Key[]
  /** Bound by numbers and notes. `from` takes one number from a fact, where it is known. */
  readonly limits?: readonly {
    readonly on: readonly Key[]
    readonly to: Limits
    readonly from?: { readonly field: Exclude<keyof Limits, 'notes'>; readonly fact: string }
  }[]
  /** The message must be read before it starts. */
  readonly warns?: readonly Key[]
  /** The evidence is shown as this letter at best. */
  readonly grades?: { readonly on: readonly Key[]; readonly atMost: EvidenceGrade }
  /** A finding that is asked before the tool opens. */
  readonly asks?: { readonly on: readonly Key[]; readonly finding: string }
}

/**
 * A row of a gate table: closes, limits or warns when its condition holds, in three-valued logic.
 *
 * Source: remedies 0.1.
 */
export type ToolGate<Key extends string = string> = {
  readonly id: string
  readonly when: string
  readonly effect: GateEffect<Key>
  /** What an unknown answer does: the whole row applies (`close`, `limit`), it is asked first, or nothing. */
  readonly onUnknown: 'close' | 'limit' | 'ask' | 'ignore'
  /** Replaces `effect` when the condition is only maybe true. */
  readonly whenUnknown?: GateEffect<Key>
  /** What opens it again. `clearance` names an option of `clinician-clearance`; `cleared` is what stays then. */
  readonly lift: {
    readonly by: 'clearance' | 'time' | 'answer' | 'triage' | 'progress' | 'never'
    readonly clearance?: 'massage-ok' | 'heat-ok' | 'exercise-ok' | 'supplements-ok' | 'fluid-goal-ok' | 'visit-ok'
    readonly cleared?: GateEffect<Key>
  }
  readonly sources: Sources
}
