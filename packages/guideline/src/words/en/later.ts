/** Words of a result that the days have changed. */
export const days = {
  checkAgain: 'We check again first',
  checkAgainText: 'Something you said needs a few questions. It takes a minute.',
  checkAgainNow: 'Answer them now',
  changed: 'What the days say',
} as const
