/** A civil date in short: "Wed 25 Nov". */
export function shortDate(date: string): string {
  const at = new Date(`${date}T12:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(at)
    .replace(',', '')
}
