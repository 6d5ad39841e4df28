/** Greatest length of a path to go back to. */
export const returnPathLimit = 500

/**
 * Whether a path leads to a page of this site and nowhere else. Pure.
 *
 * A second slash or a backslash at the start would name another host, and a browser drops control characters before it
 * looks. Source: WHATWG URL, 4.4, "relative slash state".
 */
export function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('\\') && path.length <= returnPathLimit
}
