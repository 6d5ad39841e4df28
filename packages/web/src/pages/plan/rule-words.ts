import { professionalRules, remedyGates, reviewRules } from '@unspasm/guideline/words/en/rules'
import { redFlags } from '@unspasm/guideline/words/en/red-flags'
import { shapeRules, why } from '@unspasm/guideline/words/en/plan'
import { toolGates } from '@unspasm/guideline/words/en/tool-gates'

const tables: readonly Readonly<Record<string, string>>[] = [
  redFlags,
  toolGates,
  remedyGates,
  professionalRules,
  reviewRules,
  why,
  shapeRules,
]

/** The plain sentence of any rule; empty for one that has none. */
export function sentenceOf(rule: string): string {
  return tables.map((table) => table[rule]).find((sentence) => sentence !== undefined) ?? ''
}
