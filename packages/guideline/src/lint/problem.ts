/** What can be wrong with a guideline. */
export type ProblemKind =
  | 'no-condition'
  | 'unknown-name'
  | 'unknown-option'
  | 'unknown-cause'
  | 'unknown-band'
  | 'unknown-group'
  | 'unknown-disposition'
  | 'unknown-token'
  | 'unknown-rule'
  | 'unknown-tool'
  | 'unknown-source'
  | 'unknown-screen'
  | 'wrong-kind'
  | 'read-too-early'
  | 'out-of-range'
  | 'never-holds'
  | 'always-holds'
  | 'dead-branch'
  | 'undecided'
  | 'duplicate-id'
  | 'id-gap'
  | 'wrong-options'
  | 'ring'
  | 'time-bands'
  | 'time-mismatch'
  | 'dead-words'
  | 'missing-words'
  | 'banned-words'
  | 'nothing-reads'
  | 'asked-too-late'
  | 'wrong-screen'

/** One thing that is wrong with one row of the guideline. An empty list of them is a guideline that may run. */
export type Problem = {
  /** Id of the row, such as `RF-27` or `leg-feel`. */
  readonly row: string
  /** Field of the row, such as `when`. */
  readonly field: string
  readonly what: ProblemKind
  readonly expected: string
  readonly found: string
}

/** A problem as one line for people. */
export const problemText = ({ row, field, what, expected, found }: Problem): string =>
  `${row} (${field}): ${what}: expected ${expected}, got ${found}`
