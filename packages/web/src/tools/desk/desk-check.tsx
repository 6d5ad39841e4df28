import { nextDeskPoint, noDeskAnswer } from '@unspasm/care/desk/desk-check'
import { deskPoints, type DeskPointId } from '@unspasm/guideline/desk/desk-points'
import { desk as words } from '@unspasm/guideline/words/en/desk'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useSession } from '../use-session.ts'
import { useToolState } from '../use-tool-state.ts'
import { DeskPicture } from './desk-picture.tsx'
import { DeskPoint } from './desk-point.tsx'
import { DeskSummary } from './desk-summary.tsx'
import { emptyDesk, readDeskState } from './desk-state.ts'
import './desk.css'

const readNothing = (): null => null

/** Sixteen looks at seat, desk and screen, one at a time; then what to change, worst first. */
export default function DeskCheck({ tool }: ToolProps) {
  const { clock } = useAppState()
  const [{ answers, hasBifocals, doneOn }, setDesk] = useToolState(tool, readDeskState)
  const { begin, end } = useSession(tool, readNothing)
  const [shown, show] = useState<DeskPointId | 'intro' | null>(doneOn === null ? 'intro' : null)
  const next = nextDeskPoint(answers)

  const finish = () => {
    begin({ state: null, phase: 'after' })
    end({ endReason: 'completed', minutes: 0 })
  }
  const answer = (point: DeskPointId, given: string) => {
    const after = { ...answers, [point]: given }
    const rest = nextDeskPoint(after)
    setDesk((before) => ({ ...before, answers: after, doneOn: rest === null ? clock.today() : before.doneOn }))
    if (rest === null && next !== null) finish()
    show(rest)
  }

  if (shown === 'intro') {
    const bar = (
      <button type="button" className="button" onClick={() => show(next)}>
        {Object.keys(answers).length === 0 ? words.start : words.goOn}
      </button>
    )
    return (
      <ToolPage title={words.title} bar={bar}>
        <DeskPicture point="DC-9" label="" isBifocal={false} />
        <p>{words.intro}</p>
        <p>{words.phone}</p>
        <p className="small quiet">{words.comfort}</p>
      </ToolPage>
    )
  }
  if (shown === null)
    return (
      <DeskSummary
        answers={answers}
        doneOn={doneOn ?? clock.today()}
        onLook={show}
        onAgain={() => {
          setDesk((before) => ({ ...emptyDesk, hasBifocals: before.hasBifocals }))
          show('intro')
        }}
      />
    )
  const at = deskPoints.findIndex(({ id }) => id === shown)
  const before = deskPoints[at - 1]
  return (
    <DeskPoint
      key={shown}
      point={shown}
      given={answers[shown]}
      hasBifocals={hasBifocals}
      onBifocals={(isOn) => setDesk((desk) => ({ ...desk, hasBifocals: isOn }))}
      onAnswer={(given) => answer(shown, given ?? noDeskAnswer)}
      onBack={before ? () => show(before.id) : null}
    />
  )
}
