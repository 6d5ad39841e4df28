import type { Guideline } from '../guideline.ts'
import { dataConditions } from './data.ts'
import type { Parts } from './parts.ts'

/**
 * When a condition is looked at, in the order of evaluation; each place may read what the earlier ones have made.
 *
 * Source: triage 0.3.
 */
export type Place =
  'derived' | 'asking' | 'red-flag' | 'remedy-gate' | 'cause' | 'professional' | 'review' | 'tool' | 'plan'

/** A condition of the guideline, with where it stands. */
export type ConditionRow = {
  readonly row: string
  readonly field: string
  readonly text: string
  readonly place: Place
  /** Whether the text counts conditions instead of being one. */
  readonly isCount: boolean
}

/** Every condition of the guideline, in the order of its tables. An empty condition of a movement means never and is left out. */
export function conditionRows(guideline: Guideline, parts: Parts): readonly ConditionRow[] {
  const rows: ConditionRow[] = []
  const add = (place: Place, row: string, field: string, text: string | undefined, isCount = false) => {
    if (text !== undefined) rows.push({ row, field, text, place, isCount })
  }
  for (const { id, kind, expression } of guideline.derived)
    add('derived', id, 'expression', expression, kind === 'number')
  for (const { id, askedIf } of guideline.findings) add('asking', id, 'askedIf', askedIf)
  for (const { id, shownIf, bringsForward = [] } of parts.screens) {
    add('asking', id, 'shownIf', shownIf)
    for (const { finding, askedIf } of bringsForward) add('asking', id, `bringsForward ${finding}`, askedIf)
  }
  for (const { id, when } of guideline.consistencyPrompts) add('asking', id, 'when', when)
  for (const { id, when } of guideline.redFlags) add('red-flag', id, 'when', when)
  for (const { id, when } of guideline.remedyGates) add('remedy-gate', id, 'when', when)
  for (const { id, when } of guideline.causeWeights) add('cause', id, 'when', when)
  for (const { id, when } of guideline.professionalRules) add('professional', id, 'when', when)
  for (const { id, when, effect } of parts.reviewRules) {
    add('review', id, 'when', when)
    add('review', id, 'raiseIf', effect.raiseIf)
    add('review', id, 'offerIf', effect.offerIf?.when)
  }
  for (const { id, blockedBy, limitedBy } of parts.movements) {
    if (blockedBy !== '') add('tool', id, 'blockedBy', blockedBy)
    for (const { when, instead } of limitedBy) add('tool', id, `limitedBy ${instead}`, when)
  }
  for (const { rows: toolRows, isPlan } of parts.toolTables)
    for (const { id, when, choices = [] } of toolRows) {
      const place = isPlan ? 'plan' : 'tool'
      add(place, id, 'when', when)
      for (const choice of choices) add(place, id, `choice of ${choice.of}`, choice.when)
    }
  for (const { row, field, value } of dataConditions(parts.data)) add('plan', row, field, value)
  return rows
}
