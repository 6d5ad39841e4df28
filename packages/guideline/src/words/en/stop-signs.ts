import type { StopSignId } from '../../stop-signs.ts'

/** Each sign as a row to tap. */
export const signs: Readonly<Record<StopSignId, string>> = {
  'SS-1': 'Numb or tingling between the legs, or trouble peeing or pooing',
  'SS-2': 'A leg gives way, a foot drops, or it feels weak',
  'SS-3': 'Pain or tingling goes further down a leg',
  'SS-4': 'It hurts much more than before',
  'SS-5': 'Chest pain, faint, or very short of breath',
  'SS-6': 'Dizzy or sick',
  'SS-7': 'One spot on the spine hurts sharply',
  'SS-8': 'Pregnant: bleeding, tightenings, fluid, or the baby moves less',
  'SS-9': 'A cramp in the muscle I use',
  'SS-10': 'I am frightened',
}

/** What to do at once, after a sign was tapped. */
export const doNow: Readonly<Record<StopSignId, string>> = {
  'SS-1': 'Stop. A few questions come first.',
  'SS-2': 'Stop. Sit or lie down. A few questions come first.',
  'SS-3': 'Stop this. Lie the way that eases the leg.',
  'SS-4': 'Stop this for today. Rest in the position that is easiest.',
  'SS-5': 'Stop. Sit or lie down. A few questions come first.',
  'SS-6': 'Lie down, or sit with your head low. Wait until it passes.',
  'SS-7': 'Stop. Lie still. A few questions come first.',
  'SS-8': 'Stop. A few questions come first.',
  'SS-9': 'Stretch that muscle gently for 30 seconds. Next time do half of it.',
  'SS-10': 'It is fine to stop here.',
}

/** Words of the sheet. */
export const stopSheet = {
  title: 'What is it?',
  bothLegs: 'Is it in both legs?',
  both: 'Yes, both legs, or I am not sure',
  one: 'No, one leg',
  checkNow: 'Answer the questions now',
  checkTitle: 'Stop. A few questions come first.',
  leave: 'Leave this one out',
  goOn: 'Go on slowly',
  endHere: 'End here',
  again: 'That was the second time. It is enough for today.',
  stretchLeft: 'gentle stretch',
  breathe: 'Breathe with me',
  rest: 'Show me a restful position',
  wrongRow: 'Not this. Back',
  nothing: 'None of these. Back',
} as const
