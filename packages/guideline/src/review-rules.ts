import type { ReviewRule } from './rule.ts'
import type { Sources } from './source.ts'
import type { Token } from './token.ts'

/**
 * How the days change the advice. Raising keeps the more urgent disposition; only RV-24, RV-25 and RV-29 may lower.
 *
 * Source: triage 4.
 */
export const reviewRules = [
  {
    id: 'RV-01',
    triggers: ['check-in', 'booking', 'visit'],
    when: 'any-new-sign',
    effect: {
      open: ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs'],
      bookings: 'hold-all',
      cancelHeldAfterHours: 24,
    },
    sources: ['R1', 'R6', 'R10'],
  },
  {
    id: 'RV-02',
    triggers: ['after-sitting'],
    when: 'sitting-new-sign',
    effect: {
      raise: 'clinician-48h',
      open: ['s1-danger-now', 's2-nerves'],
      block: ['massage', 'exercise', 'booking'],
      blockUntil: 'episode-end',
      tell: ['practice-owner'],
    },
    sources: ['R45', 'R46'],
  },
  {
    id: 'RV-03',
    triggers: ['after-sitting'],
    sitting: 'massage',
    when: 'sitting-response is worse and m-massage-not-better-run <= 1',
    effect: { block: ['massage'], blockUntil: 'pain-back-to-before', tell: ['therapist'] },
    sources: ['R0'],
  },
  {
    id: 'RV-04',
    triggers: ['after-sitting', 'check-in'],
    sitting: 'massage',
    when: 'm-massage-not-better-run >= 2',
    effect: { raise: 'physiotherapist', block: ['massage'], blockUntil: 'episode-end', bookings: 'cancel-massage' },
    sources: ['R0'],
  },
  {
    id: 'RV-05',
    triggers: ['after-sitting'],
    sitting: 'massage',
    when: 'm-massage-count >= 6 and m-pain-trend in [same, worse]',
    effect: { raise: 'physiotherapist', block: ['massage'], blockUntil: 'episode-end' },
    sources: ['R0', 'R28'],
  },
  {
    id: 'RV-06',
    triggers: ['daily'],
    when: 'm-day >= 14 and m-pain-trend in [same, worse]',
    effect: { raise: 'physiotherapist' },
    sources: ['R6', 'R28'],
  },
  {
    id: 'RV-07',
    triggers: ['daily'],
    when: 'm-day >= 28 and m-quiet-days < 7 and not d-clinician-cleared',
    effect: { raise: 'clinician-2w' },
    sources: ['R0', 'R6'],
  },
  {
    id: 'RV-08',
    triggers: ['daily'],
    when: 'm-day >= 42 and m-pain-trend in [same, worse]',
    effect: { raise: 'clinician-2w' },
    sources: ['R6', 'R51'],
  },
  {
    id: 'RV-09',
    triggers: ['daily'],
    when: 'm-day >= 92 and m-pain-7d >= 3',
    effect: { raise: 'physiotherapist', label: 'persistent', offer: ['long-pain-plan'] },
    sources: ['R23', 'R29'],
  },
  {
    id: 'RV-10',
    triggers: ['daily'],
    everyDays: 183,
    when: 'm-day >= 183 and m-pain-7d >= 3',
    effect: { raise: 'clinician-2w', label: 'chronic' },
    sources: ['R0', 'R23', 'R29'],
  },
  {
    id: 'RV-11',
    triggers: ['check-in'],
    when: 'm-pain-trend is worse and m-day >= 3',
    effect: {
      open: ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs'],
      raise: 'clinician-2w',
      raiseIf: 'm-day >= 7',
    },
    sources: ['R1', 'R6'],
  },
  {
    id: 'RV-12',
    triggers: ['check-in'],
    when: 'm-high-pain-run >= 3',
    effect: { raise: 'clinician-48h' },
    sources: ['R6'],
  },
  {
    id: 'RV-13',
    triggers: ['after-sitting'],
    sitting: 'physio',
    when: 'm-physio-count >= 2 and m-physio-count < 6 and m-physio-trend is worse',
    effect: { open: ['s2-nerves'], tell: ['physiotherapist'] },
    sources: ['R0', 'R6'],
  },
  {
    id: 'RV-14',
    triggers: ['after-sitting', 'daily'],
    sitting: 'physio',
    when: '(m-physio-count >= 6 or m-physio-weeks >= 6) and m-physio-trend in [same, worse]',
    effect: { raise: 'clinician-2w', tell: ['physiotherapist'] },
    sources: ['R6', 'R28'],
  },
  {
    id: 'RV-15',
    triggers: ['daily'],
    when: 'm-physio-weeks >= 12 and m-physio-trend is better',
    effect: { offer: ['own-exercises', 'exercise-trainer', 'last-physiotherapy-visit'] },
    sources: ['R28'],
  },
  {
    id: 'RV-16',
    triggers: ['daily'],
    when: 'm-physio-weeks >= 26',
    effect: { raise: 'clinician-2w', note: 'review-of-goals', tell: ['physiotherapist', 'doctor'] },
    sources: ['R0', 'R28'],
  },
  {
    id: 'RV-17',
    triggers: ['after-sitting'],
    sitting: 'physio',
    when: 'ultrasound-used and m-physio-count >= 2 and m-physio-trend in [same, worse]',
    effect: {},
    sources: ['R0', 'R29', 'R49'],
  },
  {
    id: 'RV-18',
    triggers: ['outcome-entered'],
    when: 'specialist-outcome in [injection, surgery-planned, surgery-done]',
    effect: { block: ['massage', 'exercise', 'booking', 'ultrasound'], blockUntil: 'clearance' },
    sources: ['R0', 'R28'],
  },
  {
    id: 'RV-19',
    triggers: ['referral-timer'],
    when: 'disposition in [emergency-now, emergency-today] and m-hours-since-referral >= 2 and not (was-seen is yes)',
    effect: { ask: ['was-seen'], remind: { atHours: [2, 24], atMost: 2, countedSince: 'referral' } },
    sources: ['R10'],
  },
  {
    id: 'RV-20',
    triggers: ['referral-timer'],
    when: 'disposition is clinician-48h and m-hours-since-referral >= 48 and not (was-seen in [yes, booked])',
    effect: { ask: ['was-seen'], offer: ['urgent-care'] },
    sources: ['R6'],
  },
  {
    id: 'RV-21',
    triggers: ['referral-timer'],
    when: 'disposition is clinician-2w and m-hours-since-referral >= 336 and not (was-seen in [yes, booked])',
    effect: { ask: ['was-seen'], remind: { everyDays: 7, atMost: 4, countedSince: 'referral' } },
    sources: ['R6'],
  },
  {
    id: 'RV-22',
    triggers: ['daily'],
    when: 'band(dehydration-mineral) in [likely, possible] and m-day >= 7 and cramps-elsewhere and urine-colour in [pale, yellow]',
    effect: { raise: 'clinician-2w', plan: 'close-drinking' },
    sources: ['R0', 'R30', 'R43'],
  },
  {
    id: 'RV-23',
    triggers: ['day-14-and-28'],
    when: 'm-day >= 14 and m-peg >= 5 and (fear-moving >= 7 or expects-recovery <= 3 or low-mood or work-worry)',
    effect: {
      raise: 'physiotherapist',
      note: 'worries-count',
      offerIf: { offer: 'doctor-for-low-mood', when: 'low-mood' },
    },
    sources: ['R6', 'R41'],
  },
  {
    id: 'RV-24',
    triggers: ['check-in'],
    when: 'm-pain-trend is better and m-peg <= 3 and not d-neuro-any',
    effect: { lower: { to: 'self-care', from: ['physiotherapist', 'hands-on-ok'] } },
    sources: ['R50', 'R51'],
  },
  {
    id: 'RV-25',
    triggers: ['check-in'],
    when: 'm-quiet-days >= 14 and m-peg <= 1',
    effect: {
      close: 'recovered',
      plan: 'prevention',
      remind: { afterDays: 90, atMost: 1, countedSince: 'episode-start' },
    },
    sources: ['R28', 'R51'],
  },
  {
    id: 'RV-26',
    triggers: ['episode-opened'],
    when: 'm-episodes-12m >= 3',
    effect: { raise: 'physiotherapist', offer: ['exercise-trainer'] },
    sources: ['R28'],
  },
  {
    id: 'RV-27',
    triggers: ['day-14-and-28'],
    when: 'm-adherence-14d < 0.3 and m-day >= 14 and m-pain-trend is same',
    effect: { plan: 'smaller' },
    sources: ['R28'],
  },
  {
    id: 'RV-28',
    triggers: ['check-in'],
    when: 'm-bed-days-7d >= 3',
    effect: { open: ['s2-nerves'] },
    sources: ['R28'],
  },
  {
    id: 'RV-29',
    triggers: ['outcome-entered'],
    when: 'clinician-clearance has massage-ok or clinician-clearance has heat-ok or clinician-clearance has exercise-ok or clinician-clearance has supplements-ok or clinician-clearance has fluid-goal-ok or clinician-clearance has visit-ok',
    effect: { lift: 'cleared-tokens' },
    sources: ['R1'],
  },
  {
    id: 'RV-30',
    triggers: ['after-heat'],
    when: 'heat-skin-mark is stays-red-or-net',
    effect: { block: ['heat'], blockUntil: { days: 7 } },
    sources: ['R44'],
  },
  {
    id: 'RV-31',
    triggers: ['after-heat'],
    when: 'heat-skin-mark is blister',
    effect: { raise: 'clinician-48h', block: ['heat'], blockUntil: 'episode-end' },
    sources: ['R44'],
  },
  {
    id: 'RV-32',
    triggers: ['check-in', 'daily'],
    when: 'm-silent-days >= 3 and disposition in [physiotherapist, hands-on-ok, self-care]',
    effect: { remind: { atMost: 1, countedSince: 'planned-day' } },
    sources: ['R10'],
  },
  {
    id: 'RV-33',
    triggers: ['day-2-and-3'],
    when: 'disposition is self-care and m-day >= 2 and global-change in [same, worse, much-worse]',
    effect: { ask: ['self-care-tried'] },
    sources: ['R28'],
  },
] as const satisfies readonly ReviewRule[]

/**
 * The token that each word of a clinician opens. Ultrasound is in nobody's list: it stays as it is.
 *
 * Source: triage 4, RV-29; findings dictionary 0.2.1, clinician-clearance.
 */
export const clearedTokens: Readonly<Record<string, Token>> = {
  'massage-ok': 'massage',
  'heat-ok': 'heat',
  'exercise-ok': 'exercise',
  'supplements-ok': 'supplements',
  'fluid-goal-ok': 'fluid-target',
  'visit-ok': 'booking',
}

/**
 * Who may not let a disposition fall, however they open a token: their word settles one remedy and not the danger.
 *
 * Source: professionals 1.
 */
export const rolesWithoutFall: readonly string[] = [
  'massage-therapist',
  'physiotherapist',
  'exercise-trainer',
  'dietitian',
  'pharmacist',
]

/** Labels of pain that lasts, the weaker first: the last one that was given stays. Source: triage 3.3. */
export const painLabels = ['persistent', 'chronic'] as const

/** Days, counted in the bout or from its first check, on which rules of single days are looked at. Source: triage 4. */
export const singleDays = { 'day-2-and-3': [2, 3], 'day-14-and-28': [14, 28] } as const

/**
 * Numbers inside the metrics. A window of days ends with the day of review and includes it; bounds are included.
 *
 * `trendPoints` and `trendPercent` are the smallest change that counts, on a scale of 0 to 10.
 * Source: findings dictionary 0.2.1, metrics; triage 4.
 */
export const metricBounds = {
  baseDays: 3,
  leastBaseEntries: 3,
  weekDays: 7,
  leastWeekEntries: 3,
  trendPoints: 2,
  trendPercent: 30,
  beforePhysioDays: 7,
  adherenceDays: 14,
  bedDays: 7,
  highPain: 8,
  quietPain: 1,
  yearDays: 365,
  sources: ['R50', 'EXPERT'],
} as const satisfies Readonly<Record<string, number | Sources>>

/**
 * When the numbers of a sitting speak for themselves, in points of `pain-now` from before the sitting to a day after:
 * a rise from which it counts as worse, a fall that confirms the word "better", a fall that is better without the word.
 *
 * Source: remedies 2.7.
 */
export const sittingChange = { worseRise: 2, confirmedFall: 1, betterFall: 2, sources: ['R50', 'EXPERT'] } as const
