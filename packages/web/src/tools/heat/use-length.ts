import type { Answer } from '@unspasm/care/answers'
import { heatUseOf, type HeatUse } from '@unspasm/care/heat/heat-use'
import { sessionLength, type SessionLength } from '@unspasm/care/heat/session-length'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { Limits } from '@unspasm/guideline/tool'
import { useAppState } from '../../app-state.tsx'

type Wanted = {
  readonly variant: HeatVariant
  readonly limits: Limits
  readonly facts: Readonly<Record<string, Answer>>
  /** From the answers of the setup. */
  readonly setupMinutes?: number | null
}

type Length = {
  readonly use: HeatUse
  /** `null`: today allows no session any more. */
  readonly length: SessionLength | null
  /** The same for somebody who stays awake. */
  readonly lengthAwake: SessionLength | null
}

/** How long a session may be now, by the limits, the day and the hour. */
export function useLength({ variant, limits, facts, setupMinutes = null }: Wanted): Length {
  const { clock, episode } = useAppState()
  const use = heatUseOf(episode?.sessions ?? [], variant === 'cold-pack', clock.today())
  const time = clock.now()
  const localMinute = time.getHours() * 60 + time.getMinutes()
  const lengthIf = (staysAwake: boolean) =>
    sessionLength(limits, { variant, use, setupMinutes, localMinute, staysAwake })
  return { use, length: lengthIf(facts['t-will-stay-awake'] === true), lengthAwake: lengthIf(true) }
}
