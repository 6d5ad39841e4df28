import type { ToolGateId } from '@unspasm/guideline/tool-gates'
import type { Answers } from '../src/answers.ts'
import { onAtGates, type PersonAtGate } from './gate-people.ts'

/** People on both sides of a gate: it does something for each of `at`, and nothing for each of `not`. */
export type GateEdges = {
  readonly at?: readonly PersonAtGate[]
  readonly not?: readonly PersonAtGate[]
}

const says = (...all: readonly Answers[]): readonly PersonAtGate[] => all.map((answers) => ({ answers }))
const yes = (...ids: readonly string[]): readonly PersonAtGate[] => says(...ids.map((id) => ({ [id]: true })))
const facts = (...all: readonly Answers[]): readonly PersonAtGate[] => all.map((each) => ({ input: { facts: each } }))

/** Somebody whose strongest cause is weak back muscle. */
const weak: Answers = {
  'activity-days': 1,
  'strength-days': 0,
  'inactive-recently': true,
  'tired-back-by-evening': true,
  mechanism: 'none-known',
  'onset-speed': 'gradual',
  'worse-with-movement': false,
  duration: '1-to-2-weeks',
}
const weakAt = (level: number, given: Answers = {}): PersonAtGate => ({
  answers: weak,
  input: { level: level as 0 | 1 | 2 | 3, facts: given },
})
const expecting = (weeks: number): Answers => ({
  pregnancy: 'yes',
  'pregnancy-weeks': weeks,
  'pregnancy-warning': ['none'],
})
const day = 86_400_000
/** The bout began so many days before the day of these people. */
const since = (days: number): Answers => ({
  'onset-date': new Date(Date.parse(onAtGates) - days * day).toISOString().slice(0, 10),
})
const afterMassage: Answers = { mechanism: 'after-massage', ...since(7) }

/**
 * The edges of each gate that the examples of `plan.gates.json` do not stand on: every part of its condition, just before
 * and just at each number.
 *
 * Source: remedies 0.2, 1.3, 1.4, 2.4, 2.5, 3.5, 4.2, 5.2; plan 4.5.
 */
export const gateEdges: Readonly<Partial<Record<ToolGateId, GateEdges>>> = {
  'G-1': { at: says({ 'tearing-pain': true }) },
  'G-9': { not: [{ answers: { 'any-new-sign': true }, input: { facts: { 't-recheck-done': true } } }] },
  'G-10': { at: facts({ 't-hours-since-safety': 25 }), not: facts({ 't-hours-since-safety': 24 }) },
  'G-11': { at: says({ age: 15 }), not: says({ age: 16 }) },
  'G-12': { at: says({ age: 16 }, { age: 17 }), not: says({ age: 15 }, { age: 18 }) },
  'G-13': { at: says({ 'pain-now': 8 }), not: says({ 'pain-now': 7 }) },
  'H-1': { not: says({ 'cannot-remove-heat': true, 'helper-present': true }) },
  'H-2': { not: says({ 'takes-sedating-medicine': true, 'helper-present': true }) },
  'H-3': { not: [{ answers: { 'helper-present': true }, input: { facts: { 't-alcohol-6h': true } } }] },
  'H-6': {
    at: says({ 'bruise-or-swelling-now': true, ...since(1) }),
    not: says({ 'bruise-or-swelling-now': true, ...since(2) }),
  },
  'H-12': { at: says({ age: 65 }), not: says({ age: 64 }) },
  'H-12a': { at: says({ age: 55 }), not: says({ age: 54 }) },
  'H-19': { at: says({ 'mobility-now': 'on-floor' }, { 'mobility-now': 'in-bed' }) },
  'H-20a': {
    at: facts({ 't-minutes-since-heat': 59 }, { 't-heat-minutes-today': 120 }, { 't-heat-sessions-today': 6 }),
    not: facts({ 't-minutes-since-heat': 60 }, { 't-heat-minutes-today': 119 }, { 't-heat-sessions-today': 5 }),
  },
  'H-20b': {
    at: facts({ 't-minutes-since-heat': 59 }, { 't-heat-minutes-today': 60 }, { 't-heat-sessions-today': 4 }),
    not: facts({ 't-minutes-since-heat': 60 }, { 't-heat-minutes-today': 59 }, { 't-heat-sessions-today': 3 }),
  },
  'H-20c': {
    at: facts({ 't-minutes-since-heat': 59 }, { 't-heat-minutes-today': 120 }, { 't-heat-sessions-today': 4 }),
    not: facts({ 't-minutes-since-heat': 60 }, { 't-heat-minutes-today': 119 }, { 't-heat-sessions-today': 3 }),
  },
  'H-20d': {
    at: facts({ 't-minutes-since-heat': 59 }, { 't-minutes-since-wrap': 959 }, { 't-heat-minutes-today': 480 }),
    not: facts({ 't-minutes-since-heat': 60 }, { 't-minutes-since-wrap': 960 }, { 't-heat-minutes-today': 479 }),
  },
  'H-20e': {
    at: facts({ 't-minutes-since-heat': 59 }, { 't-heat-minutes-today': 30 }, { 't-heat-sessions-today': 2 }),
    not: facts({ 't-minutes-since-heat': 60 }, { 't-heat-minutes-today': 29 }, { 't-heat-sessions-today': 1 }),
  },
  'H-20f': {
    at: facts({ 't-minutes-since-cold': 59 }, { 't-cold-minutes-today': 90 }, { 't-cold-sessions-today': 6 }),
    not: facts({ 't-minutes-since-cold': 60 }, { 't-cold-minutes-today': 89 }, { 't-cold-sessions-today': 5 }),
  },
  'H-21': {
    at: facts(
      { 't-local-hour': 22, 't-will-stay-awake': false },
      { 't-local-hour': 5, 't-will-stay-awake': false },
      { 't-local-hour': 22 },
    ),
    not: facts({ 't-local-hour': 21 }, { 't-local-hour': 6 }, { 't-local-hour': 23, 't-will-stay-awake': true }),
  },
  'H-22': {
    at: facts({ 't-heat-days-run': 14 }, { 't-heat-days-run': 14, 't-heat-normal-run': 1 }),
    not: facts({ 't-heat-days-run': 13 }, { 't-heat-days-run': 14, 't-heat-normal-run': 2 }),
  },
  'H-23': {
    at: [
      ...yes(
        'diabetes',
        'poor-circulation',
        'osteoporosis',
        'takes-blood-thinner',
        'bleeding-disorder',
        'bruise-or-swelling-now',
      ),
      ...says({ age: 56 }, since(92)),
    ],
    not: says({ age: 55 }, since(91)),
  },
  'S-1': { at: facts({ 't-minutes-since-cold': 59 }), not: facts({ 't-minutes-since-cold': 60 }) },
  'K-1': { at: yes('poor-circulation') },
  'K-3': { at: yes('skin-numb', 'skin-problem-back') },
  'M-1a': {
    at: says({ 'contagious-illness': true, unwell: true }),
    not: yes('unwell', 'vomiting-diarrhoea', 'contagious-illness'),
  },
  'M-7': { at: yes('takes-blood-thinner', 'bleeding-disorder') },
  'M-8': { at: yes('osteoporosis', 'takes-steroids', 'height-loss', 'midline-bone-pain') },
  'M-9a': { at: says(expecting(12)), not: says(expecting(13), { 'pregnancy-weeks': 12 }) },
  'M-11': { at: yes('heart-failure', 'kidney-disease') },
  'M-12': { at: yes('diabetes', 'leg-tingling', 'skin-numb') },
  'M-13': {
    at: [weakAt(0), weakAt(0, { 't-massage-better-run': 1 })],
    not: [weakAt(0, { 't-massage-better-run': 2 })],
  },
  'M-13a': {
    at: [weakAt(0, { 't-massage-better-run': 2 })],
    not: [weakAt(0, { 't-massage-better-run': 1 }), ...facts({ 't-massage-better-run': 2 })],
  },
  'M-14': { at: says(since(183)), not: says(since(182)) },
  'M-15': { at: says({ 'curve-known': ['slipped-vertebra'] }) },
  'M-17': {
    at: [{ answers: afterMassage }, { answers: afterMassage, input: { facts: { 't-massage-better-run': 1 } } }],
    not: [
      { answers: afterMassage, input: { facts: { 't-massage-better-run': 2 } } },
      ...says({ ...afterMassage, ...since(6) }, since(7)),
    ],
  },
  'M-18': { at: says({ 'pain-now': 8 }), not: says({ 'pain-now': 7 }) },
  'M-19': { at: says({ age: 75 }), not: says({ age: 74 }) },
  'SM-1': {
    at: [
      ...yes('balance-or-falls'),
      ...says({ 'mobility-now': 'on-floor' }, { 'mobility-now': 'in-bed' }, { 'mobility-now': 'can-sit' }),
    ],
    not: says({ 'mobility-now': 'can-stand' }),
  },
  'SM-2': { at: yes('device-implant-back', 'pacemaker-or-icd', 'skin-numb') },
  'SM-4': {
    at: facts({ 't-minutes-since-massage': 359 }, { 't-massages-today': 2 }),
    not: facts({ 't-minutes-since-massage': 360 }, { 't-massages-today': 1 }),
  },
  'X-1': {
    at: [...yes('osteoporosis', 'takes-steroids', 'height-loss'), ...says({ age: 70, 'midline-bone-pain': true })],
    not: [...yes('midline-bone-pain'), ...says({ age: 70 })],
  },
  'X-2': { at: yes('walking-leg-heaviness', 'leg-tingling') },
  'X-3': { at: says(expecting(20)) },
  'X-4a': {
    at: yes(
      'exertion-warning',
      'recent-heart-or-stroke',
      'blood-pressure-very-high',
      'supervised-only',
      'balance-or-falls',
      'joint-surgery-recent',
    ),
  },
  'X-6': { at: [...yes('balance-or-falls'), ...says({ age: 75 })], not: says({ age: 74 }) },
  'X-7': { at: says(since(92)), not: says(since(91)) },
  'X-8': { not: facts({ 't-failed-tries': 1 }) },
  'X-9': {
    at: [weakAt(2), weakAt(2, { 't-supervised-sessions': 0 })],
    not: [weakAt(1), weakAt(2, { 't-supervised-sessions': 1 }), { input: { level: 2 } }],
  },
  'X-10': { not: [{ input: { level: 1 } }, { input: { level: 2, facts: { 't-supervised-load': true } } }] },
  SUP: { at: says(expecting(16)), not: says(expecting(15)) },
  'PF-1': { at: yes('walking-leg-heaviness') },
  'S-2': {
    at: facts({ 't-minutes-since-heat': 10, 't-last-heat-minutes': 21 }),
    not: facts(
      { 't-minutes-since-heat': 11, 't-last-heat-minutes': 21 },
      { 't-minutes-since-heat': 10, 't-last-heat-minutes': 20 },
    ),
  },
  'S-3': {
    at: facts({ 't-hours-to-visit': 11 }, { 't-hours-since-visit': 23 }),
    not: facts({ 't-hours-to-visit': 12 }, { 't-hours-since-visit': 24 }),
  },
  'D-4': {
    at: says({ age: 65, 'takes-diuretic': true }, { age: 65, 'medicine-groups': ['antidepressant'] }),
    not: says({ age: 64, 'takes-diuretic': true }, { age: 65 }),
  },
  'D-8': { at: facts({ 't-clinician-fluid-litres': 1 }), not: facts({ 't-clinician-fluid-litres': 0 }) },
}
