import {
  askedStuck,
  failed,
  lineBefore,
  linesOf,
  nextLine,
  startGettingUp,
  stateOf,
  triedAgain,
  type GettingUp,
} from '@unspasm/care/positions/way-up'
import { stuckRules, ways, type Way } from '@unspasm/guideline/positions/way-up'
import { withSign } from '@unspasm/care/stop-sign/noted-sign'
import { gettingUp as words } from '@unspasm/guideline/words/en/positions'
import { useLocation } from 'wouter-preact'
import { useOnChange } from '../breaks/use-on-change.ts'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { StopSheet } from '../stop-sign/stop-sheet.tsx'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useSession } from '../use-session.ts'
import { LineFigure } from './line-figure.tsx'
import { RestThenAgain, StayAndCall, UpPage } from './between-tries.tsx'
import { StuckQuestion } from './stuck-question.tsx'
import { WayLinePage } from './way-line-page.tsx'
import { isWay, readGettingUp } from './way-state.ts'
import './floor-to-stand.css'

const noticeId = 'floor-to-stand'
const millisecondsPerMinute = 60_000

/** Getting up from the floor, and out of bed and into it: line by line, each waits for a tap. Source: remedies 3.5. */
export default function FloorToStand({ tool, variant, plan, answers }: ToolProps) {
  const { session, now, begin, change, end, discard } = useSession(tool, readGettingUp)
  const [, navigate] = useLocation()
  const up = session?.state ?? null
  const asksFrom = up && (up.askedAt ?? up.failedAt[0] ?? null)
  useWakeLock(up !== null)
  useOnChange(asksFrom, () => {
    if (asksFrom === null) return
    const at = asksFrom + stuckRules.askAfterMinutes * millisecondsPerMinute
    notifyAt(noticeId, at, now, words.noticeTitle, words.noticeBody)
    return () => cancelNotice(noticeId)
  })

  if (!session || !up) {
    const likely: Way['id'] = isWay(variant) ? variant : plan.where === 'in-bed' ? 'from-bed' : 'from-floor'
    const start = (way: Way['id'], at: number) =>
      begin({ phase: 'run', params: { way }, state: startGettingUp(way, at) })
    return <ChooseWay likely={likely} onStart={(way) => start(way, now)} />
  }

  const move = (how: (before: GettingUp, at: number) => GettingUp) =>
    change((live, at) => ({ ...live, state: how(live.state, at) }))
  const finish = (endReason: 'completed' | 'user-stop' | 'safety-stop') => {
    change((live) => ({ ...live, params: { ...live.params, tries: live.state.failedAt.length } }))
    end({ endReason, minutes: 0 })
  }
  const stop = () => (up.failedAt.length > 0 || up.line > 0 ? finish('user-stop') : discard())
  const wrong = () => change((live) => ({ ...live, phase: 'stop' }))

  if (session.phase === 'stop') {
    return (
      <StopSheet
        answers={answers}
        session={session}
        onNote={(sign) => change((live, at) => withSign(live, sign, at))}
        onBack={() => change((live) => ({ ...live, phase: 'run' }))}
        onStop={() => finish('safety-stop')}
        onEnd={() => finish('user-stop')}
      />
    )
  }

  switch (stateOf(up, now)) {
    case 'over':
      return (
        <UpPage
          way={up.way}
          onDone={() => {
            finish('completed')
            navigate('/plan', { replace: true })
          }}
        />
      )
    case 'rest-then-again':
      return <RestThenAgain onAgain={() => move(triedAgain)} onWrong={wrong} onStop={stop} />
    case 'stay-and-call':
      return <StayAndCall onAgain={() => move(triedAgain)} onWrong={wrong} onStop={stop} />
    case 'ask-stuck':
      return <StuckQuestion onStuck={() => finish('safety-stop')} onNot={() => move(askedStuck)} />
    case 'going':
      return (
        <WayLinePage
          up={up}
          now={now}
          onNext={() => move(nextLine)}
          onBack={() => move(lineBefore)}
          onFailed={() => move(failed)}
          onWrong={wrong}
          onStop={stop}
        />
      )
  }
}

type ChooseProps = { readonly likely: Way['id']; readonly onStart: (way: Way['id']) => void }

/** Which way: the one that fits where the person is comes first. */
function ChooseWay({ likely, onStart }: ChooseProps) {
  const others = ways.map(({ id }) => id).filter((id) => id !== likely)
  const bar = (
    <>
      <button type="button" className="button way-next" onClick={() => onStart(likely)}>
        {words.ways[likely]}
      </button>
      {others.map((way) => (
        <button key={way} type="button" className="button second" onClick={() => onStart(way)}>
          {words.ways[way]}
        </button>
      ))}
    </>
  )
  return (
    <ToolPage title={words.chooseTitle} bar={bar}>
      <p>{words.lead}</p>
      <div className="way-figure">
        <LineFigure picture={linesOf(likely)[0]!.picture} title="" />
      </div>
    </ToolPage>
  )
}
