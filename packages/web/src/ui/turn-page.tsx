import { check as words } from '@unspasm/guideline/words/en/check'
import { useAppState } from '../app-state.tsx'

const next = { none: 'left', left: 'right', right: 'none' } as const
const text = { none: words.turnLeft, left: words.turnRight, right: words.turnBack } as const

/** Turns the page with the head of somebody who lies on the side: left, right, upright. */
export function TurnPage() {
  const { preferences, setPreferences } = useAppState()
  return (
    <button type="button" className="button plain" onClick={() => setPreferences({ turn: next[preferences.turn] })}>
      {text[preferences.turn]}
    </button>
  )
}
