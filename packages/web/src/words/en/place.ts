/** Words of finding a place: on the practice side and for the person who looks for somebody. */
export const placeWords = {
  find: 'Find',
  searching: 'One moment.',
  failed: 'This could not be loaded. Check the network and try again.',
  unknown: 'We do not know this place. Put a pin yourself, or use where you are now.',
  here: 'Use where I am now',
  hereFailed: 'Your device did not tell us where it is. Put a pin yourself.',
  pin: 'Put a pin yourself',
  pinMap: 'Map of places that the practice knows',
  putPin: 'Put the pin here',
  pinLabel: 'Your pin. The arrow keys move it.',
  closer: 'Closer',
  further: 'Further away',
} as const
