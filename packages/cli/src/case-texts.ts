import type { Line } from './lines.ts'

/** The text of one case with the number of its first line, or the reason why there is none. */
export type CaseText = Line

/**
 * Finds the cases in lines: one a line, or all lines together as one case that is written over several lines.
 *
 * Which of the two it is shows in the first line that is not empty: one that is JSON by itself is a case of its own.
 * If it is not, the lines are kept until the end; what is then not JSON as a whole counts as one case a line when any
 * of its lines is an object by itself, so that one broken case does not silence the others.
 *
 * @param isOneALine `true` when the name of the file says so.
 * @param limitBytes greatest length of a case that is written over several lines.
 * @returns          batches in the order of the input; nothing for an input of empty lines.
 */
export async function* findCases(
  batches: AsyncIterable<readonly Line[]>,
  isOneALine: boolean,
  limitBytes: number,
): AsyncGenerator<readonly CaseText[], void> {
  let isDecided = isOneALine
  let first: Line | undefined
  const kept: Line[] = []
  let length = 0
  for await (const batch of batches) {
    if (isDecided) {
      yield batch.filter(isFilled)
      continue
    }
    kept.push(...batch)
    length += lengthOf(batch)
    if (first === undefined) {
      first = batch.find(isFilled)
      isDecided = first !== undefined && isJson(first)
    }
    if (!isDecided && length > limitBytes) {
      isDecided = kept.some(isObject)
      if (!isDecided) {
        yield [kept.find(({ text }) => text === null) ?? tooLong(first?.number ?? 1, limitBytes)]
        return
      }
    }
    if (isDecided) yield kept.splice(0).filter(isFilled)
  }
  if (first !== undefined && kept.length > 0) yield together(kept)
}

const tooLong = (number: number, limitBytes: number): CaseText => ({
  number,
  text: null,
  found: 'more',
  expected: `a case of at most ${limitBytes} bytes`,
})

/** One case over several lines, unless it is broken and a line of it is a case. */
function together(lines: readonly Line[]): readonly CaseText[] {
  const filled = lines.filter(isFilled)
  const whole = { number: lines[0]!.number, text: lines.map(({ text }) => text ?? '').join('\n') }
  const unusable = filled.find(({ text }) => text === null)
  if (!unusable && isJson(whole)) return [whole]
  if (filled.length === 1 || filled.some(isObject)) return filled
  return [unusable ?? whole]
}

const isFilled = ({ text }: Line): boolean => text === null || text.trim() !== ''

const isObject = (line: Line): boolean => line.text?.trim().startsWith('{') === true && isJson(line)

/** A line that cannot be used counts as full, so that it ends the waiting. */
const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + (text === null ? Infinity : text.length + 1), 0)

function isJson({ text }: Line): boolean {
  try {
    JSON.parse(text ?? '')
    return true
  } catch {
    return false
  }
}
