import { readHeatState } from '@unspasm/care/heat/read-heat-state'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { useNow } from '../use-now.ts'
import { heatSeen } from './heat-seen.ts'
import { useHeatAlarm } from './use-heat-alarm.ts'

/** Lets a run of heat be heard on every page but its own, which rings by itself. Shows nothing. */
export function HeatWatch() {
  const { clock, episode } = useAppState()
  const [address] = useLocation()
  const live = episode?.live.find(({ remedy, phase }) => remedy === 'heat-session' && phase === 'run')
  const state = live ? readHeatState(live.state) : null
  const isElsewhere = !address.endsWith('/tool/heat-session')
  const run = isElsewhere && state?.kind === 'session' ? state.run : null
  const now = useNow(run !== null)
  useHeatAlarm(run && heatSeen(run, now, clock), now)
  return null
}
