import { armOf } from '@unspasm/care/effect/draw'
import { remedyOfTest, withTest, type OwnTest } from '@unspasm/care/effect/own-test'
import { requestPhase, secondsToAsking, withPainAfter } from '@unspasm/care/effect/requests'
import { waitTest } from '@unspasm/guideline/effect/effect-rules'
import { ownTest as words, testedRemedyWords } from '@unspasm/guideline/words/en/effect'
import { Link } from 'wouter-preact'
import { useOnChange } from '../breaks/use-on-change.ts'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { titleOfTool } from '../tool-title.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import type { RequestState } from './request-state.ts'
import { filled } from './result-sentence.ts'
import { StopTest } from './test-progress.tsx'
import type { OwnTestsNow } from './use-own-tests.ts'

type Props = { readonly now: OwnTestsNow; readonly test: OwnTest; readonly live: SessionOf<RequestState> }

const noticeId = 'own-test'
const millisecondsPerMinute = 60_000

/** One request: what the coin says, the wait, and the pain 20 minutes after, in both arms. Source: plan 6.3. */
export function RequestRunning({ now, test, live }: Props) {
  const { session, now: at, change, end } = live
  const { ring } = useAlarm()
  const { at: asked, isAnswered } = session!.state
  const place = test.requests.findIndex((request) => request.at === asked)
  const phase = isAnswered ? 'answered' : requestPhase(asked, at)
  const due = asked + waitTest.waitMinutes * millisecondsPerMinute
  const arm = armOf(test.id, Math.max(0, place))
  const { tool } = remedyOfTest(test)
  const { how } = testedRemedyWords[test.remedy]

  useOnChange(asked, () => {
    if (at >= due) return
    notifyAt(noticeId, due, at, words.noticeTitle, words.noticeBody)
  })
  useOnChange(phase, () => {
    if (phase === 'asking') ring('soft')
  })

  const finish = (endReason: 'completed' | 'user-stop' | 'interrupted') => {
    cancelNotice(noticeId)
    end({ endReason, minutes: 0 })
  }
  const answer = (pain: number) => {
    now.change((tests) => withTest(tests, test.id, (each) => withPainAfter(each, asked, pain, at)))
    change((before) => ({ ...before, painAfter: pain, state: { ...before.state, isAnswered: true } }))
  }
  const open = (
    <Link className="button" href={`/tool/${tool}`}>
      {filled(words.openTool, { tool: titleOfTool(tool) })}
    </Link>
  )
  const close = (
    <button
      type="button"
      className={phase === 'answered' && arm === 'wait' ? 'button plain' : 'button'}
      onClick={() => finish(phase === 'answered' ? 'completed' : 'interrupted')}
    >
      {words.goOn}
    </button>
  )

  if (phase === 'answered')
    return (
      <ToolPage title={words.saved} bar={arm === 'wait' ? [open, close] : close}>
        {arm === 'wait' && <p>{words.afterWait}</p>}
        {arm === 'wait' && <p>{how}</p>}
      </ToolPage>
    )
  if (phase === 'missed' || place < 0)
    return (
      <ToolPage title={words.titles.missed} bar={close}>
        <p>{words.missed}</p>
      </ToolPage>
    )
  if (phase === 'asking')
    return (
      <ToolPage title={words.titles.after}>
        <PainPicker label={words.titles.after} isTitled onPick={answer} />
      </ToolPage>
    )
  const isNow = arm === 'now'
  const bar = (
    <>
      <button type="button" className="button plain" onClick={() => finish('user-stop')}>
        {words.cancel}
      </button>
      <StopTest now={now} />
      {isNow && open}
    </>
  )
  return (
    <ToolPage title={isNow ? words.titles.now : filled(words.titles.wait, { n: waitTest.waitMinutes })} bar={bar}>
      <p>{isNow ? filled(words.doItNow, { n: waitTest.waitMinutes }) : words.stay}</p>
      {isNow && <p>{how}</p>}
      <Timer seconds={secondsToAsking(asked, at)} label={words.waitLabel} />
    </ToolPage>
  )
}
