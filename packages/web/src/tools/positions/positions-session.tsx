import type { Answers } from '@unspasm/care/answers'
import {
  bestOf,
  isSearchOver,
  leavePosition,
  passOver,
  searchPaused,
  searchResumed,
  tryNext,
  withoutKneeling,
  type PositionSearch,
  type TriedPosition,
} from '@unspasm/care/positions/find-position'
import type { LiveSession } from '@unspasm/care/session'
import { findPosition } from '@unspasm/guideline/positions/find-position'
import { withSign } from '@unspasm/care/stop-sign/noted-sign'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import type { SessionOf } from '../use-session.ts'
import { BestPosition } from './best-position.tsx'
import { GetIn, PainBefore } from './get-in.tsx'
import { Hold, PainAfter } from './hold.tsx'
import type { PositionsState } from './positions-state.ts'
import { RestIn } from './rest-in.tsx'

type Props = Pick<SessionOf<PositionsState>, 'now' | 'change' | 'end' | 'discard'> & {
  readonly session: LiveSession<PositionsState>
  readonly answers: Answers
  /** The search came to an end with this one. */
  readonly onFound: (best: TriedPosition) => void
}

type Live = LiveSession<PositionsState>

const millisecondsPerMinute = 60_000
const phaseOf = { 'get-in': 'before', pain: 'before', hold: 'run', ask: 'run', best: 'after', rest: 'run' } as const

/** Goes on with a changed search: to the next position, or to the best one. */
function withSearch(live: Live, search: PositionSearch): Live {
  const stage = isSearchOver(search) ? 'best' : 'get-in'
  return { ...live, phase: phaseOf[stage], state: { ...live.state, search, stage } }
}

/** Minutes in positions so far; nobody is taken to rest longer than they were told. */
function minutesOf({ search, restingSince }: PositionsState, now: number): number {
  const since = restingSince === null ? 0 : (now - restingSince) / millisecondsPerMinute
  const resting = Math.min(findPosition.stay.untilMinutes, since)
  return Math.round((search.spentSeconds / 60 + Math.max(0, resting)) * 10) / 10
}

/** One search, and the rest in the position that was found. */
export function PositionsSession({ session, now, change, end, discard, answers, onFound }: Props) {
  const { state } = session
  const { search, stage } = state

  const leave = (pain: number | null, wasStopped = false) => {
    const left = leavePosition(search, pain, now, wasStopped)
    const best = isSearchOver(left) ? bestOf(left) : null
    change((live) => withSearch(live, left))
    if (best) onFound(best)
  }
  const finish = (endReason: 'completed' | 'user-stop' | 'safety-stop') => {
    const best = bestOf(search)
    const first = search.tried[0]
    change((live) => ({
      ...live,
      params: { ...live.params, ...(best && { best: best.position }) },
      ...(first && { painBefore: first.painBefore }),
      ...(best?.painAfter !== undefined && { painAfter: best.painAfter }),
    }))
    end({ endReason, minutes: minutesOf(state, now) })
  }
  const wrong = () =>
    change((live, at) => ({
      ...live,
      phase: 'stop',
      state: { ...live.state, search: searchPaused(live.state.search, at) },
    }))

  if (session.phase === 'stop') {
    const back = () =>
      change((live, at) => ({
        ...live,
        phase: phaseOf[live.state.stage],
        state: { ...live.state, search: searchResumed(live.state.search, at) },
      }))
    return (
      <StopSheet
        answers={answers}
        session={session}
        onNote={(sign) => change((live, at) => withSign(live, sign, at))}
        onBack={back}
        onStop={() => finish('safety-stop')}
        onEnd={() => finish('user-stop')}
        {...(search.trying && { onLeave: () => leave(null, true) })}
      />
    )
  }

  switch (stage) {
    case 'get-in':
      return (
        <GetIn
          state={state}
          onIn={() => change((live) => ({ ...live, state: { ...live.state, stage: 'pain' } }))}
          onPass={() => change((live) => withSearch(live, passOver(live.state.search)))}
          onCannotKneel={() =>
            change((live) => ({
              ...withSearch(live, withoutKneeling(live.state.search)),
              params: { ...live.params, 't-cannot-kneel': true },
            }))
          }
          onWrong={wrong}
          onEnd={() => (search.tried.length > 0 ? finish('user-stop') : discard())}
        />
      )
    case 'pain':
      return (
        <PainBefore
          onPick={(pain) =>
            change((live, at) => ({
              ...live,
              phase: 'run',
              state: { ...live.state, stage: 'hold', search: tryNext(live.state.search, pain, at) },
            }))
          }
          onPass={() => change((live) => withSearch(live, passOver(live.state.search)))}
        />
      )
    case 'hold':
      return (
        <Hold
          state={state}
          now={now}
          onChange={(how) => change((live) => ({ ...live, state: { ...live.state, search: how(live.state.search) } }))}
          onOver={() => change((live) => ({ ...live, state: { ...live.state, stage: 'ask' } }))}
          onWrong={wrong}
          onStop={() => leave(null, true)}
        />
      )
    case 'ask':
      return <PainAfter state={state} onPick={(pain) => leave(pain)} onSkip={() => leave(null)} />
    case 'best':
      return (
        <BestPosition
          search={search}
          onRest={(position) =>
            change((live, at) => ({
              ...live,
              phase: 'run',
              state: { ...live.state, stage: 'rest', resting: position, restingSince: at },
            }))
          }
          onEnd={() => finish('completed')}
        />
      )
    case 'rest':
      return (
        <RestIn
          state={state}
          now={now}
          onWrong={wrong}
          onDone={() => finish('completed')}
          onStop={() => finish('user-stop')}
        />
      )
  }
}
