import { breaks as words } from '@unspasm/guideline/words/en/breaks'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import type { Coach } from './use-coach.ts'
import { useOnChange } from './use-on-change.ts'
import { usePresence } from './use-presence.ts'

const noticeId = 'break-coach'

/** Lets the coach see who is there, and lets its calls be heard: softly, and as a notice of the system. */
export function useCoachCalls({ state, record, now, tell }: Coach): void {
  const { ring } = useAlarm()
  usePresence(record.isOn, record.usesIdle, tell)
  const kind = state?.nudge?.kind ?? null
  // NOTE: named by what it counts from. Until it is stored, its own instant moves on with each time the page is drawn.
  const call = state && kind && `${kind} ${kind === 'break' ? state.breakFrom : state.shiftFrom}`
  useOnChange(call, () => {
    if (kind === null) return cancelNotice(noticeId)
    ring('soft')
    notifyAt(noticeId, now, now, words.notice[kind], words.notice.body)
  })
}
