import { useEffect, useState } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'

const millisecondsPerMinute = 60_000
const lookEveryMs = 10_000

/** Renders anew when the clock on the wall shows another minute, and when the page comes back into sight. */
export function useMinute(): void {
  const { clock } = useAppState()
  const [, setMinute] = useState(0)
  useEffect(() => {
    const look = () => setMinute(Math.floor(clock.now().getTime() / millisecondsPerMinute))
    const timer = setInterval(look, lookEveryMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [clock])
}
