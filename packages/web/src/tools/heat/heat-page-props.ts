import type { Answers } from '@unspasm/care/answers'
import type { HeatSession } from '@unspasm/care/heat/heat-state'
import type { LiveSession } from '@unspasm/care/session'
import type { Limits } from '@unspasm/guideline/tool'

/** What every page of a session of heat is given. */
export type HeatPageProps = {
  readonly session: LiveSession<HeatSession>
  /** Instant of the steady clock. */
  readonly now: number
  /** Of the kind in use, as the gates merged them. */
  readonly limits: Limits
  readonly answers: Answers
  readonly change: (how: (session: LiveSession<HeatSession>, at: number) => LiveSession<HeatSession>) => void
}

/** A session with a part of its own state changed. */
export const withState = (session: LiveSession<HeatSession>, part: Partial<HeatSession>): LiveSession<HeatSession> => ({
  ...session,
  state: { ...session.state, ...part },
})
