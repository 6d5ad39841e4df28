import { findPosition, type PositionId } from '@unspasm/guideline/positions/find-position'
import { positions as words, positionSteps } from '@unspasm/guideline/words/en/positions'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useVoice } from '../device/use-voice.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { titleOfTool } from '../tool-title.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { PositionFigure } from './position-figure.tsx'
import type { PositionsState } from './positions-state.ts'

type Props = {
  readonly state: PositionsState
  readonly onIn: () => void
  readonly onPass: () => void
  readonly onCannotKneel: () => void
  readonly onWrong: () => void
  readonly onEnd: () => void
}

const kneeling: readonly PositionId[] = findPosition.kneeling

/** How to get into the next position; nothing runs until the person is in it. */
export function GetIn({ state, onIn, onPass, onCannotKneel, onWrong, onEnd }: Props) {
  const { search, total } = state
  const position = search.left[0]!
  const { say } = useVoice()
  useWakeLock(true)
  useOnChange(position, () => say(positionSteps[position]))
  const bar = (
    <>
      <button type="button" className="button" onClick={onIn}>
        {words.imIn}
      </button>
      {kneeling.includes(position) ? (
        <button type="button" className="button second" onClick={onCannotKneel}>
          {words.cannotKneel}
        </button>
      ) : (
        <button type="button" className="button second" onClick={onPass}>
          {words.notThis}
        </button>
      )}
      <div className="tool-pair">
        <button type="button" className="button plain" onClick={onWrong}>
          {words.stopSign}
        </button>
        <button type="button" className="button plain" onClick={onEnd}>
          {words.stop}
        </button>
      </div>
    </>
  )
  const place = words.tryOf.replace('{n}', String(total - search.left.length + 1)).replace('{all}', String(total))
  return (
    <ToolPage title={titleOfTool('positions', position)} bar={bar} speaks>
      <p className="quiet">{place}</p>
      <PositionFigure position={position} />
      <p className="position-line">{positionSteps[position]}</p>
    </ToolPage>
  )
}

type PainProps = { readonly onPick: (pain: number) => void; readonly onPass: () => void }

/** The pain at the start of a position: without it nothing can be compared. */
export function PainBefore({ onPick, onPass }: PainProps) {
  const bar = (
    <button type="button" className="button plain" onClick={onPass}>
      {words.notThis}
    </button>
  )
  return (
    <ToolPage title={words.before} bar={bar}>
      <PainPicker label={words.after} onPick={onPick} />
    </ToolPage>
  )
}
