import type { Answers } from '@unspasm/care/answers'
import type { PermissionCard } from '@unspasm/care/massage/permission-card'
import { halved } from '@unspasm/care/massage/pressure'
import type { LiveSession } from '@unspasm/care/session'
import { withSign } from '@unspasm/care/stop-sign/noted-sign'
import { massageStop } from '@unspasm/guideline/massage/massage-stop'
import { visitDose } from '@unspasm/guideline/massage/visit'
import { massage, massageSigns } from '@unspasm/guideline/words/en/massage'
import { massageVisit as words } from '@unspasm/guideline/words/en/massage-visit'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import { PainPicker } from '../ui/pain-picker.tsx'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { ZonePictures } from './massage-card.tsx'
import { PressureAsk } from './pressure-ask.tsx'
import { withSitting } from './sittings.ts'
import type { VisitState } from './visit-state.ts'

type Props = Pick<SessionOf<VisitState>, 'now' | 'change' | 'end' | 'discard'> & {
  readonly session: LiveSession<VisitState>
  readonly answers: Answers
  readonly card: PermissionCard
  readonly onEnded: () => void
}

const millisecondsPerMinute = 60_000

/** One sitting with a therapist: pain before, the pressure number at 2, 10 and 20 minutes, stop at any time, pain after. */
export function VisitSession({ session, now, change, end, discard, answers, card, onEnded }: Props) {
  const { clock, setEpisode } = useAppState()
  const { state, painBefore } = session
  /** Minutes that the sitting lasted: where something was wrong, until somebody said so. */
  const minutesOf = ({ phase, phaseSince }: Pick<LiveSession, 'phase' | 'phaseSince'>, at: number) => {
    if (state.since === null) return 0
    const until = phase === 'stop' ? phaseSince : at
    return Math.round(Math.min(state.maxMinutes, Math.max(0, until - state.since) / millisecondsPerMinute) * 10) / 10
  }

  const toAfter = () =>
    change((live, at) => ({
      ...live,
      phase: 'after',
      endedAt: live.endedAt ?? at,
      params: { ...live.params, minutes: minutesOf(live, at) },
    }))
  const finish = (endReason: 'completed' | 'user-stop' | 'safety-stop', painAfter: number | null) => {
    const minutes = typeof session.params['minutes'] === 'number' ? session.params['minutes'] : minutesOf(session, now)
    change((live) => ({ ...live, ...(painAfter !== null && { painAfter }) }))
    end({ endReason, minutes })
    if (state.since !== null)
      setEpisode(
        (before) =>
          before &&
          withSitting(before, {
            ...momentNow(clock),
            kind: 'massage',
            ...(painBefore !== undefined && { painBefore }),
          }),
      )
    onEnded()
  }

  switch (session.phase) {
    case 'stop': {
      const back = () => change((live) => ({ ...live, phase: 'run' }))
      return (
        <StopSheet
          answers={answers}
          session={session}
          rechecks={massageStop.rechecks}
          more={massageStop.signs.map((sign) => ({ sign, label: massageSigns[sign.id] }))}
          onNote={(sign) => change((live, at) => withSign(live, sign, at))}
          onBack={back}
          onStop={() => finish('safety-stop', null)}
          onEnd={toAfter}
        />
      )
    }
    case 'run':
      return (
        <Running
          state={state}
          card={card}
          now={now}
          onPressure={(minute, pressure) =>
            change((live, at) => ({
              ...live,
              checks: [...live.checks, { id: `pressure-${minute}`, at, answer: pressure }],
              state: {
                ...live.state,
                asked: [...live.state.asked, minute],
                cap: pressure > live.state.cap ? halved(live.state.cap) : live.state.cap,
              },
            }))
          }
          onWrong={() => change((live) => ({ ...live, phase: 'stop' }))}
          onStop={toAfter}
        />
      )
    case 'after':
      return (
        <After
          onSave={(pain) => {
            const isWhole = session.params['minutes'] === state.maxMinutes
            finish(isWhole ? 'completed' : 'user-stop', pain)
          }}
        />
      )
    default:
      return (
        <ToolPage
          title={massage.before}
          bar={
            <button type="button" className="button plain" onClick={discard}>
              {massage.notNow}
            </button>
          }
        >
          <PainPicker
            label={massage.painLabel}
            onPick={(pain) =>
              change((live, at) => ({
                ...live,
                phase: 'run',
                painBefore: pain,
                state: { ...live.state, since: at },
              }))
            }
          />
        </ToolPage>
      )
  }
}

type RunningProps = {
  readonly state: VisitState
  readonly card: PermissionCard
  readonly now: number
  readonly onPressure: (minute: number, pressure: number) => void
  readonly onWrong: () => void
  readonly onStop: () => void
}

function Running({ state, card, now, onPressure, onWrong, onStop }: RunningProps) {
  const passed = Math.max(0, now - (state.since ?? now)) / 1000
  const left = Math.max(0, state.maxMinutes * 60 - passed)
  const isOver = left <= 0
  const asks = visitDose.askPressureAtMinutes.filter((minute) => passed >= minute * 60 && !state.asked.includes(minute))
  const minute = asks.at(-1) ?? null
  const cap = Math.min(state.cap, card.pressureCap)
  const { ring } = useAlarm()
  const { say } = useVoice()
  useWakeLock(true)
  useOnChange(minute, () => {
    if (minute !== null) say(words.askPressure)
  })
  useOnChange(isOver, () => {
    if (!isOver) return
    ring('soft')
    say(words.overTime)
    onStop()
  })
  if (minute !== null && !isOver)
    return (
      <PressureAsk cap={cap} onSay={(pressure) => onPressure(minute, pressure)} onWrong={onWrong} onStop={onStop} />
    )
  const bar = (
    <>
      <div className="tool-pair">
        <button type="button" className="button plain" onClick={onWrong}>
          {massage.stopSign}
        </button>
      </div>
      <StopButton onStop={onStop}>{words.stop}</StopButton>
    </>
  )
  return (
    <ToolPage title={words.during} bar={bar} speaks>
      <Timer seconds={left} label={words.duringTime.replace('{n}', String(state.maxMinutes))} />
      <p className="massage-pressure">{words.pressureText.replace('{n}', String(cap)).replace(': {word}', '')}</p>
      <ZonePictures
        press={card.zones}
        never={card.notHere}
        left={[]}
        called={{ press: words.allowed, never: words.notHere }}
      />
    </ToolPage>
  )
}

function After({ onSave }: { readonly onSave: (pain: number | null) => void }) {
  const [pain, setPain] = useState<number | null>(null)
  const bar = (
    <button type="button" className="button" onClick={() => onSave(pain)}>
      {pain === null ? massage.saveUnsaid : words.save}
    </button>
  )
  return (
    <ToolPage title={words.afterTitle} bar={bar}>
      <PainPicker label={words.afterPain} value={pain ?? undefined} onPick={setPain} />
      <p>{massage.soreness}</p>
      <p>{words.afterText}</p>
    </ToolPage>
  )
}
