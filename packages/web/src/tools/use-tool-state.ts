import { useMemo } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'

/**
 * What a tool keeps for this person, from one bout to the next. Every change is stored at once.
 *
 * @param key  name of the tool's record.
 * @param read parses what is stored, which may be damaged or `undefined`: it gives the default then. Give it once,
 *             from outside of the component.
 */
export function useToolState<Value>(
  key: string,
  read: (stored: unknown) => Value,
): readonly [Value, (change: (before: Value) => Value) => void] {
  const { tools, setTool } = useAppState()
  const stored = tools[key]
  const value = useMemo(() => read(stored), [read, stored])
  return [value, (change) => setTool(key, (before) => change(read(before)))]
}
