type Props<Value extends number> = {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly isOff?: boolean }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** A few values side by side, one of them chosen. */
export function Choice<Value extends number>({ label, options, value, onChoose }: Props<Value>) {
  return (
    <fieldset className="exercise-choice">
      <legend className="small quiet">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          disabled={option.isOff === true}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
