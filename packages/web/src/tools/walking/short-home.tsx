import { shortWalk } from '@unspasm/guideline/walking/walk-rules'
import { walking as words } from '@unspasm/guideline/words/en/walking'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ToolPage } from '../ui/tool-page.tsx'
import { StartBar } from './start-bar.tsx'
import { WalkingFigure } from './walking-figure.tsx'
import type { NewWalk } from './walk-state.ts'

export type HomeProps = {
  /** The most minutes that the gates allow; `null`: no limit. */
  readonly limit: number | null
  readonly chooser: ComponentChildren
  readonly onStart: (walk: NewWalk) => void
}

/** A few minutes on foot, now. Source: plan 4.1, N-10. */
export function ShortHome({ limit, chooser, onStart }: HomeProps) {
  const most = Math.min(shortWalk.mostMinutes, limit ?? shortWalk.mostMinutes)
  const [minutes, setMinutes] = useState<number>(Math.min(shortWalk.fewestMinutes, most))
  const bar = (
    <StartBar
      minutes={minutes}
      fewest={1}
      most={most}
      onChange={setMinutes}
      onStart={() => onStart({ kind: 'free', aimMinutes: minutes, mostMinutes: limit })}
    />
  )
  return (
    <ToolPage title={words.titles.short} bar={bar}>
      {chooser}
      <WalkingFigure />
      <ul className="stack walk-lines">
        {words.howTo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </ToolPage>
  )
}
