import { massage as words } from '@unspasm/guideline/words/en/massage'
import { StopButton } from '../ui/stop-button.tsx'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  readonly cap: number
  readonly onSay: (pressure: number) => void
  readonly onWrong: () => void
  readonly onStop: () => void
}

/** The pressure number, said aloud; until it is said hands stay lighter. */
export function PressureAsk({ cap, onSay, onWrong, onStop }: Props) {
  const bar = (
    <>
      <div className="tool-pair">
        <button type="button" className="button plain" onClick={onWrong}>
          {words.stopSign}
        </button>
      </div>
      <StopButton onStop={onStop} />
    </>
  )
  return (
    <ToolPage title={words.askHelper} bar={bar} speaks>
      <PainPicker label={words.ask} ends={words.askEnds.replace('{n}', String(cap))} onPick={onSay} />
      <p>{words.notSaid}</p>
    </ToolPage>
  )
}
