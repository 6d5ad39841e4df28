import { drynessOf } from '@unspasm/care/drinking/dryness'
import type { LimitNote } from '@unspasm/guideline/tool'
import { drinking } from '@unspasm/guideline/words/en/drinking'
import { ToolPage } from '../ui/tool-page.tsx'
import type { DrinkScreen } from './drinks-home.tsx'
import type { DryCheck } from './drinks-state.ts'

const words = drinking.dry

type Props = {
  readonly check: DryCheck
  readonly notes: readonly LimitNote[]
  /** What a dry person may do: drink now, drink later, or ask the doctor. */
  readonly room: 'now' | 'later' | 'doctor'
  readonly onLeave: (next: DrinkScreen) => void
}

/** What the four taps say, and the one thing to do. */
export function DryResult({ check, notes, room, onLeave }: Props) {
  const { kind, tellsClinic } = drynessOf(check.taps, notes)
  const mayDrink = kind === 'dry' && room === 'now'
  const ofDry = room === 'now' ? 'dry' : room
  const { title, text } = words.results[kind === 'dry' ? ofDry : kind === 'fine' ? 'fine' : 'unclear']
  const bar = (
    <>
      {mayDrink && (
        <button type="button" className="button" onClick={() => onLeave('glasses')}>
          {words.start}
        </button>
      )}
      <button type="button" className={mayDrink ? 'button second' : 'button'} onClick={() => onLeave('home')}>
        {words.back}
      </button>
    </>
  )
  return (
    <ToolPage title={title} bar={bar} className="drinks">
      {tellsClinic && <p className="drinks-call">{words.clinic}</p>}
      <p>{text}</p>
      <button type="button" className="button plain" onClick={() => onLeave('dry')}>
        {words.again}
      </button>
    </ToolPage>
  )
}
