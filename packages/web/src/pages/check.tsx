import { ask, type Check, type Step } from '@unspasm/care/ask'
import { notSure, type Answer } from '@unspasm/care/answers'
import { answerQuestion, answerRecheck, leaveForm, leaveTicks, settlePrompt } from '@unspasm/care/moves'
import { screens as allScreens } from '@unspasm/guideline/screens'
import type { Screen, ScreenId } from '@unspasm/guideline/screen'
import { screens as titles } from '@unspasm/guideline/words/en/screens'
import { titlesAboutThem } from '@unspasm/guideline/words/en/check'
import { useEffect } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'
import { useLaterWords } from '../ui/finding-words.ts'
import { guardAgainstSlips } from '../ui/slip.ts'
import { CrisisLine } from './check/crisis-line.tsx'
import { marksOf, type Marks } from './check/drafts.ts'
import { isFullyAnswered, rowsOfForm } from './check/form-rows.ts'
import { FormScreen } from './check/form-screen.tsx'
import type { Frame } from './check/frame.tsx'
import { mainOf, toolScreen } from './check/parts.ts'
import { PromptScreen } from './check/prompt-screen.tsx'
import { RecheckScreen } from './check/recheck-screen.tsx'
import { TickScreen } from './check/tick-screen.tsx'
import { useCheck, type CheckAtStep } from './check/use-check.ts'
import '../ui/disclosure.css'
import './check/check.css'
import './check/questions.css'
import './check/numbers.css'
import './check/ticks.css'

const tickScreens = new Set((allScreens as readonly Screen[]).flatMap(({ id, kind }) => (kind === 'tick' ? [id] : [])))

/** The check: one step at a time, until the engine says that the result can be shown. */
export function CheckPage() {
  const at = useCheck()
  const page = at ? nameOf(at.step) : ''
  useEffect(guardAgainstSlips, [])
  useEffect(() => {
    // NOTE: a page that is turned on its side scrolls by itself, not with the window.
    document.getElementById('app')?.scrollTo(0, 0)
  }, [page])
  const isBehindResult = at !== null && at.part.kind !== 'way' && at.part.kind !== 'again'
  const hasWords = useLaterWords(isBehindResult)
  if (isBehindResult && !hasWords) return <p className="page">One moment.</p>
  return at && <StepScreen key={page} at={at} page={page} />
}

function nameOf(step: Step): string {
  if (step.kind === 'screen') return step.screen
  if (step.kind === 'recheck') return `recheck ${step.finding}`
  return step.kind === 'prompt' ? step.prompt : ''
}

function StepScreen({ at, page }: { readonly at: CheckAtStep; readonly page: string }) {
  const { episode, step, part, moveOn, goBack } = at
  const { preferences, clock } = useAppState()
  const { answers } = episode.check
  const on = clock.today()
  const route = step.kind === 'prompt' ? -1 : part.route.indexOf(mainOf(step.screen))
  const place = route < 0 ? null : { at: route + 1, of: part.route.length }
  const frame: Frame = { onBack: goBack, place, page }
  const waitsForButton = preferences.readAloud || preferences.waits

  if (step.kind === 'recheck') {
    const answer = (given: boolean | typeof notSure) => moveOn((check) => answerRecheck(check, step.finding, given))
    return <RecheckScreen frame={frame} finding={step.finding} waitsForButton={waitsForButton} onAnswer={answer} />
  }
  if (step.kind === 'prompt') {
    return (
      <PromptScreen
        frame={frame}
        prompt={step.prompt}
        rows={step.rows}
        answers={answers}
        today={on}
        isFloor={preferences.floor}
        onSettle={(given) => moveOn((check) => settlePrompt(check, step.prompt, given, on))}
      />
    )
  }

  const { screen, rows } = step
  const isAboutThem = episode.who === 'someone-else'
  const title = (isAboutThem && titlesAboutThem[screen]) || titles[screen as ScreenId]
  if (tickScreens.has(screen)) {
    const marks = marksOf(episode.drafts, episode.check, screen, rows)
    return (
      <TickScreen
        frame={frame}
        title={title}
        rows={rows}
        marks={marks}
        answers={answers}
        onMark={(next) => mark(at, screen, marks, next, on)}
        onAnswer={(finding, answer) => at.change((check) => answerQuestion(check, finding, answer))}
        onLeave={() => moveOn((check) => leaveTicks(check, screen, rows, marks, on))}
      />
    )
  }

  const rowsNow = (check: Check) => (screen === toolScreen ? rows : ask.rowsOf(screen, check, on))
  const answer = (finding: string, value: Answer | undefined, mayMoveOn: boolean) => {
    const next = at.change((check) => answerQuestion(check, finding, value))
    const isOver = mayMoveOn && isFullyAnswered(rowsOfForm(rowsNow(next)), next.answers)
    if (isOver) moveOn((check) => leaveForm(check, screen, on))
  }
  return (
    <FormScreen
      frame={frame}
      before={screen === 's17b-safety-of-life' && <CrisisLine />}
      title={title}
      rows={rows}
      answers={answers}
      today={on}
      isFloor={preferences.floor}
      waitsForButton={waitsForButton}
      onAnswer={answer}
      onLeave={() => moveOn((check) => leaveForm(check, screen, on))}
    />
  )
}

/** Keeps the ticks, and judges a row at the tap where the guideline says so. */
function mark(at: CheckAtStep, screen: string, before: Marks, next: Marks, on: string): void {
  at.keep(screen, next)
  const marks = Object.entries(next)
  const answers = Object.fromEntries(
    marks.map(([id, value]): [string, Answer] => [id, value === 'yes' ? true : notSure]),
  )
  const tapped = marks.find(([id, value]) => before[id] !== value)
  if (tapped && ask.isInstantEmergency(answers, on)) at.answerInstantly(tapped[0], tapped[1] === 'yes' ? true : notSure)
}
