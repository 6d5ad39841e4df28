/** Answers of somebody with a simple strain who would like a therapist to come. */
export const strain = {
  age: 30,
  sex: 'male',
  'pain-region': ['lower-back'],
  'pain-now': 5,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
  'wants-visit': true,
} as const
