import type { ToolGate } from './tool.ts'
import type { ToolKey } from './tools.ts'

/**
 * Gates of drinking and of food. Row D-6 also holds the drinking goal up: less can bring on a crisis.
 *
 * Source: remedies 4.2, 4.6.
 */
export const waterAndFoodGates = [
  {
    id: 'D-1',
    when: 'low-salt-blood-history',
    effect: { closes: ['drink-plan'] },
    onUnknown: 'ask',
    lift: { by: 'clearance', clearance: 'fluid-goal-ok' },
    sources: ['R43', 'R47'],
  },
  {
    id: 'D-2',
    when: 'liver-cirrhosis',
    effect: { closes: ['drink-plan'] },
    onUnknown: 'ask',
    lift: { by: 'clearance', clearance: 'fluid-goal-ok' },
    sources: ['R43', 'R47'],
  },
  {
    id: 'D-3',
    when: 'medicine-groups has lithium or medicine-groups has desmopressin',
    effect: { closes: ['drink-plan'] },
    onUnknown: 'ask',
    lift: { by: 'clearance', clearance: 'fluid-goal-ok' },
    sources: ['R43', 'R47'],
  },
  {
    id: 'D-4',
    when: 'age >= 65 and (takes-diuretic or medicine-groups has antidepressant)',
    effect: { limits: [{ on: ['drink-plan'], to: { litresExtraMax: 0.5, notes: ['lower-end-of-band'] } }] },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'fluid-goal-ok' },
    sources: ['R43', 'E29'],
  },
  {
    id: 'D-5',
    when: 'vomiting-diarrhoea',
    effect: { closes: ['drink-plan'] },
    onUnknown: 'ignore',
    lift: { by: 'answer' },
    sources: ['R43'],
  },
  {
    id: 'D-6',
    when: 'sickle-cell',
    effect: { limits: [{ on: ['drink-plan'], to: { notes: ['never-below-band'] } }], warns: ['drink-plan'] },
    onUnknown: 'ask',
    lift: { by: 'never' },
    sources: ['EXPERT'],
  },
  {
    id: 'D-7',
    when: 'd-pregnant',
    effect: { limits: [{ on: ['drink-plan'], to: { notes: ['pregnancy-row'] } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['E29', 'E30'],
  },
  {
    id: 'D-7a',
    when: 'breastfeeding',
    effect: { limits: [{ on: ['drink-plan'], to: { notes: ['breastfeeding-row'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'never' },
    sources: ['E29', 'E30'],
  },
  {
    id: 'D-8',
    when: 't-clinician-fluid-litres > 0',
    effect: {
      limits: [
        {
          on: ['drink-plan'],
          to: { notes: ['clinician-number'] },
          from: { field: 'litresMax', fact: 't-clinician-fluid-litres' },
        },
      ],
    },
    onUnknown: 'ignore',
    lift: { by: 'answer' },
    sources: ['EXPERT'],
  },
  {
    id: 'FD-1',
    when: 'kidney-disease or medicine-groups has potassium-raising',
    effect: { limits: [{ on: ['plate-check'], to: { notes: ['no-potassium-food', 'ask-dietitian'] } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['E34', 'R43'],
  },
  {
    id: 'FD-2',
    when: 'medicine-groups has warfarin',
    effect: { limits: [{ on: ['plate-check'], to: { notes: ['steady-greens'] } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['EXPERT'],
  },
  {
    id: 'FD-3',
    when: 'not diet-exclusions has none',
    effect: { limits: [{ on: ['plate-check'], to: { notes: ['diet-exclusions'] } }] },
    onUnknown: 'ask',
    lift: { by: 'answer' },
    sources: ['EXPERT'],
  },
  {
    id: 'FD-4',
    when: 'diabetes',
    effect: { limits: [{ on: ['plate-check'], to: { notes: ['no-sugary-food'] } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['EXPERT'],
  },
  {
    id: 'FD-5',
    when: 'd-pregnant',
    effect: { limits: [{ on: ['plate-check'], to: { notes: ['pregnancy-food'] } }] },
    onUnknown: 'limit',
    lift: { by: 'never' },
    sources: ['EXPERT'],
  },
  {
    id: 'FD-6',
    when: 'weight-loss',
    effect: { closes: ['plate-check'] },
    onUnknown: 'ignore',
    lift: { by: 'triage' },
    sources: ['R6'],
  },
  {
    id: 'FD-7',
    when: 'diet-quality is very-restricted',
    effect: { limits: [{ on: ['plate-check'], to: { notes: ['ask-dietitian'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'answer' },
    sources: ['EXPERT'],
  },
] as const satisfies readonly ToolGate<ToolKey>[]
