import { armOf } from '@unspasm/care/effect/draw'
import { withEnds } from '@unspasm/care/effect/ends'
import { remedyOfTest, withTest, type OwnTest } from '@unspasm/care/effect/own-test'
import { noRequestReason, withRequest } from '@unspasm/care/effect/requests'
import type { Plan } from '@unspasm/care/plan/types'
import type { NoRequestConditionId } from '@unspasm/guideline/effect/effect-conditions'
import { noRequestWords, ownTest as words, testedRemedyWords } from '@unspasm/guideline/words/en/effect'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { titleOfTool } from '../tool-title.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { History } from './history.tsx'
import type { RequestState } from './request-state.ts'
import { filled } from './result-sentence.ts'
import { StopTest, TestProgress } from './test-progress.tsx'
import type { OwnTestsNow } from './use-own-tests.ts'

type Props = {
  readonly now: OwnTestsNow
  readonly test: OwnTest
  readonly plan: Plan
  readonly live: SessionOf<RequestState>
}

/** A test by requests: one button, and how far it has come. */
export function WaitTestHome({ now, test, plan, live }: Props) {
  const { clock } = useAppState()
  const [isAsking, ask] = useState(false)
  const [told, tell] = useState<NoRequestConditionId | null>(null)
  const { name } = testedRemedyWords[test.remedy]
  const { tool } = remedyOfTest(test)
  const { on } = now.look
  const before = noRequestReason(test, { on, where: plan.where })
  const reason = told ?? before

  const request = (pain: number) => {
    ask(false)
    const refused = noRequestReason(test, { on, where: plan.where, painAsked: pain })
    if (refused) {
      tell(refused)
      now.change((tests) => withEnds(tests, { ...now.look, painAsked: pain }))
      return
    }
    const at = clock.steady()
    const arm = armOf(test.id, test.requests.length)
    now.change((tests) => withTest(tests, test.id, (each) => withRequest(each, at, on, pain)))
    live.begin({
      state: { testId: test.id, at, isAnswered: false },
      phase: 'run',
      params: { remedy: test.remedy, 'pain-asked': pain },
      assignment: `test-${arm}`,
    })
  }

  if (isAsking)
    return (
      <ToolPage title={words.titles.request}>
        <PainPicker label={words.titles.request} isTitled onPick={request} />
        <button type="button" className="button plain" onClick={() => ask(false)}>
          {words.cancel}
        </button>
      </ToolPage>
    )

  const isFree = reason !== null || now.isPaused
  const bar = (
    <>
      <StopTest now={now} />
      {isFree ? (
        <Link className="button" href={`/tool/${tool}`}>
          {filled(words.openTool, { tool: titleOfTool(tool) })}
        </Link>
      ) : (
        <button type="button" className="button" onClick={() => ask(true)}>
          {words.ask}
        </button>
      )}
    </>
  )
  return (
    <ToolPage title={filled(words.titles.running, { remedy: name })} bar={bar}>
      {reason ? <output className="card">{noRequestWords[reason]}</output> : <p>{words.byRequestHow}</p>}
      <TestProgress now={now} test={test} />
      <History tests={now.tests} />
    </ToolPage>
  )
}
