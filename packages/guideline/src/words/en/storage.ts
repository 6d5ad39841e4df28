/** Said on every page while the device refuses to keep answers. */
export const storageWords = {
  full: 'This phone is full, so your newest answers are not kept yet. The page goes on, but do not close it. Make some room on the phone, for example by removing a video, and try again.',
  refused: 'This phone did not keep your newest answers. The page goes on, but closing it may lose them.',
  again: 'Try again',
} as const
