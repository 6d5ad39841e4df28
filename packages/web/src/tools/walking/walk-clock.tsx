import { walking } from '@unspasm/guideline/words/en/walking'
import { Timer } from '../ui/timer.tsx'
import { clockText } from '../ui/clock-text.ts'

const words = walking.run
const secondsPerMinute = 60

type Props = {
  /** Minutes on foot so far, 0 or more. */
  readonly walked: number
  readonly aimMinutes: number | null
}

/** What is left of the walk; past its aim, or without one, how long it has been. */
export function WalkClock({ walked, aimMinutes }: Props) {
  const left = aimMinutes === null ? 0 : (aimMinutes - walked) * secondsPerMinute
  if (left > 0) return <Timer seconds={left} label={words.label.replace('{n}', String(aimMinutes))} />
  return (
    <p className="timer" role="timer">
      <span className="timer-digits">{clockText(Math.floor(walked * secondsPerMinute))}</span>
      <span className="small quiet">{words.baselineLabel}</span>
    </p>
  )
}
