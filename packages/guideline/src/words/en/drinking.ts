import type { DrinkKindId, VesselId } from '../../drinking/drink-kinds.ts'
import type { WaterSign } from '../../drinking/drink-pace.ts'
import type { DryTap } from '../../drinking/dryness.ts'
import type { IntakeReference } from '../../drinking/intake-table.ts'

/** Names of drinks. */
export const drinkNames: Readonly<Record<DrinkKindId, string>> = {
  water: 'Water',
  tea: 'Tea',
  coffee: 'Coffee',
  milk: 'Milk',
  juice: 'Juice',
  'soft-drink': 'Soft drink',
  soup: 'Soup',
  rehydration: 'Rehydration salts',
  alcohol: 'Beer, wine or spirits',
}

/** Names of what people drink from. */
export const vesselNames: Readonly<Record<VesselId, string>> = {
  cup: 'Cup',
  mug: 'Mug',
  glass: 'Glass',
  bottle: 'Bottle',
}

/** Signs of too much water, as questions on the stop screen. */
export const waterSignNames: Readonly<Record<WaterSign, string>> = {
  headache: 'Headache',
  sickness: 'Feeling sick',
  vomiting: 'Being sick (vomiting)',
  confusion: 'Confused or very sleepy',
  fit: 'A fit',
  'puffy-hands': 'Puffy hands',
}

/** The four taps of the dryness check. Options by their id; `?` is not sure. */
export const dryTapWords: Readonly<
  Record<DryTap, { readonly question: string; readonly options: Readonly<Record<string, string>> }>
> = {
  thirst: {
    question: 'How thirsty are you?',
    options: { '0': 'Not at all', '1': 'A little', '2': 'Quite', '3': 'Very' },
  },
  colour: {
    question: 'What colour is your pee?',
    options: {
      pale: 'Clear or pale yellow',
      yellow: 'Yellow',
      'dark-yellow': 'Dark yellow or amber',
      'brown-or-red': 'Brown or red',
    },
  },
  pees: {
    question: 'How often did you pee in the last 24 hours?',
    options: { '4-or-more': '4 times or more', '2-3': '2 or 3 times', '0-1': 'Once or not at all' },
  },
  dizzy: { question: 'Do you get dizzy when you stand up?', options: { no: 'No', yes: 'Yes' } },
}

/** Words of the drinking plan, of the three glasses, and of hot and sick days. */
export const drinking = {
  title: 'What have you drunk today?',
  litres: '{n} L',
  range: '{low} to {high} L today',
  rangeHelp: 'Thirst and pale-yellow pee count more than the number.',
  setMost: 'At most {n} L a day',
  setBy: 'Said by {who}, {date}.',
  soFar: '{n} L so far',
  log: '{drink}: {vessel}, {n} L',
  logged: '{drink}, {n} L, is in.',
  undo: 'Take the last one back',
  undone: 'Taken back.',
  whatIsIt: 'What are you drinking?',
  alcohol: '{n} L with alcohol. It does not count.',
  sugar: 'Has sugar. Water now and then is kinder to your teeth.',
  caffeine: 'Less coffee later in the day.',
  'P-1': 'Enough for this hour. Sip later.',
  salt: 'You sweated a lot. Have a salty snack or soup with your drinks, if you like.',
  tickTitle: 'Did you drink?',
  tick: 'I drank',
  ticked: '{n} times today',
  tickedNone: 'Nothing ticked today',
  tickHelp: 'Drink when you are thirsty, or as your doctor told you.',
  more: {
    dry: 'Am I dry? Four taps',
    today: 'Today is hot, or I sweat',
    clinician: 'A doctor or nurse gave me an amount',
    weight: 'Fit it to my weight',
    week: 'The last 7 days',
    reminders: 'Remind me to drink',
    remindersHelp: 'Today at {times}. Only if you have drunk little.',
  },
  prompt: { title: 'Time for a drink?', body: 'Up to a glass, if you like.' },
  week: {
    caption: 'Drinks of the last 7 days',
    day: 'Day',
    amount: 'Drinks',
    nothing: 'nothing logged',
    cramps: 'A week of pale pee and still cramps: ask for a blood test.',
  },
  day: {
    title: 'How is your day?',
    air: 'How hot is it?',
    cool: 'Not hot',
    hot: 'Hot, 28 °C or more',
    veryHot: 'Very hot, 33 °C or more',
    sweat: 'How long have you been sweating at work or sport today?',
    none: 'Not at all',
    minutes: '{n} minutes',
    hours: '{n} hours',
    anHour: '1 hour',
    moreHours: '{n} hours or more',
    save: 'Keep it',
  },
  clinician: {
    title: 'What did they say?',
    help: 'It takes the place of our range. It is also the most for a day.',
    litres: 'Litres of drinks a day',
    who: 'Who said it?',
    on: 'On which day?',
    save: 'Keep it',
    remove: 'This no longer counts',
    incomplete: 'Fill in the amount, who said it, and the day.',
  },
  stop: {
    title: 'Stop drinking for two hours',
    hour: 'That was a lot in one hour.',
    day: 'That is the most for today.',
    lead: 'Too much water can be dangerous. Drink nothing until {time}, unless a professional says otherwise.',
    ask: 'Do you have any of these now?',
    unsure: 'Not sure? Tick it.',
    noneOfThese: 'None of these',
    goOn: 'Continue',
    none: 'Come back here at once if one of these begins.',
    call: 'Phone a doctor now and say how much you drank. Drink nothing more.',
    again: 'Something changed',
    asleep:
      'Your phone slept, or its clock was changed. Look at another clock: has it been two hours since your last drink?',
    told: 'Yes, two hours have passed',
  },
  dry: {
    title: 'Are you dry?',
    colourNote: 'Vitamin B tablets, some medicines and beetroot change the colour.',
    notSure: 'Not sure',
    place: '{n} of {of}',
    before: 'The one before',
    results: {
      dry: {
        title: 'You are a bit dry',
        text: 'Drink a glass now, one in 30 minutes and one in an hour. Then look at your pee.',
      },
      later: { title: 'You are a bit dry', text: 'You drank a lot in this hour. Sip now, and check again in an hour.' },
      doctor: { title: 'You may be dry', text: 'Phone your doctor or nurse today, who set how much you drink.' },
      unclear: { title: 'We cannot tell', text: 'Look at your pee next time, and check again.' },
      fine: { title: 'You are not dry', text: 'Drink when you are thirsty.' },
    },
    clinic: 'With sickle cell, phone your clinic today and tell them.',
    start: 'Start with one glass',
    back: 'Back to my drinks',
    again: 'Check again',
  },
  glasses: {
    title: 'Drink a glass slowly now',
    nth: 'Glass {n} of {of}',
    row: '{n} of {of} glasses are drunk.',
    sip: 'Small sips. It may take ten minutes.',
    drunk: 'I drank it',
    waitTitle: 'The next glass comes later',
    wait: 'until the next glass',
    stop: 'Stop here',
    stopHelp: 'Stop if you feel full or sick.',
    doneTitle: 'Now look at your pee',
    done: 'Three glasses are in. Check the colour when you next pee.',
    check: 'Check again',
    leave: 'Later',
    notice: 'Time for the next glass',
    noRoom: 'No more glasses now',
    noRoomHelp: 'You have drunk enough for this hour or for today. Sip later.',
    noNumber: 'No glasses from us',
    noNumberHelp: 'Drink as your doctor told you. Phone them if you feel dry.',
  },
  hot: {
    title: 'Drink on hot and sick days',
    which: 'What is today like?',
    heat: 'Hot, or I sweat a lot',
    sick: 'Sick stomach or runny poo',
    heatSteps: ['Drink a glass more every hour or two.', 'Stay in the shade. Rest when you are dizzy.'],
    heatRange: 'For you about {low} to {high} L in all today.',
    sickSteps: [
      'Take small sips often.',
      'Ask a pharmacist for rehydration salts. Mix them as the packet says.',
      'No salt tablets.',
    ],
    asDoctor: 'On a hot or sick day, phone your doctor and ask how much.',
    askFirst: 'We ask a few things before we say more.',
    answer: 'Answer them now',
    help: 'Get help today if you cannot keep drinks down, or have not peed for 12 hours.',
    noPee: 'I have not peed for 12 hours',
    toLog: 'To my drinks',
  },
  sources: 'Where the range comes from',
  references: {
    NASEM:
      'Women and men in the United States take in about {total} L of water a day like this, food included. About {drinks} L of it are drinks. It is what healthy people have, not what you need.',
    EFSA: 'Europe gives about {total} L of water a day for this, food included. About {drinks} L of it are drinks. It is what healthy people have, not what you need.',
  } satisfies Record<IntakeReference, string>,
  cause: 'Nobody has shown that drinking less brings a back spasm, or that drinking more cures one.',
} as const
