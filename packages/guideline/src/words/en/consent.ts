/**
 * Version of the text below. It changes with every change of the text, so that it is known what somebody agreed to.
 */
export const consentVersion = '2026-11-2'

/**
 * What somebody agrees to before a visit. Nothing of it is ticked beforehand.
 *
 * Source: professionals 6.2.
 */
export const consentText = [
  {
    id: 'who',
    text: 'You see first who comes: name, photo, profession and licence. They show you the same at the door.',
  },
  {
    id: 'what',
    text: 'You are told what will be done, where on your body, in which position, and what stays covered.',
  },
  { id: 'expect', text: 'Hands-on care may bring short relief. You may be sore for 1 to 2 days.' },
  {
    id: 'harms',
    text: 'Rare but serious: a hurt nerve, a bruise or bleeding, a broken thin bone, a clot that moves.',
  },
  {
    id: 'never',
    text: 'No cracking of joints, no thrusts to the neck, no medicines. A massage therapist makes no diagnosis.',
  },
  {
    id: 'choices',
    text: 'You can also wait, use warmth, exercise, or see a physiotherapist or a doctor.',
  },
  { id: 'stop', text: 'You may say stop, ask for less pressure, or end the visit at any time.' },
  { id: 'chaperone', text: 'Somebody you trust may be in the room.' },
  {
    id: 'cost',
    text: 'The price is not shown here. Ask the practice for it before you agree. You can cancel without giving a reason.',
  },
  {
    id: 'notes',
    text: 'The therapist writes notes. You can read them. The practice keeps them as long as the law says.',
  },
  {
    id: 'danger',
    text: 'New numbness between the legs, trouble with bladder or bowel, weak legs or fever: call for help at once.',
  },
  { id: 'complaint', text: 'You can complain to the practice. It answers within 2 working days.' },
] as const
