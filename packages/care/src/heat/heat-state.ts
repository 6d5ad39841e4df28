import { forearmTest } from '@unspasm/guideline/heat/run-rules'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { BurnFlow } from './burn-flow.ts'
import type { HeatRun, SkinLook } from './heat-run.ts'
import type { SetupAnswers } from './setup-walk.ts'

/** The touch of the forearm. `since`: it touches; `waitSince`: it cools down after it was too hot. */
export type Forearm = { readonly since: number | null; readonly waitSince: number | null }

/** What was told after it came off. `look: null` and so on: not asked yet. */
export type AfterHeat = {
  readonly look: SkinLook | null
  /** Skin that is not normal: a net-like pattern. */
  readonly isNet: boolean | '?' | null
  readonly isPainTold: boolean
}

/** A session of heat or cold. Plain JSON; instants in milliseconds of the steady clock. */
export type HeatSession = {
  readonly kind: 'session'
  readonly variant: HeatVariant
  readonly setup: SetupAnswers
  readonly forearm: Forearm
  /** Layers added before the start because it was too hot. */
  readonly extraLayers: number
  /** When the pad was switched on; `null`: it was not. */
  readonly switchedOnAt: number | null
  readonly run: HeatRun | null
  readonly burn: BurnFlow | null
  readonly after: AfterHeat
}

/** The look at the skin an hour after a session. */
export type LookAgain = {
  readonly kind: 'look-again'
  readonly variant: HeatVariant
  /** Record that the answer belongs to. */
  readonly sessionId: string
  readonly dueAt: number
  readonly isRed: boolean | '?' | null
}

export type HeatState = HeatSession | LookAgain

export const newHeatSession = (variant: HeatVariant): HeatSession => ({
  kind: 'session',
  variant,
  setup: {},
  forearm: { since: null, waitSince: null },
  extraLayers: 0,
  switchedOnAt: null,
  run: null,
  burn: null,
  after: { look: null, isNet: null, isPainTold: false },
})

const waitMs = forearmTest.waitMinutes * 60_000
const touchMs = forearmTest.seconds * 1000

/** Where the touch of the forearm is; `left` in seconds. Source: remedies 1.5, 7. */
export function forearmAt(
  { since, waitSince }: Forearm,
  now: number,
): { readonly at: 'before' | 'touching' | 'told' | 'waiting'; readonly left: number } {
  if (waitSince !== null && now < waitSince + waitMs) return { at: 'waiting', left: (waitSince + waitMs - now) / 1000 }
  if (since === null) return { at: 'before', left: forearmTest.seconds }
  const left = Math.max(0, since + touchMs - now) / 1000
  return left > 0 ? { at: 'touching', left } : { at: 'told', left }
}
