import { admit } from '@unspasm/care/admission'
import type { Answer } from '@unspasm/care/answers'
import { makePlan, openTools } from '@unspasm/care/plan'
import type { ToolId } from '@unspasm/guideline/tools'
import type { ComponentType } from 'preact'
import { Suspense } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import { Redirect } from 'wouter-preact'
import type { Episode } from '../device/records.ts'
import { GateContext } from './gate-context.ts'
import { AskAtStart, AskFindings, AskNewSign, Refused, Warnings } from './gate-screens.tsx'
import { EndedByEmergency } from './ended-by-emergency.tsx'
import { StoppedByGate } from './stopped-by-gate.tsx'
import type { ToolProps } from './tool-props.ts'
import { useBout } from './use-bout.ts'

type Props = {
  readonly tool: ToolId
  readonly variant: string | null
  readonly episode: Episode
  readonly component: ComponentType<ToolProps>
}

/**
 * Stands before a tool and beside it, and draws what `admit` decides anew at every change: it refuses, asks what is
 * missing, shows what must be read, and stops a tool that becomes closed while it runs.
 *
 * Source: remedies 0.1, 0.3.
 */
export function Gate({ tool, variant, episode, component: ToolScreen }: Props) {
  const live = episode.live.find(({ remedy, phase }) => remedy === tool && phase !== 'settle') ?? null
  const [given, setGiven] = useState<Readonly<Record<string, Answer>>>({})
  const [hasRead, setRead] = useState(false)
  const facts = useMemo(() => ({ ...live?.facts, ...given }), [live, given])
  const bout = useBout(episode)
  const input = { ...bout.planInput, facts: { ...bout.planInput.facts, ...facts } }
  const { disposition } = bout.assessment
  const admission = admit({ tool, variant, live, disposition, hasRead }, openTools(input))

  switch (admission.does) {
    case 'unknown':
      return <Redirect to="/plan" replace />
    case 'emergency':
      return <Redirect to="/result" replace />
    case 'end':
      return <EndedByEmergency tool={tool} />
    case 'stop':
      return (
        <GateContext.Provider value={{ cautions: admission.status.cautions, facts }}>
          <StoppedByGate tool={tool} status={admission.status} />
        </GateContext.Provider>
      )
    case 'refuse':
      return <Refused tool={tool} status={admission.status} findings={admission.findings} plan={makePlan(input)} />
    case 'ask-new-sign':
      return <AskNewSign tool={tool} />
    case 'ask-findings':
      return <AskFindings tool={tool} rows={admission.findings} />
    case 'ask-fact': {
      const { fact } = admission
      return <AskAtStart tool={tool} fact={fact} onAnswer={(answer) => setGiven({ ...given, [fact]: answer })} />
    }
    case 'warn':
      return <Warnings tool={tool} cautions={admission.cautions} onRead={() => setRead(true)} />
    case 'open':
      return (
        <GateContext.Provider value={{ cautions: admission.status.cautions, facts }}>
          <Suspense fallback={<p className="page">One moment.</p>}>
            <ToolScreen
              tool={tool}
              variant={admission.variant}
              variants={admission.variants}
              status={admission.status}
              facts={facts}
              plan={makePlan(input)}
              answers={bout.answers}
            />
          </Suspense>
        </GateContext.Provider>
      )
  }
}
