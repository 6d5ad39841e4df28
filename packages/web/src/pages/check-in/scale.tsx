type Props = {
  readonly min: number
  readonly max: number
  readonly low: string
  readonly high: string
  readonly label: string
  readonly value: number | undefined
  readonly onPick: (value: number) => void
}

/** A scale of big steps; the higher the number, the fuller the button. It shows nothing of another day. */
export function Scale({ min, max, low, high, label, value, onPick }: Props) {
  return (
    <fieldset className="question">
      <legend className="unseen">{label}</legend>
      <div className="scale">
        {Array.from({ length: max - min + 1 }, (_, place) => min + place).map((number) => (
          <button
            key={number}
            type="button"
            className="choice"
            aria-pressed={value === number}
            onClick={() => onPick(number)}
          >
            <span className="level" style={{ height: `${(100 * (number - min)) / (max - min)}%` }} />
            <span className="number">{number}</span>
          </button>
        ))}
        <p className="scale-ends quiet small">
          <span>
            {min} · {low}
          </span>
          <span>
            {max} · {high}
          </span>
        </p>
      </div>
    </fieldset>
  )
}
