import type { LimitNote } from '../tool.ts'
import type { FoodTrait } from './food-table.ts'

/**
 * Traits that an option of `diet-exclusions` leaves out. "Not sure" leaves out all of them.
 *
 * Seeds go with a nut allergy and meat with halal or kosher: nobody can see on a screen how they were packed or slaughtered.
 * Source: remedies 4.6, FD-3.
 */
export const exclusionTraits: Readonly<Record<string, readonly FoodTrait[]>> = {
  vegan: ['dairy', 'egg', 'fish', 'meat'],
  vegetarian: ['fish', 'meat'],
  'no-dairy': ['dairy'],
  'no-gluten': ['gluten'],
  'nut-allergy': ['nut', 'seed'],
  'fish-allergy': ['fish'],
  'soy-allergy': ['soy'],
  'egg-allergy': ['egg'],
  'halal-kosher': ['meat'],
}

/** What a note of the food gates leaves out: traits, and foods above a bound of minerals, in mg a portion. */
export type FoodGateRule = {
  readonly note: LimitNote
  readonly leavesOut: readonly FoodTrait[]
  readonly mostPotassiumMg?: number
  readonly mostMagnesiumMg?: number
}

/**
 * What the gates of food leave out. The bounds of minerals close what the named foods of the gate leave open.
 *
 * Source: remedies 4.6, FD-1 to FD-5; bounds EXPERT.
 */
export const foodGateRules = [
  {
    note: 'no-potassium-food',
    leavesOut: ['potassium-food', 'dried-fruit', 'bean', 'nut', 'seed'],
    mostPotassiumMg: 200,
    mostMagnesiumMg: 50,
  },
  { note: 'steady-greens', leavesOut: ['leafy-green'] },
  { note: 'no-sugary-food', leavesOut: ['dried-fruit'] },
] as const satisfies readonly FoodGateRule[]

/** Notes whose sentence stands beside every suggestion. Source: remedies 4.6. */
export const shownFoodNotes: readonly LimitNote[] = [
  'no-potassium-food',
  'steady-greens',
  'no-sugary-food',
  'pregnancy-food',
  'ask-dietitian',
]

/** Foods with this trait come last while the note holds. Source: remedies 4.6, FD-5. */
export const lastInPregnancy = { note: 'pregnancy-food', trait: 'oily-fish' } as const satisfies {
  readonly note: LimitNote
  readonly trait: FoodTrait
}

/** Intakes of a day that minerals are held against, only to sort suggestions. Source: remedies 4.6. */
export const sortingIntakes = {
  magnesiumMg: 310,
  potassiumMg: 2600,
  calciumMg: 1000,
  vitaminDMicrograms: 15,
  sources: ['E34'],
} as const
