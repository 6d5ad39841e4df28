import { assess } from '@unspasm/care/assess'
import { ask } from '@unspasm/care/ask'
import type { LocalDate } from '@unspasm/care/local-date'
import { isEmergency } from '@unspasm/guideline/disposition'
import type { Episode } from '../../device/records.ts'
import { isStale } from '../result/age.ts'

/** What stands on this device already, and the way on from it. */
export type Begun = {
  readonly kind: 'check' | 'result'
  /** Whole hours since the newest answer. */
  readonly hoursAgo: number
  /** The danger questions are asked again before anything else is shown. Source: triage 2.5.11. */
  readonly isOld: boolean
  readonly address: '/check' | '/check?part=again' | '/result'
  readonly isDanger: boolean
  /** A plan can be opened, too. */
  readonly hasPlan: boolean
}

const millisecondsPerHour = 3_600_000

/** What was begun, or `null` when nothing has been answered or ticked. */
export function begunOn(episode: Episode | null, now: Date, on: LocalDate): Begun | null {
  if (!episode || !hasAnyMark(episode)) return null
  const { answeredAt, check } = episode
  const isOld = isStale(episode, now)
  const isFinished = ask.nextStep(check, on).kind === 'result'
  const isDanger = isEmergency(assess(check.answers, on).disposition)
  return {
    kind: isFinished ? 'result' : 'check',
    hoursAgo: Math.max(0, Math.floor((now.getTime() - Date.parse(answeredAt)) / millisecondsPerHour)),
    isOld,
    isDanger,
    address: isFinished && (isDanger || !isOld) ? '/result' : isOld ? '/check?part=again' : '/check',
    hasPlan: isFinished && !isOld && !isDanger,
  }
}

const hasAnyMark = ({ check, drafts }: Episode) =>
  Object.keys(check.answers).length > 0 || Object.values(drafts).some((marks) => Object.keys(marks).length > 0)

/** Whether the next thing is today's check-in: a calm result was shown on an earlier day, and today has none yet. */
export function isFollowed({ first, diary }: Episode, { kind, isDanger }: Begun, on: LocalDate): boolean {
  return (
    kind === 'result' &&
    !isDanger &&
    first !== null &&
    first.opened.on !== on &&
    !diary.checkIns.some((entry) => entry.on === on)
  )
}
