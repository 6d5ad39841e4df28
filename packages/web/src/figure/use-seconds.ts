import { useEffect, useRef, useState } from 'preact/hooks'

/** Whether the person wants motion reduced, as the device says it. */
export function useReducedMotion(): boolean {
  const [query] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)'))
  const [isReduced, setReduced] = useState(query.matches)
  useEffect(() => {
    const tell = () => setReduced(query.matches)
    query.addEventListener('change', tell)
    return () => query.removeEventListener('change', tell)
  }, [query])
  return isReduced
}

/** Seconds of the running repetition: counts while `isRunning`, from 0 again at `length`, and keeps its place when stopped. */
export function useSeconds(isRunning: boolean, length: number): number {
  const [seconds, setSeconds] = useState(0)
  const passed = useRef(0)
  useEffect(() => {
    if (!isRunning || length <= 0) return
    let last: number | undefined
    const tick = (at: number) => {
      passed.current = (passed.current + (at - (last ?? at)) / 1000) % length
      last = at
      setSeconds(passed.current)
      request = requestAnimationFrame(tick)
    }
    let request = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(request)
  }, [isRunning, length])
  return seconds
}
