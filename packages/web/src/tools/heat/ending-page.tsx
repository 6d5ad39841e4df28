import { mayBeLonger } from '@unspasm/care/heat/heat-events'
import type { SkinLook } from '@unspasm/care/heat/heat-run'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useState } from 'preact/hooks'
import { ComfortPicker } from './comfort-picker.tsx'
import { fill } from './fill.ts'
import type { RunPageProps } from './run-pages.tsx'
import { SkinPicker } from './skin-picker.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.ending

/** The end: it comes off now. A pad whose checks were normal may go on once, after both questions. Source: remedies 1.4. */
export function EndingPage({ run, tell }: RunPageProps) {
  const [wantsLonger, setWantsLonger] = useState(false)
  const [level, setLevel] = useState<number | null>(null)
  const { terms, endReason } = run
  const mayGoOn = mayBeLonger(run)
  const off = (
    <button type="button" className="button heat-big" onClick={() => tell({ type: 'taken-off' })}>
      {words.isOff}
    </button>
  )
  if (wantsLonger && mayGoOn) {
    const tellBoth = (look: SkinLook) => tell({ type: 'longer', level: level ?? 0, look })
    return level === null ? (
      <SpokenPage title={heat.comfort.heat.title} bar={off}>
        <ComfortPicker isCold={false} onPick={setLevel} />
      </SpokenPage>
    ) : (
      <SpokenPage title={heat.skin.title} lines={[heat.skin.how]} bar={off}>
        <SkinPicker onPick={tellBoth} />
      </SpokenPage>
    )
  }
  const lines = [
    endReason === 'safety-stop' ? words['safety-stop'] : words.completed,
    ...(terms.variant === 'electric-pad' ? [words.pad] : []),
  ]
  return (
    <SpokenPage title={words.title} lines={lines} bar={off} className="heat-now">
      {mayGoOn && (
        <button type="button" className="button second" onClick={() => setWantsLonger(true)}>
          {fill(words.longer, { n: (terms.longerMinutes ?? 0) - terms.minutes })}
        </button>
      )}
    </SpokenPage>
  )
}
