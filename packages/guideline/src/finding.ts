/** How a finding is answered. A `region` is a `multi` that is drawn on the body. */
export type FindingKind = 'boolean' | 'choice' | 'multi' | 'region' | 'number' | 'date'

/**
 * When a finding is asked: `safety` before any result but an emergency, `cause` to find the cause,
 * `remedy-gate` before the remedy it guards, `follow-up` in the diary.
 */
export type Category = 'safety' | 'cause' | 'remedy-gate' | 'follow-up'

/**
 * What "not sure" means to the rules: `as-yes` counts as yes, `recheck` asks once more and then fires RF-80,
 * `gate` is read by the remedy gates, `as-no` counts as no, `as-old` satisfies every lower bound of an age.
 *
 * Source: triage 0.2 and 2.5.
 */
export type UnknownPolicy = 'as-yes' | 'recheck' | 'gate' | 'as-no' | 'as-old'

/** Who may see the answer besides the person: the therapist, the therapist as permissions only, or nobody. */
export type Sharing = 'yes' | 'result-only' | 'never'

/** One thing a person can be asked. Its words live apart, under the same id. */
export type Finding = {
  readonly id: string
  readonly kind: FindingKind
  readonly category: Category
  readonly screen: string
  readonly unknown: UnknownPolicy
  readonly share: Sharing
  /** `false`: may stay open; the rules then take the safer reading. */
  readonly required?: false
  /** Condition under which it is asked; missing means always. */
  readonly askedIf?: string
  /** `true`: judged at the tap itself, not when the screen is left. */
  readonly instant?: true
  /** Findings with the same row are one row of a tick screen until it is ticked. */
  readonly row?: string
  /** `true`: private; never read aloud without being asked to. */
  readonly sensitive?: true
  /** `true`: "not sure" shows a help text and asks once more. */
  readonly recheck?: true
  /** Option ids of a choice, multi or region; `none` excludes all others. */
  readonly options?: readonly string[]
  /** Unit of a number, UCUM. */
  readonly unit?: string
  /** Least number, included. */
  readonly min?: number
  /** Greatest number, included. */
  readonly max?: number
  readonly step?: number
}

/** A value made from answers. `expression` is a condition, or `count(...)` for a number. */
export type Derived = {
  readonly id: string
  readonly kind: 'boolean' | 'number'
  readonly expression?: string
  /** For clinicians; missing where nobody reads it. */
  readonly meaning?: string
}

/** A value made from the diary. */
export type Metric = {
  readonly id: string
  readonly kind: 'number' | 'choice'
  readonly options?: readonly string[]
  /** For clinicians; missing where nobody reads it. */
  readonly meaning?: string
}
