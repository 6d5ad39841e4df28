import type { Guideline } from '../guideline.ts'
import type { Parts } from '../lint/parts.ts'
import { openBook } from './book.ts'
import { printCauses } from './causes.ts'
import { printData } from './data.ts'
import { printDerived, printFindings } from './findings.ts'
import { blocks, points } from './markdown.ts'
import { printRedFlags } from './red-flags.ts'
import { printProfessionalRules, printPrompts, printRemedyGates, printReviewRules } from './rules.ts'
import { printSignOff, type Signature } from './sign-off.ts'
import { printParameters, printSources } from './sources.ts'
import { printDispositions, printStart } from './start.ts'
import { printTools } from './tools.ts'

/**
 * The guideline as Markdown that a clinician can read row by row and sign.
 *
 * Pure: the same tables give the same text, to the letter.
 *
 * @param signature `null` while nobody has signed. A signature for another version does not count.
 * @throws when the guideline does not pass its lint.
 */
export function printGuideline(guideline: Guideline, parts: Parts, signature: Signature | null): string {
  const book = openBook(guideline, parts)
  const pages = blocks([
    printDispositions(book),
    printFindings(book),
    printDerived(book),
    printRedFlags(book),
    printRemedyGates(book),
    printProfessionalRules(book),
    printCauses(book),
    printReviewRules(book),
    printPrompts(book),
    printTools(book),
    printData(book),
    printParameters(book),
    printSources(book),
    printSignOff(book),
  ])
  return `${blocks([printStart(book, signature), contentsOf(pages), pages])}\n`
}

/** Links to the chapters. */
function contentsOf(pages: string): string {
  const titles = pages.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []))
  return blocks(['## Contents', points(titles.map((title) => `[${title}](#${anchorOf(title)})`))])
}

const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
