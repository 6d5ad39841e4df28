import type { PlateTick } from './plate-ticks.ts'

/** What a food is, for those who must not or do not eat it. */
export type FoodTrait =
  | 'dairy'
  | 'egg'
  | 'fish'
  | 'oily-fish'
  | 'meat'
  | 'nut'
  | 'seed'
  | 'soy'
  | 'gluten'
  | 'leafy-green'
  | 'dried-fruit'
  | 'bean'
  | 'potassium-food'

/** A food in one portion as people serve it. Minerals are rounded and typical; they only sort, and are never shown. */
export type Food = {
  readonly id: string
  readonly ticks: readonly [PlateTick, ...PlateTick[]]
  readonly traits: readonly FoodTrait[]
  readonly magnesiumMg: number
  readonly potassiumMg: number
  readonly calciumMg: number
  readonly vitaminDMicrograms: number
  readonly proteinG: number
}

type Row = readonly [
  id: string,
  ticks: Food['ticks'],
  traits: Food['traits'],
  magnesium: number,
  potassium: number,
  calcium: number,
  vitaminD: number,
  protein: number,
]

/** Vitamin D of milk and soy drink is left out: it is there only if added. */
const rows = [
  ['pumpkin-seeds', ['nuts-or-fish'], ['seed'], 155, 225, 15, 0, 8],
  ['almonds', ['nuts-or-fish'], ['nut'], 80, 205, 75, 0, 6],
  ['cashews', ['nuts-or-fish'], ['nut'], 75, 185, 10, 0, 5],
  ['spinach', ['vegetables-fruit'], ['leafy-green'], 78, 420, 120, 0, 3],
  ['black-beans', ['grain-or-beans', 'protein'], ['bean', 'potassium-food'], 60, 305, 23, 0, 8],
  ['lentils', ['grain-or-beans', 'protein'], ['bean', 'potassium-food'], 70, 730, 38, 0, 18],
  ['edamame', ['protein'], ['bean', 'soy', 'potassium-food'], 50, 340, 50, 0, 9],
  ['oats', ['grain-or-beans'], ['gluten'], 60, 165, 20, 0, 6],
  ['brown-rice', ['grain-or-beans'], [], 42, 85, 10, 0, 3],
  ['potato', ['grain-or-beans'], ['potassium-food'], 48, 900, 25, 0, 4],
  ['banana', ['vegetables-fruit'], ['potassium-food'], 32, 420, 6, 0, 1],
  ['dried-apricots', ['vegetables-fruit'], ['dried-fruit', 'potassium-food'], 20, 755, 35, 0, 2],
  ['tomato', ['vegetables-fruit'], ['potassium-food'], 13, 290, 12, 0, 1],
  ['yoghurt', ['dairy-or-calcium'], ['dairy'], 35, 450, 340, 0, 10],
  ['milk', ['dairy-or-calcium'], ['dairy'], 26, 365, 300, 0, 8],
  ['soy-drink', ['dairy-or-calcium'], ['soy'], 60, 300, 300, 0, 7],
  ['tofu', ['protein', 'dairy-or-calcium'], ['soy'], 40, 150, 250, 0, 10],
  ['sardines', ['nuts-or-fish', 'protein'], ['fish', 'oily-fish'], 33, 340, 325, 4, 21],
  ['salmon', ['nuts-or-fish', 'protein'], ['fish', 'oily-fish'], 26, 325, 13, 12, 22],
  ['egg', ['protein'], ['egg'], 6, 70, 28, 1, 6],
  ['chicken', ['protein'], ['meat'], 25, 330, 13, 0, 26],
  ['wholemeal-bread', ['grain-or-beans'], ['gluten'], 23, 70, 50, 0, 4],
] as const satisfies readonly Row[]

export type FoodId = (typeof rows)[number][0]

/** Every food that may be suggested. Source: remedies 4.6, E34. */
export const foodTable: readonly (Food & { readonly id: FoodId })[] = rows.map(
  ([id, ticks, traits, magnesiumMg, potassiumMg, calciumMg, vitaminDMicrograms, proteinG]) => ({
    id,
    ticks,
    traits,
    magnesiumMg,
    potassiumMg,
    calciumMg,
    vitaminDMicrograms,
    proteinG,
  }),
)

export const foodSources = ['E34'] as const
