import { restUntil } from '@unspasm/care/heat/heat-clock'
import { mayGoBackOn } from '@unspasm/care/heat/heat-events'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useAppState } from '../../app-state.tsx'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import type { RunPageProps } from './run-pages.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.rest

/** Too hot: off for three minutes, one layer more, back on only by a tap. Source: remedies 1.4. */
export function RestPage({ run, tell }: RunPageProps) {
  const { clock } = useAppState()
  const surely = clock.surely(run.since)
  const isOver = mayGoBackOn(run, surely)
  const stop = <StopButton onStop={() => tell({ type: 'taken-off' })}>{words.stop}</StopButton>
  if (isOver) {
    const bar = (
      <>
        <button type="button" className="button" onClick={() => tell({ type: 'back-on' })}>
          {words.backOn}
        </button>
        {stop}
      </>
    )
    return <SpokenPage title={words.over} bar={bar} />
  }
  return (
    <SpokenPage title={words.title} lines={words.lines} bar={stop}>
      <Timer seconds={Math.max(0, restUntil(run) - surely) / 1000} label={words.label} />
    </SpokenPage>
  )
}
