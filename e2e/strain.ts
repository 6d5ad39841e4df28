import { simpleStrain } from '../packages/care/test/people.ts'

/** Answers of somebody with a simple strain who would like a therapist to come. */
export const strain = { ...simpleStrain, 'wants-visit': true }
