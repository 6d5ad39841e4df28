import type { Moment } from '@unspasm/care/diary'
import type { Clock } from '../app-state.tsx'

/** The present moment in the person's own day. */
export function momentNow(clock: Clock): Moment & { readonly time: string } {
  const now = clock.now()
  return { on: clock.today(), time: `${two(now.getHours())}:${two(now.getMinutes())}` }
}

const two = (part: number) => String(part).padStart(2, '0')
