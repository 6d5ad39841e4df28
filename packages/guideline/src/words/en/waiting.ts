/** Waiting for a time that becomes free. */
export const waitingWords = {
  title: 'Waiting for a time',
  from: 'From {from} to {to}',
  waits: 'We send you a mail when a time becomes free.',
  offered: 'A time is free for you',
  see: 'See the time',
  leave: 'Stop waiting',
  offer: {
    title: 'A time is free',
    kept: 'Kept for you until {until}. Then it goes to the next person.',
    take: 'Take this time',
    decline: 'Not this time',
    declineText: 'Does it not suit you? Then say so: the next person gets it, and you go on waiting for another time.',
  },
  none: {
    title: 'This time is no longer kept for you',
    waiting: 'Nothing was booked. You go on waiting. We send you a mail when another time becomes free.',
    over: 'You do not wait for a time any more.',
    booked: 'You took this time. It is among your visits.',
  },
} as const
