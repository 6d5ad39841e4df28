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
import { nothingSaid, withSaid, type Begun, type Said } from './kept.ts'

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

/** Signs that are judged as soon as they are stored: anything but "no" opens the danger screens at once. Source: triage 4, RV-01, RV-02. */
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
  /** What of it the device has. */
  const [kept, setKept] = useState(nothingSaid)
  const [passed, setPassed] = useState<readonly FindingId[]>([])

  const findingsOf = (answers: Answers) => questionsOf(start.day, answers).flatMap(({ findings }) => findings)
  const asked = findingsOf(said.answers)
  const id = asked.find((each) => !passed.includes(each)) ?? asked.at(-1)!

  const goOn = (answer: Answer | undefined) => {
    const next = answer === undefined ? said : { ...said, answers: { ...said.answers, [id]: answer } }
    const stored = setEpisode((before) =>
      before && answer !== undefined ? withSaid(before, start.begun, next, clock.now(), kept) : before,
    )
    const isSign = newSigns.includes(id) && (answer === true || answer === '?')
    const left = findingsOf(next.answers).filter((each) => each !== id && !passed.includes(each))
    // NOTE: to draw the next question and to think about all days would hold up the device's own answer.
    void stored.then((after) => {
      setSaid(next)
      setKept(answer === undefined ? kept : next)
      if (!isSign && left.length > 0) return setPassed([...passed, id])
      if (after) navigate(isSign ? signAddress(after) : endAddress(after), { replace: true })
    })
  }
  const boutAfter = (after: Episode) => boutOf(after, state.past, { ...momentNow(clock), at: clock.now() })
  const signAddress = (after: Episode) => dangerAddress(boutAfter(after).review)
  const endAddress = (after: Episode) => {
    const { assessment, review } = boutAfter(after)
    const isUnfinished = ask.nextStep(after.check, clock.today()).kind !== 'result'
    const waits = isUnfinished || (review?.open.length ?? 0) > 0
    return afterCheckIn(start.before, assessment.disposition, waits)
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
  const at = clock.now()
  const bout = boutOf(episode, past, { ...moment, at })
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
      now: { ...moment, at: at.toISOString() },
      disposition,
      metrics: bout.review?.metrics ?? {},
    }),
  }
}
