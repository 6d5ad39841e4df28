import { heatAt, lostFromSight } from '@unspasm/care/heat/heat-clock'
import type { HeatRun } from '@unspasm/care/heat/heat-run'
import type { Clock } from '../../app-state.tsx'

/** A run as it is now; one of which the clock cannot say how long it has been on is to be taken off. */
export const heatSeen = (run: HeatRun, now: number, clock: Pick<Clock, 'isKnown'>): HeatRun =>
  heatAt(clock.isKnown(run.since) ? run : lostFromSight(run, now), now)
