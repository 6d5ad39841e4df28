import type { Answer } from '@unspasm/care/answers'
import type { ToolStatus } from '@unspasm/care/gates'
import { makePlan, openTools } from '@unspasm/care/plan'
import { isEmergency } from '@unspasm/guideline/disposition'
import { sessionFacts } from '@unspasm/guideline/session-facts'
import { tools as allTools, type ToolId } from '@unspasm/guideline/tools'
import type { Tool } from '@unspasm/guideline/tool'
import type { ComponentType } from 'preact'
import { Suspense } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import { Redirect } from 'wouter-preact'
import type { Episode } from '../device/records.ts'
import { GateContext } from './gate-context.ts'
import { AskAtStart, AskFindings, AskNewSign, Refused, Warnings } from './gate-screens.tsx'
import { StoppedByGate } from './stopped-by-gate.tsx'
import type { ToolProps } from './tool-props.ts'
import { useBout } from './use-bout.ts'

type Props = {
  readonly tool: ToolId
  readonly variant: string | null
  readonly episode: Episode
  readonly component: ComponentType<ToolProps>
}

const isFact = new Set<string>(sessionFacts.map(({ id }) => id))

/**
 * Stands before a tool and beside it: refuses, asks what is missing, shows what must be read, and judges again at every
 * change. A tool that becomes closed while it runs is stopped.
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
  const statuses = openTools(input)
  const wanted = live?.variant ?? variant
  const status = statuses.get(wanted === null ? tool : `${tool}:${wanted}`) ?? statuses.get(tool)
  if (isEmergency(bout.assessment.disposition)) return <Redirect to="/result" replace />
  if (!status) return <Redirect to="/plan" replace />

  const knows = { cautions: status.cautions, facts }
  const isInUse = live?.phase === 'before' || live?.phase === 'run'
  const isEnding = live?.phase === 'after' || live?.phase === 'stop'
  if (status.state === 'closed' && isInUse)
    return (
      <GateContext.Provider value={knows}>
        <StoppedByGate tool={tool} status={status} />
      </GateContext.Provider>
    )
  if (status.state === 'closed' && !isEnding) return <Refused tool={tool} status={status} plan={makePlan(input)} />
  if (status.state === 'ask' && !isEnding && !isInUse) {
    const [asked] = status.ask.filter((id) => isFact.has(id))
    const rows = status.ask.filter((id) => !isFact.has(id))
    if (rows.includes('any-new-sign')) return <AskNewSign tool={tool} />
    if (rows.length > 0) return <AskFindings tool={tool} rows={rows} />
    if (asked)
      return <AskAtStart tool={tool} fact={asked} onAnswer={(answer) => setGiven({ ...given, [asked]: answer })} />
  }
  if (status.cautions.length > 0 && !hasRead && !live)
    return <Warnings tool={tool} cautions={status.cautions} onRead={() => setRead(true)} />
  return open(status)

  function open(chosen: ToolStatus) {
    const whole = allTools.find(({ id }) => id === tool) as Tool
    const variants = (whole.variants ?? []).flatMap(({ id }) => {
      const each = statuses.get(`${tool}:${id}`)
      return each && each.state === 'open' ? [each] : []
    })
    return (
      <GateContext.Provider value={knows}>
        <Suspense fallback={<p className="page">One moment.</p>}>
          <ToolScreen
            tool={tool}
            variant={wanted}
            variants={variants}
            status={chosen}
            facts={facts}
            plan={makePlan(input)}
            answers={bout.answers}
          />
        </Suspense>
      </GateContext.Provider>
    )
  }
}
