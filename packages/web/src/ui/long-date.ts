/** A civil date in words: "Wednesday, 25 November". */
export function longDate(date: string): string {
  const at = new Date(`${date}T12:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    at,
  )
}
