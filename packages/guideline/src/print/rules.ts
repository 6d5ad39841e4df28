import { bothInCell, type Book } from './book.ts'
import { blocks, code, codes, table } from './markdown.ts'
import { reviewText } from './review.ts'

/** What closes a remedy or leaves it open with care. */
export function printRemedyGates(book: Book): string {
  const { guideline, parts } = book
  return blocks([
    '## Remedy gates',
    'They close a remedy or leave it open with care, and never change the disposition.',
    table(
      ['Gate', 'When', 'Closes', 'Care with', 'Told', 'Sources'],
      guideline.remedyGates.map(({ id, when, blocks: closed, cautions, sources }) => [
        id,
        bothInCell(when, book),
        codes(closed),
        codes(cautions),
        parts.words.remedyGates[id] ?? '',
        sources.join(', '),
      ]),
    ),
  ])
}

/** Which professional is right. */
export function printProfessionalRules(book: Book): string {
  const { guideline, parts } = book
  return blocks([
    '## Which professional',
    'From top to bottom, after the warning signs, the gates and the causes; a later row can read what an earlier one has closed.',
    table(
      ['Rule', 'When', 'At least', 'Closes', 'Told', 'Sources'],
      guideline.professionalRules.map(({ id, when, disposition, blocks: closed, sources }) => [
        id,
        bothInCell(when, book),
        code(disposition),
        codes(closed),
        parts.words.professionalRules[id] ?? '',
        sources.join(', '),
      ]),
    ),
  ])
}

/** How the days change the advice. */
export function printReviewRules(book: Book): string {
  return blocks([
    '## Review over time',
    'Raising keeps the more urgent disposition.',
    table(
      ['Rule', 'Looked at', 'When', 'Then', 'Told', 'Sources'],
      book.parts.reviewRules.map(({ id, triggers, sitting, everyDays, when, effect, sources }) => [
        id,
        [
          triggers.join(', '),
          ...(sitting === undefined ? [] : [`${sitting} only`]),
          ...(everyDays === undefined ? [] : [`at most once in ${everyDays} days`]),
        ].join('; '),
        bothInCell(when, book),
        reviewText(effect, book),
        book.parts.words.reviewRules[id] ?? '',
        sources.join(', '),
      ]),
    ),
  ])
}

/** Answers that do not fit together. */
export function printPrompts(book: Book): string {
  return blocks([
    '## Answers that do not fit together',
    'While one holds unanswered, no result but an emergency is shown.',
    table(
      ['Prompt', 'When', 'Told', 'Asked again'],
      book.guideline.consistencyPrompts.map(({ id, when, ask }) => [
        id,
        bothInCell(when, book),
        book.parts.words.prompts[id]?.text ?? '',
        codes(ask),
      ]),
    ),
  ])
}
