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
  clear: 'Clear',
  ageGoOn: (digits: string) => `Continue with ${digits} ${digits === '1' ? 'year' : 'years'}`,
  rather: 'I would rather not say',
  scaleLow: 'No pain',
  scaleHigh: 'Worst you can think of',
  forSomeoneElse: 'You answer for somebody else. Every question is about them.',
  stillOpen: 'One answer is still missing.',
  moreBelow: 'One more question about your leg',
  dateUnknown: 'I do not know the date',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  noVoice: 'This device has no voice. The screen reader of your phone may still read the page.',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  turnBack: 'Turn upright',
  menu: 'Menu',
  waits: 'Wait until I press Continue',
  waitsHelp: 'No page opens by itself',
  stop: 'Stop here',
  stopHelp: 'Your answers are kept. You see what is still open.',
  sharedRow: {
    'bleeds-easily': 'I take a blood thinner, or my blood does not clot well',
  } as Readonly<Record<string, string>>,
  whichOfThese: 'Which of these? If you do not pick, we count both.',
  crisis: 'You can talk to someone now, whatever you answer.',
  crisisCall: (number: string) => `Talk to someone: ${number}`,
  crisisEmergency: (number: string) => `In danger now: call ${number}`,
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

/** Titles that say "you", for somebody who answers for another person. */
export const titlesAboutThem: Readonly<Record<string, string>> = {
  's3-feeling-ill': 'Do they have any of these now?',
  's4-other-signs': 'Anything with their pee, in their side, or on effort?',
  's5-about-you': 'About them',
  's5b-pregnancy': 'Because they are or may be pregnant',
  's6-health-history': 'Has a doctor ever told them that they have any of these, or do they fit?',
  's7-medicines': 'Do any of these fit them, or do they take any of these?',
  's8-where': 'Where does it hurt them?',
  's11-pattern': 'Tick what fits their pain',
  's15-back-shape': 'The shape of their back',
  's16-tried-so-far': 'What have they tried?',
  's17b-safety-of-life': 'One more question, because they matter',
  's24-what-next': 'What would they like to do?',
}

/** Words of the start page. */
export const start = {
  title: 'Has your back locked?',
  lead: 'A few taps tell you whether it is dangerous, what it may be, and what to do now.',
  begin: 'Start the check',
  beginAgain: 'Start a new check',
  someoneElse: 'It is for somebody else',
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
  seeDays: 'My days so far',
  checkIn: 'How is it today?',
  stale: 'It is more than a day old. The danger questions are asked again first.',
  askAgain: 'Check again',
  replaceTitle: 'Start a new check?',
  replaceTitleOther: 'Start a check for another person?',
  replaceText:
    'A new check begins empty. What is on this device now makes room for it. If it is yours, its days stay in your history:',
  replaceYes: 'Yes, start anew',
  replaceNo: 'No, keep them',
  settings: 'Settings',
  about: 'About',
  therapists: 'Therapists',
  visits: 'My visits',
  practice: 'For the practice',
  notKept: 'This browser does not keep your answers. When you close the page, your answers are gone.',
  forMe: (age: string | null) => (age === null ? 'For you.' : `For you, ${age}.`),
  forOther: (age: string | null) => (age === null ? 'For somebody else.' : `For somebody else, ${age}.`),
  ago: (hours: number) =>
    hours < 1
      ? 'Answered less than an hour ago.'
      : hours < 24
        ? `Answered ${hours} ${hours === 1 ? 'hour' : 'hours'} ago.`
        : `Answered ${Math.floor(hours / 24)} ${Math.floor(hours / 24) === 1 ? 'day' : 'days'} ago.`,
} as const
