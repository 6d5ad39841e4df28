import { heat as words } from '@unspasm/guideline/words/en/heat'
import '../../pages/check/questions.css'

type Props = {
  readonly isCold: boolean
  /** 0 to 4. */
  readonly onPick: (level: number) => void
}

/** How warm it is, or how cold: five big rows, the fuller the stronger. Source: remedies 1.4. */
export function ComfortPicker({ isCold, onPick }: Props) {
  const { levels, title } = isCold ? words.comfort.cold : words.comfort.heat
  return (
    <fieldset className={`heat-comfort${isCold ? ' cold' : ''}`} aria-label={title}>
      {levels.map((label, level) => (
        <button key={label} type="button" className="choice" onClick={() => onPick(level)}>
          <span className="heat-level" aria-hidden="true" style={{ width: `${level * 25}%` }} />
          <span className="heat-label">{label}</span>
        </button>
      ))}
    </fieldset>
  )
}
