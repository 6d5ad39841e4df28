import { simpleStrain } from '../packages/care/test/people.ts'

/** Answers of somebody with a simple strain who would like a therapist to come. */
export const strain = { ...simpleStrain, 'wants-visit': true }

/** Answers of a man whose strain is of today. */
export const newStrain = {
  age: 35,
  sex: 'male',
  'pain-region': ['lower-back'],
  'pain-now': 6,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
}

/** The same man some days later, who walks again. */
export const easingStrain = {
  ...newStrain,
  'pain-side': 'left',
  'pain-now': 5,
  duration: '3-to-6-days',
  'mobility-now': 'can-walk',
}
