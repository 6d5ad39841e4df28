import type { Answers } from '@unspasm/care/answers'
import { minutesUsed, runAt, startMassage } from '@unspasm/care/massage/massage-run'
import { readyMassage } from '@unspasm/care/massage/ready-massage'
import { paused, resumed } from '@unspasm/care/script'
import type { LiveSession } from '@unspasm/care/session'
import { withSign } from '@unspasm/care/stop-sign/noted-sign'
import { massageStop } from '@unspasm/guideline/massage/massage-stop'
import type { Limits } from '@unspasm/guideline/tool'
import { massage as words, massageSigns } from '@unspasm/guideline/words/en/massage'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { MassageAfter } from './massage-after.tsx'
import { MassageRunPage } from './massage-run-page.tsx'
import type { MassageState } from './massage-state.ts'

type Props = Pick<SessionOf<MassageState>, 'now' | 'change' | 'end' | 'discard'> & {
  readonly session: LiveSession<MassageState>
  readonly variant: string | null
  readonly limits: Limits
  /** The cap of now; it may have fallen since the start. */
  readonly cap: number
  readonly answers: Answers
}

/** One massage: pain before, the steps, pain after. Source: remedies 0.3, 2.5. */
export function MassageSession({ session, variant, limits, cap, now, change, end, discard, answers }: Props) {
  const { place, marked, run } = session.state
  const capNow = Math.min(cap, session.state.cap, run?.cap ?? cap)
  const ready = variant === null ? null : readyMassage({ variant, place, limits, marked, cap: capNow })
  const steps = ready?.steps ?? []
  const here = run && runAt(run, steps, now)
  const minutes = here ? minutesUsed(here, steps, now) : 0

  const toAfter = () =>
    change((live, at) => ({
      ...live,
      phase: 'after',
      endedAt: live.endedAt ?? at,
      params: { ...live.params, minutes },
    }))
  const finish = (endReason: 'completed' | 'user-stop' | 'safety-stop') =>
    end({ endReason, minutes: typeof session.params['minutes'] === 'number' ? session.params['minutes'] : minutes })

  if (session.phase === 'stop') {
    const back = () =>
      change((live, at) => {
        const held = live.state.run
        return {
          ...live,
          phase: 'run',
          state: { ...live.state, run: held && { ...held, place: resumed(held.place, at) } },
        }
      })
    return (
      <StopSheet
        answers={answers}
        session={session}
        rechecks={massageStop.rechecks}
        more={massageStop.signs.map((sign) => ({ sign, label: massageSigns[sign.id] }))}
        onNote={(sign) => change((live, at) => withSign(live, sign, at))}
        onBack={back}
        onStop={() => finish('safety-stop')}
        onEnd={toAfter}
      />
    )
  }
  const isGone = session.phase === 'run' && (!here || !ready)
  if (session.phase === 'after' || isGone)
    return (
      <MassageAfter
        session={session}
        isWhole={here !== null && here.place.step >= steps.length}
        change={change}
        end={finish}
      />
    )
  if (!here || !ready || session.phase !== 'run') {
    const go = (painBefore: number | null) =>
      change((live, at) => ({
        ...live,
        phase: 'run',
        ...(painBefore !== null && { painBefore }),
        state: { ...live.state, run: startMassage(live.state.cap, at) },
      }))
    return <Before onGo={go} onNotNow={discard} />
  }
  return (
    <MassageRunPage
      ready={ready}
      run={{ ...here, cap: capNow }}
      now={now}
      onChange={(how) =>
        change((live, at) => ({
          ...live,
          state: { ...live.state, run: live.state.run && how(runAt(live.state.run, steps, at), at) },
        }))
      }
      onWrong={() =>
        change((live, at) => {
          const held = live.state.run && runAt(live.state.run, steps, at)
          return {
            ...live,
            phase: 'stop',
            state: { ...live.state, run: held && { ...held, place: paused(held.place, at) } },
          }
        })
      }
      onOver={toAfter}
    />
  )
}

type BeforeProps = { readonly onGo: (pain: number | null) => void; readonly onNotNow: () => void }

function Before({ onGo, onNotNow }: BeforeProps) {
  const bar = (
    <>
      <button type="button" className="button plain" onClick={() => onGo(null)}>
        {words.painSkip}
      </button>
      <button type="button" className="button plain" onClick={onNotNow}>
        {words.notNow}
      </button>
    </>
  )
  return (
    <ToolPage title={words.before} bar={bar}>
      <PainPicker label={words.painLabel} onPick={onGo} />
    </ToolPage>
  )
}
