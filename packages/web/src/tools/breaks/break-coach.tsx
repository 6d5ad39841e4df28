import { blockMinutes } from '@unspasm/care/breaks/coach-clock'
import { breakRules, sittingPacing } from '@unspasm/guideline/breaks/break-rules'
import { breaks as words } from '@unspasm/guideline/words/en/breaks'
import { useState } from 'preact/hooks'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { BreakTime } from './break-time.tsx'
import { CoachSettings } from './coach-settings.tsx'
import { NudgeScreen } from './nudge-screen.tsx'
import { AsksPain, AsksRhythm } from './coach-questions.tsx'
import { Sitting } from './sitting.tsx'
import { useCoachCalls } from './use-coach-calls.ts'
import { useCoach } from './use-coach.ts'
import type { CoachScreenProps } from './coach-screen.ts'
import './breaks.css'

/** Breaks from sitting: calls to change, to get up, and sitting that is paced while the back is sore. */
export default function BreakCoach({ answers, plan }: ToolProps) {
  const coach = useCoach(answers)
  const { state } = coach
  const [isSetting, setSetting] = useState(false)
  useCoachCalls(coach)

  const screen = { coach, answers, plan, openSettings: () => setSetting(true) }
  if (isSetting) return <CoachSettings coach={coach} onDone={() => setSetting(false)} />
  if (!state) return <CoachOff {...screen} />
  if (state.asksPain) return <AsksPain {...screen} />
  if (state.asksRhythm) return <AsksRhythm {...screen} />
  if (state.nudge) return <NudgeScreen {...screen} nudge={state.nudge} />
  if (state.place === 'up') return <BreakTime {...screen} state={state} />
  return <Sitting {...screen} state={state} />
}

function CoachOff({ coach, openSettings }: CoachScreenProps) {
  const { terms, turnOn, record } = coach
  const { breakMinutes } = breakRules
  const block = String(blockMinutes({ pacing: record.pacing }, terms))
  const bar = (
    <button type="button" className="button" onClick={turnOn}>
      {terms.isPaced ? words.satDown : words.start}
    </button>
  )
  const told = terms.isPaced
    ? words.paced
        .replace('{block}', block)
        .replace('{from}', String(sittingPacing.breakMinutes.from))
        .replace('{until}', String(sittingPacing.breakMinutes.until))
    : words.usual
        .replace('{shift}', String(terms.shiftEveryMin))
        .replace('{every}', String(terms.breakEveryMin))
        .replace(
          '{break}',
          terms.breakMin === breakMinutes.until
            ? String(terms.breakMin)
            : `${breakMinutes.from} to ${breakMinutes.until}`,
        )
  return (
    <ToolPage title={words.titles.off} bar={bar}>
      <p className="break-lead">{told}</p>
      {terms.isPaced && (
        <>
          <p>{words.pacedWhy}</p>
          <p>{words.measure}</p>
        </>
      )}
      <p>{words.motto}</p>
      <button type="button" className="button second" onClick={openSettings}>
        {words.settings.open}
      </button>
      <p className="small quiet">
        {words.keepOpen} {words.evidence}
      </p>
    </ToolPage>
  )
}
