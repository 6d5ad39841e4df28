import { check as words } from '@unspasm/guideline/words/en/check'
import { useAppState } from '../app-state.tsx'

const next = { none: 'left', left: 'right', right: 'none' } as const
const text = { none: words.turnLeft, left: words.turnRight, right: words.turnBack } as const

/** Turns the page with the head of somebody who lies on the side: left, right, upright. */
export function TurnPage() {
  const { preferences, setPreferences } = useAppState()
  return (
    <button
      type="button"
      className="button second tool"
      onClick={() => setPreferences({ turn: next[preferences.turn] })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M13 8a5 5 0 1 1-1.6-3.7M11.5 1.5v3h-3" />
      </svg>
      {text[preferences.turn]}
    </button>
  )
}
