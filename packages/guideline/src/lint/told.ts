import { dispositions } from '../disposition.ts'
import type { RuleMatch, TextCondition } from '../disposition-text.ts'
import type { Guideline } from '../guideline.ts'
import { ruleIds } from './conditions.ts'
import type { Parts, Told } from './parts.ts'
import type { Problem } from './problem.ts'
import { lintSentence, sentencesIn } from './words.ts'
import { tokens } from '../token.ts'

/** Texts of the results that name a piece, a group or a rule that is gone, pieces that nothing uses, and replacements that meet no words. */
export function lintTold(guideline: Guideline, parts: Parts): readonly Problem[] {
  const { told } = parts
  return [
    ...Object.entries(told.texts).flatMap(([disposition, { title, text, calls }]) => [
      ...((dispositions as readonly string[]).includes(disposition)
        ? []
        : [at(disposition, 'unknown-disposition', 'a disposition', disposition)]),
      ...[...title, ...text]
        .filter(({ piece }) => !Object.hasOwn(told.pieces, piece))
        .map(({ piece }) => at(disposition, 'missing-words', 'a piece of text', piece)),
      ...[...title, ...text, ...calls].flatMap((row) => lintMatch(disposition, row, guideline, parts)),
    ]),
    ...lintPieces(told),
    ...lintReplacements(guideline, parts),
  ]
}

const at = (row: string, what: Problem['what'], expected: string, found: string): Problem => ({
  row,
  field: 'told',
  what,
  expected,
  found,
})

function lintMatch(
  row: string,
  { ifAny, ifAll, unlessAll, ifFired, ifOpen = [] }: TextCondition,
  guideline: Guideline,
  parts: Parts,
): readonly Problem[] {
  const matches = [ifAny, ifAll, unlessAll, ifFired].filter((match): match is RuleMatch => match !== undefined)
  const groups = guideline.redFlags.map(({ group }) => group)
  const rules = ruleIds(guideline, parts)
  return [
    ...matches
      .flatMap((match) => match.groups ?? [])
      .filter((group) => !groups.includes(group))
      .map((group) => at(row, 'unknown-group', 'a group of warning signs', group)),
    ...matches
      .flatMap((match) => match.rules ?? [])
      .filter((rule) => !rules.includes(rule))
      .map((rule) => at(row, 'unknown-rule', 'a rule', rule)),
    ...ifOpen
      .filter((token) => !tokens.includes(token))
      .map((token) => at(row, 'unknown-token', `one of ${tokens.join(', ')}`, token)),
  ]
}

function lintPieces({ texts, pieces }: Told): readonly Problem[] {
  const used = new Set(Object.values(texts).flatMap(({ title, text }) => [...title, ...text].map(({ piece }) => piece)))
  return [
    ...Object.keys(pieces)
      .filter((piece) => !used.has(piece))
      .map((piece) => at(piece, 'dead-words', 'a result that says it', 'none')),
    ...Object.entries(pieces).flatMap(([piece, sentence]) =>
      lintSentence(sentence).map((problem) => ({ row: piece, field: 'told', ...problem })),
    ),
  ]
}

function lintReplacements(guideline: Guideline, parts: Parts): readonly Problem[] {
  const { replacements, replacedWords } = parts.told
  const rules = ruleIds(guideline, parts)
  const spoken = sentencesIn([parts.words, parts.chapters, parts.told.pieces])
  return [
    ...replacements
      .filter(({ ifFired }) => !rules.includes(ifFired))
      .map(({ ifFired, words }) => at(words, 'unknown-rule', 'a rule', ifFired)),
    ...replacements
      .filter(({ words }) => !Object.hasOwn(replacedWords, words))
      .map(({ ifFired, words }) => at(ifFired, 'missing-words', 'words to put in place', words)),
    ...Object.keys(replacedWords)
      .filter((words) => !replacements.some((each) => each.words === words))
      .map((words) => at(words, 'dead-words', 'a rule that puts them in place', 'none')),
    ...Object.entries(replacedWords).flatMap(([words, { these, by }]) => [
      ...these
        .filter((sentence) => !spoken.some((text) => text.includes(sentence)))
        .map((sentence) => at(words, 'dead-words', 'a text with these words', sentence)),
      ...lintSentence(by).map((problem) => ({ row: words, field: 'told', ...problem })),
    ]),
  ]
}
