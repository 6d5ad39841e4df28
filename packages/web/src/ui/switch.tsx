import './switch.css'

type Props = {
  readonly label: string
  readonly help?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something that is on or off. */
export function Switch({ label, help, isOn, onChange }: Props) {
  return (
    <button type="button" role="switch" aria-checked={isOn} className="switch" onClick={() => onChange(!isOn)}>
      <span className="switch-text">
        {label}
        {help && <span className="small quiet">{help}</span>}
      </span>
      <span className="switch-track" aria-hidden="true" />
    </button>
  )
}
