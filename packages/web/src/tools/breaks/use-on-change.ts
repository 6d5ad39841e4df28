import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Does something when a value changes, and only then; what it reads besides is as new as the last render. What it returns
 * is done before the next time, and at the end.
 */
export function useOnChange(value: string | number | boolean | null, act: () => void | (() => void)): void {
  const latestRef = useRef(act)
  useLayoutEffect(() => {
    latestRef.current = act
  })
  useEffect(() => latestRef.current(), [value])
}
