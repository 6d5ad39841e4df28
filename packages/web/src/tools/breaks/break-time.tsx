import type { CoachState } from '@unspasm/care/breaks/coach-state'
import { breaks as words } from '@unspasm/guideline/words/en/breaks'
import { clockText } from '../ui/clock-text.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import type { CoachScreenProps } from './coach-screen.ts'
import { Move } from './nudge-screen.tsx'

/** Away from the seat: how long, and what to do. Nothing hurries back. */
export function BreakTime({ coach, answers, plan, state }: CoachScreenProps & { readonly state: CoachState }) {
  const { now, terms, tell } = coach
  const bar = (
    <button type="button" className="button" onClick={() => tell({ type: 'sat' })}>
      {words.sitAgain}
    </button>
  )
  return (
    <ToolPage title={words.titles.up} bar={bar}>
      <p className="timer" role="timer">
        <span className="timer-digits">{clockText(Math.floor((now - state.since) / 1000))}</span>
        <span className="small quiet">{words.upFor}</span>
      </p>
      <p className="quiet">{words.upHint.replace('{n}', String(terms.breakMin))}</p>
      <Move id={state.lastMove} answers={answers} on={plan.on} isPaced={terms.isPaced} />
    </ToolPage>
  )
}
