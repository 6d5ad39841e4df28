import type { Answers } from '../src/answers.ts'

/**
 * Weak flags: each alone, added to the base case, must not send anybody to a doctor.
 *
 * Source: triage 2.2.
 */
export const weakFlags: readonly { readonly id: string; readonly flag: string; readonly answers: Answers }[] = [
  { id: 'W-01', flag: 'age of 50', answers: { age: 50 } },
  { id: 'W-01', flag: 'age of 70', answers: { age: 70 } },
  { id: 'W-01', flag: 'age of 85', answers: { age: 85 } },
  { id: 'W-02', flag: 'pain at night', answers: { 'night-pain': true } },
  { id: 'W-03', flag: 'constant pain', answers: { 'pain-constant': true } },
  { id: 'W-04', flag: 'pain of the upper back', answers: { 'pain-region': ['upper-back'] } },
  { id: 'W-04', flag: 'pain of the mid back', answers: { 'pain-region': ['mid-back'] } },
  { id: 'W-05', flag: 'pain of 10', answers: { 'pain-now': 10 } },
  { id: 'W-06', flag: 'feeling unwell', answers: { unwell: true } },
  { id: 'W-07', flag: 'small knock under 50', answers: { mechanism: 'minor-trauma' } },
  { id: 'W-08', flag: 'risk of the blood vessels', answers: { 'vascular-risk': true } },
  { id: 'W-09', flag: 'diabetes', answers: { diabetes: true } },
  { id: 'W-10', flag: 'weak immunity', answers: { 'weak-immunity': true } },
  { id: 'W-11', flag: 'recent infection', answers: { 'recent-infection': true } },
  { id: 'W-12', flag: 'drugs into a vein', answers: { 'iv-drug-use': true } },
  { id: 'W-13', flag: 'statin', answers: { 'takes-statin': true } },
  { id: 'W-14', flag: 'blood thinner', answers: { 'takes-blood-thinner': true } },
  { id: 'W-14', flag: 'poor clotting', answers: { 'bleeding-disorder': true } },
  { id: 'W-15', flag: 'sore spot on the spine', answers: { 'midline-bone-pain': true } },
  { id: 'W-16', flag: 'morning stiffness', answers: { 'morning-stiffness-30': true } },
  { id: 'W-17', flag: 'tingling in one leg', answers: { 'leg-tingling': true } },
  { id: 'W-18', flag: 'being a woman', answers: { sex: 'female', pregnancy: 'no' } },
  { id: 'W-18', flag: 'kidney disease', answers: { 'kidney-disease': true } },
  { id: 'W-18', flag: 'weak heart', answers: { 'heart-failure': true } },
  { id: 'W-18', flag: 'water tablets', answers: { 'takes-diuretic': true } },
  { id: 'W-18', flag: 'antipsychotic', answers: { 'takes-antipsychotic': true } },
  { id: 'W-18', flag: 'new medicine', answers: { 'new-medicine': true } },
  {
    id: 'W-18',
    flag: 'new medicine that is a fluoroquinolone',
    answers: { 'new-medicine': true, 'takes-fluoroquinolone': true },
  },
  { id: 'W-19', flag: 'night sweats', answers: { 'night-sweats': true } },
]
