import { assess } from '@unspasm/care/assess'
import { ask, type Check, type Step } from '@unspasm/care/ask'
import { answerQuestion, stepBack } from '@unspasm/care/moves'
import { isEmergency } from '@unspasm/guideline/disposition'
import { guidelineVersion } from '@unspasm/guideline/guideline'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLocation, useSearch } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withAnswersSaid } from '../../bout/said.ts'
import type { Drafts, Episode } from '../../device/records.ts'
import { isStale } from '../result/age.ts'
import { begin } from './begin.ts'
import { withoutDraft, type Marks } from './drafts.ts'
import { enter } from './enter.ts'
import { nextStep } from './next-step.ts'
import { partOf, type Part } from './parts.ts'
import { backTo, closeAgain, entryAfter, placeIn } from './place.ts'

/** The step at which the check stands, and the ways to go on from it. */
export type CheckAtStep = {
  readonly episode: Episode
  readonly part: Part
  readonly step: Exclude<Step, { kind: 'result' }>
  /** Changes answers; the step stays, unless an instant sign or a new condition ends it. */
  readonly change: (how: (check: Check) => Check) => Check
  /** Leaves the step: the next one opens, with an entry in the browser's history. */
  readonly moveOn: (how: (check: Check) => Check) => void
  /** Keeps the ticks of a screen that is still open. */
  readonly keep: (screen: string, marks: Marks) => void
  /** Answers a row that is judged at the tap. */
  readonly answerInstantly: (finding: string, answer: true | '?') => void
  readonly goBack: () => void
}

/**
 * Walks the check of this device along the part that the address names. Every change is stored at once.
 *
 * @returns `null` before the first step is known, and when the check is over and its result opens.
 */
export function useCheck(): CheckAtStep | null {
  const { episode, setEpisode, clock } = useAppState()
  const [, navigate] = useLocation()
  const search = useSearch()
  const part = useMemo(() => partOf(new URLSearchParams(search)), [search])
  const [entered, setEntered] = useState<Part | null>(null)
  const replacesRef = useRef(true)
  const on = clock.today()
  const isOnTheWay = part.kind === 'way' || part.kind === 'again'

  const update = (how: (check: Check) => Check, drafts?: (before: Drafts) => Drafts): Check => {
    const seen: Check[] = []
    const time = isOnTheWay ? { answeredAt: clock.now().toISOString(), guideline: guidelineVersion } : {}
    setEpisode((before) => {
      if (!before) return before
      seen.push(how(before.check))
      const after = { ...before, ...time, check: seen[0]!, drafts: drafts?.(before.drafts) ?? before.drafts }
      return withAnswersSaid(before, after, momentNow(clock))
    })
    if (!seen[0]) throw new Error('expected an episode while the check is open, got none')
    return seen[0]
  }

  useLayoutEffect(() => {
    if (entered === part) return
    const place = placeIn(window.history.state)
    const at = episode ?? begin('me', clock)
    const check = enter(at.check, part, place, isStale(at, clock.now()), on)
    setEpisode(() => ({ ...at, check }))
    window.history.replaceState({ left: check.left.length, isFirst: place?.isFirst ?? true }, '')
    replacesRef.current = true
    setEntered(part)
  }, [entered, part, episode, setEpisode, clock, on])

  const leftNow = episode?.check.left.length ?? 0
  useEffect(() => {
    const onPop = () => {
      const place = placeIn(window.history.state)
      if (window.location.pathname !== '/check' || !isSameQuery(window.location.search, search) || !place) return
      // NOTE: the way forward is walked by answering, not by the browser's button.
      if (place.left > leftNow) window.history.back()
      else setEpisode((before) => before && { ...before, check: backTo(before.check, place.left) })
    }
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [search, leftNow, setEpisode])

  const check = episode?.check
  const step = check && entered === part ? nextStep(part, check, on) : null
  const isOver = step?.kind === 'result'
  useLayoutEffect(() => {
    if (!isOver || !check) return
    const isOpen = ask.nextStep(check, on).kind !== 'result' || isEmergency(assess(check.answers, on).disposition)
    navigate(isOpen ? '/result' : part.back, { replace: replacesRef.current })
  }, [isOver, check, on, part, navigate])

  if (!episode || !check || !step || step.kind === 'result') return null

  const goBack = () => {
    if (placeIn(window.history.state)?.isFirst === false) return window.history.back()
    const before = part.kind === 'way' ? stepBack(check) : null
    if (before) {
      setEpisode(() => ({ ...episode, check: before }))
      return window.history.replaceState({ left: before.left.length, isFirst: true }, '')
    }
    if (part.kind === 'change') setEpisode(() => ({ ...episode, check: closeAgain(check, part.opens) }))
    return navigate(part.kind === 'way' ? '/' : part.back, { replace: part.kind !== 'way' })
  }

  const moveOn: CheckAtStep['moveOn'] = (how) => {
    const after = update(how, (drafts) => (step.kind === 'screen' ? withoutDraft(drafts, step.screen) : drafts))
    const here = placeIn(window.history.state) ?? { left: 0, isFirst: true }
    const entry = entryAfter(step, here, after)
    replacesRef.current = entry.replaces
    if (nextStep(part, after, on).kind === 'result') return
    if (entry.replaces) window.history.replaceState(entry.place, '')
    else window.history.pushState(entry.place, '')
  }

  return {
    episode,
    part,
    step,
    change: (how) => update(how),
    moveOn,
    keep: (screen, marks) =>
      setEpisode((before) => before && { ...before, drafts: { ...before.drafts, [screen]: marks } }),
    answerInstantly: (finding, answer) => {
      replacesRef.current = true
      update((before) => answerQuestion(before, finding, answer))
    },
    goBack,
  }
}

/** Whether two queries ask for the same; one may be escaped and the other not. */
function isSameQuery(one: string, other: string): boolean {
  return new URLSearchParams(one).toString() === new URLSearchParams(other).toString()
}
