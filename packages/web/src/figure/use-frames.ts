import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

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

/** Calls `show` before each picture of the screen while `isRunning`, with the seconds since the one before. */
export function useFrames(isRunning: boolean, show: (passed: number) => void): void {
  const latestRef = useRef(show)
  useLayoutEffect(() => {
    latestRef.current = show
  })
  useEffect(() => {
    if (!isRunning) return
    let last: number | undefined
    const tick = (at: number) => {
      latestRef.current((at - (last ?? at)) / 1000)
      last = at
      request = requestAnimationFrame(tick)
    }
    let request = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(request)
  }, [isRunning])
}
