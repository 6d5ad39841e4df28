import { useEffect, useState } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'

const millisecondsPerTick = 250

/** The instant of the steady clock, in milliseconds; read anew four times a second while something runs. */
export function useNow(isRunning: boolean): number {
  const { clock } = useAppState()
  const [now, setNow] = useState(clock.steady)
  useEffect(() => {
    setNow(clock.steady())
    if (!isRunning) return
    const tick = () => setNow(clock.steady())
    const timer = setInterval(tick, millisecondsPerTick)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [clock, isRunning])
  return now
}
