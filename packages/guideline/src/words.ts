/** Words of a finding, in one language. `label` is the short form of a tick row. */
export type FindingWords = {
  readonly question: string
  readonly label?: string
  readonly why: string
  readonly help?: string
  readonly recheck?: string
  readonly options?: Readonly<Record<string, string>>
}

/** Words of a cause, in one language. */
export type CauseWords = {
  /** The name a person would use. */
  readonly title: string
  readonly shown: string
  readonly changeOurMind: string
  readonly favours: string
  readonly doesNotFavour: string
  readonly pointsTo: string
  readonly evidence: string
}
