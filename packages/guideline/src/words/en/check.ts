/** Words of the check that belong to no single finding. */
export const check = {
  back: 'Back',
  part: (place: number, of: number) => `Part ${place} of ${of}`,
  none: 'None of these',
  goOn: 'Continue',
  notSure: 'Not sure',
  yes: 'Yes',
  no: 'No',
  opensItself: 'The next page opens by itself.',
  tickAll: 'Tick all that fit.',
  why: 'Why do you ask?',
  whyAll: 'Why do you ask these?',
  details: 'Add details (you can skip this)',
  stillNotSure: 'Still not sure',
  recheckTitle: 'Let us check that once more',
  ageTitle: 'Type your age',
  clear: 'Clear',
  rather: 'I would rather not say',
  scaleLow: 'No pain',
  scaleHigh: 'Worst you can think of',
  forSomeoneElse: 'You answer for somebody else. Every question is about them.',
  skip: 'Skip',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  noVoice: 'This device has no voice.',
  turnLeft: 'Turn the page left',
  turnRight: 'Turn the page right',
  turnBack: 'Turn the page upright',
  stop: 'Stop here',
  sharedRow: {
    'bleeds-easily': 'I take a blood thinner, or my blood does not clot well',
  } as Readonly<Record<string, string>>,
  whichOfThese: 'Which of these? If you do not pick, we count both.',
  crisis: (line: string) => `If you want to talk to someone now: ${line}.`,
  change: 'Change',
  less: 'Less',
  more: 'More',
} as const

/** What does not fit together, by prompt, and what to look at again. */
export const prompts: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  'CP-1': {
    title: 'One thing does not fit',
    text: 'You marked your chest on the picture, but did not tick chest pain. Which is right?',
  },
  'CP-2': {
    title: 'One thing does not fit',
    text: 'You marked your belly on the picture, but did not tick strong belly pain. Which is right?',
  },
  'CP-3': {
    title: 'One thing does not fit',
    text: 'You marked your side on the picture, but did not tick side pain. Which is right?',
  },
  'CP-4': {
    title: 'One thing does not fit',
    text: 'You said your pee is brown or red, but did not tick it before. Please look again.',
  },
  'CP-5': {
    title: 'One thing does not fit',
    text: 'You said it began with a crash, a big fall or a hard blow, but did not tick it before. Which is right?',
  },
  'CP-6': {
    title: 'One thing does not fit',
    text: 'The date is more than a week ago, but you chose a shorter time. On what date did it start?',
  },
}

/** Words of the start page. */
export const start = {
  title: 'Has your back locked?',
  lead: 'A few taps tell you whether it is dangerous, what it may be, and what to do now.',
  begin: 'Start the check',
  beginAgain: 'Start a new check',
  someoneElse: 'It is for somebody else',
  minutes: 'About two minutes.',
  private: 'Your answers stay on this device. It works without a network.',
  unsigned: 'No clinician has signed this version yet.',
  unsignedMore: 'What that means',
  floor: 'I am lying on the floor',
  floorHelp: 'Large buttons, one thumb',
  aloud: 'Read the questions to me',
  resumeTitle: 'You have begun a check',
  resume: 'Go on where you were',
  resultTitle: 'You have a result',
  seeResult: 'See my result',
  seePlan: 'What I can do today',
  stale: 'It is more than a day old. The danger questions are asked again first.',
  askAgain: 'Check again',
  replaceTitle: 'Start anew?',
  replaceText: 'The answers on this device are removed first.',
  replaceYes: 'Yes, start anew',
  replaceNo: 'No, keep them',
  settings: 'Settings',
  about: 'About',
  notKept: 'This browser does not keep answers. They are gone when you close the page.',
  ago: (hours: number) =>
    hours < 1
      ? 'Answered less than an hour ago.'
      : hours < 24
        ? `Answered ${hours} ${hours === 1 ? 'hour' : 'hours'} ago.`
        : `Answered ${Math.floor(hours / 24)} ${Math.floor(hours / 24) === 1 ? 'day' : 'days'} ago.`,
} as const
