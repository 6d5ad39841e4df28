const secondsPerMinute = 60
const secondsPerHour = 3600

/** Seconds as `m:ss`, or `h:mm:ss` from an hour on; rounded up, so that it shows 0:00 only when nothing is left. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const minutes = Math.floor((whole % secondsPerHour) / secondsPerMinute)
  const rest = pad(whole % secondsPerMinute)
  return whole < secondsPerHour ? `${minutes}:${rest}` : `${Math.floor(whole / secondsPerHour)}:${pad(minutes)}:${rest}`
}

const pad = (part: number) => String(part).padStart(2, '0')
