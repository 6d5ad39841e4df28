import { frame as words } from '@unspasm/guideline/words/en/tool-frame'
import { clockText } from './clock-text.ts'

type Props = {
  /** Seconds left, 0 or more. */
  readonly seconds: number
  /** What is being waited for. */
  readonly label: string
}

/** Time that is left, in large digits. Screen readers are told when they ask, not at every second. */
export function Timer({ seconds, label }: Props) {
  return (
    <p
      className="timer"
      role="timer"
      aria-label={`${label}: ${words.secondsLeft.replace('{time}', clockText(seconds))}`}
    >
      <span className="timer-digits">{clockText(seconds)}</span>
      <span className="small quiet">{label}</span>
    </p>
  )
}
