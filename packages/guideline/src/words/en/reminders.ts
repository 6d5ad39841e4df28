import type { ReminderSeriesId } from '../../reminders.ts'

/** The page of reminders. */
export const remindersPage = {
  title: 'When shall we remind you?',
  back: 'Back',
  time: 'Your check-in',
  timeHelp: 'The same time each day. Pain changes over the day.',
  quiet: 'Quiet hours',
  quietFrom: 'From',
  quietUntil: 'Until',
  quietHelp: 'No reminder comes then. Only "have you been seen?" after an emergency result does.',
  series: 'What we remind you of',
  none: 'Nothing is planned today.',
  today: 'Today',
  tomorrow: 'Tomorrow',
  nothingLeft: 'No more reminders.',
  hourly: '{from} to {until}, each hour',
  how: 'How it reaches you',
  notices: 'Notices on this device come only while Unspasm is open. The calendar file rings by itself.',
  allow: 'Allow notices',
  allowed: 'Notices are on.',
  refused: 'Your browser does not allow notices. Use the calendar file.',
  missing: 'This browser has no notices. Use the calendar file.',
  calendar: 'Save as a calendar file',
  calendarHelp: 'Open the file. Your calendar rings from then on. A new file takes the place of the old one.',
  saved: 'The file is made. Open it to add the reminders.',
  failed: 'The file could not be made. Write the time down instead.',
  nothingToSave: 'There is nothing to remind you of.',
} as const

/** Each kind of reminder: its name on the page, and what a notice says. No answer of the person is in it. */
export const seriesWords: Readonly<
  Record<ReminderSeriesId, { readonly name: string; readonly title: string; readonly text: string }>
> = {
  review: { name: 'Being seen by somebody', title: 'Your back: one question', text: 'Open Unspasm.' },
  visit: {
    name: 'The day after a visit',
    title: 'How was the visit?',
    text: 'Two questions about the visit, and how you are today.',
  },
  'check-in': { name: 'Daily check-in', title: 'How is your back today?', text: 'It takes less than a minute.' },
  walk: { name: 'Hourly walks', title: 'Time for a short walk', text: 'Two to five minutes, as it suits you.' },
  movement: { name: 'Small movements', title: 'Time to move a little', text: 'A few small movements, slowly.' },
  heat: { name: 'Warmth', title: 'Time for warmth', text: 'Open Unspasm first. It keeps the time. Move afterwards.' },
  programme: { name: 'Exercises', title: 'Time for your exercises', text: 'Today is a day of your programme.' },
  night: {
    name: 'Before the night',
    title: 'Make your bed ready',
    text: 'Find your sleep position. No heat while asleep.',
  },
  drink: { name: 'Drinks', title: 'Have something to drink', text: 'Sip. There is no rush.' },
}
