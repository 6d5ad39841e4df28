import type { FindingId } from './finding-id.ts'
import type { ScreenId } from './screen.ts'
import type { SessionFact } from './session-facts.ts'
import type { Sources } from './source.ts'

/** A row of the daily check-in: what is asked together, how long it takes, and when it is shown. */
export type CheckInRow = {
  readonly id: string
  readonly findings: readonly [FindingId, ...FindingId[]]
  /** Design limit of reading and answering, in seconds. */
  readonly seconds: number
  readonly when: string
  readonly sources: Sources
}

/** What a reaction of the check-in does. */
export type ReactionEffect = {
  /** Things that are offered; each has words. Tools by their id. */
  readonly offer?: readonly string[]
  /** Screens of the check that open. */
  readonly open?: readonly ScreenId[]
  /** Findings that are asked once more. */
  readonly ask?: readonly FindingId[]
  /** Hours for which the exercise level does not rise. */
  readonly keepLevelHours?: number
  /** Review rule that is looked at. */
  readonly review?: string
  /** Series of reminders that stop. */
  readonly stopReminders?: readonly string[]
  /** `true`: the person says which of two answers that do not fit counts; both stay. */
  readonly asksWhichCounts?: true
}

/** A reaction of the check-in besides the review rules. */
export type CheckInReaction = {
  readonly id: string
  readonly when: string
  readonly effect: ReactionEffect
  readonly sources: Sources
}

/**
 * Facts of a check-in, made from the diary and the sessions; `c-visit` is the newest visit that waits for its answer.
 *
 * Source: plan 5.
 */
export const checkInFacts = [
  { id: 'c-day', kind: 'number', missing: 'no', meaning: 'Days since the first check.' },
  { id: 'c-fixed-day', kind: 'boolean', missing: 'no', meaning: 'A fixed check-in day: 1, 3, 7, 14, 28.' },
  {
    id: 'c-weekly-due',
    kind: 'boolean',
    missing: 'no',
    meaning: 'A weekly day, or the first check-in after one on which the weekly questions gave way or nobody answered.',
  },
  { id: 'c-heat-24h', kind: 'boolean', missing: 'no', meaning: 'A heat session ended in the last 24 hours.' },
  { id: 'c-visit-hours', kind: 'number', missing: 'no', meaning: 'Hours since the visit.' },
  { id: 'c-visit-missed', kind: 'boolean', missing: 'no', meaning: 'No check-in in the time in which it is asked.' },
  { id: 'c-pain-rise', kind: 'number', missing: 'no', meaning: 'pain-now of today minus that of yesterday.' },
  { id: 'c-limit-run', kind: 'number', missing: 'no', meaning: 'Newest run of days with limit-24h >= 7.' },
  { id: 'c-spasm-days', kind: 'number', missing: 'no', meaning: 'Days of the last 7 with spasms-24h more-than-5.' },
  { id: 'c-points-better', kind: 'number', missing: 'no', meaning: 'm-pain-drop, 0 when it is negative.' },
  { id: 'c-points-worse', kind: 'number', missing: 'no', meaning: 'The same the other way round.' },
] as const satisfies readonly SessionFact[]

export type CheckInFactId = (typeof checkInFacts)[number]['id']

/**
 * Questions of the daily check-in, in this order. A condition reads the newest answers, those of this check-in included.
 *
 * Source: plan 5.
 */
export const checkInRows = [
  { id: '1', findings: ['any-new-sign'], seconds: 8, when: 'true', sources: ['R1', 'R6'] },
  { id: '2', findings: ['pain-now'], seconds: 5, when: 'true', sources: ['E37'] },
  { id: '3', findings: ['limit-24h'], seconds: 5, when: 'true', sources: ['EXPERT'] },
  {
    id: '4',
    findings: ['spasms-24h'],
    seconds: 4,
    when: 'not c-weekly-due or (c-visit-hours >= 24 and c-visit-hours <= 48) or c-visit-missed',
    sources: ['EXPERT'],
  },
  { id: '5', findings: ['global-change'], seconds: 5, when: 'c-fixed-day', sources: ['EXPERT'] },
  { id: '6', findings: ['remedies-done'], seconds: 8, when: 'true', sources: ['R28'] },
  {
    id: '7',
    findings: ['heat-skin-mark'],
    seconds: 5,
    when: 'c-heat-24h or remedies-done has heat',
    sources: ['R44'],
  },
  {
    id: '8',
    findings: ['sitting-response', 'sitting-new-sign'],
    seconds: 10,
    when: '(c-visit-hours >= 24 and c-visit-hours <= 48) or c-visit-missed',
    sources: ['R45', 'R46'],
  },
  {
    id: '8b',
    findings: ['self-care-tried'],
    seconds: 4,
    when: 'disposition is self-care and global-change in [same, worse, much-worse] and ((c-day >= 2 and c-day < 4) or (m-day >= 2 and m-day < 4))',
    sources: ['R28'],
  },
  {
    id: '9',
    findings: ['peg-pain', 'peg-enjoyment', 'peg-activity', 'limited-days-7d'],
    seconds: 20,
    when: 'c-weekly-due and not ((c-visit-hours >= 24 and c-visit-hours <= 48) or c-visit-missed)',
    sources: ['E37', 'E39'],
  },
] as const satisfies readonly CheckInRow[]

/** The longest a check-in may take, in seconds. Source: plan 5. */
export const checkInSeconds = 60

/**
 * Reactions to a check-in besides the review rules.
 *
 * Source: plan 5, C-1 to C-6.
 */
export const checkInReactions = [
  {
    id: 'C-1',
    when: 'c-pain-rise >= 3',
    effect: {
      offer: ['positions', 'heat-session', 'movement-now'],
      keepLevelHours: 48,
      ask: ['any-new-sign'],
    },
    sources: ['EXPERT'],
  },
  {
    id: 'C-2',
    when: 'c-limit-run >= 3',
    effect: { offer: ['physiotherapist', 'doctor'] },
    sources: ['EXPERT'],
  },
  {
    id: 'C-3',
    when: 'c-spasm-days >= 2',
    effect: { open: ['s3-feeling-ill', 's7b-medicine-detail'], review: 'RV-11' },
    sources: ['EXPERT'],
  },
  { id: 'C-4', when: 'm-silent-days >= 3', effect: { review: 'RV-32' }, sources: ['R10'] },
  {
    id: 'C-5',
    when: '(global-change in [much-better, better, gone] and c-points-worse >= 2) or (global-change in [worse, much-worse] and c-points-better >= 2)',
    effect: { asksWhichCounts: true },
    sources: ['E37', 'EXPERT'],
  },
  {
    id: 'C-6',
    when: 'm-quiet-days >= 2',
    effect: { stopReminders: ['heat'], offer: ['next-level'] },
    sources: ['EXPERT'],
  },
] as const satisfies readonly CheckInReaction[]

export type CheckInReactionId = (typeof checkInReactions)[number]['id']

/**
 * Days of the weekly questions, counted from the first check: every 7 days.
 *
 * Source: plan 5, row 9.
 */
export const weeklyEveryDays = 7

/**
 * Numbers inside the facts of the check-in: hours in which heat counts, hours after a visit in which it is asked (both
 * included), points from which a day limits much, days over which attacks are counted, hours off the chosen time.
 *
 * Source: plan 5.
 */
export const checkInBounds = {
  heatHours: 24,
  visitFromHours: 24,
  visitUntilHours: 48,
  highLimit: 7,
  spasmWindowDays: 7,
  offTimeHours: 3,
} as const

/**
 * What a finished session of a tool ticks in `remedies-done`. Warmth of every kind is heat; cold is not.
 *
 * Source: plan 5, row 6.
 */
export const remedyOfTool = [
  { tool: 'heat-session', but: ['cold-pack'], remedy: 'heat' },
  { tool: 'walk-plan', remedy: 'walk' },
  { tool: 'movement-now', remedy: 'exercise' },
  { tool: 'programme', remedy: 'exercise' },
  { tool: 'break-coach', remedy: 'posture-breaks' },
  { tool: 'drink-plan', but: ['glass'], remedy: 'drink-goal' },
  { tool: 'plate-check', remedy: 'food' },
  { tool: 'self-massage', remedy: 'massage' },
  { tool: 'massage-visit', remedy: 'massage' },
] as const satisfies readonly { readonly tool: string; readonly but?: readonly string[]; readonly remedy: string }[]

/** Remedies of `remedies-done` that are visits of somebody, with the kind of sitting each becomes. */
export const visitRemedies = { massage: 'massage', physio: 'physio' } as const

/**
 * The smallest change that counts against the start, in points and in percent of it: an arrow is shown from there on.
 *
 * Source: plan 7.
 */
export const measureChange = {
  'pain-now': { points: 2, percent: 30, sources: ['E37'] },
  'limit-24h': { points: 2, percent: 30, sources: ['EXPERT'] },
  peg: { points: 1, percent: 30, sources: ['E39'] },
  'limited-days-7d': { points: 2, percent: null, sources: ['EXPERT'] },
} as const satisfies Readonly<
  Record<string, { readonly points: number; readonly percent: number | null; readonly sources: Sources }>
>
