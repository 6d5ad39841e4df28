import { alarmAt, nextCallOf, restUntil } from '@unspasm/care/heat/heat-clock'
import type { HeatRun } from '@unspasm/care/heat/heat-run'
import { heat as words } from '@unspasm/guideline/words/en/heat'
import { useEffect } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useRisingAlarm } from './rising-alarm.ts'

const noticeId = 'heat'
const loudNoticeId = 'heat-loud'

/**
 * Lets a run be heard: softly when a check comes due or a rest is over, loudly when nobody answers, and as a notice of the
 * system for a page that sleeps.
 *
 * @param run as it is seen at `now`.
 */
export function useHeatAlarm(run: HeatRun | null, now: number): void {
  const alarm = run ? alarmAt(run, now) : null
  const { clock } = useAppState()
  const { ring } = useAlarm()
  const isRested = run?.stage === 'resting' && clock.surely(run.since) >= restUntil(run)
  const isSoft = alarm?.kind === 'soft' || isRested
  useEffect(() => {
    if (isSoft) ring('soft')
  }, [isSoft, ring])
  useRisingAlarm(alarm?.kind === 'loud' ? alarm.gain : null)

  const call = run && nextCallOf(run)
  useOnChange(call && `${call.at} ${call.loudAt}`, () => {
    if (!call) return
    if (call.at > now) notifyAt(noticeId, call.at, now, words.comfort.heat.title, words.run.answer)
    if (Number.isFinite(call.loudAt) && call.loudAt > now)
      notifyAt(loudNoticeId, call.loudAt, now, words.ending.title, words.run.answerNow)
    return () => {
      cancelNotice(noticeId)
      cancelNotice(loudNoticeId)
    }
  })
}
