import type { EvidenceGrade, Limits, Tool } from './tool.ts'
import type { Sources } from './source.ts'

/**
 * Dose of each kind of heat and cold: minutes on the skin, layers between the source and the skin.
 *
 * Source: remedies 1.4.
 */
export const heatDoses = {
  'heat-wrap': {
    defaultMinutes: 240,
    maxMinutes: 480,
    gapMinutes: 960,
    sessionsPerDay: 1,
    skinMinutesPerDay: 480,
    comfortMax: 2,
  },
  'electric-pad': {
    defaultMinutes: 15,
    maxMinutes: 20,
    gapMinutes: 60,
    sessionsPerDay: 4,
    skinMinutesPerDay: 120,
    layers: 2,
    comfortMax: 2,
  },
  'hot-water-bottle': {
    defaultMinutes: 15,
    maxMinutes: 20,
    gapMinutes: 60,
    sessionsPerDay: 6,
    skinMinutesPerDay: 120,
    layers: 2,
    comfortMax: 2,
  },
  'warm-shower': {
    defaultMinutes: 10,
    maxMinutes: 15,
    gapMinutes: 60,
    sessionsPerDay: 2,
    skinMinutesPerDay: 30,
    comfortMax: 2,
    waterMaxCelsius: 40,
  },
  'improvised-bottle': {
    defaultMinutes: 10,
    maxMinutes: 15,
    gapMinutes: 60,
    sessionsPerDay: 4,
    skinMinutesPerDay: 60,
    layers: 3,
    comfortMax: 2,
  },
  'cold-pack': {
    defaultMinutes: 10,
    maxMinutes: 15,
    gapMinutes: 60,
    sessionsPerDay: 6,
    skinMinutesPerDay: 90,
    layers: 1,
  },
} as const satisfies Readonly<Record<string, Limits>>

/** Where the doses of heat come from: trials of wraps, product rules, physiology. */
export const heatDoseSources: Sources = ['E2', 'E3', 'E5', 'E6', 'E7', 'E8', 'EXPERT']

/**
 * Everything a plan can hold. The order of the variants is the order in which they are preferred.
 *
 * Source: remedies 1 to 6, plan 4.
 */
export const tools = [
  {
    id: 'heat-session',
    kind: 'remedy',
    tokens: ['heat'],
    evidence: 'B',
    sources: ['E2', 'E3', 'E4'],
    minutes: 15,
    variants: [
      {
        id: 'heat-wrap',
        evidence: 'B',
        sources: ['E2', 'E3'],
        minutes: 240,
        limits: heatDoses['heat-wrap'],
      },
      {
        id: 'electric-pad',
        evidence: 'B',
        sources: ['E2', 'E4', 'E5'],
        minutes: 15,
        limits: heatDoses['electric-pad'],
      },
      {
        id: 'hot-water-bottle',
        evidence: 'B',
        sources: ['E2', 'E4', 'E8'],
        minutes: 15,
        limits: heatDoses['hot-water-bottle'],
      },
      {
        id: 'warm-shower',
        evidence: 'C',
        sources: ['EXPERT'],
        minutes: 10,
        needsStanding: true,
        limits: heatDoses['warm-shower'],
      },
      {
        id: 'improvised-bottle',
        evidence: 'C',
        sources: ['R0', 'E8'],
        minutes: 10,
        limits: heatDoses['improvised-bottle'],
      },
      { id: 'cold-pack', evidence: 'C', sources: ['E2'], minutes: 10, limits: heatDoses['cold-pack'] },
    ],
  },
  {
    id: 'self-massage',
    kind: 'remedy',
    tokens: ['massage'],
    evidence: 'C',
    sources: ['E10'],
    minutes: 5,
    limits: { maxMinutes: 10, sessionsPerDay: 2, gapMinutes: 360, pressureCap: 5 },
    variants: [
      { id: 'hands-sitting', evidence: 'C', sources: ['E10'], minutes: 5 },
      { id: 'ball-wall', evidence: 'C', sources: ['EXPERT'], minutes: 5, needsStanding: true },
      { id: 'ball-floor-buttock', evidence: 'C', sources: ['EXPERT'], minutes: 3 },
      { id: 'roller', evidence: 'C', sources: ['EXPERT'], minutes: 3 },
      { id: 'helper-hands', evidence: 'C', sources: ['E10'], minutes: 6 },
      { id: 'gun', evidence: 'C', sources: ['EXPERT'], minutes: 4, limits: { maxMinutes: 4 } },
    ],
  },
  {
    id: 'massage-visit',
    kind: 'remedy',
    tokens: ['massage', 'booking'],
    evidence: 'C',
    sources: ['E4', 'E10', 'E11', 'E12'],
    minutes: 45,
    limits: { maxMinutes: 60, gapMinutes: 2880, pressureCap: 5 },
  },
  {
    id: 'movement-now',
    kind: 'remedy',
    tokens: ['exercise'],
    evidence: 'C',
    sources: ['E24', 'E28'],
    minutes: 5,
    variants: [
      { id: 'breathing', tokens: [], evidence: 'C', sources: ['EXPERT'], minutes: 2 },
      { id: 'floor', evidence: 'C', sources: ['EXPERT'], minutes: 6 },
      { id: 'set', evidence: 'C', sources: ['E24', 'E28'], minutes: 5 },
    ],
  },
  {
    id: 'programme',
    kind: 'remedy',
    tokens: ['exercise'],
    evidence: 'A',
    sources: ['E25', 'E26'],
    minutes: 15,
  },
  {
    id: 'walk-plan',
    kind: 'remedy',
    tokens: ['exercise'],
    evidence: 'A',
    sources: ['E24', 'E27'],
    minutes: 5,
    needsStanding: true,
    variants: [
      { id: 'short', tokens: [], evidence: 'A', sources: ['E24'], minutes: 3, needsStanding: true },
      { id: 'hourly', tokens: [], evidence: 'A', sources: ['E24'], minutes: 5, needsStanding: true },
      { id: 'build-up', evidence: 'A', sources: ['E27'], minutes: 10, needsStanding: true },
    ],
  },
  {
    id: 'positions',
    kind: 'remedy',
    tokens: [],
    evidence: 'C',
    sources: ['EXPERT'],
    minutes: 5,
    limits: { maxMinutes: 20 },
    variants: [
      { id: 'rest-crook-lying', evidence: 'C', sources: ['EXPERT'], minutes: 2 },
      { id: 'rest-side-lying', evidence: 'C', sources: ['EXPERT'], minutes: 2 },
      { id: 'rest-ninety-ninety', evidence: 'C', sources: ['EXPERT'], minutes: 2 },
      { id: 'rest-counter-lean', evidence: 'C', sources: ['EXPERT'], minutes: 2, needsStanding: true },
      { id: 'rest-kneel-lean', evidence: 'C', sources: ['EXPERT'], minutes: 2 },
      { id: 'rest-prone-pillow', evidence: 'C', sources: ['EXPERT'], minutes: 2 },
    ],
  },
  { id: 'break-coach', kind: 'remedy', tokens: [], evidence: 'B', sources: ['E15', 'E16'], minutes: null },
  { id: 'desk-check', kind: 'remedy', tokens: [], evidence: 'C', sources: ['E16', 'E21', 'E23'], minutes: 10 },
  {
    id: 'drink-plan',
    kind: 'remedy',
    tokens: ['fluid-target'],
    evidence: 'C',
    sources: ['E29', 'E30', 'E31', 'E32'],
    minutes: null,
    variants: [
      { id: 'glass', evidence: 'C', sources: ['E29', 'E45'], minutes: 1, limits: { litresMax: 0.25 } },
      { id: 'week', evidence: 'C', sources: ['E29', 'E30', 'E32'], minutes: null },
    ],
  },
  { id: 'plate-check', kind: 'remedy', tokens: [], evidence: 'C', sources: ['E34'], minutes: 1 },
  {
    id: 'supplement-gate',
    kind: 'remedy',
    tokens: ['supplements'],
    evidence: 'D',
    sources: ['E33', 'E34', 'E35', 'E48'],
    minutes: 5,
  },
  { id: 'pharmacist-sheet', kind: 'remedy', tokens: [], evidence: 'S', sources: ['E47'], minutes: 3 },
  { id: 'finish-safety', kind: 'step', tokens: [], evidence: 'S', sources: ['R1'], minutes: 3 },
  { id: 'recheck', kind: 'step', tokens: [], evidence: 'S', sources: ['R1', 'R6'], minutes: 3 },
  { id: 'phone-doctor', kind: 'step', tokens: [], evidence: 'S', sources: ['R6'], minutes: 3 },
  { id: 'book-doctor', kind: 'step', tokens: [], evidence: 'S', sources: ['R6', 'R28'], minutes: 5 },
  { id: 'find-physiotherapist', kind: 'step', tokens: [], evidence: 'B', sources: ['R6', 'R28'], minutes: 5 },
  { id: 'supervised-session', kind: 'step', tokens: ['exercise'], evidence: 'B', sources: ['R6', 'R28'], minutes: 45 },
  { id: 'medicine-check', kind: 'step', tokens: [], evidence: 'S', sources: ['R39', 'R43'], minutes: 5 },
  { id: 'phone-prescriber', kind: 'step', tokens: [], evidence: 'S', sources: ['R62'], minutes: 5 },
  {
    id: 'floor-to-stand',
    kind: 'step',
    tokens: [],
    evidence: 'C',
    sources: ['EXPERT'],
    minutes: 5,
  },
  { id: 'night-setup', kind: 'step', tokens: [], evidence: 'C', sources: ['E20', 'EXPERT'], minutes: 5 },
  { id: 'bag-rule', kind: 'step', tokens: [], evidence: 'C', sources: ['R0', 'EXPERT'], minutes: null },
  { id: 'lifting-limits', kind: 'step', tokens: [], evidence: 'C', sources: ['E19', 'EXPERT'], minutes: null },
  { id: 'lift-ladder', kind: 'step', tokens: ['exercise'], evidence: 'C', sources: ['E19', 'EXPERT'], minutes: 10 },
  { id: 'talk-to-someone', kind: 'step', tokens: [], evidence: 'C', sources: ['R6', 'R41'], minutes: 10 },
  { id: 'posture-variety', kind: 'step', tokens: [], evidence: 'B', sources: ['E15', 'E17', 'E18'], minutes: null },
  {
    id: 'morning-movement',
    kind: 'remedy',
    tokens: ['exercise'],
    evidence: 'C',
    sources: ['R25', 'EXPERT'],
    minutes: 5,
  },
  { id: 'pacing', kind: 'step', tokens: [], evidence: 'C', sources: ['R23', 'R28'], minutes: 10 },
  { id: 'goal-of-week', kind: 'step', tokens: ['exercise'], evidence: 'C', sources: ['E53', 'EXPERT'], minutes: 2 },
  { id: 'weekly-questions', kind: 'step', tokens: [], evidence: 'S', sources: ['E37', 'E39'], minutes: 1 },
  {
    id: 'six-week-block',
    kind: 'remedy',
    tokens: ['exercise'],
    evidence: 'A',
    sources: ['E25', 'E26'],
    minutes: 20,
  },
  { id: 'own-test', kind: 'step', tokens: [], evidence: 'C', sources: ['E41', 'E42', 'E43', 'E44'], minutes: 3 },
  { id: 'extra-walk-day', kind: 'step', tokens: [], evidence: 'A', sources: ['E24'], minutes: 10, needsStanding: true },
  { id: 'up-each-hour', kind: 'step', tokens: [], evidence: 'A', sources: ['E24'], minutes: 5, needsStanding: true },
  { id: 'hot-day-drinking', kind: 'step', tokens: [], evidence: 'C', sources: ['E29', 'E31'], minutes: null },
  { id: 'early-plan', kind: 'step', tokens: [], evidence: 'C', sources: ['EXPERT'], minutes: 3 },
  { id: 'day-90', kind: 'step', tokens: [], evidence: 'S', sources: ['R28', 'R51'], minutes: 1 },
] as const satisfies readonly Tool[]

export type ToolId = (typeof tools)[number]['id']

type VariantKey<T> = T extends { readonly id: infer Id extends string; readonly variants: readonly (infer Variant)[] }
  ? Variant extends { readonly id: infer Name extends string }
    ? `${Id}:${Name}`
    : never
  : never

/** A tool, or one way of using it: `tool` or `tool:variant`. */
export type ToolKey = ToolId | VariantKey<(typeof tools)[number]>

/** What the letter of an evidence grade rests on. The words are in the words of tools. Source: remedies 0.5. */
export const gradeMeanings: Readonly<Record<EvidenceGrade, string>> = {
  A: 'Systematic review or large trials, certainty moderate or high, useful benefit in back pain',
  B: 'Review or trials, certainty low, or benefit small, short or sponsor-funded',
  C: 'Very low certainty, indirect evidence, or custom; low risk',
  D: 'Tested without useful effect, or guidelines advise against',
  S: 'Safety rule from harm data, product rules or physiology',
}

/** What opens an exercise level, and how many movements it has. Source: remedies 5.2, 5.6. */
export const exerciseLevels = [
  {
    level: 0,
    opens: 'true',
    movements: 3,
    kinds: ['calm', 'mobility'],
    programmeDaysPerWeek: 7,
    sources: ['E24', 'EXPERT'],
  },
  {
    level: 1,
    opens: 'pain-now <= 6 and t-walk-minutes >= 5 and t-easy-days-l0 >= 2 and not blocked(exercise)',
    movements: 4,
    kinds: ['mobility', 'strength', 'walk'],
    programmeDaysPerWeek: 7,
    sources: ['E28', 'EXPERT'],
  },
  {
    level: 2,
    opens: 't-pain-3d <= 4 and t-green-l1-7d >= 4 and not blocked(exercise)',
    movements: 5,
    kinds: ['trunk', 'strength', 'mobility'],
    programmeDaysPerWeek: 3,
    sources: ['E25', 'E26', 'EXPERT'],
  },
  {
    level: 3,
    opens: 'm-pain-7d <= 2 and t-green-l2-14d >= 6 and not blocked(exercise)',
    movements: 5,
    kinds: ['hinge', 'trunk-front', 'trunk-side', 'strength', 'carry'],
    programmeDaysPerWeek: 3,
    sources: ['E25', 'E26', 'EXPERT'],
  },
] as const satisfies readonly {
  readonly level: 0 | 1 | 2 | 3
  readonly opens: string
  readonly movements: number
  readonly kinds: readonly string[]
  readonly programmeDaysPerWeek: 3 | 7
  readonly sources: Sources
}[]
