import { isTestedRemedy } from '@unspasm/care/effect/own-test'
import type { TestedRemedyId } from '@unspasm/guideline/effect/tested-remedies'
import { useEffect, useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import type { ToolProps } from '../tool-props.ts'
import { useSession } from '../use-session.ts'
import { ChooseRemedy } from './choose-remedy.tsx'
import { DayTestHome } from './day-test-home.tsx'
import { NotYet } from './not-yet.tsx'
import { Outcome } from './outcome.tsx'
import { RequestRunning } from './request-running.tsx'
import { readRequestState } from './request-state.ts'
import { Setup } from './setup.tsx'
import { isByRequest } from './result-sentence.ts'
import { useOwnTests } from './use-own-tests.ts'
import { WaitTestHome } from './wait-test-home.tsx'
import './own-test.css'

/** A fair test of one remedy: a coin decides when it is used. Source: plan 6. */
export default function OwnTestTool(props: ToolProps) {
  const { episode } = useAppState()
  return episode ? <OwnTestOf {...props} episode={episode} /> : null
}

function OwnTestOf({ plan, variant, episode }: ToolProps & { readonly episode: Episode }) {
  const now = useOwnTests(episode)
  const session = useSession('own-test', readRequestState)
  const [seen, see] = useState<string | null>(null)
  const { running, refusals, tests } = now
  const [chosen, choose] = useState<TestedRemedyId | null>(!running && isTestedRemedy(variant) ? variant : null)
  const last = tests.tests.at(-1)
  const live = session.session
  const isStray = live !== null && live.state.testId !== running?.id
  useEffect(() => {
    if (isStray) session.end({ endReason: 'user-stop', minutes: 0 })
  })

  if (running && live && !isStray) return <RequestRunning now={now} test={running} live={session} />
  if (running)
    return isByRequest(running) ? (
      <WaitTestHome now={now} test={running} plan={plan} live={session} />
    ) : (
      <DayTestHome now={now} test={running} />
    )
  if (last?.end && seen !== last.id && !chosen)
    return <Outcome test={last} tests={tests} episode={episode} onAnother={() => see(last.id)} />
  if (refusals.length > 0) return <NotYet now={now} />
  if (chosen) return <Setup remedy={chosen} now={now} episode={episode} onBack={() => choose(null)} />
  return <ChooseRemedy now={now} plan={plan} episode={episode} onChoose={choose} />
}
