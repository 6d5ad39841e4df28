import { alarmAt } from '@unspasm/care/heat/heat-clock'
import type { HeatCheck } from '@unspasm/care/heat/heat-run'
import { heat as words } from '@unspasm/guideline/words/en/heat'
import { StopButton } from '../ui/stop-button.tsx'
import { ComfortPicker } from './comfort-picker.tsx'
import type { RunPageProps } from './run-pages.tsx'
import { SkinPicker } from './skin-picker.tsx'
import { SpokenPage } from './spoken-page.tsx'

type Props = RunPageProps & { readonly check: HeatCheck }

/** A check that waits for its answer. Source: remedies 1.6. */
export function CheckPage({ run, now, isCold, check, tell }: Props) {
  const isLate = alarmAt(run, now).kind === 'loud'
  const bar = run.stage === 'on' && <StopButton onStop={() => tell({ type: 'taken-off' })}>{words.run.stop}</StopButton>
  const late = isLate && (
    <p className="heat-late" role="alert">
      {words.run.answerNow}
    </p>
  )
  if (check.asks === 'skin')
    return (
      <SpokenPage title={words.skin.title} lines={[words.skin.how]} bar={bar}>
        {late}
        <SkinPicker onPick={(look) => tell({ type: 'skin', look })} />
      </SpokenPage>
    )
  return (
    <SpokenPage title={isCold ? words.comfort.cold.title : words.comfort.heat.title} bar={bar}>
      {late}
      <ComfortPicker isCold={isCold} onPick={(level) => tell({ type: 'comfort', level })} />
    </SpokenPage>
  )
}
