/** Moving a visit to another time, or to somebody else. */
export const moveWords = {
  move: 'Move this visit',
  moved: 'It is moved',
  title: 'When should they come instead?',
  titleRemote: 'When should they call instead?',
  now: 'Now: {time}, with {name}.',
  noOther: 'There is no other time on these days.',
  stays: 'That time stays yours until the new one is sure.',
  anybody: 'Look for anybody',
  ask: 'Move the visit?',
  yes: 'Move it',
  another: 'Choose another time',
  keep: 'Keep the old time',
  tooLate: 'This visit can no longer be moved',
  tooLateText: 'It can be moved until four hours before. You can still cancel it, or call the practice.',
  other: {
    title: '{name} cannot come',
    text: 'Choose somebody else. Until then the visit waits, and nobody comes.',
    go: 'Choose somebody else',
  },
} as const
