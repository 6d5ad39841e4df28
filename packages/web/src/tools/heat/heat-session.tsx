import type { HeatSession, HeatState } from '@unspasm/care/heat/heat-state'
import { readHeatState } from '@unspasm/care/heat/read-heat-state'
import type { LiveSession } from '@unspasm/care/session'
import { heat as words } from '@unspasm/guideline/words/en/heat'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useSession } from '../use-session.ts'
import { AfterPages } from './after-pages.tsx'
import { BeforePages } from './before-pages.tsx'
import { BurnPages } from './burn-pages.tsx'
import { HeatHome } from './heat-home.tsx'
import { HeatIntro } from './heat-intro.tsx'
import type { HeatPageProps } from './heat-page-props.ts'
import { LookAgainPage } from './look-again.tsx'
import { RunPages } from './run-pages.tsx'
import { SetupPages } from './setup-pages.tsx'
import './heat.css'

const isOfKind = (session: LiveSession<HeatState>): session is LiveSession<HeatSession> =>
  session.state.kind === 'session'

/** Heat and cold: made ready together, timed, asked, and looked at afterwards. Source: remedies 1. */
export default function HeatTool({ tool, variants, variant, status, facts, plan, answers }: ToolProps) {
  const { session, now, begin, change, end, discard } = useSession<HeatState>(tool, readHeatState)
  const { clock } = useAppState()
  const [, navigate] = useLocation()
  if (!session) {
    const chosen = variants.find((each) => each.variant !== undefined && each.variant === variant)
    return chosen ? (
      <HeatIntro status={chosen} facts={facts} onBegin={begin} />
    ) : (
      <HeatHome variants={variants} answers={answers} />
    )
  }
  if (session.state.kind === 'look-again')
    return <LookAgainPage session={session} state={session.state} now={now} change={change} discard={discard} />
  if (!isOfKind(session)) return null

  const { variant: kind } = session.state
  const own = status.variant === kind ? status : variants.find((each) => each.variant === kind)
  const leave = () => {
    discard()
    navigate(`/tool/${tool}`, { replace: true })
  }
  const isGettingReady = session.phase === 'setup' || session.phase === 'before'
  const { switchedOnAt } = session.state
  const isPadLost = switchedOnAt !== null && !clock.isKnown(switchedOnAt)
  if (isGettingReady && (own?.state !== 'open' || isPadLost)) {
    const bar = (
      <button type="button" className="button" onClick={leave}>
        {words.setup.other}
      </button>
    )
    return <ToolPage title={words.setup.closedTitle} bar={bar} />
  }
  const page: HeatPageProps = {
    session,
    now,
    limits: own?.limits ?? {},
    answers,
    change: (how) => change((live, at) => (isOfKind(live) ? how(live, at) : live)),
  }
  switch (session.phase) {
    case 'setup':
      return <SetupPages {...page} onLeave={leave} />
    case 'before':
      return <BeforePages {...page} onLeave={leave} />
    case 'run':
      return <RunPages {...page} />
    case 'stop':
      return <BurnPages {...page} end={end} />
    default:
      return <AfterPages {...page} plan={plan} end={end} />
  }
}
