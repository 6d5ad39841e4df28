import { ask, type Check, type Step } from '@unspasm/care/ask'
import { notSure, type Answer } from '@unspasm/care/answers'
import {
  answerQuestion,
  answerRecheck,
  leaveForm,
  leaveTicks,
  openAgain,
  settlePrompt,
  stepBack,
  type Mark,
} from '@unspasm/care/moves'
import { screens as allScreens } from '@unspasm/guideline/screens'
import type { Screen, ScreenId } from '@unspasm/guideline/screen'
import { check as words } from '@unspasm/guideline/words/en/check'
import { findings } from '@unspasm/guideline/words/en/findings'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { screens as titles } from '@unspasm/guideline/words/en/screens'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLocation, useSearch } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { useRegion } from '../ui/region.ts'
import { begin } from './check/begin.ts'
import { isFullyAnswered, movesOnByItself } from './check/form-rows.ts'
import { FormScreen } from './check/form-screen.tsx'
import { useFrame } from './check/frame.tsx'
import { partOf } from './check/parts.ts'
import { PromptScreen } from './check/prompt-screen.tsx'
import { RecheckScreen } from './check/recheck-screen.tsx'
import { TickScreen } from './check/tick-screen.tsx'
import './check/check.css'

const screens: readonly Screen[] = allScreens
const safetyScreens = screens.filter(({ part, followUpOf }) => part === 'safety' && followUpOf === undefined)

/**
 * The check: one step at a time, until the engine says that the result can be shown.
 *
 * Every answer is stored at once; ticks of an open screen are stored as a draft.
 */
export function CheckPage() {
  const { episode, setEpisode, clock, preferences } = useAppState()
  const [, navigate] = useLocation()
  const search = useSearch()
  const part = useMemo(() => partOf(new URLSearchParams(search)), [search])
  const [isEntered, setEntered] = useState(false)
  const depth = useRef(0)
  const region = useRegion()
  const on = clock.today()

  useEffect(() => {
    setEpisode((before) => {
      const entered = before ?? begin('me', clock)
      const isOver = part.next(entered.check, on).kind === 'result'
      const reopened = openAgain(entered.check, part.opens)
      return { ...entered, check: isOver && part.opens.length === 0 ? (stepBack(reopened) ?? reopened) : reopened }
    })
    setEntered(true)
  }, [part])

  const latest = useRef(episode)
  latest.current = episode
  const change = (next: Check, marks: { screen: string; marks: Readonly<Record<string, Mark>> } | null = null) => {
    setEpisode((before) => before && { ...before, check: next, draft: marks, answeredAt: clock.now().toISOString() })
  }

  const goBack = () => {
    const before = latest.current && stepBack(latest.current.check)
    if (part.opens.length > 0) navigate(part.back)
    else if (before) change(before)
    else navigate('/')
  }
  const goBackRef = useRef(goBack)
  goBackRef.current = goBack
  useEffect(() => {
    const onPop = () => {
      if (window.location.pathname !== '/check') return
      depth.current -= 1
      goBackRef.current()
    }
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])

  const check = episode?.check
  const step: Step | null = check && isEntered ? part.next(check, on) : null
  const isOver = step?.kind === 'result'
  useEffect(() => {
    if (!isOver || !check) return
    navigate(ask.nextStep(check, on).kind === 'result' ? part.back : '/result', { replace: true })
  }, [isOver])

  const screen = step?.kind === 'screen' ? step.screen : undefined
  const rows = step?.kind === 'screen' || step?.kind === 'prompt' ? step.rows : []
  const place = screen ? safetyScreens.findIndex(({ id }) => id === screen) : -1
  const spoken = step ? spokenTexts(step) : []
  const frame = useFrame({
    onBack: () => (depth.current > 0 ? window.history.back() : goBack()),
    place: place < 0 ? null : { at: place + 1, of: safetyScreens.length },
    spoken,
  })

  if (!episode || !check || !step || step.kind === 'result') return null

  const moveOn = (next: Check) => {
    depth.current += 1
    window.history.pushState(null, '', window.location.href)
    change(next)
  }

  if (step.kind === 'recheck') {
    return (
      <RecheckScreen
        key={step.finding}
        frame={frame}
        finding={step.finding}
        onAnswer={(answer) => moveOn(answerRecheck(check, step.finding, answer))}
      />
    )
  }
  if (step.kind === 'prompt') {
    return (
      <PromptScreen
        key={step.prompt}
        frame={frame}
        prompt={step.prompt}
        rows={step.rows}
        answers={check.answers}
        today={on}
        isFloor={preferences.floor}
        onSettle={(answers) => moveOn(settlePrompt(check, step.prompt, answers, on))}
      />
    )
  }

  const title = titles[step.screen as ScreenId]
  if (screens.find(({ id }) => id === step.screen)?.kind === 'tick') {
    const marks = episode.draft?.screen === step.screen ? episode.draft.marks : marksOf(check, rows)
    const mark = (next: Readonly<Record<string, Mark>>) => {
      const isInstant = ask.isInstantEmergency(
        Object.fromEntries(Object.entries(next).map(([id, value]) => [id, value === 'yes' ? true : notSure])),
        on,
      )
      if (!isInstant) return change(check, { screen: step.screen, marks: next })
      const ticked = Object.entries(next).find(([id]) => marks[id] !== next[id])
      if (ticked) change(answerQuestion(check, ticked[0], ticked[1] === 'yes' ? true : notSure))
      return undefined
    }
    return (
      <TickScreen
        key={step.screen}
        frame={frame}
        title={title}
        rows={rows}
        marks={marks}
        answers={check.answers}
        onMark={mark}
        onAnswer={(finding, answer) => change(answerQuestion(check, finding, answer), { screen: step.screen, marks })}
        onLeave={() => moveOn(leaveTicks(check, step.screen, rows, marks, on))}
      />
    )
  }

  const answer = (finding: string, value: Answer | undefined, isFinished = true) => {
    const current = latest.current?.check ?? check
    const next = answerQuestion(current, finding, value)
    latest.current = { ...episode, check: next }
    const asked = step.screen === 's23-before-tool' ? rows : ask.rowsOf(step.screen, next, on)
    const canMoveOn =
      isFinished && !preferences.readAloud && movesOnByItself(asked) && isFullyAnswered(asked, next.answers)
    if (canMoveOn) moveOn(leaveForm(next, step.screen, on))
    else change(next)
  }
  return (
    <FormScreen
      key={step.screen}
      frame={frame}
      title={title}
      rows={rows}
      answers={check.answers}
      today={on}
      isFloor={preferences.floor}
      waitsForButton={preferences.readAloud}
      before={
        step.screen === 's17b-safety-of-life' &&
        region.crisis && <p className="crisis">{words.crisis(region.crisis.number)}</p>
      }
      onAnswer={answer}
      onLeave={() => moveOn(leaveForm(check, step.screen, on))}
    />
  )
}

/** Marks that show the answers of a screen that is opened again. */
function marksOf({ answers }: Check, rows: readonly string[]): Readonly<Record<string, Mark>> {
  return Object.fromEntries(
    rows.flatMap((id): [string, Mark][] =>
      answers[id] === true ? [[id, 'yes']] : answers[id] === notSure ? [[id, 'unsure']] : [],
    ),
  )
}

/** What is read aloud on a step: its title, then its rows with their answers. */
function spokenTexts(step: Step): readonly string[] {
  switch (step.kind) {
    case 'screen':
      return [titles[step.screen as ScreenId], ...step.rows.map(spokenRow), words.none]
    case 'recheck':
      return [findings[step.finding as FindingId].recheck ?? '', findings[step.finding as FindingId].question]
    case 'prompt':
      return step.rows.map(spokenRow)
    case 'result':
      return []
  }
}

function spokenRow(id: string): string {
  const { label, question, options } = findings[id as FindingId]
  return label ?? [question, ...Object.values(options ?? {})].join('. ')
}
