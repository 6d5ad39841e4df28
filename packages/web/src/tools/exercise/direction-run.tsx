import {
  beginDirection,
  closedByTest,
  directionSecondsLeft,
  directionStepAt,
  directionTestAt,
  directionVerdictOf,
  endRepetitions,
  isDirectionOver,
  pauseDirection,
  resumeDirection,
  stopDirectionTest,
  tellMeasure,
  type DirectionTest,
} from '@unspasm/care/exercise/direction-test'
import { movementOf } from '@unspasm/care/exercise/task'
import { wishParams } from '@unspasm/care/exercise/wishes'
import type { Answers } from '@unspasm/care/answers'
import { secondsIn } from '@unspasm/care/script'
import type { LiveSession } from '@unspasm/care/session'
import { withSign } from '@unspasm/care/stop-sign/noted-sign'
import { directionTest } from '@unspasm/guideline/exercise/direction-test'
import { directionWords as words, exercise } from '@unspasm/guideline/words/en/exercise'
import { useMemo } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { MeasureForm } from './measure-form.tsx'
import { MovementFigure } from './movement-figure.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'

/** A live direction test, and the ways to go on with it. */
export type DirectionProps = Pick<SessionOf<DirectionTest>, 'now' | 'end' | 'change'> & {
  readonly session: LiveSession<DirectionTest>
  readonly answers: Answers
}

const noticeId = 'direction'

/** The direction test while it runs. Source: remedies 5.6. */
export function DirectionRun(props: DirectionProps) {
  const { session, now, change, end, answers } = props
  useWakeLock(true)
  const state = directionTestAt(session.state, now)
  const step = directionStepAt(state, now)
  const changeState = (how: (test: DirectionTest, at: number) => DirectionTest) =>
    change((live, at) => ({ ...live, state: how(live.state, at) }))
  if (session.phase === 'stop') {
    const task = state.tries[state.at]?.task
    const over = () => {
      change((live) => ({ ...live, params: { ...live.params, ...paramsOf(state) } }))
      end({ endReason: 'safety-stop', minutes: directionTest.minutes })
    }
    const back = () => {
      changeState(resumeDirection)
      change((live) => ({ ...live, phase: 'run' }))
    }
    return (
      <StopSheet
        answers={answers}
        session={session}
        onNote={(sign) => change((live, at) => withSign(live, sign, at, task && movementOf(task)))}
        onBack={back}
        onStop={over}
        onEnd={over}
      />
    )
  }
  if (isDirectionOver(state) || !step) return <DirectionEnd {...props} state={state} />

  const stop = (
    <div className="exercise-row">
      <button
        type="button"
        className="button plain"
        onClick={() => {
          changeState(pauseDirection)
          change((live) => ({ ...live, phase: 'stop' }))
        }}
      >
        {exercise.wrong}
      </button>
      <StopButton onStop={() => changeState(stopDirectionTest)} />
    </div>
  )
  if (step.kind === 'ask')
    return (
      <MeasureForm
        key={`${state.at} ${step.id}`}
        title={step.id === 'ask' ? words.afterTitle : words.againTitle}
        onTell={(measure) => changeState((test, at) => tellMeasure(test, measure, at))}
      >
        {stop}
      </MeasureForm>
    )
  if (step.kind === 'wait')
    return <Waiting key={`${state.at} ${step.id}`} left={directionSecondsLeft(state, now) ?? 0} now={now} stop={stop} />
  const isReady = step.kind === 'ready'
  return (
    <Repeating
      state={state}
      isReady={isReady}
      rep={state.script.step}
      isMirrored={'side' in step && step.side === 2}
      stop={stop}
      onGo={() => changeState(isReady ? beginDirection : endRepetitions)}
    />
  )
}

type RepeatingProps = {
  readonly state: DirectionTest
  readonly isReady: boolean
  readonly rep: number
  readonly isMirrored: boolean
  readonly stop: preact.ComponentChild
  readonly onGo: () => void
}

function Repeating({ state, isReady, rep, isMirrored, stop, onGo }: RepeatingProps) {
  const { clock } = useAppState()
  const { direction, task } = state.tries[state.at]!
  const { say } = useVoice()
  const title = words.directions[direction]
  useOnChange(`${state.at} ${rep}`, () => say(isReady ? title : String(rep)))
  const secondsNow = useMemo(() => () => secondsIn(state.script, clock.steady()), [state, clock])
  const bar = (
    <>
      <button type="button" className={isReady ? 'button' : 'button second'} onClick={onGo}>
        {isReady ? words.go : words.enough}
      </button>
      {stop}
    </>
  )
  return (
    <ToolPage title={title} bar={bar} speaks className="exercise moving">
      <div className="exercise-figure">
        <MovementFigure task={task} isMirrored={isMirrored} {...(!isReady && { secondsNow })} />
      </div>
      <p className="exercise-count">
        <strong>{exercise.rep.replace('{n}', String(rep)).replace('{of}', String(directionTest.reps))}</strong>
      </p>
    </ToolPage>
  )
}

type WaitingProps = { readonly left: number; readonly now: number; readonly stop: preact.ComponentChild }

function Waiting({ left, now, stop }: WaitingProps) {
  const { ring } = useAlarm()
  const { say } = useVoice()
  useOnChange('wait', () => say(words.wait))
  useOnChange('notice', () => {
    notifyAt(noticeId, now + left * 1000, now, words.afterTitle, words.pain)
    return () => {
      cancelNotice(noticeId)
      ring('soft')
    }
  })
  return (
    <ToolPage title={words.wait} bar={stop} speaks className="exercise">
      <Timer seconds={left} label={words.waitLabel} />
    </ToolPage>
  )
}

/** What the record keeps of a test. */
const paramsOf = (state: DirectionTest) => {
  const verdict = directionVerdictOf(state)
  const closed = closedByTest(state)
  return {
    ...(verdict && { [wishParams.direction]: verdict }),
    ...(closed.length > 0 && { [wishParams.closedDirections]: closed }),
  }
}

function DirectionEnd({ session, state, change, end }: DirectionProps & { readonly state: DirectionTest }) {
  const [, navigate] = useLocation()
  const verdict = directionVerdictOf(state)
  const save = () => {
    change((live) => ({ ...live, phase: 'after', params: { ...live.params, ...paramsOf(state) } }))
    end({ endReason: verdict ? 'completed' : 'user-stop', minutes: directionTest.minutes })
    navigate(`/tool/${session.remedy}`, { replace: true })
  }
  const bar = (
    <button type="button" className="button" onClick={save}>
      {words.done}
    </button>
  )
  return (
    <ToolPage title={verdict ? words.verdicts[verdict] : words.stopped} bar={bar} speaks>
      <p>{verdict ? words.so[verdict] : words.stoppedWhy}</p>
      {closedByTest(state).map((direction) => (
        <p key={direction}>{words.closed[direction]}</p>
      ))}
    </ToolPage>
  )
}
