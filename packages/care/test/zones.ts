const formats = new Map<string, Intl.DateTimeFormat>()

/** What the wall of a zone shows at an instant, in milliseconds since 1970. */
export function wallIn(zone: string, instant: number) {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
  formats.set(zone, format)
  const [on, time] = format.format(instant).split(' ') as [string, string]
  return { on, time, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) }
}
