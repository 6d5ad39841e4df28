/** The page of settings. */
export const settingsWords = {
  title: 'Settings',
  back: 'Back',
  region: {
    title: 'Where are you?',
    help: 'This decides which emergency number we show. The language of your phone does not.',
    label: 'Country',
    automatic: 'From this phone: {region}',
    automaticUnknown: 'From this phone: not known',
    emergency: 'Emergency',
    urgentAdvice: 'Advice by phone',
    crisis: 'Someone to talk to',
    unchecked:
      'These numbers are from memory. Nobody has checked them for this page yet. If you know another one, use it.',
  },
  theme: { title: 'Colours', device: 'As on this phone', light: 'Light', dark: 'Dark' },
  floor: { title: 'Floor mode', label: 'Bigger letters and buttons, to use lying down' },
  readAloud: { title: 'Reading aloud', label: 'Show a button that reads each question aloud' },
  account: {
    title: 'Your account',
    text: 'Only for visits: your appointments, devices and passkeys. The advice needs none.',
    open: 'Open your account',
  },
  install: {
    title: 'Keep it on this phone',
    text: 'After the first visit this page works without a network. To have it at hand, open the menu of your browser and choose “Add to home screen” or “Install”.',
  },
  erase: {
    title: 'Erase everything',
    text: 'Removes your answers, your plan and these settings from this phone. Nobody else has a copy, so it cannot be undone.',
    start: 'Erase everything',
    question: 'Erase everything on this phone?',
    yes: 'Yes, erase',
    no: 'No, keep it',
    done: 'Erased: your answers, what you took back, your plan and your settings. Left on this phone: only the page itself, so that it still opens without a network.',
    failed:
      'This phone did not let us erase everything. Close all other windows of this page and try again, or clear the data of this site in the settings of your browser.',
  },
  notLasting: 'This browser keeps nothing when the page closes (a private window, perhaps). Answers are gone then.',
} as const
