/** The page that stands before records which need a passphrase, or which a newer version of the page wrote. */
export const lockedWords = {
  title: 'Your answers are locked',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  trying: 'One moment. This takes a second or two.',
  wrong: 'That does not open them. Nothing was lost. Try again, and look at capital letters.',
  heat: 'Is something hot or cold on your skin? Take it off now. While this is locked, no timer rings.',
  now: 'Need help right now?',
  without: 'Check without them',
  withoutHelp:
    'You can do a check now. What is on this phone stays as it is. The new answers go when you close the page.',
  forgotten: {
    title: 'I forgot the passphrase',
    text: 'Nobody can open the answers without it, and we have no copy. You can erase them and begin anew.',
    erase: 'Erase everything',
    question: 'Erase everything on this phone?',
    yes: 'Yes, erase',
    no: 'No, keep it',
  },
  newer: {
    title: 'This page is older than your answers',
    text: 'A newer version of this page has written them, and this one cannot read them. Your answers are safe, and this page leaves them alone. Close all its windows and open it again.',
    again: 'Load the page again',
  },
} as const
