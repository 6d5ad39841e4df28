/** A piece to speak, and the place of the text it belongs to. */
export type SpokenLine = { readonly text: string; readonly of: number }

/** Voices of some devices fall silent in the middle of a long text: characters of one piece. */
const longestPiece = 160

/**
 * Cuts texts into pieces that a voice reads to the end: at the ends of sentences, else between words. A dot that only
 * parts is not read.
 *
 * @returns pieces in order, none longer than 160 characters unless a single word is; nothing for empty texts.
 */
export function spokenLines(texts: readonly string[]): readonly SpokenLine[] {
  return texts.flatMap((text, of) => piecesOf(text.replaceAll('·', ' ')).map((piece) => ({ text: piece, of })))
}

function piecesOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const pieces: string[] = []
  for (const word of words) {
    const last = pieces.at(-1)
    const isEnd = last === undefined || /[.?!:]$/.test(last) || last.length + word.length >= longestPiece
    if (isEnd) pieces.push(word)
    else pieces[pieces.length - 1] = `${last} ${word}`
  }
  return pieces
}
