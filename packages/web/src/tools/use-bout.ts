import { useMemo } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'
import { boutOf, type Bout } from '../bout/bout.ts'
import { momentNow } from '../bout/moment.ts'
import type { Episode } from '../device/records.ts'

/** The bout of now, read anew when an answer, the diary or the minute changes. */
export function useBout(episode: Episode): Bout {
  const { clock, past, tools } = useAppState()
  const { on, time } = momentNow(clock)
  return useMemo(
    () => boutOf(episode, past, { on, time, at: clock.now() }, tools),
    [episode, past, on, time, clock, tools],
  )
}
