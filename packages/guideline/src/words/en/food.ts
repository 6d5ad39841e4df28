import type { FoodId } from '../../food/food-table.ts'
import type { PlateTick } from '../../food/plate-ticks.ts'

/** A tick as it is asked, and in a few letters. */
export const plateTickWords: Readonly<Record<PlateTick, { readonly question: string; readonly short: string }>> = {
  'vegetables-fruit': { question: 'Vegetables or fruit at two meals', short: 'Vegetables or fruit' },
  'grain-or-beans': {
    question: 'Whole grain, potato, beans or lentils',
    short: 'Whole grain, potato or beans',
  },
  protein: {
    question: 'Eggs, fish, meat, tofu, beans or another protein food at two meals',
    short: 'Protein at two meals',
  },
  'dairy-or-calcium': {
    question: 'Milk, yoghurt, or a drink with calcium added',
    short: 'Milk, yoghurt or calcium drink',
  },
  'nuts-or-fish': { question: 'Nuts, seeds or oily fish today or yesterday', short: 'Nuts, seeds or oily fish' },
}

/** A food with its portion in measures of a kitchen. */
export const foodNames: Readonly<Record<FoodId, string>> = {
  'pumpkin-seeds': 'a small handful of pumpkin seeds',
  almonds: 'a small handful of almonds',
  cashews: 'a small handful of cashews',
  spinach: 'half a cup of cooked spinach',
  'black-beans': 'half a cup of black beans',
  lentils: 'a cup of cooked lentils',
  edamame: 'half a cup of green soy beans (edamame)',
  oats: 'a cup of cooked oats',
  'brown-rice': 'half a cup of brown rice',
  potato: 'a baked potato with its skin',
  banana: 'a banana',
  'dried-apricots': 'half a cup of dried apricots',
  tomato: 'a tomato',
  yoghurt: 'a small bowl of plain yoghurt',
  milk: 'a glass of milk',
  'soy-drink': 'a glass of soy drink with calcium',
  tofu: 'half a cup of tofu set with calcium',
  sardines: 'a small tin of sardines, bones too',
  salmon: 'a piece of salmon as big as your palm',
  egg: 'an egg',
  chicken: 'a piece of chicken as big as your palm',
  'wholemeal-bread': 'a slice of wholemeal bread',
}

/** Words of the five ticks. */
export const food = {
  title: 'What was on your plate today?',
  help: 'Five answers, half a minute. Nothing is counted or weighed.',
  yes: 'Yes',
  no: 'No',
  stillOpen: '{n} to answer. You can also come back later.',
  today: 'The plate of today',
  week: 'The last 7 days',
  weekTitle: 'Your plate this week',
  weekRow: '{yes} of {answered} days',
  noDays: 'not answered',
  rarest: 'Rarest this week: {tick}',
  suggestion: 'One idea: {food}.',
  another: 'Another idea',
  none: 'Nothing in our list fits your answers. A dietitian can help.',
  noneMissed: 'None was missed on the days that you ticked.',
  tooFew: 'Tick three days. Then we show what is rarest.',
  label: 'With an allergy, read the label.',
  cause: 'Good for your health. Nobody has shown that it stops a back spasm.',
  changeFood: 'Change what I do not eat',
} as const
