import type { ToolStatus } from '@unspasm/care/gates'
import type { ToolId } from '@unspasm/guideline/tools'
import { frame as words } from '@unspasm/guideline/words/en/tool-frame'
import { useLocation } from 'wouter-preact'
import { sentenceOf } from '../pages/plan/rule-words.ts'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import { useAlarm } from './device/use-alarm.ts'
import { titleOfTool } from './tool-title.ts'
import { useSession } from './use-session.ts'
import { useEffect } from 'preact/hooks'

type Props = { readonly tool: ToolId; readonly status: ToolStatus }

const asItIs = (state: unknown): { readonly kept: unknown } => ({ kept: state })
const millisecondsPerMinute = 60_000

/** A tool that became closed while it ran: it stops now, with the reason. */
export function StoppedByGate({ tool, status }: Props) {
  const { session, now, end } = useSession(tool, asItIs)
  const [, navigate] = useLocation()
  const { ring, silence } = useAlarm()
  useEffect(() => {
    ring('loud')
    return silence
  }, [ring, silence])
  const stop = () => {
    const minutes = session?.phase === 'run' ? (now - session.phaseSince) / millisecondsPerMinute : 0
    end({ endReason: 'safety-stop', minutes: Math.round(minutes) })
    navigate('/plan', { replace: true })
  }
  const bar = (
    <button type="button" className="button" onClick={stop}>
      {words.stoppedIt}
    </button>
  )
  return (
    <Page title={words.stopNow.replace('{tool}', titleOfTool(tool))} top={<EmergencyCall small />} bar={bar}>
      <ul className="stack">
        {[...new Set(status.closedBy.map(sentenceOf))]
          .filter((sentence) => sentence !== '')
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </Page>
  )
}
