import type { TravelMode } from '@unspasm/guideline/practice/professional-role'
import type { ExtraSkill } from '@unspasm/guideline/practice/credential-kind'
import type { BristolPlace } from './places.ts'

/** Roles that are booked in the demonstration. */
export type InventedRole = 'massage-therapist' | 'physiotherapist' | 'exercise-trainer' | 'physician'

/** Somebody who does not exist. */
export type Invented = {
  readonly firstName: string
  readonly name: string
  readonly role: InventedRole
  readonly home: BristolPlace
  readonly radiusKilometres: number
  readonly travel: TravelMode
  readonly gender?: 'woman' | 'man' | 'other'
  /** BCP 47, lower case, most fluent first. */
  readonly languages: readonly string[]
  readonly workingYears: number
  readonly about: string
  /** Weekdays, 1 is Monday, and hours on the practice's clock. */
  readonly hours: readonly { readonly days: readonly number[]; readonly from: number; readonly to: number }[]
  readonly skills?: readonly ExtraSkill[]
  /** How the records stand; missing: all verified and valid for months. */
  readonly records?: 'insurance-ends-soon' | 'first-aid-too-old' | 'licence-waits'
}

const allWeek = [1, 2, 3, 4, 5]
const office = [{ days: allWeek, from: 9, to: 17 }]

/**
 * A dozen people with plausible weeks: every role that is booked, every way to travel, several languages; one whose
 * records end soon, one whom a record that is too old hides, one who waits for the owner.
 */
export const inventedStaff = [
  {
    firstName: 'Nadia',
    name: 'Nadia Farrow',
    role: 'massage-therapist',
    home: 'Bishopston',
    radiusKilometres: 9,
    travel: 'bicycle',
    gender: 'woman',
    languages: ['en', 'ar'],
    workingYears: 8,
    about: 'Slow, firm work on backs and hips. I bring the table and the linen.',
    hours: [{ days: [1, 2, 3, 4], from: 8, to: 16 }],
    skills: ['pregnancy-massage'],
  },
  {
    firstName: 'Gareth',
    name: 'Gareth Pugh',
    role: 'massage-therapist',
    home: 'Southville',
    radiusKilometres: 12,
    travel: 'car',
    gender: 'man',
    languages: ['en', 'cy'],
    workingYears: 15,
    about: 'Many years with people who lift for a living. Evenings are fine.',
    hours: [{ days: allWeek, from: 12, to: 20 }],
  },
  {
    firstName: 'Ifeoma',
    name: 'Ifeoma Okafor',
    role: 'massage-therapist',
    home: 'Easton',
    radiusKilometres: 8,
    travel: 'public-transport',
    gender: 'woman',
    languages: ['en', 'ig'],
    workingYears: 5,
    about: 'Gentle pressure, and plenty of time to tell me what feels right.',
    hours: [
      { days: [2, 4], from: 9, to: 18 },
      { days: [6], from: 9, to: 14 },
    ],
  },
  {
    firstName: 'Tomasz',
    name: 'Tomasz Wilk',
    role: 'massage-therapist',
    home: 'Fishponds',
    radiusKilometres: 10,
    travel: 'car',
    gender: 'man',
    languages: ['pl', 'en'],
    workingYears: 11,
    about: 'Back and shoulders. I also work with people who cannot lie face down.',
    hours: [{ days: [1, 3, 5, 6, 7], from: 10, to: 18 }],
    records: 'insurance-ends-soon',
  },
  {
    firstName: 'Robin',
    name: 'Robin Teale',
    role: 'massage-therapist',
    home: 'Clifton',
    radiusKilometres: 5,
    travel: 'foot',
    gender: 'other',
    languages: ['en'],
    workingYears: 3,
    about: 'I come on foot, with a folding chair: no stairs or parking to worry about.',
    hours: [{ days: [1, 2, 4, 5], from: 9, to: 15 }],
  },
  {
    firstName: 'Asha',
    name: 'Asha Rao',
    role: 'physiotherapist',
    home: 'Redland',
    radiusKilometres: 12,
    travel: 'car',
    gender: 'woman',
    languages: ['en', 'hi', 'gu'],
    workingYears: 14,
    about: 'Backs that keep locking. We find out what sets it off and make a plan you can keep.',
    hours: office,
    skills: ['direct-access'],
  },
  {
    firstName: 'Daniel',
    name: 'Daniel Hughes',
    role: 'physiotherapist',
    home: 'Knowle',
    radiusKilometres: 10,
    travel: 'bicycle',
    gender: 'man',
    languages: ['en'],
    workingYears: 6,
    about: 'I worked on a hospital spine team before I began to visit people at home.',
    hours: [{ days: [1, 2, 3, 5], from: 8, to: 17 }],
  },
  {
    firstName: 'Marta',
    name: 'Marta Silva',
    role: 'physiotherapist',
    home: 'Filton',
    radiusKilometres: 11,
    travel: 'car',
    gender: 'woman',
    languages: ['pt', 'es', 'en'],
    workingYears: 9,
    about: 'Leg pain with back pain is most of my week. Late visits on Wednesdays.',
    hours: [
      { days: [1, 2, 4, 5], from: 9, to: 17 },
      { days: [3], from: 12, to: 20 },
    ],
  },
  {
    firstName: 'Callum',
    name: 'Callum Reid',
    role: 'exercise-trainer',
    home: 'Bedminster',
    radiusKilometres: 9,
    travel: 'bicycle',
    gender: 'man',
    languages: ['en'],
    workingYears: 7,
    about: 'Strength after a bad back, at your pace, with what you have at home.',
    hours: [{ days: [1, 2, 3, 4, 5, 6], from: 7, to: 13 }],
  },
  {
    firstName: 'Helen',
    name: 'Helen Ward',
    role: 'physician',
    home: 'Cotham',
    radiusKilometres: 15,
    travel: 'car',
    gender: 'woman',
    languages: ['en', 'fr'],
    workingYears: 22,
    about: 'By phone: which tests make sense, and which do not.',
    hours: [{ days: [1, 3, 5], from: 9, to: 13 }],
  },
  {
    firstName: 'Lewis',
    name: 'Lewis Grant',
    role: 'massage-therapist',
    home: 'Hengrove',
    radiusKilometres: 10,
    travel: 'car',
    gender: 'man',
    languages: ['en'],
    workingYears: 4,
    about: 'Sports massage and backs.',
    hours: office,
    records: 'first-aid-too-old',
  },
  {
    firstName: 'Sofia',
    name: 'Sofia Marin',
    role: 'physiotherapist',
    home: 'Horfield',
    radiusKilometres: 8,
    travel: 'public-transport',
    gender: 'woman',
    languages: ['ro', 'en'],
    workingYears: 2,
    about: 'New in the practice. I like to explain with pictures.',
    hours: office,
    records: 'licence-waits',
  },
] as const satisfies readonly Invented[]
