import { ask } from '@unspasm/care/ask'
import type { Answer, Answers } from '@unspasm/care/answers'
import { checkInDayOf, questionsOf } from '@unspasm/care/check-in/questions'
import { tickedAlready } from '@unspasm/care/check-in/remedies-done'
import { readReminders } from '@unspasm/care/reminders/settings'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { boutOf, careEpisodeOf } from '../../bout/bout.ts'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import { afterCheckIn, dangerAddress } from './after.ts'
import { withSaid, type Begun, type Said } from './kept.ts'

/** One check-in under way. */
export type CheckInUnderWay = {
  readonly begun: Begun
  /** The question of now. */
  readonly id: FindingId
  readonly place: { readonly at: number; readonly of: number }
  readonly said: Said
  readonly ticked: readonly string[]
  /** Keeps an answer; the question stays. */
  readonly keep: (answer: Answer) => void
  readonly setHands: (own: boolean) => void
  /** Stores the answer, if there is one, and goes on to the next question, or to where the check-in leads. */
  readonly goOn: (answer: Answer | undefined) => void
  /** The question before, or `null` at the first. */
  readonly goBack: (() => void) | null
}

/** Signs that are judged at the tap: anything but "no" opens the danger screens at once. Source: triage 4, RV-01, RV-02. */
const newSigns: readonly FindingId[] = ['any-new-sign', 'sitting-new-sign']

/**
 * Walks through the questions of today, one at a time. Which ones is settled when it begins, but for those that an answer
 * of its own brings. Every answer is stored at once.
 */
export function useCheckIn(episode: Episode): CheckInUnderWay {
  const state = useAppState()
  const { clock, setEpisode } = state
  const [, navigate] = useLocation()
  const [start] = useState(() => startOf(episode, state))
  const [said, setSaid] = useState<Said>({ answers: {}, ownHands: start.ownHands })
  const [passed, setPassed] = useState<readonly FindingId[]>([])

  const findingsOf = (answers: Answers) => questionsOf(start.day, answers).flatMap(({ findings }) => findings)
  const asked = findingsOf(said.answers)
  const id = asked.find((each) => !passed.includes(each)) ?? asked.at(-1)!

  const store = (next: Said): Episode => {
    const after: Episode[] = []
    setEpisode((before) => {
      if (!before) return before
      after.push(withSaid(before, start.begun, next, clock.now()))
      return after[0]!
    })
    return after[0] ?? episode
  }
  const boutAfter = (after: Episode) => boutOf(after, state.past, { ...momentNow(clock), at: clock.now() })

  const goOn = (answer: Answer | undefined) => {
    const next = answer === undefined ? said : { ...said, answers: { ...said.answers, [id]: answer } }
    const after = answer === undefined ? episode : store(next)
    setSaid(next)
    if (newSigns.includes(id) && (answer === true || answer === '?'))
      return navigate(dangerAddress(boutAfter(after).review), { replace: true })
    const left = findingsOf(next.answers).filter((each) => each !== id && !passed.includes(each))
    if (left.length > 0) return setPassed([...passed, id])
    const { assessment, review } = boutAfter(after)
    const isUnfinished = ask.nextStep(after.check, clock.today()).kind !== 'result'
    const waits = isUnfinished || (review?.open.length ?? 0) > 0
    return navigate(afterCheckIn(start.before, assessment.disposition, waits), { replace: true })
  }

  return {
    begun: start.begun,
    id,
    place: { at: asked.indexOf(id) + 1, of: asked.length },
    said,
    ticked: start.ticked,
    keep: (answer) => setSaid({ ...said, answers: { ...said.answers, [id]: answer } }),
    setHands: (ownHands) => setSaid({ ...said, ownHands }),
    goOn,
    goBack: passed.length === 0 ? null : () => setPassed(passed.slice(0, -1)),
  }
}

function startOf(episode: Episode, { clock, past, tools }: ReturnType<typeof useAppState>) {
  const moment = momentNow(clock)
  const bout = boutOf(episode, past, { ...moment, at: clock.now() })
  const care = careEpisodeOf(episode)!
  const { disposition } = bout.assessment
  const sessions = episode.sessions
  return {
    begun: { episode, moment, chosenTime: readReminders(tools['reminders']).time },
    before: disposition,
    ticked: tickedAlready(care, sessions, moment),
    ownHands: sessions.some(({ remedy, on }) => remedy === 'self-massage' && on === moment.on),
    day: checkInDayOf({
      episode: care,
      sessions,
      now: moment,
      disposition,
      metrics: bout.review?.metrics ?? {},
    }),
  }
}
