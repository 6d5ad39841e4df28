/** Letters that no decomposition takes apart. Source: Unicode CLDR, transform Latin-ASCII. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/**
 * A text as people search for it: lower case, no marks on letters, anything that is neither letter nor digit one space.
 *
 * Two spellings of one name fold to the same text, and folding twice changes nothing.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A postcode as people search for it: folded, and without any space. */
export const foldedPostcode = (postcode: string) => folded(postcode).replaceAll(' ', '')
