import type { Answer, Answers } from '../src/answers.ts'

/** One row that a gate reads: what it does at yes, at no, and at not sure. */
export type GateAnswer = {
  readonly gate: string
  readonly finding: string
  /** The answer that fires the gate; `true` unless it is an option or a number. */
  readonly yes: Answer
  readonly no: Answer
  readonly firesWhenNotSure: boolean
  /** Other answers that the gate needs. */
  readonly also?: Answers
}

const row = (gate: string, finding: string, firesWhenNotSure: boolean, more: Partial<GateAnswer> = {}): GateAnswer => ({
  gate,
  finding,
  yes: true,
  no: false,
  firesWhenNotSure,
  ...more,
})

/**
 * What each gate does at yes, no and not sure, read off the table by hand.
 *
 * Source: triage 2.3.
 */
export const gateAnswers: readonly GateAnswer[] = [
  row('RG-01', 'skin-numb', true),
  row('RG-02', 'skin-problem-back', true),
  row('RG-03', 'pregnancy', true, { yes: 'yes', no: 'no', also: { sex: 'female' } }),
  row('RG-03', 'pregnancy', true, { yes: 'maybe', no: 'no', also: { sex: 'female' } }),
  row('RG-03', 'pregnancy', true, { yes: 'gave-birth-6-weeks', no: 'no', also: { sex: 'female' } }),
  row('RG-03', 'pregnancy', false, { yes: 'yes', no: 'no', also: { sex: 'male' } }),
  row('RG-03', 'pregnancy', false, { yes: 'yes', no: 'no', also: { sex: 'female', age: 56 } }),
  row('RG-04', 'takes-sedating-medicine', true),
  row('RG-05', 'diabetes', false),
  row('RG-05', 'age', true, { yes: 75, no: 74 }),
  row('RG-06', 'takes-blood-thinner', true),
  row('RG-06', 'bleeding-disorder', true),
  row('RG-07', 'osteoporosis', true),
  row('RG-07', 'takes-steroids', true),
  row('RG-07', 'height-loss', false),
  row('RG-07', 'midline-bone-pain', false),
  row('RG-07', 'age', true, { yes: 75, no: 74 }),
  row('RG-08', 'cancer-history', true),
  row('RG-09', 'kidney-disease', true),
  row('RG-09', 'heart-failure', true),
  row('RG-09', 'fluid-restricted', true),
  row('RG-10', 'takes-diuretic', true),
  row('RG-11', 'age', false, { yes: 17, no: 18 }),
  row('RG-12', 'mechanism', false, { yes: 'after-massage', no: 'lift-or-twist' }),
  row('RG-13', 'mechanism', false, { yes: 'after-massage', no: 'none-known', also: { duration: '1-to-2-weeks' } }),
  row('RG-14', 'leg-tingling', false),
  row('RG-14', 'curve-known', false, { yes: ['scoliosis'], no: ['none'] }),
  row('RG-14', 'walking-leg-heaviness', false),
  row('RG-15', 'pain-now', false, { yes: 8, no: 7 }),
  row('RG-16', 'heart-failure', false),
  row('RG-16', 'chest-pain', true),
  row('RG-17', 'vomiting-diarrhoea', false),
  row('RG-18', 'activity-days', false, {
    yes: 1,
    no: 2,
    also: { 'inactive-recently': true, 'tired-back-by-evening': true },
  }),
  row('RG-21', 'pain-side', false, { yes: 'left', no: 'middle', also: { 'spasm-character': ['burning'] } }),
  row('RG-21', 'spasm-character', false, { yes: ['burning'], no: ['deep-ache'], also: { 'pain-side': 'right' } }),
  row('RG-22', 'cannot-remove-heat', true),
  row('RG-23', 'skin-patch-medicine', true),
  row('RG-24', 'heat-rub-recent', true),
  row('RG-25', 'device-implant-back', true),
  row('RG-26', 'pacemaker-or-icd', true),
  row('RG-26', 'spine-metalwork', true),
  row('RG-27', 'clot-recent', true),
  row('RG-28', 'contagious-illness', true),
  row('RG-29', 'supplement-conditions', true, { yes: ['myasthenia'], no: ['none'] }),
  row('RG-29', 'supplement-conditions', true, { yes: ['slow-pulse-or-heart-block'], no: ['none'] }),
  row('RG-29', 'supplement-conditions', true, { yes: ['bowel-blockage-or-flare'], no: ['none'] }),
  row('RG-29', 'supplement-conditions', true, { yes: ['kidney-stones'], no: ['none'] }),
  row('RG-29', 'supplement-conditions', true, { yes: ['high-calcium'], no: ['none'] }),
  row('RG-30', 'low-salt-blood-history', true),
  row('RG-30', 'liver-cirrhosis', true),
  row('RG-30', 'medicine-groups', false, { yes: ['lithium'], no: ['none'] }),
  row('RG-30', 'medicine-groups', false, { yes: ['desmopressin'], no: ['none'] }),
  row('RG-31', 'takes-diuretic', false, { also: { 'cramps-elsewhere': true } }),
  row('RG-31', 'cramps-elsewhere', false, { also: { 'takes-diuretic': true } }),
  row('RG-33', 'takes-fluoroquinolone', true, { also: { 'new-medicine': true } }),
  row('RG-33', 'medicine-groups', false, {
    yes: ['tetracycline-or-quinolone'],
    no: ['none'],
    also: { 'new-medicine': true, 'takes-fluoroquinolone': false },
  }),
]
