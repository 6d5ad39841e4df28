import { changesOf } from '@unspasm/care/days/changes'
import { withEnds, type LookInput } from '@unspasm/care/effect/ends'
import { dayPairsOf, isPausedOn, missingDays, type DayRecord } from '@unspasm/care/effect/day-pairs'
import { refusalsBeforeSetup, type StartInput } from '@unspasm/care/effect/may-start'
import { runningTest, type OwnTest, type OwnTests } from '@unspasm/care/effect/own-test'
import { readOwnTests } from '@unspasm/care/effect/read-own-tests'
import { testDaysOf } from '@unspasm/care/effect/test-day'
import { courseOfTest, type TestCourse } from '@unspasm/care/effect/test-result'
import { newEpisode } from '@unspasm/care/diary'
import { useEffect, useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { careEpisodeOf } from '../../bout/bout.ts'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import { useBout } from '../use-bout.ts'
import { useToolState } from '../use-tool-state.ts'

/** The tests of the person and what is known about the running one. */
export type OwnTestsNow = {
  readonly tests: OwnTests
  readonly change: (how: (before: OwnTests) => OwnTests) => void
  /** What decides about a start; the medicine and the consent are asked while setting up. */
  readonly start: Omit<StartInput, 'medicineSame' | 'agrees'>
  readonly refusals: ReturnType<typeof refusalsBeforeSetup>
  readonly look: LookInput
  readonly record: DayRecord
  readonly running: OwnTest | null
  readonly courseOf: (test: OwnTest) => TestCourse
  readonly pairsOf: (test: OwnTest) => ReturnType<typeof dayPairsOf>
  readonly isPaused: boolean
  readonly missing: number
}

/** Reads the tests, and ends the running one as soon as it must stop or a look has decided. */
export function useOwnTests(episode: Episode): OwnTestsNow {
  const { clock } = useAppState()
  const bout = useBout(episode)
  const [tests, change] = useToolState('own-test', readOwnTests)
  const { on, time } = momentNow(clock)
  const at = clock.steady()

  const known = useMemo(() => {
    const care = careEpisodeOf(episode) ?? newEpisode({ on, time }, bout.answers)
    const now = { on, time, at: clock.now().toISOString() }
    const changes = bout.review && runningTest(tests) ? changesOf(care, now, bout.review) : []
    return { care, raisedOn: changes.filter(({ to, isCalmer }) => to !== null && !isCalmer).map((each) => each.on) }
  }, [episode, bout, tests, on, time, clock])

  const { care, raisedOn } = known
  const record: DayRecord = { checkIns: care.checkIns, sessions: episode.sessions }
  const { disposition } = bout.assessment
  const look: LookInput = { ...record, episode: care, episodeId: episode.id, disposition, raisedOn, on, now: at }
  const start = { episode: care, answers: bout.answers, metrics: bout.review?.metrics ?? {}, disposition, on, tests }
  const running = runningTest(tests)
  const ended = withEnds(tests, look)
  const isOver = ended !== tests
  useEffect(() => {
    if (isOver) change((before) => withEnds(before, look))
  })

  const days = testDaysOf(care.checkIns)
  return {
    tests: ended,
    change,
    start: { ...start, tests: ended },
    refusals: refusalsBeforeSetup({ ...start, tests: ended }),
    look,
    record,
    running: runningTest(ended),
    courseOf: (test) => courseOfTest(test, record, on, at),
    pairsOf: (test) => dayPairsOf(test, record, on),
    isPaused: running !== null && isPausedOn(running, days, on),
    missing: running === null ? 0 : missingDays(running, days, on),
  }
}
