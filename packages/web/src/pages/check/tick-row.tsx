import type { Mark } from '@unspasm/care/moves'
import { check as words } from '@unspasm/guideline/words/en/check'

type Props = {
  readonly id: string
  readonly label: string
  /** What does and does not count; shown with a mark. */
  readonly help?: string | undefined
  readonly mark: Mark | undefined
  readonly onMark: (mark: Mark | undefined) => void
}

/** One row: tap the text to tick it, or the small button when in doubt. */
export function TickRow({ id, label, help, mark, onMark }: Props) {
  return (
    <li className="tick-row" data-mark={mark ?? 'none'}>
      <label className="tick">
        <input
          type="checkbox"
          name={id}
          checked={mark === 'yes'}
          onChange={() => onMark(mark === 'yes' ? undefined : 'yes')}
        />
        <span className="tick-box" aria-hidden="true" />
        <span className="tick-text">{label}</span>
      </label>
      <button
        type="button"
        className="tick-unsure"
        aria-pressed={mark === 'unsure'}
        aria-label={`${words.notSure}: ${label}`}
        onClick={() => onMark(mark === 'unsure' ? undefined : 'unsure')}
      >
        {words.notSure}
      </button>
      {mark && help && <p className="tick-help small">{help}</p>}
    </li>
  )
}
