import type { ComponentChildren } from 'preact'

type Props = {
  /** Of the session that has passed, 0 to 1. */
  readonly share: number
  readonly isCold: boolean
  readonly children: ComponentChildren
}

const around = 2 * Math.PI * 46

/** A ring that fills as the session passes, around what is inside. */
export function Glow({ share, isCold, children }: Props) {
  return (
    <div className={`heat-glow${isCold ? ' cold' : ''}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="track" cx="50" cy="50" r="46" />
        <circle
          className="passed"
          cx="50"
          cy="50"
          r="46"
          strokeDasharray={`${Math.min(1, Math.max(0, share)) * around} ${around}`}
        />
      </svg>
      {children}
    </div>
  )
}
