import type { DeskPointId } from '../../desk/desk-points.ts'

/** How one point is asked, measured and mended. Keys of `answers` and `fixes` are ids of its answers. */
export type DeskWords = {
  /** A sentence a person would say. */
  readonly title: string
  readonly measure: string
  /** What the picture shows. */
  readonly picture: string
  readonly answers: Readonly<Record<string, string>>
  readonly fixes: Readonly<Record<string, string>>
}

/** Words of the desk check, the bag rule and the lift ladder. */
export const desk = {
  title: 'Check your desk once',
  intro: 'Sixteen short looks at your seat, desk and screen. Sit as you always do.',
  phone: 'Your phone is a ruler: it is about 15 cm long. A finger is about 2 cm wide.',
  comfort: 'This is for comfort. Studies did not show that desk changes alone prevent back pain.',
  start: 'Start',
  goOn: 'Go on',
  again: 'Check again',
  place: '{n} of {of}',
  unsure: 'Not sure, or I have none',
  back: 'The one before',
  bifocals: 'I wear glasses with two strengths',
  resultTitle: 'Your desk',
  score: '{passed} of {answered} fit you.',
  fixesTitle: 'Change these, the first one first',
  noFixes: 'Nothing to change. Keep changing how you sit.',
  next: 'Next look after {date}, or after a new bout.',
  breakCoach: 'Breaks from sitting',
  lookAgain: 'Look again at this point',
  points: {
    'DC-1': {
      title: 'How high is your seat?',
      measure: 'Feet flat. Look at the angle behind your knee, or take a photo from the side.',
      picture: 'From the side: feet flat, the knee at 90 to 110 degrees.',
      answers: {
        fits: 'Feet flat, knee about a right angle or a little more',
        'too-low': 'Knees higher than hips',
        'too-high': 'Feet do not stand flat',
      },
      fixes: { 'too-low': 'Raise the seat.', 'too-high': 'Lower the seat, or put a box under your feet.' },
    },
    'DC-2': {
      title: 'How deep is your seat?',
      measure: 'Sit back. Put your fingers between the seat edge and the hollow of your knee.',
      picture: 'From the side: 3 to 8 cm of room between the seat edge and the knee.',
      answers: { fits: '2 to 4 fingers fit', 'too-small': 'Less than 2 fingers', 'too-big': 'More than 4 fingers' },
      fixes: {
        'too-small': 'Put a cushion behind your back.',
        'too-big': 'Slide the seat back, or move it forward under your thighs.',
      },
    },
    'DC-3': {
      title: 'Does your low back touch the rest?',
      measure: 'Sit back and feel at belt height.',
      picture: 'From the side: the low back touches the back of the chair.',
      answers: { yes: 'Yes', no: 'No' },
      fixes: { no: 'Put a rolled towel at belt height.' },
    },
    'DC-4': {
      title: 'How does your chair lean?',
      measure: 'Lean back. Lay your phone on the backrest to see how far it tilts.',
      picture: 'From the side: the backrest leans back 0 to 20 degrees and can rock.',
      answers: {
        fits: 'Upright or a little back, and it rocks',
        forward: 'It leans forward',
        'too-far': 'It leans far back',
        locked: 'It is locked',
      },
      fixes: {
        forward: 'Tilt it upright or a little back.',
        'too-far': 'Bring it up until you see the screen without lifting your head.',
        locked: 'Unlock the tilt, so that you can rock.',
      },
    },
    'DC-5': {
      title: 'How high are your hands?',
      measure: 'Let your arms hang, then lay your hands on the keys. Look at the elbow.',
      picture: 'From the side: the arm hangs, the elbow at 90 to 120 degrees.',
      answers: {
        fits: 'Elbow a right angle or a little more, shoulders low',
        'too-high': 'Shoulders are lifted',
        'too-low': 'I reach down',
      },
      fixes: {
        'too-high': 'Lower the desk or the keys, or raise the seat and put a box under your feet.',
        'too-low': 'Raise the desk or the keys.',
      },
    },
    'DC-6': {
      title: 'Do the armrests lift your shoulders?',
      measure: 'Lay your arms on them and let your shoulders drop.',
      picture: 'From the side: the forearm lies on the armrest, the shoulder stays low.',
      answers: { no: 'No', yes: 'Yes' },
      fixes: { yes: 'Lower the armrests, or take them off.' },
    },
    'DC-7': {
      title: 'Where is your keyboard?',
      measure: 'Measure from the desk edge to the keys. A phone is about 15 cm long.',
      picture: 'From above: the keyboard is in front of the body, 5 to 15 cm from the edge.',
      answers: {
        fits: 'In front of me, 5 to 15 cm from the edge',
        'too-near': 'At the very edge',
        'too-far': 'Further away',
        beside: 'Not in front of me',
      },
      fixes: {
        'too-near': 'Push it back, so that your wrists have room.',
        'too-far': 'Pull it closer.',
        beside: 'Move it in front of your body.',
      },
    },
    'DC-8': {
      title: 'Where is your mouse?',
      measure: 'Measure from the keyboard to the mouse. Your elbow stays near your body.',
      picture: 'From above: the mouse is at most 10 cm beside the keyboard.',
      answers: { fits: 'Beside the keyboard, at most 10 cm', 'too-far': 'Further away' },
      fixes: { 'too-far': 'Move it right beside the keyboard.' },
    },
    'DC-9': {
      title: 'How far is your screen?',
      measure: 'Sit back and stretch an arm to the screen.',
      picture: 'From the side: the screen is 50 to 100 cm from the eyes.',
      answers: {
        fits: 'About an arm away: 50 to 100 cm',
        'too-near': 'Nearer',
        'too-far': 'Further away, or I lean in to read',
      },
      fixes: { 'too-near': 'Push the screen back.', 'too-far': 'Pull the screen closer, or make the text bigger.' },
    },
    'DC-10': {
      title: 'How high is your screen?',
      measure: 'Look straight ahead. Find the top edge of the screen.',
      picture: 'From the side: the top edge of the screen is at the height of the eyes or a little below.',
      answers: {
        fits: 'Top edge at eye height, or up to 5 cm below',
        'too-low': 'Lower',
        'too-high': 'Higher than my eyes',
      },
      fixes: {
        'too-low': 'Raise the screen on books or an arm.',
        'too-high': 'Lower the screen, or take away what it stands on.',
      },
    },
    'DC-11': {
      title: 'Is the screen straight ahead?',
      measure: 'Sit straight and look at the middle of the screen.',
      picture: 'From above: the head turns at most 10 degrees to the screen.',
      answers: { fits: 'Straight ahead', turned: 'I turn my head' },
      fixes: { turned: 'Move the screen you use most straight ahead.' },
    },
    'DC-12': {
      title: 'Do you use a laptop alone for more than an hour a day?',
      measure: 'Alone means without a second keyboard and a raised screen.',
      picture: 'From the side: a laptop on a stand, with a keyboard of its own in front.',
      answers: { no: 'No', yes: 'Yes' },
      fixes: { yes: 'Use a keyboard of its own, and raise the laptop.' },
    },
    'DC-13': {
      title: 'Do you hold the phone with your shoulder?',
      measure: 'Think of your last long call.',
      picture: 'From the front: the head is upright, with a headset on.',
      answers: { no: 'No', yes: 'Yes' },
      fixes: { yes: 'Use a headset or the loudspeaker.' },
    },
    'DC-14': {
      title: 'Do your legs have room?',
      measure: 'Stretch your legs under the desk. Feel your back pocket.',
      picture: 'From the side: free room for the legs under the desk, nothing in the back pocket.',
      answers: {
        fits: 'Free room, and nothing in my back pocket',
        'no-room': 'Something stands there',
        wallet: 'A wallet or phone in my back pocket',
      },
      fixes: { 'no-room': 'Clear the floor under the desk.', wallet: 'Take it out before you sit down.' },
    },
    'DC-15': {
      title: 'How long do you stand at a standing desk?',
      measure: 'Count the minutes of a usual hour.',
      picture: 'A clock: 15 to 30 minutes of the hour are marked.',
      answers: {
        fits: '15 to 30 minutes in an hour, in one go or less',
        'too-little': 'Less than 15 minutes',
        'too-long': 'More than 30 minutes in one go',
      },
      fixes: {
        'too-little': 'Stand for 15 minutes in each hour. The break coach can call you.',
        'too-long': 'Sit or walk after 30 minutes of standing at most.',
      },
    },
    'DC-16': {
      title: 'Does glare make you lean?',
      measure: 'Look for windows or lamps on the screen.',
      picture: 'From above: the window is beside the screen, not in front of it or behind.',
      answers: { no: 'No', yes: 'Yes' },
      fixes: { yes: 'Turn the screen, or draw the blind.' },
    },
  } satisfies Readonly<Record<DeskPointId, DeskWords>>,
  /** In place of the words of DC-10 for glasses with two strengths. */
  bifocalsFit: 'Top edge 10 to 15 cm below eye height',
  units: { degree: '{from}–{until}°', centimetre: '{from}–{until} cm', minute: '{from}–{until} min' },
  upTo: { degree: '≤ {until}°', centimetre: '≤ {until} cm', minute: '≤ {until} min' },
} as const

/** Words of the bag rule. */
export const bag = {
  title: 'Carry bags evenly',
  bodyKg: 'Your weight, kg',
  bagKg: 'Your bag, kg',
  side: 'Where do you carry it?',
  sides: { left: 'On the left', right: 'On the right', both: 'Both sides' },
  fine: 'One side is fine for this bag.',
  heavy: 'Heavy for one side: at most {n} kg for you, or two straps.',
  unknown: 'Fill in both weights.',
  carry: 'I carry it now',
  putDown: 'Put it down',
  carrying: 'until you swap sides',
  swap: 'Swap sides',
  tooLong: 'More than {n} minutes on one side. Use two straps or leave something out.',
  diary: 'Your bags',
  row: '{date}: {kg} kg, {side}, {minutes} min',
  body: 'How much you weigh stays on this device.',
} as const

/** Words of the lift ladder. */
export const lift = {
  title: 'Learn to lift again',
  limits: {
    kettle: 'Today nothing heavier than a full kettle: 2 kg.',
    close: 'Today up to 5 kg, close to your body.',
    ladder: 'Pain is low. You can climb the ladder.',
  },
  usual: 'What did you lift before? In kg',
  start: 'Start the ladder',
  week: 'Week {n}: lift {kg} kg',
  how: '{sets} times {reps} lifts, {days} days this week.',
  steps: [
    'Close to you, feet wide.',
    'Turn with your feet.',
    'Breathe out as you lift.',
    'Round or straight back: as it suits you.',
  ],
  done: 'I lifted today',
  days: 'Days done: {n} of {of}',
  doneToday: 'Today is done.',
  rise: 'How much worse was the next day at most?',
  rises: { '0': 'Not worse', '1': '1 point', '2': '2 points or more', '?': 'Not sure' },
  endWeek: 'Finish the week',
  same: 'The same weight again.',
  more: 'A tenth more.',
  top: 'You are back at your usual weight. Keep two days a week.',
  restart: 'Start again',
} as const
