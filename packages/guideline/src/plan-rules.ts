import type { Phase, PlanRule } from './plan-rule.ts'
import { heatChoice, heatChoiceToday } from './heat-choice.ts'
import { causePlanRules } from './plan-rules-cause.ts'
import type { PhaseId, Place } from './session-facts.ts'
import type { Sources } from './source.ts'
import type { ToolId } from './tools.ts'

type Row = PlanRule & { readonly tool: ToolId }

const acuteGroups = ['now', 'today', 'cause', 'week'] as const

/**
 * Phases; the first one whose condition holds is in force.
 *
 * Source: plan 2.
 */
export const phases = [
  { id: 'stop', when: 'disposition in [emergency-now, emergency-today]', groups: [] },
  { id: 'see-first', when: 'disposition is clinician-48h', groups: acuteGroups },
  { id: 'closed', when: 'fired(RV-25)', groups: ['after'] },
  { id: 'quiet', when: 'm-quiet-days >= 3', groups: ['after'] },
  { id: 'first-hours', when: 'd-duration-days < 2', groups: acuteGroups },
  { id: 'acute', when: 'd-duration-days < 14', groups: acuteGroups },
  { id: 'settling', when: 'd-duration-days < 28', groups: acuteGroups },
  { id: 'few-weeks', when: 'd-duration-days < 92', groups: acuteGroups },
  { id: 'persistent', when: 'd-duration-days < 183', groups: acuteGroups },
  { id: 'chronic', when: 'true', groups: acuteGroups },
] as const satisfies readonly (Phase & { readonly id: PhaseId })[]

/** Where the person is: the first row that holds. Source: plan 2. */
export const whereRules = [
  { where: 'on-floor', when: 'mobility-now is on-floor' },
  { where: 'in-bed', when: 'mobility-now is in-bed' },
  { where: 'can-sit', when: 'mobility-now is can-sit' },
  { where: 'can-stand', when: 'mobility-now is can-stand' },
  { where: 'can-walk', when: 'mobility-now is can-walk' },
  { where: 'in-bed', when: 'pain-now >= 7' },
  { where: 'can-walk', when: 'true' },
] as const satisfies readonly { readonly where: Place; readonly when: string }[]

/** What stands alone in a plan until it is done. Source: plan 4.0. */
const beforeRules = [
  {
    id: 'P0-3',
    group: 'before',
    when: 'any-new-sign and not t-recheck-done',
    tool: 'recheck',
    timing: 'now',
    required: true,
    sources: ['R1', 'R6'],
  },
  {
    id: 'P0-2',
    group: 'before',
    when: 'not d-safety-complete',
    tool: 'finish-safety',
    timing: 'now',
    required: true,
    sources: ['R1'],
  },
  {
    id: 'P0-2a',
    group: 'before',
    when: 'not d-safety-complete and not (any-new-sign and not t-recheck-done)',
    tool: 'positions',
    timing: 'now',
    parts: 'positions',
    sources: ['EXPERT'],
  },
] as const satisfies readonly Row[]

/** The next 15 minutes. Source: plan 4.1. */
const nowRules = [
  {
    id: 'N-01',
    group: 'now',
    when: 'phase is see-first',
    tool: 'phone-doctor',
    timing: 'now',
    required: true,
    sources: ['R6'],
  },
  { id: 'N-02', group: 'now', when: 'pain-now >= 7', tool: 'pharmacist-sheet', timing: 'now', sources: ['E47'] },
  {
    id: 'N-03',
    group: 'now',
    when: 'where in [on-floor, in-bed]',
    tool: 'positions',
    timing: 'now',
    minutes: 5,
    parts: 'positions',
    sources: ['EXPERT'],
  },
  {
    id: 'N-04',
    group: 'now',
    when: 'where is on-floor',
    tool: 'movement-now',
    variant: 'floor',
    timing: 'now',
    parts: 'floor',
    offers: ['floor-to-stand'],
    sources: ['EXPERT'],
  },
  {
    id: 'N-05',
    group: 'now',
    when: 'where in [can-sit, can-stand, can-walk] and pain-now >= 5',
    tool: 'positions',
    timing: 'now',
    minutes: 4,
    parts: 'positions',
    sources: ['EXPERT'],
  },
  {
    id: 'N-06',
    group: 'now',
    when: 'bruise-or-swelling-now and d-duration-days < 2',
    tool: 'heat-session',
    variant: 'cold-pack',
    timing: 'now',
    sources: ['E2', 'EXPERT'],
  },
  {
    id: 'N-07',
    group: 'now',
    when: 'pain-now >= 3 and not (where is on-floor and not helper-present and not t-heat-in-reach)',
    tool: 'heat-session',
    choose: heatChoice,
    timing: 'now',
    countedMinutes: 5,
    sources: ['E2', 'E3', 'E4'],
  },
  {
    id: 'N-08',
    group: 'now',
    when: 't-dry-score >= 3 or (d-low-fluid and urine-colour is dark-yellow)',
    tool: 'drink-plan',
    variant: 'glass',
    timing: 'now',
    sources: ['E29', 'E45'],
  },
  {
    id: 'N-09',
    group: 'now',
    when: 'fear-moving >= 7 or t-frightened-24h',
    tool: 'movement-now',
    variant: 'breathing',
    timing: 'now',
    minutes: 3,
    parts: 'breathing',
    sources: ['R6', 'EXPERT'],
  },
  {
    id: 'N-10',
    group: 'now',
    when: 'where in [can-stand, can-walk]',
    tool: 'walk-plan',
    variant: 'short',
    timing: 'now',
    sources: ['E24'],
  },
  {
    id: 'N-11',
    group: 'now',
    when: 'level >= 0 and where in [in-bed, can-sit, can-stand, can-walk]',
    tool: 'movement-now',
    variant: 'set',
    timing: 'now',
    parts: 'movements',
    sources: ['E24', 'E28'],
  },
  {
    id: 'N-12',
    group: 'now',
    when: 'not blocked(massage) and pain-now >= 3 and pain-now <= 7 and top-cause in [muscle-injury, unclear] and not (mechanism is after-massage) and where in [can-sit, can-stand, can-walk]',
    tool: 'self-massage',
    variant: 'hands-sitting',
    timing: 'now',
    sources: ['E10'],
  },
] as const satisfies readonly Row[]

/** Today. Source: plan 4.2. */
const todayRules = [
  {
    id: 'T-01',
    group: 'today',
    when: 'disposition is clinician-2w',
    tool: 'book-doctor',
    timing: 'within-two-weeks',
    required: true,
    byDay: 14,
    sources: ['R6', 'R28'],
  },
  {
    id: 'T-02',
    group: 'today',
    when: 'disposition is physiotherapist and not blocked(booking)',
    tool: 'find-physiotherapist',
    timing: 'within-two-weeks',
    required: true,
    byDay: 14,
    sources: ['R6', 'R28'],
  },
  {
    id: 'T-15a',
    group: 'today',
    when: 'fired(RF-110)',
    tool: 'phone-prescriber',
    timing: 'before-next-tablet',
    required: true,
    sources: ['R62'],
  },
  {
    id: 'T-15',
    group: 'today',
    when: 'fired(RF-98) and not fired(RF-110)',
    tool: 'medicine-check',
    timing: 'today',
    required: true,
    sources: ['R39', 'R43'],
  },
  {
    id: 'T-03',
    group: 'today',
    when: 'phase in [first-hours, acute]',
    tool: 'walk-plan',
    variant: 'hourly',
    timing: 'hourly',
    sources: ['E24'],
  },
  {
    id: 'T-04',
    group: 'today',
    when: 'level == 0',
    item: 'movement-day',
    tool: 'movement-now',
    variant: 'set',
    timing: 'three-times-a-day',
    parts: 'movements',
    sources: ['E24', 'E28'],
  },
  {
    id: 'T-05',
    group: 'today',
    when: 'level >= 1 and t-programme-day',
    item: 'programme-today',
    tool: 'programme',
    timing: 'today',
    parts: 'movements',
    sources: ['E25', 'E26', 'E28'],
  },
  {
    id: 'T-06',
    group: 'today',
    when: 'pain-now >= 3 and not (heat-response is worse) and not (phase in [persistent, chronic])',
    item: 'heat-day',
    tool: 'heat-session',
    choose: heatChoiceToday,
    timing: 'up-to-three-times',
    limits: { sessionsPerDay: 3 },
    sources: ['E2', 'E3', 'E4'],
  },
  {
    id: 'T-06b',
    group: 'today',
    when: 'pain-now >= 3 and not (heat-response is worse) and phase in [persistent, chronic]',
    item: 'heat-day',
    tool: 'heat-session',
    choose: heatChoiceToday,
    timing: 'once-a-day',
    limits: { sessionsPerDay: 1 },
    evidence: 'C',
    sources: ['EXPERT'],
  },
  {
    id: 'T-07',
    group: 'today',
    when: 'desk-hours >= 4 and not t-day-off',
    tool: 'break-coach',
    timing: 'while-you-sit',
    sources: ['E15', 'E16'],
  },
  {
    id: 'T-08',
    group: 'today',
    when: 'band(dehydration-mineral) in [likely, possible] or d-low-fluid',
    tool: 'drink-plan',
    variant: 'week',
    timing: 'every-day',
    sources: ['E29', 'E30', 'E32'],
  },
  {
    id: 'T-09',
    group: 'today',
    when: 'band(dehydration-mineral) in [likely, possible] or diet-quality in [misses-groups, very-restricted]',
    tool: 'plate-check',
    timing: 'every-day',
    sources: ['E34'],
  },
  {
    id: 'T-10',
    group: 'today',
    when: 'heavy-bag-one-side',
    tool: 'bag-rule',
    timing: 'each-time',
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'T-11',
    group: 'today',
    when: 'lifting-job and pain-now >= 3',
    tool: 'lifting-limits',
    timing: 'each-time',
    sources: ['E19', 'EXPERT'],
  },
  {
    id: 'T-12',
    group: 'today',
    when: '(t-local-hour >= 20 and t-local-hour < 22) or t-sleep-poor',
    tool: 'night-setup',
    timing: 'tonight',
    sources: ['E20', 'EXPERT'],
  },
  {
    id: 'T-13',
    group: 'today',
    when: 'disposition is hands-on-ok and not blocked(massage) and not blocked(booking)',
    tool: 'massage-visit',
    timing: 'this-week',
    sources: ['E4', 'E10', 'R0'],
  },
  {
    id: 'T-14',
    group: 'today',
    when: 'low-mood or work-worry',
    tool: 'talk-to-someone',
    timing: 'today',
    sources: ['R6', 'R41'],
  },
] as const satisfies readonly Row[]

/** This week, after the rows of the cause. Source: plan 4.3. */
const weekRules = [
  {
    id: 'W-01',
    group: 'week',
    when: 'phase in [acute, settling] and level < 3 and open(programme)',
    tool: 'goal-of-week',
    timing: 'this-week',
    sources: ['E53', 'EXPERT'],
  },
  {
    id: 'W-02',
    group: 'week',
    when: 'desk-hours >= 4 and not t-desk-check-180d',
    tool: 'desk-check',
    timing: 'once',
    sources: ['E16', 'E21', 'E23'],
  },
  {
    id: 'W-03',
    group: 'week',
    when: 'm-pain-7d >= 3 and phase in [settling, few-weeks]',
    tool: 'weekly-questions',
    timing: 'once',
    sources: ['E37', 'E39'],
  },
  {
    id: 'W-04',
    group: 'week',
    when: 'phase in [few-weeks, persistent, chronic] and disposition is clinician-2w and not (was-seen in [yes, booked])',
    item: 'book-doctor-by-date',
    tool: 'book-doctor',
    timing: 'within-two-weeks',
    required: true,
    byDay: 14,
    sources: ['R6', 'R28'],
  },
  {
    id: 'W-04a',
    group: 'week',
    when: 'phase in [few-weeks, persistent, chronic] and disposition is physiotherapist and not blocked(booking) and not (was-seen in [yes, booked])',
    item: 'find-physiotherapist-by-date',
    tool: 'find-physiotherapist',
    timing: 'within-two-weeks',
    required: true,
    byDay: 14,
    sources: ['R6', 'R28'],
  },
  {
    id: 'W-05',
    group: 'week',
    when: 'phase in [persistent, chronic]',
    tool: 'six-week-block',
    timing: 'three-days-a-week',
    sources: ['E25', 'E26', 'R23'],
  },
  {
    id: 'W-06',
    group: 'week',
    when: 't-test-allowed and t-wants-test',
    tool: 'own-test',
    timing: 'this-week',
    sources: ['E41', 'E42', 'E43', 'E44'],
  },
  {
    id: 'W-07',
    group: 'week',
    when: 'activity-days <= 1 and not (phase is first-hours)',
    tool: 'extra-walk-day',
    timing: 'this-week',
    sources: ['E24'],
  },
  {
    id: 'W-08',
    group: 'week',
    when: 'fired(RV-28)',
    tool: 'up-each-hour',
    timing: 'hourly',
    sources: ['E24'],
  },
] as const satisfies readonly Row[]

/** After it settles. Source: plan 4.4. */
const afterRules = [
  {
    id: 'A-01',
    group: 'after',
    when: 'true',
    tool: 'walk-plan',
    variant: 'build-up',
    timing: 'five-days-a-week',
    sources: ['E27'],
  },
  {
    id: 'A-02',
    group: 'after',
    when: 'true',
    item: 'programme-for-life',
    tool: 'programme',
    timing: 'two-days-a-week',
    sources: ['E23'],
  },
  {
    id: 'A-03',
    group: 'after',
    when: 'desk-hours >= 4',
    tool: 'break-coach',
    timing: 'while-you-sit',
    sources: ['E15'],
  },
  {
    id: 'A-04',
    group: 'after',
    when: 'lifting-job or heavy-bag-one-side',
    tool: 'lift-ladder',
    timing: 'two-days-a-week',
    sources: ['E19', 'EXPERT'],
  },
  {
    id: 'A-05',
    group: 'after',
    when: 'm-episodes-12m >= 3',
    tool: 'find-physiotherapist',
    timing: 'this-week',
    sources: ['R28'],
  },
  {
    id: 'A-06',
    group: 'after',
    when: 'band(dehydration-mineral) in [likely, possible] and not blocked(fluid-target)',
    tool: 'hot-day-drinking',
    timing: 'hot-or-sick-days',
    sources: ['E29', 'E31'],
  },
  {
    id: 'A-07',
    group: 'after',
    when: 'phase in [quiet, closed]',
    tool: 'early-plan',
    timing: 'next-time',
    sources: ['EXPERT'],
  },
  {
    id: 'A-08',
    group: 'after',
    when: 'phase is closed and t-days-since-closing >= 90',
    tool: 'day-90',
    timing: 'once',
    sources: ['R28', 'R51'],
  },
] as const satisfies readonly Row[]

/**
 * Every row of the plan, in the order in which they are tried.
 *
 * Source: plan 4.
 */
export const planRules = [
  ...beforeRules,
  ...nowRules,
  ...todayRules,
  ...causePlanRules,
  ...weekRules,
  ...afterRules,
] as const satisfies readonly Row[]

export type PlanRuleId = (typeof planRules)[number]['id']

/** Rules that shape the plan as a whole; those with a sentence are shown as a line. Source: plan 4.0, 4.5. */
export const planShapeRules = [
  { id: 'P0-1', when: 'phase is stop', sources: ['R1'] },
  { id: 'P0-4', when: 'true', sources: ['EXPERT'] },
  { id: 'P0-5', when: 'fired(RV-27)', sources: ['R28'] },
  { id: 'P0-6', when: 'true', sources: ['EXPERT'] },
  { id: 'P0-7', when: 'true', sources: ['E41', 'EXPERT'] },
  { id: 'P0-8', when: 'true', sources: ['E41', 'EXPERT'] },
  { id: 'S-4', when: 'not (phase in [stop, quiet, closed])', sources: ['EXPERT'] },
  { id: 'S-6', when: 'not (phase is stop)', sources: ['EXPERT'] },
  { id: 'S-7', when: 'where in [on-floor, in-bed]', sources: ['EXPERT'] },
  { id: 'S-8', when: 'true', sources: ['EXPERT'] },
] as const satisfies readonly { readonly id: string; readonly when: string; readonly sources: Sources }[]

export type PlanShapeRuleId = (typeof planShapeRules)[number]['id']

/** Shape rules that are shown as a line under the plan while their condition holds. */
export const shownShapeRules: readonly PlanShapeRuleId[] = ['P0-5', 'S-4', 'S-7']

/** How long a "not for me" holds, days; `null` for the whole bout. Source: plan 3, P0-6; the two others are a choice. */
export const notForMeDays = { hurts: 3, 'no-time': 0, 'do-not-like': null, 'not-possible': null } as const

/** Days for which a remedy that a fair test found worse is left out. Source: plan 4.0, P0-7. */
export const worseVerdictDays = 14

/** Most items of a horizon that P0-5 leaves, and the days whose sessions it counts. Source: plan 4.0. */
export const smallPlan = { today: 1, week: 1, countedDays: 14, otherwise: 'walk-plan' } as const

/** Fixed check-ins, days since the first check, and the step after the last of them. Source: plan 4.6. */
export const reviewDays = { fixed: [1, 3, 7, 14, 28], afterwardsEvery: 7, afterVisit: 1, visitWindow: 2 } as const

/** Reminders a day at most, by phase. Source: plan 4.5, S-6. */
export const remindersPerDay = { acutePhases: ['first-hours', 'acute'], acute: 6, later: 3 } as const

/** Weekdays of a programme of three days, 1 is Monday. Source: EXPERT. */
export const programmeWeekdays: readonly number[] = [1, 3, 5]

/** Unanswered findings that the plan asks for, most useful first, each while its condition holds. */
export const wouldHelp = [
  { finding: 'mobility-now', when: 'true' },
  { finding: 'equipment', when: 'pain-now >= 3 and open(heat-session)' },
  { finding: 'helper-present', when: 'where in [on-floor, in-bed]' },
  { finding: 'desk-hours', when: 'true' },
  { finding: 'lifting-job', when: 'true' },
  { finding: 'heavy-bag-one-side', when: 'true' },
  { finding: 'fluid-litres', when: 'not blocked(fluid-target)' },
] as const
