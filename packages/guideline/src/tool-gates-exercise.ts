import type { ToolGate } from './tool.ts'
import type { ToolKey } from './tools.ts'

const alone = ['programme', 'six-week-block', 'lift-ladder'] as const satisfies readonly ToolKey[]
const anyMovement = [
  'movement-now',
  'morning-movement',
  'programme',
  'six-week-block',
  'lift-ladder',
] as const satisfies readonly ToolKey[]
const readiness =
  'exertion-warning or recent-heart-or-stroke or blood-pressure-very-high or supervised-only or balance-or-falls or joint-surgery-recent'

/**
 * Who exercises how far alone, filters of the rest positions, and what loads may follow what.
 *
 * Row SUP is the filter "not flat on the back". Source: remedies 3.5, 5.2, 5.3; plan 4.5.
 */
export const exerciseGates = [
  {
    id: 'X-1',
    when: 'osteoporosis or takes-steroids or height-loss or d-fracture-flags >= 2',
    effect: {
      limits: [
        { on: alone, to: { maxLevel: 1, notes: ['no-bending', 'with-physiotherapist'] } },
        { on: ['movement-now', 'morning-movement'], to: { notes: ['no-bending'] } },
      ],
    },
    onUnknown: 'limit',
    whenUnknown: { limits: [{ on: anyMovement, to: { maxLevel: 1, notes: ['no-bending'] } }] },
    lift: { by: 'clearance', clearance: 'exercise-ok' },
    sources: ['R1', 'EXPERT'],
  },
  {
    id: 'X-2',
    when: 'd-leg-symptom or d-curve-known or walking-leg-heaviness',
    effect: { limits: [{ on: alone, to: { maxLevel: 1, notes: ['with-physiotherapist'] } }] },
    onUnknown: 'limit',
    whenUnknown: { limits: [{ on: alone, to: { maxLevel: 1 } }] },
    lift: { by: 'clearance', clearance: 'exercise-ok' },
    sources: ['R6', 'EXPERT'],
  },
  {
    id: 'X-3',
    when: 'd-pregnant or pregnancy is gave-birth-6-weeks',
    effect: { limits: [{ on: alone, to: { maxLevel: 1, notes: ['pregnancy-set', 'with-physiotherapist'] } }] },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'exercise-ok' },
    sources: ['R37', 'EXPERT'],
  },
  {
    id: 'X-4',
    when: 'heart-failure',
    effect: {
      closes: alone,
      limits: [{ on: ['walk-plan', 'extra-walk-day'], to: { notes: ['talking-pace', 'with-doctor'] } }],
    },
    onUnknown: 'limit',
    lift: {
      by: 'clearance',
      clearance: 'exercise-ok',
      cleared: {
        limits: [{ on: ['walk-plan', 'extra-walk-day', ...alone], to: { maxLevel: 1, notes: ['talking-pace'] } }],
      },
    },
    sources: ['R34', 'EXPERT'],
  },
  {
    id: 'X-4a',
    when: readiness,
    effect: {
      limits: [
        { on: alone, to: { maxLevel: 1, notes: ['talking-pace', 'with-doctor'] } },
        { on: ['walk-plan', 'extra-walk-day'], to: { notes: ['talking-pace'] } },
      ],
    },
    onUnknown: 'limit',
    whenUnknown: { limits: [{ on: alone, to: { maxLevel: 1 } }] },
    lift: { by: 'clearance', clearance: 'exercise-ok' },
    sources: ['R34', 'EXPERT'],
  },
  {
    id: 'X-5',
    when: 'spine-procedure',
    effect: {
      closes: [
        'movement-now:floor',
        'movement-now:set',
        'morning-movement',
        'walk-plan:build-up',
        'goal-of-week',
        ...alone,
      ],
    },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'exercise-ok' },
    sources: ['R1', 'EXPERT'],
  },
  {
    id: 'X-6',
    when: 'age >= 75 or balance-or-falls',
    effect: { limits: [{ on: alone, to: { maxLevel: 2, notes: ['seated-or-supported', 'with-trainer'] } }] },
    onUnknown: 'limit',
    whenUnknown: { limits: [{ on: alone, to: { maxLevel: 2, notes: ['seated-or-supported'] } }] },
    lift: { by: 'clearance', clearance: 'exercise-ok' },
    sources: ['EXPERT'],
  },
  {
    id: 'X-7',
    when: 'd-duration-days >= 92',
    effect: { limits: [{ on: alone, to: { maxLevel: 2, notes: ['with-physiotherapist'] } }] },
    onUnknown: 'limit',
    lift: { by: 'clearance', clearance: 'exercise-ok' },
    sources: ['R6', 'R29'],
  },
  {
    id: 'X-8',
    when: 't-failed-tries >= 2',
    effect: { limits: [{ on: alone, to: { notes: ['with-trainer'] }, from: { field: 'maxLevel', fact: 'level' } }] },
    onUnknown: 'ignore',
    lift: { by: 'progress' },
    sources: ['EXPERT'],
  },
  {
    id: 'X-9',
    when: 'top-cause is weak-back-muscle and level >= 2 and not t-supervised-sessions >= 1',
    effect: { limits: [{ on: alone, to: { maxLevel: 2, notes: ['with-trainer'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'progress' },
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'X-10',
    when: 'level >= 2 and not t-supervised-load',
    effect: { limits: [{ on: alone, to: { notes: ['first-time-supervised'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'progress' },
    sources: ['EXPERT'],
  },
  {
    id: 'SUP',
    when: 'd-pregnant and not pregnancy-weeks < 16',
    effect: {
      closes: [
        'positions:rest-crook-lying',
        'positions:rest-ninety-ninety',
        'positions:rest-prone-pillow',
        'self-massage:ball-floor-buttock',
      ],
      limits: [
        { on: ['movement-now', 'morning-movement', 'positions', ...alone], to: { notes: ['not-flat-on-back'] } },
      ],
    },
    onUnknown: 'close',
    lift: { by: 'never' },
    sources: ['R37', 'EXPERT'],
  },
  {
    id: 'PF-1',
    when: 'curve-known has narrow-canal or walking-leg-heaviness',
    effect: { closes: ['positions:rest-prone-pillow'] },
    onUnknown: 'ask',
    lift: { by: 'never' },
    sources: ['EXPERT'],
  },
  {
    id: 'PF-2',
    when: 'osteoporosis',
    effect: { closes: ['positions:rest-kneel-lean'] },
    onUnknown: 'close',
    lift: { by: 'never' },
    sources: ['EXPERT'],
  },
  {
    id: 'PF-3',
    when: 't-cannot-kneel',
    effect: { closes: ['positions:rest-kneel-lean'] },
    onUnknown: 'ignore',
    lift: { by: 'answer' },
    sources: ['EXPERT'],
  },
  {
    id: 'S-2',
    when: 't-minutes-since-heat <= 10 and t-last-heat-minutes > 20',
    effect: { limits: [{ on: alone, to: { maxLevel: 1, notes: ['no-heavy-load-yet'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'time' },
    sources: ['EXPERT'],
  },
  {
    id: 'S-3',
    when: 't-hours-to-visit < 12 or t-hours-since-visit < 24',
    effect: { limits: [{ on: alone, to: { maxLevel: 1, notes: ['no-heavy-load-yet'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'time' },
    sources: ['EXPERT'],
  },
  {
    id: 'S-5',
    when: 't-loaded-yesterday',
    effect: { limits: [{ on: ['programme'], to: { maxLevel: 1, notes: ['no-heavy-load-yet'] } }] },
    onUnknown: 'ignore',
    lift: { by: 'time' },
    sources: ['EXPERT'],
  },
] as const satisfies readonly ToolGate<ToolKey>[]
