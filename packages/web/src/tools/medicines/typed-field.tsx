import { longestText } from './own-medicines.ts'
import '../../ui/field.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field for a few lines of the person's own words. */
export function TypedField({ label, value, onChange }: Props) {
  return (
    <label className="field no-print">
      {label}
      <textarea
        rows={3}
        maxLength={longestText}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}
