import type { Token } from './token.ts'

/** Red flags by their group or their id. */
export type RuleMatch = { readonly groups?: readonly string[]; readonly rules?: readonly string[] }

/** When a row is used. Every condition that is given must hold; none given means always. */
export type TextCondition = {
  /** At least one of the rules that decided matches. */
  readonly ifAny?: RuleMatch
  /** Every rule that decided matches. */
  readonly ifAll?: RuleMatch
  /** Not every rule that decided matches. */
  readonly unlessAll?: RuleMatch
  /** At least one rule that fired matches, also one that did not decide. */
  readonly ifFired?: RuleMatch
  /** All of these permissions are open. */
  readonly ifOpen?: readonly Token[]
}

/** A piece of text, by the id of its words. */
export type TextRow = TextCondition & { readonly piece: string }

/** Whom a button calls. */
export type CallTarget = 'emergency' | 'crisis' | 'urgent-advice'

export type CallRow = TextCondition & { readonly call: CallTarget }

/** What a result offers to do next. */
export type ResultAction =
  | 'say'
  | 'find-hospital'
  | 'doctor-sheet'
  | 'tapped-by-mistake'
  | 'danger-list'
  | 'remind'
  | 'plan'
  | 'find-physiotherapist'
  | 'find-therapist'
  | 'tried-home-care'
  | 'want-therapist'

/** What the person is told at one disposition. */
export type DispositionText = {
  /** The first row that holds is the title. */
  readonly title: readonly TextRow[]
  /** Every row that holds, in this order. */
  readonly text: readonly TextRow[]
  /** Every row that holds, in this order; the first is the big button. */
  readonly calls: readonly CallRow[]
  /** In the order in which they are shown. */
  readonly actions: readonly ResultAction[]
  /** Hours from the answers until the person is to be seen; missing where it is now, or where nobody need be seen. */
  readonly withinHours?: number
  /** `true`: hands-on care that is open is named as extra comfort, not as the main plan. */
  readonly handsAreExtra?: true
}
