/** "Not sure" as an answer. It is not "no". */
export const notSure = '?'

/**
 * One answer: yes or no, not sure, an option id, a number, a date `YYYY-MM-DD`, or option ids.
 * An empty list says nothing and counts as unanswered.
 */
export type Answer = boolean | typeof notSure | string | number | readonly string[]

/** Answers by finding id. A finding with no entry is unanswered. */
export type Answers = Readonly<Record<string, Answer>>
