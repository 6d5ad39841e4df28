import { stuckRules, ways, type Way, type WayLine } from '@unspasm/guideline/positions/way-up'

/** Getting up, line by line. Plain JSON; instants in milliseconds. */
export type GettingUp = {
  readonly way: Way['id']
  /** Index of the line; the number of lines when the way is over. */
  readonly line: number
  /** When the present line began. */
  readonly since: number
  /** When each try that failed ended, oldest first. */
  readonly failedAt: readonly number[]
  /** How many of them were followed by "try again" in spite of the advice to stay. */
  readonly advised: number
  /** When it was last asked whether they are stuck. */
  readonly askedAt: number | null
}

/** Where a person stands with getting up. */
export type GettingUpState = 'going' | 'rest-then-again' | 'stay-and-call' | 'ask-stuck' | 'over'

const millisecondsPerMinute = 60_000

/** The beginning of a way. */
export const startGettingUp = (way: Way['id'], now: number): GettingUp => ({
  way,
  line: 0,
  since: now,
  failedAt: [],
  advised: 0,
  askedAt: null,
})

/** The lines of a way. */
export const linesOf = (way: Way['id']): readonly WayLine[] => ways.find(({ id }) => id === way)!.lines

/** The next line, after a tap; never by itself. */
export const nextLine = (up: GettingUp, now: number): GettingUp => ({
  ...up,
  line: Math.min(up.line + 1, linesOf(up.way).length),
  since: now,
})

/** The line before. */
export const lineBefore = (up: GettingUp, now: number): GettingUp => ({
  ...up,
  line: Math.max(0, up.line - 1),
  since: now,
})

/** Whether a try can fail at this line. */
export const isHard = ({ way, line }: GettingUp): boolean => linesOf(way)[line]?.isHard === true

/** "It does not work": the try is counted. Back to the first line comes with "try again". */
export const failed = (up: GettingUp, now: number): GettingUp => ({ ...up, failedAt: [...up.failedAt, now] })

/** Tries again, from the first line. */
export const triedAgain = (up: GettingUp, now: number): GettingUp => ({
  ...up,
  line: 0,
  since: now,
  advised: up.failedAt.length,
})

/** It was asked whether they are stuck. */
export const askedStuck = (up: GettingUp, now: number): GettingUp => ({ ...up, askedAt: now })

/**
 * What comes next. An hour after the first failed try, and each hour after the last time it was asked, the question
 * whether they are stuck. After three failed tries, or a quarter of an hour after the first while the hard lines are not
 * behind: stay, and call somebody; "try again" is possible all the same.
 *
 * NOTE: the source has three tries in a quarter of an hour. Three that took longer are no better, and neither is a
 * quarter of an hour without a third try.
 * Source: remedies 3.5.
 */
export function stateOf(up: GettingUp, now: number): GettingUpState {
  const { way, line, failedAt, advised, askedAt } = up
  const lines = linesOf(way)
  const [first] = failedAt
  if (line >= lines.length) return 'over'
  if (first === undefined) return 'going'
  if (now - (askedAt ?? first) >= stuckRules.askAfterMinutes * millisecondsPerMinute) return 'ask-stuck'
  if (failedAt.length === advised) return 'going'
  const isLong = now - first >= stuckRules.withinMinutes * millisecondsPerMinute
  return failedAt.length >= stuckRules.tries || isLong ? 'stay-and-call' : 'rest-then-again'
}
