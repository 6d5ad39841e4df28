import { frame as words } from '@unspasm/guideline/words/en/tool-frame'
import '../../pages/check/numbers.css'
import '../../pages/check/questions.css'

type Props = {
  /** The question. */
  readonly label: string
  readonly value?: number | undefined
  /** 0 to 10. */
  readonly onPick: (pain: number) => void
  /** The title of the page asks the same: the question is told to screen readers only. */
  readonly isTitled?: boolean
  /** What the ends of the scale mean; for pain unless told otherwise. */
  readonly ends?: string
}

const numbers = Array.from({ length: 11 }, (_, number) => number)

/** A scale from 0 to 10 as big buttons; the higher the number, the fuller the button. */
export function PainPicker({ label, value, onPick, isTitled = false, ends = words.painScale }: Props) {
  return (
    <fieldset className="question">
      <legend className={isTitled ? 'unseen' : undefined}>{label}</legend>
      <div className="scale">
        {numbers.map((number) => (
          <button
            key={number}
            type="button"
            className="choice"
            aria-pressed={value === number}
            onClick={() => onPick(number)}
          >
            <span className="level" style={{ height: `${number * 10}%` }} />
            <span className="number">{number}</span>
          </button>
        ))}
      </div>
      <p className="quiet small">{ends}</p>
    </fieldset>
  )
}
