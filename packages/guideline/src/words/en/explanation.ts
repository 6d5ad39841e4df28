/** What is said of pain that has lasted long. Source: triage 3.3. */
export const longPain = {
  persistent:
    'Lasting pain. Some advice counts chronic pain from six months; doctors count from three. We start the long-pain plan now, because earlier is better.',
  chronic: 'Chronic pain: it has lasted more than six months.',
} as const

/** Sentences around the causes. Source: triage 3. */
export const causeFrame = {
  title: 'What it may be',
  moreThanOne:
    'More than one thing is often true. For about 9 in 10 people no single damaged part can be named (non-specific back pain), and that is good news.',
  roughGuess: 'This is a rough guess. You have answered few questions about the cause.',
  answerMore: 'Answer more questions',
  first: 'It may be:',
  others: 'It may also be:',
  speaksFor: 'What speaks for it',
  speaksAgainst: 'What speaks against it',
  changeOurMind: 'What would change our mind',
  favours: 'What tends to help, if it is open for you above',
  doesNotFavour: 'What does not',
  pointsTo: 'Who is right for it',
  evidence: 'How sure anybody can be',
} as const

/** The part of a result that says why. */
export const explanationWords = {
  why: 'Why',
  whyHonest:
    'The signs come from the sources. Where exactly the line is drawn is a choice of the authors, and no doctor has signed it yet.',
  whatYouSaid: 'What you told us',
  alsoNoted: 'Also noted',
  open: 'What you may use',
  always: 'Gentle walking and changing position: always.',
  extraComfort: 'Extra comfort, not the main plan.',
  closed: 'Closed for now, and why',
  nothingClosed: 'Nothing is closed.',
  notAsked: 'Not asked yet:',
  askNow: 'Answer these questions',
  yourAnswers: 'Your answers',
  change: 'Change',
  about: 'About this result',
  aboutGuideline: 'Rules: version {version}. {signature}',
} as const
