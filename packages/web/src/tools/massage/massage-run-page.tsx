import {
  pressureQuestion,
  skipped,
  withMoreTime,
  withPressure,
  type MassageRun,
} from '@unspasm/care/massage/massage-run'
import type { ReadyMassage } from '@unspasm/care/massage/ready-massage'
import { isOver, paused, resumed, secondsLeft } from '@unspasm/care/script'
import { extendSeconds } from '@unspasm/guideline/massage/massage-scripts'
import { massage as words, massageSteps } from '@unspasm/guideline/words/en/massage'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { PressureAsk } from './pressure-ask.tsx'
import { ZoneFigure, ZoneLegend } from './zone-figure.tsx'
import { zoneWords } from './zone-words.ts'

type Props = {
  readonly ready: ReadyMassage
  readonly run: MassageRun
  readonly now: number
  readonly onChange: (how: (run: MassageRun, at: number) => MassageRun) => void
  readonly onWrong: () => void
  readonly onOver: () => void
}

/** One step of a massage: what to do, where, how firm, how long. */
export function MassageRunPage({ ready, run, now, onChange, onWrong, onOver }: Props) {
  const { steps, zones, script, mostSeconds } = ready
  const isAllOver = isOver(steps, run.place)
  const step = steps[Math.min(run.place.step, steps.length - 1)]!
  const text = massageSteps[step.say] ?? step.id
  const left = secondsLeft(steps, run.place, now)
  const isPaused = run.place.pausedAt !== null
  const question = pressureQuestion(run, steps, script.asksPressureEverySeconds, now)
  const { ring } = useAlarm()
  const { say } = useVoice()
  useWakeLock(!isPaused)
  useOnChange(step.id, () => {
    if (run.place.step > 0) ring('soft')
    say(text)
  })
  useOnChange(question, () => {
    if (question) say(words.askHelper)
  })
  useOnChange(isAllOver, () => {
    if (!isAllOver) return
    ring('soft')
    say(words.after)
    onOver()
  })
  if (question)
    return (
      <PressureAsk
        cap={run.cap}
        onSay={(pressure) => onChange((before) => withPressure({ ...before, cap: run.cap }, question, pressure))}
        onWrong={onWrong}
        onStop={onOver}
      />
    )

  const next = () => onChange((before, at) => skipped(before, steps, at))
  const more = withMoreTime(run, steps, mostSeconds, extendSeconds)
  const bar = (
    <>
      {left === null && (
        <button type="button" className="button" onClick={next}>
          {words.ready}
        </button>
      )}
      <div className="tool-pair">
        {left !== null && (
          <button type="button" className="button plain" onClick={next}>
            {step.untilEases ? words.eased : words.skip}
          </button>
        )}
        {left !== null && more && (
          <button
            type="button"
            className="button plain"
            onClick={() => onChange((before) => withMoreTime(before, steps, mostSeconds, extendSeconds) ?? before)}
          >
            {words.more}
          </button>
        )}
        {left !== null && (
          <button
            type="button"
            className="button plain"
            onClick={() =>
              onChange((before, at) => ({ ...before, place: (isPaused ? resumed : paused)(before.place, at) }))
            }
          >
            {isPaused ? words.resume : words.pause}
          </button>
        )}
        <button type="button" className="button plain" onClick={onWrong}>
          {words.stopSign}
        </button>
      </div>
      <StopButton onStop={onOver} />
    </>
  )
  const place = words.stepOf.replace('{n}', String(run.place.step + 1)).replace('{all}', String(steps.length))
  const spoken = zoneWords(step.zones).join(', ')
  return (
    <ToolPage title={text} bar={bar} speaks className="massage-run">
      <p className="small quiet">{place}</p>
      {left === null ? <p>{words.waits}</p> : <Timer seconds={left} label={words.left} />}
      {step.zones.length > 0 && (
        <div className="massage-now">
          <ZoneFigure
            view="back"
            crop="trunk"
            title={`${words.pressHere}: ${spoken}`}
            press={step.zones}
            never={zones.never}
            left={zones.left}
          />
          <div className="stack">
            {step.pressure && <p className="massage-pressure">{pressureText(step.pressure)}</p>}
            {step.pressure && step.pressure.to >= 3 && <p>{words.breathe}</p>}
            <ZoneLegend hasLeft={zones.left.length > 0} press={spoken} />
          </div>
        </div>
      )}
    </ToolPage>
  )
}

const pressureText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to
    ? words.pressure.replace('{n}', String(to))
    : words.pressureRange.replace('{from}', String(from)).replace('{to}', String(to))
