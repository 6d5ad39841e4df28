import { toCondition, toCount } from '../condition.ts'
import type { Guideline } from '../guideline.ts'
import { namesOf } from '../lint/names.ts'
import { parseRows } from '../lint/parsed.ts'
import type { Parts } from '../lint/parts.ts'
import { readersOf } from '../lint/readers.ts'
import { conditionRows } from '../lint/rows.ts'
import { blocks, code } from './markdown.ts'
import { sentenceOf } from './sentence.ts'
import { wordingOf, type Wording } from './wording.ts'

/** A guideline with what its pages share. */
export type Book = {
  readonly guideline: Guideline
  readonly parts: Parts
  readonly wording: Wording
  /** Ids of the rows that read each name. */
  readonly readers: ReadonlyMap<string, readonly string[]>
}

/** Everything that the pages of the printed guideline are made from. */
export function openBook(guideline: Guideline, parts: Parts): Book {
  const { parsed } = parseRows(conditionRows(guideline, parts))
  return {
    guideline,
    parts,
    wording: wordingOf(guideline, parts),
    readers: readersOf(parsed, namesOf(guideline, parts)),
  }
}

/** A condition twice: the exact text that runs, and the same in English. */
export const both = (text: string, { wording }: Book): string =>
  blocks([code(text), sentenceOf(toCondition(text), wording)])

/** A condition twice, in one cell of a table. */
export const bothInCell = (text: string, { wording }: Book): string =>
  `${code(text)}<br>${sentenceOf(toCondition(text), wording)}`

/** What a derived number counts, twice, in one cell of a table. */
export const countInCell = (text: string, { wording }: Book): string =>
  `${code(text)}<br>How many of: ${toCount(text)
    .map((part) => sentenceOf(part, wording).slice(0, -1))
    .join('; ')}.`
