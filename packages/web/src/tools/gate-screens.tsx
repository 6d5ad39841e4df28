import type { Answer } from '@unspasm/care/answers'
import type { ToolStatus } from '@unspasm/care/gates'
import type { Plan } from '@unspasm/care/plan/types'
import type { ToolId } from '@unspasm/guideline/tools'
import { askedAtStart } from '@unspasm/guideline/words/en/tools'
import { frame as words } from '@unspasm/guideline/words/en/tool-frame'
import { Link, useLocation } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { momentNow } from '../bout/moment.ts'
import { withNewSign } from '../bout/said.ts'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { Page } from '../ui/page.tsx'
import { sentenceOf } from '../pages/plan/rule-words.ts'
import { titleOfTool } from './tool-title.ts'
import { wordsOf } from '../ui/finding-words.ts'

const top = (
  <>
    <BackLink>{words.back}</BackLink>
    <EmergencyCall small />
  </>
)

const toPlan = (
  <Link className="button" href="/plan">
    {words.toPlan}
  </Link>
)

type RefusedProps = {
  readonly tool: ToolId
  readonly status: ToolStatus
  readonly findings: readonly string[]
  readonly plan: Plan
}

/** A tool that is closed, with every reason, and the questions whose answers may open it. */
export function Refused({ tool, status, findings, plan }: RefusedProps) {
  const told = plan.hidden.find((entry) => entry.tool === tool)?.ruleId
  const reasons = [...new Set([told, ...status.closedBy].flatMap((rule) => (rule ? [sentenceOf(rule)] : [])))]
  return (
    <Page title={words.closed.replace('{tool}', titleOfTool(tool))} top={top} bar={toPlan}>
      <ul className="stack">
        {reasons
          .filter((reason) => reason !== '')
          .map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
      </ul>
      {findings.length > 0 && (
        <Link className="button second" href={questionsOf(tool, findings)}>
          {words.answerToOpen}
        </Link>
      )}
    </Page>
  )
}

type AskProps = { readonly tool: ToolId; readonly rows: readonly string[] }

/** Questions of the gate that nobody has answered. */
export function AskFindings({ tool, rows }: AskProps) {
  const bar = (
    <Link className="button" href={questionsOf(tool, rows)}>
      {words.askNow}
    </Link>
  )
  return (
    <Page title={rows.length === 1 ? words.askOne : words.askFew} top={top} bar={bar}>
      <p>{words.askWhy}</p>
    </Page>
  )
}

/** "Has anything new appeared?", asked before a tool opens when it was last asked more than a day ago. */
export function AskNewSign({ tool }: { readonly tool: ToolId }) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const answer = (given: boolean | '?') => {
    setEpisode((before) => before && withNewSign(before, momentNow(clock), given, clock.now()))
    if (given !== false) navigate(`/check?part=again&back=/tool/${tool}`)
  }
  const { question, help } = wordsOf('any-new-sign')
  return (
    <Page title={words.newSignTitle} top={top} bar={<Choices onAnswer={answer} />}>
      <p>{question}</p>
      {help && <p className="small quiet">{help}</p>}
    </Page>
  )
}

type FactProps = { readonly tool: ToolId; readonly fact: string; readonly onAnswer: (answer: Answer) => void }

/** A fact that is asked at every start. */
export function AskAtStart({ fact, onAnswer }: FactProps) {
  return (
    <Page title={askedAtStart[fact]?.question ?? fact} top={top} bar={<Choices onAnswer={onAnswer} />}>
      <p className="small quiet">{askedAtStart[fact]?.line}</p>
    </Page>
  )
}

function Choices({ onAnswer }: { readonly onAnswer: (answer: boolean | '?') => void }) {
  return (
    <>
      <button type="button" className="button second" onClick={() => onAnswer(true)}>
        {words.yes}
      </button>
      <button type="button" className="button second" onClick={() => onAnswer(false)}>
        {words.no}
      </button>
      <button type="button" className="button plain" onClick={() => onAnswer('?')}>
        {words.notSure}
      </button>
    </>
  )
}

type WarningsProps = {
  readonly tool: ToolId
  readonly cautions: readonly string[]
  readonly onRead: () => void
}

/** What must be read before it starts. */
export function Warnings({ cautions, onRead }: WarningsProps) {
  const bar = (
    <button type="button" className="button" onClick={onRead}>
      {words.haveRead}
    </button>
  )
  const sentences = [...new Set(cautions.map(sentenceOf))].filter((sentence) => sentence !== '')
  return (
    <Page title={words.readFirst} top={top} bar={bar}>
      <ul className="stack">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Page>
  )
}

const questionsOf = (tool: ToolId, rows: readonly string[]) =>
  `/check?part=tool&rows=${rows.slice(0, 4).join(',')}&back=/tool/${tool}`
