import { afterHeatEvent, type HeatEvent } from '@unspasm/care/heat/heat-events'
import type { HeatRun } from '@unspasm/care/heat/heat-run'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { CheckPage } from './check-page.tsx'
import { EndingPage } from './ending-page.tsx'
import type { HeatPageProps } from './heat-page-props.ts'
import { withRun, withSkinMark, worstLook } from './heat-record.ts'
import { InterruptedPage } from './interrupted-page.tsx'
import { OnPage } from './on-page.tsx'
import { RestPage } from './rest-page.tsx'
import { heatSeen } from './heat-seen.ts'
import { useHeatAlarm } from './use-heat-alarm.ts'

/** What each page of a run is given. `run` is as it is seen at `now`. */
export type RunPageProps = {
  readonly run: HeatRun
  readonly now: number
  readonly isCold: boolean
  readonly tell: (event: HeatEvent) => void
}

/** While it is on: the timer, the checks, the rest, the end. Source: remedies 1.6. */
export function RunPages({ session, now, change }: HeatPageProps) {
  const { clock, setEpisode } = useAppState()
  const stored = session.state.run
  const instant = Math.max(now, stored?.since ?? now)
  const run = stored && heatSeen(stored, instant, clock)
  const isCold = session.state.variant === 'cold-pack'
  useWakeLock(true)
  useHeatAlarm(run, instant)

  const goOn = (how: (run: HeatRun, at: number) => HeatRun) => {
    if (!stored) return
    let seen: ReturnType<typeof worstLook> = null
    change((live, at) => {
      const { run: before } = live.state
      if (!before) return live
      const after = how(heatSeen(before, at, clock), at)
      if (after.stage === 'over') seen = worstLook(after)
      return withRun(live, after)
    })
    // NOTE: a mark closes heat, so it is written only once the run is over and the gate lets the end be shown.
    const look = seen
    if (look !== null) setEpisode((before) => before && withSkinMark(before, look, isCold, momentNow(clock)))
  }
  const isOver = run?.stage === 'over'
  useOnChange(isOver ?? false, () => {
    if (isOver) goOn((here) => here)
  })

  if (!run || run.stage === 'over') return null
  const page: RunPageProps = {
    run,
    now: instant,
    isCold,
    tell: (event) => goOn((here, at) => afterHeatEvent(here, event, at)),
  }
  if (run.stage === 'interrupted') return <InterruptedPage {...page} />
  if (run.stage === 'ending') return <EndingPage {...page} />
  if (run.check) return <CheckPage {...page} check={run.check} />
  return run.stage === 'resting' ? <RestPage {...page} /> : <OnPage {...page} />
}
