import { useEffect } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'
import { keptClock } from '../device/records.ts'
import { keepEveryMs } from '../device/steady-clock.ts'

/** Writes down where the clock of the timers stands while something runs, so that a page opened anew goes on from there. */
export function useKeptClock(isRunning: boolean): void {
  const { clock, setTool } = useAppState()
  useEffect(() => {
    if (!isRunning) return
    const keep = () => setTool(keptClock, clock.kept)
    keep()
    const timer = setInterval(keep, keepEveryMs)
    document.addEventListener('visibilitychange', keep)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [clock, setTool, isRunning])
}
