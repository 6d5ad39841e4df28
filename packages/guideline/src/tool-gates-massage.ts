import type { ToolGate } from './tool.ts'
import type { ToolKey } from './tools.ts'

const anyMassage = ['self-massage', 'massage-visit'] as const satisfies readonly ToolKey[]
const byOthers = ['massage-visit', 'self-massage:helper-hands'] as const satisfies readonly ToolKey[]
const ownHands = [
  'self-massage:hands-sitting',
  'self-massage:ball-wall',
  'self-massage:ball-floor-buttock',
  'self-massage:roller',
  'self-massage:gun',
] as const satisfies readonly ToolKey[]
const withTools = [
  'self-massage:ball-wall',
  'self-massage:ball-floor-buttock',
  'self-massage:roller',
  'self-massage:gun',
] as const satisfies readonly ToolKey[]

/**
 * Gates of massage by oneself, by a helper and by a professional. SM rows close single ways of self-massage.
 *
 * Source: remedies 2.4, 2.5, 2.7.
 */
export const massageGates = [
  {
    id: 'M-1',
    when: 'contagious-illness',
    effect: { closes: byOthers },
    onUnknown: 'ask',
    lift: { by: 'time' },
    sources: ['R45'],
  },
  {
    id: 'M-1a',
    when: 'contagious-illness and (unwell or vomiting-diarrhoea)',
    effect: { closes: ownHands },
    onUnknown: 'ask',
    lift: { by: 'time' },
    sources: ['R45'],
  },
  {
    id: 'M-2',
    when: 'clot-recent',
    effect: { closes: anyMassage },
    onUnknown: 'ask',
    lift: { by: 'clearance', clearance: 'massage-ok' },
    sources: ['R35', 'R45'],
  },
  {
    id: 'M-3',
    when: 'recent-heart-or-stroke',
    effect: { closes: anyMassage },
    onUnknown: 'ask',
    lift: { by: 'clearance', clearance: 'massage-ok' },
    sources: ['R45', 'EXPERT'],
  },
  {
    id: 'M-4',
    when: 'blood-pressure-very-high',
    effect: { closes: anyMassage },
    onUnknown: 'limit',
    whenUnknown: { limits: [{ on: anyMassage, to: { pressureCap: 3 } }] },
    lift: { by: 'answer' },
    sources: ['R45', 'EXPERT'],
  },
  {
    id: 'M-5',
    when: 'not t-consent-recorded',
    effect: { closes: byOthers },
    onUnknown: 'ask',
    lift: { by: 'answer' },
    sources: ['EXPERT'],
  },
  {
    id: 'M-6',
    when: 't-substances-6h',
    effect: { closes: anyMassage },
    onUnknown: 'ask',
    lift: { by: 'time' },
    sources: ['EXPERT'],
  },
  {
    id: 'M-7',
    when: 'takes-blood-thinner or bleeding-disorder',
    effect: { closes: withTools, limits: [{ on: anyMassage, to: { pressureCap: 2, notes: ['no-tools'] } }] },
    onUnknown: 'limit',
    lift: {
      by: 'clearance',
      clearance: 'massage-ok',
      cleared: { closes: withTools, limits: [{ on: anyMassage, to: { pressureCap: 3, notes: ['no-tools'] } }] },
    },
    sources: ['R45', 'R46', 'E13'],
  },
  {
    id: 'M-8',
    when: 'osteoporosis or takes-steroids or height-loss or midline-bone-pain',
    effect: {
      closes: withTools,
      limits: [{ on: anyMassage, to: { pressureCap: 2, notes: ['no-pressing-on-spine', 'no-tools', 'side-lying'] } }],
    },
    onUnknown: 'limit',
    lift: {
      by: 'clearance',
      clearance: 'massage-ok',
      cleared: {
        closes: withTools,
        limits: [{ on: anyMassage, to: { pressureCap: 3, notes: ['no-pressing-on-spine', 'no-tools', 'side-lying'] } }],
      },
    },
    sources: ['R1', 'R45', 'E13'],
  },
  {
    id: 'M-9',
    when: 'd-pregnant',
    effect: {
      closes: withTools,
      limits: [
        { on: anyMassage, to: { pressureCap: 3, notes: ['side-lying', 'no-belly', 'no-tools'] } },
        { on: ['massage-visit'], to: { notes: ['skill-pregnancy-massage'] } },
      ],
    },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'massage-ok' },
    sources: ['R37', 'R45'],
  },
  {
    id: 'M-9a',
    when: 'd-pregnant and pregnancy-weeks < 13',
    effect: { closes: anyMassage },
    onUnknown: 'ask',
    lift: { by: 'clearance', clearance: 'massage-ok' },
    sources: ['R37', 'R45'],
  },
  {
    id: 'M-10',
    when: 'pregnancy is gave-birth-6-weeks',
    effect: { closes: ['self-massage:gun'], limits: [{ on: anyMassage, to: { pressureCap: 3, notes: ['no-legs'] } }] },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'massage-ok' },
    sources: ['R59', 'R45'],
  },
  {
    id: 'M-11',
    when: 'heart-failure or kidney-disease',
    effect: {
      closes: ['self-massage:gun'],
      limits: [{ on: anyMassage, to: { pressureCap: 3, maxMinutes: 20, notes: ['back-only', 'half-sitting'] } }],
    },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'massage-ok' },
    sources: ['R45', 'EXPERT'],
  },
  {
    id: 'M-12',
    when: 'diabetes or leg-tingling or skin-numb',
    effect: {
      closes: ['self-massage:gun'],
      limits: [{ on: anyMassage, to: { pressureCap: 3, notes: ['skip-numb-area'] } }],
    },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['R45', 'EXPERT'],
  },
  {
    id: 'M-13',
    when: 'top-cause is weak-back-muscle and not t-massage-better-run >= 2',
    effect: {
      limits: [
        { on: anyMassage, to: { pressureCap: 3 } },
        { on: ['massage-visit'], to: { maxMinutes: 30, notes: ['wait-for-answer'] } },
      ],
    },
    onUnknown: 'limit',
    lift: { by: 'progress' },
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'M-13a',
    when: 'top-cause is weak-back-muscle and t-massage-better-run >= 2',
    effect: { limits: [{ on: anyMassage, to: { pressureCap: 4 } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'M-14',
    when: 'd-duration-days >= 183',
    effect: { warns: anyMassage, limits: [{ on: anyMassage, to: { notes: ['extra-comfort'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'never' },
    sources: ['E10', 'E11', 'E12'],
  },
  {
    id: 'M-15',
    when: 'curve-known has slipped-vertebra or curve-known has narrow-canal or spine-metalwork',
    effect: {
      closes: ['self-massage:ball-wall', 'self-massage:gun'],
      limits: [{ on: anyMassage, to: { pressureCap: 3, notes: ['no-pressing-on-low-back', 'face-down-short'] } }],
    },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'massage-ok' },
    sources: ['R46', 'E13'],
  },
  {
    id: 'M-16',
    when: 'd-leg-symptom',
    effect: {
      closes: ['self-massage:gun'],
      limits: [{ on: anyMassage, to: { pressureCap: 3, notes: ['legs-light'] } }],
    },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['R46', 'E13'],
  },
  {
    id: 'M-17',
    when: 'mechanism is after-massage and d-duration-days >= 7 and not t-massage-better-run >= 2',
    effect: { limits: [{ on: anyMassage, to: { pressureCap: 3 } }] },
    onUnknown: 'ignore',
    lift: { by: 'progress' },
    sources: ['R0', 'R46'],
  },
  {
    id: 'M-18',
    when: 'pain-now >= 8',
    effect: {
      closes: ['massage-visit'],
      limits: [{ on: anyMassage, to: { pressureCap: 2, maxMinutes: 15, notes: ['light-touch'] } }],
    },
    onUnknown: 'close',
    lift: { by: 'answer' },
    sources: ['R6', 'R46'],
  },
  {
    id: 'M-19',
    when: 'age >= 75',
    effect: { limits: [{ on: anyMassage, to: { pressureCap: 3, notes: ['never-alone-on-table'] } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['R45', 'EXPERT'],
  },
  {
    id: 'MR-1',
    when: 'fired(RV-03)',
    effect: { limits: [{ on: anyMassage, to: { pressureDrop: 2 } }] },
    onUnknown: 'ignore',
    lift: { by: 'never' },
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'MR-2',
    when: 'fired(RV-04) or fired(PD-01)',
    effect: { closes: ['self-massage'] },
    onUnknown: 'ignore',
    lift: { by: 'triage' },
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'SM-1',
    when: 'balance-or-falls or mobility-now in [on-floor, in-bed, can-sit]',
    effect: { closes: ['self-massage:ball-wall'] },
    onUnknown: 'ask',
    lift: { by: 'answer' },
    sources: ['EXPERT'],
  },
  {
    id: 'SM-2',
    when: 'device-implant-back or pacemaker-or-icd or skin-numb',
    effect: { closes: ['self-massage:gun'] },
    onUnknown: 'ask',
    lift: { by: 'answer' },
    sources: ['R63', 'EXPERT'],
  },
  {
    id: 'SM-3',
    when: 'oil-allergy',
    effect: { limits: [{ on: anyMassage, to: { notes: ['no-oil'] } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['EXPERT'],
  },
  {
    id: 'SM-4',
    when: 't-minutes-since-massage < 360 or t-massages-today >= 2',
    effect: { closes: ['self-massage'] },
    onUnknown: 'ignore',
    lift: { by: 'time' },
    sources: ['EXPERT'],
  },
] as const satisfies readonly ToolGate<ToolKey>[]
