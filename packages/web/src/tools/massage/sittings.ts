import type { Moment, Sitting } from '@unspasm/care/diary'
import type { SittingResponse } from '@unspasm/care/massage/sitting-response'
import { hoursAtMost } from '@unspasm/care/review/moment'
import { sittingResponse } from '@unspasm/guideline/massage/sitting-response'
import type { Episode } from '../../device/records.ts'

/** A sitting of a massage that waits for its answer, the newest first; `null` when none does. */
export function waitingSitting(
  { diary }: Episode,
  now: Moment,
): { readonly sitting: Sitting; readonly isDue: boolean } | null {
  const waiting = diary.sittings
    .filter(({ kind, response }) => kind === 'massage' && response === undefined)
    .toSorted((a, b) => `${b.on} ${b.time ?? ''}`.localeCompare(`${a.on} ${a.time ?? ''}`))
  const [sitting] = waiting
  return sitting ? { sitting, isDue: hoursAtMost(sitting, now) >= sittingResponse.askFromHours } : null
}

/** An episode with one more visit. */
export function withSitting(episode: Episode, sitting: Sitting): Episode {
  return { ...episode, diary: { ...episode.diary, sittings: [...episode.diary.sittings, sitting] } }
}

/** An episode in which a visit has its answer. */
export function withResponse(
  episode: Episode,
  { on, time }: Pick<Sitting, 'on' | 'time'>,
  answer: { readonly answered: Moment; readonly response: SittingResponse; readonly newSign?: boolean | '?' },
): Episode {
  const sittings = episode.diary.sittings.map((sitting) =>
    sitting.kind === 'massage' && sitting.on === on && sitting.time === time ? { ...sitting, ...answer } : sitting,
  )
  return { ...episode, diary: { ...episode.diary, sittings } }
}
