import type { LocalDate } from '@unspasm/care/local-date'
import type { Clock } from '../src/app-state.tsx'
import { steadyClock } from '../src/device/steady-clock.ts'

/** A clock that stands still at an instant of a day. `newId` counts. */
export function stillClock(at: Date, on: LocalDate): Clock {
  let made = 0
  return {
    ...steadyClock(() => ({ wall: at.getTime(), running: 0 })),
    now: () => at,
    dayOf: () => on,
    today: () => on,
    newId: () => `id-${(made += 1)}`,
  }
}
