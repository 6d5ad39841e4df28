/** Where to go after signing in: a page of this site, or the account. The server holds it against the same rule. */
export function ownPath(path: string | null): string {
  return path !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('\\') ? path : '/account'
}
