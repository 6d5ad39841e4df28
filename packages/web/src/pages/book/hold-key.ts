/**
 * The key of a hold: 256 bits in base64url.
 *
 * @param newId gives 128 random bits in hexadecimal.
 */
export function holdKey(newId: () => string): string {
  const pairs = `${newId()}${newId()}`.match(/../g) ?? []
  const bytes = pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('')
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
