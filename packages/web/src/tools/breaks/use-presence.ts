import type { CoachEvent } from '@unspasm/care/breaks/coach-events'
import { breakRules } from '@unspasm/guideline/breaks/break-rules'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { watchIdle } from './idle-detection.ts'

const millisecondsPerMinute = 60_000
const lookEveryMs = 5000
const activities = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** Time without a touch after which nobody is taken to be there: the longest break, so that reading is not being away. */
const idleMs = breakRules.breakMinutes.until * millisecondsPerMinute

/**
 * Tells the coach when nobody is at the device, and when something fills the screen.
 *
 * What is seen is only this tab: pointer and keyboard while it has the focus, a page that stood still while it was in
 * sight (the device slept), its own full screen; and the browser's idle detection where the person allowed it. A tab out
 * of sight says nothing.
 */
export function usePresence(isOn: boolean, usesIdle: boolean, tell: (event: CoachEvent) => void): void {
  const { clock } = useAppState()
  const latestRef = useRef(tell)
  useLayoutEffect(() => {
    latestRef.current = tell
  })

  useEffect(() => {
    if (!isOn) return
    const hasPointer = matchMedia('(pointer: fine)').matches
    const isWatched = () => document.visibilityState === 'visible' && document.hasFocus()
    let touchedAt = clock.steady()
    let seenAt = touchedAt
    let wasInSight = document.visibilityState === 'visible'
    let isAway = false
    const isBack = () => {
      touchedAt = clock.steady()
      if (isAway) latestRef.current({ type: 'came-back' })
      isAway = false
    }
    const leaves = (since: number, isSure: boolean) => {
      if (!isAway) latestRef.current({ type: 'left', since, isSure })
      isAway = true
    }
    const look = () => {
      const now = clock.steady()
      if (wasInSight && now - seenAt >= breakRules.breakMinutes.from * millisecondsPerMinute) {
        leaves(seenAt, true)
        isBack()
      } else if (hasPointer && isWatched() && now - touchedAt >= idleMs) leaves(touchedAt, false)
      seenAt = now
      wasInSight = document.visibilityState === 'visible'
    }
    const fills = () => latestRef.current({ type: 'silence', isOn: document.fullscreenElement !== null })
    const timer = setInterval(look, lookEveryMs)
    for (const activity of activities) document.addEventListener(activity, isBack, { passive: true })
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', isBack)
    window.addEventListener('blur', isBack)
    document.addEventListener('fullscreenchange', fills)
    return () => {
      clearInterval(timer)
      for (const activity of activities) document.removeEventListener(activity, isBack)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', isBack)
      window.removeEventListener('blur', isBack)
      document.removeEventListener('fullscreenchange', fills)
    }
  }, [isOn, clock])

  useEffect(() => {
    if (!isOn || !usesIdle) return
    return watchIdle((isThere, idleForMs) =>
      latestRef.current(
        isThere ? { type: 'came-back' } : { type: 'left', since: clock.steady() - idleForMs, isSure: true },
      ),
    )
  }, [isOn, usesIdle, clock])
}
