import { frame as words } from '@unspasm/guideline/words/en/tool-frame'

type Props = {
  readonly onStop: () => void
  /** What it says; "Stop" unless told otherwise. */
  readonly children?: string
}

/** Ends what runs. At least 96 px high and in the lower half: it is found without looking. Source: remedies 0.3. */
export function StopButton({ onStop, children = words.stop }: Props) {
  return (
    <button type="button" className="stop-button" onClick={onStop}>
      {children}
    </button>
  )
}
