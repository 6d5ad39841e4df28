import './desk.css'

type Props = {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly most: number
}

/** A number of kilograms to type, with a comma or a point. */
export function Kilograms({ label, value, onChange, most }: Props) {
  return (
    <label className="kilograms">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={value === null ? '' : String(value)}
        onInput={(event) => onChange(kilogramsOf(event.currentTarget.value, most))}
      />
    </label>
  )
}

/** A typed number; `null` when it is none, not more than 0, or more than `most`. */
export function kilogramsOf(text: string, most: number): number | null {
  const typed = text.trim().replace(',', '.')
  const value = typed === '' ? Number.NaN : Number(typed)
  return Number.isFinite(value) && value > 0 && value <= most ? value : null
}
