import { defaultBlocks, expandBlocks, type BlockName, type Token } from '@unspasm/guideline/token'
import type { Disposition } from '@unspasm/guideline/disposition'
import type { Guideline } from '@unspasm/guideline/guideline'
import type { Assessment } from '../assess.ts'
import type { Block } from './blocks.ts'
import { clearanceOf, type Clearance, type WasKnown } from './clearance.ts'
import { isAfter } from './moment.ts'

/**
 * What the answers close: by red flags, gates and professional rules.
 *
 * A clearance opens exactly the token it names, and only against a rule that was known when it was given.
 */
export function blocksOfAnswers(
  { redFlags, remedyGates, professionalRules }: Guideline,
  assessment: Assessment,
  clearances: readonly Clearance[],
  wasKnown: WasKnown,
): readonly Block[] {
  const fired = new Set(assessment.fired)
  const rows = [...redFlags, ...remedyGates, ...professionalRules].filter(
    ({ id, blocks }) => blocks.length > 0 && fired.has(id),
  )
  return rows.flatMap((row) => {
    const isOpened = (token: Token) => {
      const clearance = clearanceOf(clearances, token)
      return clearance !== null && wasKnown(row, clearance, (given) => isAfter(clearance, given))
    }
    return expandBlocks(row.blocks as readonly BlockName[])
      .filter((token) => !isOpened(token))
      .map((token) => ({ token, because: row.id, since: null, until: 'answers' as const }))
  })
}

/** What a disposition closes by itself. */
export function blocksOfDisposition(disposition: Disposition): readonly Block[] {
  return expandBlocks(defaultBlocks[disposition]).map((token) => ({
    token,
    because: disposition,
    since: null,
    until: 'disposition',
  }))
}
