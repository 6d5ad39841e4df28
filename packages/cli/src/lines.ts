/** One line of the input; `text` is `null` when it cannot be used, and `found` says what stands there instead. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly found: string; readonly expected: string }

const newline = 0x0a

/** Drops a byte order mark at the start of a line, and throws on bytes that are not UTF-8. */
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Splits bytes into lines, in batches: one batch for each part that arrives, so that what can be answered is answered
 * before more is read. A line that is longer than the limit is passed over without being kept.
 *
 * @param limitBytes greatest length of a line, included, without its end.
 * @returns          lines numbered from 1; the end of the last line may be missing.
 */
export async function* readLines(
  parts: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<readonly Line[], void> {
  let number = 1
  let pending: Uint8Array[] = []
  let length = 0

  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length <= limitBytes) pending.push(piece)
    else pending = []
  }
  const finish = (): Line => {
    const line = toLine(number++, pending, length, limitBytes)
    pending = []
    length = 0
    return line
  }

  for await (const part of parts) {
    const lines: Line[] = []
    let start = 0
    for (let end = part.indexOf(newline); end !== -1; end = part.indexOf(newline, start)) {
      add(part.subarray(start, end))
      lines.push(finish())
      start = end + 1
    }
    // NOTE: the part may be written over once the next one arrives.
    add(part.slice(start))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [finish()]
}

function toLine(number: number, pieces: readonly Uint8Array[], length: number, limit: number): Line {
  if (length > limit) {
    return { number, text: null, found: `${length} bytes`, expected: `a case of at most ${limit} bytes` }
  }
  try {
    return { number, text: decoder.decode(Buffer.concat(pieces)) }
  } catch {
    return { number, text: null, found: 'bytes that are none', expected: 'text in UTF-8' }
  }
}
