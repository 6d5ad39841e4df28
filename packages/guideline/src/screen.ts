import type { screens } from './screens.ts'

/** A page of the check: ticks with "none of these", or a form. */
export type Screen = {
  readonly id: string
  readonly kind: 'tick' | 'form'
  readonly part: 'safety' | 'remedy-gate' | 'cause' | 'follow-up'
  /** The screen it follows at once; both are judged together. */
  readonly followUpOf?: string
  /** Condition under which it is shown; missing means whenever one of its rows is asked. */
  readonly shownIf?: string
  /** Findings of later screens that are asked here already, so that the rules can decide at once. */
  readonly bringsForward?: readonly { readonly finding: string; readonly askedIf?: string }[]
}

/** Id of a screen of this guideline. */
export type ScreenId = (typeof screens)[number]['id']
