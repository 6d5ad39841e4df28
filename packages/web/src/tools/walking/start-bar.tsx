import { walking as words } from '@unspasm/guideline/words/en/walking'

type Props = {
  readonly minutes: number
  readonly fewest: number
  readonly most: number
  readonly onChange: (minutes: number) => void
  readonly onStart: () => void
}

/** How long, and go. */
export function StartBar({ minutes, fewest, most, onChange, onStart }: Props) {
  return (
    <>
      <fieldset className="walk-minutes" aria-label={words.minutes}>
        <button
          type="button"
          className="button second"
          disabled={minutes <= fewest}
          aria-label={words.less}
          onClick={() => onChange(minutes - 1)}
        >
          −
        </button>
        <output>
          <strong>{minutes}</strong> min
        </output>
        <button
          type="button"
          className="button second"
          disabled={minutes >= most}
          aria-label={words.more}
          onClick={() => onChange(minutes + 1)}
        >
          +
        </button>
      </fieldset>
      <button type="button" className="button" onClick={onStart}>
        {words.start}
      </button>
    </>
  )
}
