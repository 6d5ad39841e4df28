import { bothInCell, type Book } from './book.ts'
import { blocks, code, points, table } from './markdown.ts'

/** Every cause with what speaks for and against it. */
export function printCauses(book: Book): string {
  const { guideline, parts } = book
  const { likelyScore, possibleScore } = parts.parameters
  return blocks([
    '## Causes',
    `Points rank causes; they do not diagnose. Likely from ${likelyScore?.value ?? '?'} points, possible from ${possibleScore?.value ?? '?'}. Ties go to the cause that stands first. With an emergency no cause is shown. The weights are expert choices, not fitted to data.`,
    ...[...guideline.causeIds, 'unclear'].flatMap((cause) => {
      const words = parts.words.causes[cause]
      const weights = guideline.causeWeights.filter((weight) => weight.cause === cause)
      return [
        `### ${words?.title ?? cause} (${code(cause)})`,
        words?.shown === undefined ? '' : `> ${words.shown}`,
        points([
          `Favours: ${words?.favours ?? ''}`,
          `Does not favour: ${words?.doesNotFavour ?? ''}`,
          `Points to: ${words?.pointsTo ?? ''}`,
          `What would change our mind: ${words?.changeOurMind ?? ''}`,
          `Evidence: ${words?.evidence ?? ''}`,
          `Sources: ${(parts.causeSources[cause] ?? []).join(', ')}`,
        ]),
        table(
          ['Points', 'When', 'Weight'],
          weights.map(({ id, when, weight }) => [
            `${weight > 0 ? '+' : ''}${weight}`,
            bothInCell(when, book),
            code(id),
          ]),
        ),
      ]
    }),
  ])
}
