import type { ScreenId } from '@unspasm/guideline/screen'
import { newSignScreens, type StopSign } from '@unspasm/guideline/stop-signs'
import type { ToolKey } from '@unspasm/guideline/tools'

/** Whether a sign is in both legs, where it asks. Not sure counts as both. */
export type Legs = 'both' | 'one'

/** What the person meets after a sign was tapped. Until they tap what is offered there, the session stays stopped. */
export type SignDecision =
  /** "Is it in both legs?" comes first. */
  | { readonly does: 'ask-legs' }
  /** The session ends for reasons of safety, something is new, and these screens of the check open, each once. */
  | { readonly does: 'check'; readonly screens: readonly ScreenId[] }
  /** The session ends for reasons of safety. `isAgain`: because the sign came too often. */
  | { readonly does: 'end'; readonly isAgain: boolean }
  /** What is at hand is left out and the next begins; or the session ends for reasons of safety. */
  | { readonly does: 'leave' }
  /** It passes: stretch for `stretchSeconds` where given, then go on or end. `offers` are shown without a comment. */
  | { readonly does: 'rest'; readonly stretchSeconds?: number; readonly offers: readonly ToolKey[] }

/** What the sign meets. */
export type SignSurroundings = {
  /** `null`: not asked yet. */
  readonly legs: Legs | null
  /** How often this sign came before in this session. */
  readonly times: number
  /** Signs after which this tool checks, though they only rest or leave elsewhere. */
  readonly rechecks: readonly string[]
  /** Whether the session has another movement, position or spot to go on with. */
  readonly hasNext: boolean
}

/**
 * Decides what follows from a sign.
 *
 * A sign of `rechecks` is checked at once, without a question before it. A leave where nothing is left is an end.
 * Source: remedies 8; 2.5 for the signs that a massage checks.
 */
export function decideSign(sign: StopSign, { legs, times, rechecks, hasNext }: SignSurroundings): SignDecision {
  const check: SignDecision = { does: 'check', screens: [...new Set([...sign.opens, ...newSignScreens])] }
  if (rechecks.includes(sign.id)) return check
  if (sign.asksBothLegs && legs === null) return { does: 'ask-legs' }
  if (sign.opens.length > 0 && !(sign.asksBothLegs && legs === 'one')) return check

  const isAgain = sign.endsAfter !== undefined && times + 1 >= sign.endsAfter
  if (sign.does === 'stop' || isAgain) return { does: 'end', isAgain }
  if (sign.does === 'leave') return hasNext ? { does: 'leave' } : { does: 'end', isAgain: false }
  return {
    does: 'rest',
    ...(sign.stretchSeconds !== undefined && { stretchSeconds: sign.stretchSeconds }),
    offers: sign.offers ?? [],
  }
}
