import type { Answers } from '@unspasm/care/answers'
import type { LiveSession } from '@unspasm/care/session'
import { walking as words } from '@unspasm/guideline/words/en/walking'
import { useOnChange } from '../breaks/use-on-change.ts'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { StopButton } from '../ui/stop-button.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { WalkAfter } from './walk-after.tsx'
import { WalkClock } from './walk-clock.tsx'
import { WalkStop } from './walk-stop.tsx'
import { WalkingFigure } from './walking-figure.tsx'
import type { WalkState } from './walk-state.ts'

export type WalkSessionProps = Pick<SessionOf<WalkState>, 'now' | 'change' | 'end' | 'discard'> & {
  readonly session: LiveSession<WalkState>
  readonly answers: Answers
}

const noticeId = 'walk'
const millisecondsPerMinute = 60_000

/** Ends the walking itself; never later than its limit, however late anybody looks. */
export function withWalkEnded(
  session: LiveSession<WalkState>,
  at: number,
  phase: 'after' | 'stop',
): LiveSession<WalkState> {
  const { walkingSince, mostMinutes } = session.state
  const limit = walkingSince === null || mostMinutes === null ? at : walkingSince + mostMinutes * millisecondsPerMinute
  const until = Math.min(at, limit)
  return { ...session, phase, endedAt: until, state: { ...session.state, walkedUntil: until } }
}

/** One walk: pain before, the walk itself, pain after. Source: remedies 0.3. */
export function WalkSession(props: WalkSessionProps) {
  const { session } = props
  if (session.phase === 'run') return <WalkRun {...props} />
  if (session.phase === 'stop') return <WalkStop {...props} />
  if (session.phase === 'after') return <WalkAfter {...props} />
  return <WalkBefore {...props} />
}

function WalkBefore({ change, discard }: WalkSessionProps) {
  const go = (painBefore: number | null) =>
    change((session, at) => ({
      ...session,
      phase: 'run',
      ...(painBefore !== null && { painBefore }),
      state: { ...session.state, walkingSince: at },
    }))
  const bar = (
    <>
      <button type="button" className="button plain" onClick={() => go(null)}>
        {words.painSkip}
      </button>
      <button type="button" className="button plain" onClick={discard}>
        {words.notNow}
      </button>
    </>
  )
  return (
    <ToolPage title={words.titles.before} bar={bar}>
      <PainPicker label={words.painNow} onPick={go} />
    </ToolPage>
  )
}

function WalkRun({ session, now, change }: WalkSessionProps) {
  const { kind, aimMinutes, mostMinutes, walkingSince } = session.state
  const { ring } = useAlarm()
  const { say } = useVoice()
  useWakeLock(true)
  const since = walkingSince ?? session.phaseSince
  const walked = (now - since) / millisecondsPerMinute
  const isThere = aimMinutes !== null && walked >= aimMinutes
  const isMost = mostMinutes !== null && walked >= mostMinutes
  const over = aimMinutes === null ? '' : words.run.over.replace('{n}', String(aimMinutes))

  useOnChange(since, () => {
    const minutes = aimMinutes ?? mostMinutes
    if (minutes === null) return
    notifyAt(noticeId, since + minutes * millisecondsPerMinute, now, words.run.title, over)
    return () => cancelNotice(noticeId)
  })
  useOnChange(isThere, () => {
    if (!isThere) return
    ring('soft')
    say(over)
  })
  useOnChange(isMost, () => {
    if (!isMost) return
    ring('soft')
    change((live, at) => withWalkEnded(live, at, 'after'))
  })

  const stop = () => change((live, at) => withWalkEnded(live, at, 'after'))
  const bar = (
    <>
      {kind === 'baseline' && (
        <button type="button" className="button second" onClick={stop}>
          {words.run.painRose}
        </button>
      )}
      <button
        type="button"
        className="button plain"
        onClick={() => change((live, at) => withWalkEnded(live, at, 'stop'))}
      >
        {words.run.stopSign}
      </button>
      <StopButton onStop={stop}>{words.run.stop}</StopButton>
    </>
  )
  return (
    <ToolPage title={words.titles.run} bar={bar} speaks>
      <WalkClock walked={walked} aimMinutes={aimMinutes} />
      {isThere && <output className="walk-aim">{over}</output>}
      {kind === 'baseline' && <p>{words.run.baselineHint}</p>}
      {kind !== 'free' && <p>{words.pace}</p>}
      <WalkingFigure />
    </ToolPage>
  )
}
