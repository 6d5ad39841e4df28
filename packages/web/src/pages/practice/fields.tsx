import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { practiceWords as words } from '../../words/en/practice.ts'

type Shared = {
  readonly label: string
  readonly help?: string | undefined
  readonly isOptional?: boolean
  readonly fault?: string | undefined
}

type Frame = Shared & { readonly children: (attributes: ReturnType<typeof attributesOf>) => ComponentChildren }

const attributesOf = (id: string, fault: string | undefined, help: string | undefined) => ({
  id,
  'aria-invalid': fault !== undefined,
  'aria-describedby': [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined,
})

/** A label, what goes into it, and what is wrong with it. */
function Field({ label, help, isOptional, fault, children }: Frame) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {isOptional && <span className="quiet small">({words.optional})</span>}
      </label>
      {children(attributesOf(id, fault, help))}
      {help && (
        <p id={`${id}-help`} className="small quiet">
          {help}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="small fault">
          {fault}
        </p>
      )}
    </div>
  )
}

type TextProps = Shared & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'url' | 'number' | 'search'
  readonly autoComplete?: string
  readonly longest?: number
}

/** One line of text, a date, a time or a number, as text. */
export function TextField({ value, onChange, type = 'text', autoComplete = 'off', longest, ...frame }: TextProps) {
  return (
    <Field {...frame}>
      {(attributes) => (
        <input
          {...attributes}
          type={type}
          value={value}
          autoComplete={autoComplete}
          inputMode={type === 'number' ? 'numeric' : undefined}
          maxLength={longest}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

type LongProps = Shared & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly longest: number
}

/** Several lines of text. */
export function LongField({ value, onChange, longest, ...frame }: LongProps) {
  return (
    <Field {...frame}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={4}
          maxLength={longest}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

type ChoiceProps = Shared & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly (readonly [value: string, label: string])[]
  /** Said while nothing is chosen; missing: something always is. */
  readonly none?: string
}

/** One of a list. */
export function ChoiceField({ value, onChange, options, none, ...frame }: ChoiceProps) {
  return (
    <Field {...frame}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type YesNoProps = Shared & { readonly value: boolean | null; readonly onChange: (value: boolean) => void }

/** Yes or no; neither is chosen until somebody does. */
export function YesNoField({ label, help, fault, value, onChange }: YesNoProps) {
  const name = useId()
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {help && <p className="small quiet">{help}</p>}
      <div className="yes-no">
        {([true, false] as const).map((option) => (
          <label key={String(option)} className="tick-line">
            <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
            {option ? words.yes : words.no}
          </label>
        ))}
      </div>
      {fault && <p className="small fault">{fault}</p>}
    </fieldset>
  )
}

type TickProps = { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }

/** One box to tick. */
export function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <label className="tick-line">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  )
}
