import type { Answers } from '@unspasm/care/answers'
import { coachTermsOf } from '@unspasm/care/breaks/circumstances'
import { coachAt } from '@unspasm/care/breaks/coach-clock'
import { afterCoachEvent, type CoachEvent } from '@unspasm/care/breaks/coach-events'
import { newCoach, type CoachState, type CoachTerms, type LocalHours } from '@unspasm/care/breaks/coach-state'
import { isWithin, type DaySpan } from '@unspasm/care/breaks/local-hours'
import { readReminders } from '@unspasm/care/reminders/settings'
import type { Rhythm } from '@unspasm/guideline/breaks/break-rules'
import { useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { useNow } from '../use-now.ts'
import { useSession } from '../use-session.ts'
import { useToolState } from '../use-tool-state.ts'
import { minuteOfDay, readWorkHours, weekdayNow, type WorkHours } from './work-hours.ts'
import { useOnChange } from './use-on-change.ts'
import { readCoachRecord, toStored, type CoachRecord } from './coach-record.ts'

/** The break coach of this device. */
export type Coach = {
  readonly record: CoachRecord
  /** As it is now; `null` while it is off. */
  readonly state: CoachState | null
  readonly terms: CoachTerms
  readonly local: LocalHours
  /** Instant of the steady clock, in milliseconds. */
  readonly now: number
  readonly tell: (event: CoachEvent) => void
  readonly turnOn: () => void
  readonly turnOff: () => void
  readonly choose: (part: Partial<Pick<CoachRecord, 'usesIdle'>> & { readonly rhythm?: Rhythm }) => void
  readonly work: WorkHours
  readonly setWork: (change: (before: WorkHours) => WorkHours) => void
  /** Quiet hours of every reminder. */
  readonly quiet: DaySpan
  readonly setQuiet: (quiet: DaySpan) => void
}

const readNothing = (): null => null
const key = 'break-coach'

/** Keeps the break coach: brings it to the present moment, stores what changes, and writes the record of each day. */
export function useCoach(answers: Answers): Coach {
  const { clock, setTool } = useAppState()
  const [record] = useToolState(key, readCoachRecord)
  const [work, setWork] = useToolState('work-hours', readWorkHours)
  const [{ quiet }, setReminders] = useToolState('reminders', readReminders)
  const session = useSession(key, readNothing)
  const now = useNow(record.isOn)
  const today = clock.today()
  const { rhythm } = record
  const terms = useMemo(() => coachTermsOf(answers, today, rhythm), [answers, today, rhythm])
  const local = hoursAt(clock.now(), quiet, work)
  const state = record.isOn && record.state ? coachAt(record.state, terms, now, local) : null

  const change = (how: (before: CoachRecord, at: number) => CoachRecord, at = clock.steady()) =>
    setTool(key, (stored) => toStored({ ...how(readCoachRecord(stored), at), at }))
  const withState = (how: (state: CoachState, at: number) => CoachState, when?: number) =>
    change((before, at) => {
      if (!before.isOn || !before.state) return before
      const next = how(coachAt(before.state, terms, at, hoursAt(clock.now(), quiet, work)), at)
      return { ...before, state: next, pacing: next.pacing, lastMove: next.lastMove }
    }, when)
  const writeDay = ({ state: kept, at }: CoachRecord) => {
    if (!kept || kept.due === 0) return
    session.begin({ phase: 'after', state: null, params: { due: kept.due, done: kept.done } })
    session.change((live) => ({ ...live, endedAt: at }))
    session.end({ endReason: 'completed', minutes: 0 })
  }

  const isNews = state !== null && state !== record.state
  useOnChange(isNews, () => {
    // NOTE: at the instant that is shown, so that one call is not told of twice.
    if (isNews) withState((present) => present, now)
  })
  const isNewDay = record.isOn && record.on !== today
  useOnChange(isNewDay, () => {
    if (!isNewDay) return
    writeDay(record)
    change((before, at) => ({ ...before, on: today, state: newCoach(at, before.pacing, before.lastMove) }))
  })

  return {
    record,
    state,
    terms,
    local,
    now,
    work,
    setWork,
    quiet,
    setQuiet: (next) => setReminders((before) => ({ ...before, quiet: next })),
    tell: (event) => withState((present, at) => afterCoachEvent(present, event, terms, at)),
    turnOn: () =>
      change((before, at) => ({
        ...before,
        isOn: true,
        on: today,
        state: afterCoachEvent(newCoach(at, before.pacing, before.lastMove), { type: 'sat' }, terms, at),
      })),
    turnOff: () => {
      writeDay({ ...record, at: clock.steady() })
      change((before) => ({ ...before, isOn: false, state: null }))
    },
    choose: (part) => change((before) => ({ ...before, ...part })),
  }
}

/** What the clock on the wall says of a moment. */
function hoursAt(wall: Date, quiet: DaySpan, work: WorkHours): LocalHours {
  const minute = minuteOfDay(wall)
  return {
    isQuiet: isWithin(minute, quiet),
    isWork: work.weekdays.includes(weekdayNow(wall)) && isWithin(minute, work),
  }
}
