import { heat } from '@unspasm/guideline/words/en/heat'
import { useState } from 'preact/hooks'
import { PainPicker } from '../ui/pain-picker.tsx'
import type { HeatPageProps } from './heat-page-props.ts'
import { PlacePage } from './place-page.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.before

type Props = HeatPageProps & { readonly onLeave: () => void }

/** Pain before it starts, then the place for it. Source: remedies 0.3. */
export function BeforePages({ onLeave, ...page }: Props) {
  const { session, change } = page
  const [isTold, setTold] = useState(false)
  const { painBefore, tightnessBefore } = session
  if (isTold) return <PlacePage {...page} onLeave={onLeave} />
  const bar = (
    <button
      type="button"
      className={painBefore === undefined ? 'button plain' : 'button'}
      onClick={() => setTold(true)}
    >
      {painBefore === undefined ? words.skip : words.goOn}
    </button>
  )
  return (
    <SpokenPage title={words.pain} bar={bar}>
      <PainPicker
        label={words.pain}
        isTitled
        value={painBefore}
        onPick={(pain) => change((live) => ({ ...live, painBefore: pain }))}
      />
      <details className="disclosure">
        <summary>{words.addTightness}</summary>
        <PainPicker
          label={words.tightness}
          value={tightnessBefore}
          ends={words.tightEnds}
          onPick={(tightness) => change((live) => ({ ...live, tightnessBefore: tightness }))}
        />
      </details>
    </SpokenPage>
  )
}
