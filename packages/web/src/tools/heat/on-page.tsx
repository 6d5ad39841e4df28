import { secondsToEnd } from '@unspasm/care/heat/heat-clock'
import { comfort } from '@unspasm/guideline/heat/run-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { fill } from './fill.ts'
import { Glow } from './glow.tsx'
import type { RunPageProps } from './run-pages.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.run

/** It warms: what is left, and every way to say that it is not right. */
export function OnPage({ run, now, isCold, tell }: RunPageProps) {
  const left = secondsToEnd(run, now)
  const whole = run.terms.minutes * 60
  const lastComfort = run.asked.findLast(({ id }) => id.startsWith('comfort'))?.answer
  const wasMild = typeof lastComfort === 'number' && lastComfort <= comfort.mildMost
  const bar = (
    <>
      <div className="heat-two">
        {!isCold && (
          <button type="button" className="button second" onClick={() => tell({ type: 'comfort', level: comfort.hot })}>
            {words.tooHot}
          </button>
        )}
        <button
          type="button"
          className="button second"
          onClick={() => tell(isCold ? { type: 'comfort', level: comfort.hurts } : { type: 'burnt' })}
        >
          {isCold ? heat.comfort.cold.levels[comfort.hurts] : words.burnt}
        </button>
      </div>
      <StopButton onStop={() => tell({ type: 'taken-off' })}>{words.stop}</StopButton>
    </>
  )
  return (
    <SpokenPage title={isCold ? words.titleCold : words.title} bar={bar}>
      <Glow share={1 - left / whole} isCold={isCold}>
        <Timer seconds={left} label={words.left} />
      </Glow>
      {wasMild && !isCold && (
        <section className="stack">
          <p>{words.mild}</p>
          {run.extraLayers > 0 && (
            <button type="button" className="button second" onClick={() => tell({ type: 'layer-off' })}>
              {words.layerOff}
            </button>
          )}
        </section>
      )}
      {run.extraLayers > 0 && <p className="small quiet">{fill(words.extra, { n: run.extraLayers })}</p>}
      <p className="quiet">{words.breathe}</p>
    </SpokenPage>
  )
}
