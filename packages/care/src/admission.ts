import { isEmergency, type Disposition } from '@unspasm/guideline/disposition'
import { sessionFacts } from '@unspasm/guideline/session-facts'
import type { OpenTools, ToolStatus } from './gates.ts'
import type { LiveSession, SessionPhase } from './session.ts'

/** What stands before a tool, or stops it; only `open` lets it begin or go on. */
export type Admission =
  /** There is no such tool. */
  | { readonly does: 'unknown' }
  /** An emergency: only the result is shown. */
  | { readonly does: 'emergency' }
  /** An emergency, and what was done is only looked at: the session is closed and recorded, and nothing is asked. */
  | { readonly does: 'end' }
  /** It runs and became closed: it stops, with the reasons. */
  | { readonly does: 'stop'; readonly status: ToolStatus }
  /** It is closed, with the reasons; `findings`: questions whose answers may open it. */
  | { readonly does: 'refuse'; readonly status: ToolStatus; readonly findings: readonly string[] }
  /** "Is anything new?" was last asked too long ago. */
  | { readonly does: 'ask-new-sign' }
  /** Findings of the gates that have no answer yet. */
  | { readonly does: 'ask-findings'; readonly findings: readonly string[] }
  /** A fact that is asked at every start. */
  | { readonly does: 'ask-fact'; readonly fact: string }
  /** Rows that must be read before it begins. */
  | { readonly does: 'warn'; readonly cautions: readonly string[] }
  /** It may begin, or go on. `variants`: ways of using it that are open, in order of preference. */
  | {
      readonly does: 'open'
      readonly status: ToolStatus
      readonly variant: string | null
      readonly variants: readonly ToolStatus[]
    }

/** Who wants in. */
export type Entrant = {
  readonly tool: string
  /** The way that is asked for; `null`: none in particular. A session that is live has its own. */
  readonly variant: string | null
  /** The session of this tool that is not over; `null`: none. One that settles is over. */
  readonly live: Pick<LiveSession, 'phase' | 'variant'> | null
  readonly disposition: Disposition
  /** Whether the cautions of this start were read. */
  readonly hasRead: boolean
}

const isFact: ReadonlySet<string> = new Set(sessionFacts.map(({ id }) => id))

/** In use: something is done with the body, or is about to be. */
const inUse: readonly SessionPhase[] = ['before', 'run']
/** What was done is looked at; nothing is done any more. */
const ending: readonly SessionPhase[] = ['after', 'stop']

/**
 * Decides whether a tool may begin, or go on. Judged anew at every change.
 *
 * What is closed never opens; what becomes closed while it is in use is stopped, in an emergency too, so that heat does not
 * stay on the skin behind the result. A session that ends may be finished; in an emergency it is ended without a question,
 * except where it was stopped: what a stop asks for, such as the cooling of a burn, is kept until the emergency is over.
 * Nothing is asked of a session in use: an answer that is missing then neither stops it nor opens another one.
 *
 * @param statuses what the gates say of every tool, of the facts of this session too.
 * Source: remedies 0.1, 0.2, 0.3.
 */
export function admit({ tool, variant, live, disposition, hasRead }: Entrant, statuses: OpenTools): Admission {
  const session = live?.phase === 'settle' ? null : live
  const wanted = session?.variant ?? variant
  const status = (wanted !== null && statuses.get(`${tool}:${wanted}`)) || statuses.get(tool)
  if (!status) return { does: isEmergency(disposition) ? 'emergency' : 'unknown' }
  const isInUse = session !== null && inUse.includes(session.phase)
  const isEnding = session !== null && ending.includes(session.phase)
  if (status.state === 'closed' && isInUse) return { does: 'stop', status }
  if (isEmergency(disposition)) return { does: session?.phase === 'after' ? 'end' : 'emergency' }
  const findings = status.ask.filter((id) => !isFact.has(id))
  if (status.state === 'closed' && !isEnding) return { does: 'refuse', status, findings }
  if (status.state === 'ask' && !isEnding && !isInUse) {
    if (findings.includes('any-new-sign')) return { does: 'ask-new-sign' }
    if (findings.length > 0) return { does: 'ask-findings', findings }
    const fact = status.ask.find((id) => isFact.has(id))
    return fact === undefined ? { does: 'refuse', status, findings } : { does: 'ask-fact', fact }
  }
  if (status.cautions.length > 0 && !hasRead && !session) return { does: 'warn', cautions: status.cautions }

  const prefix = `${tool}:`
  const variants = [...statuses].flatMap(([key, each]) =>
    key.startsWith(prefix) && each.state === 'open' ? [each] : [],
  )
  return { does: 'open', status, variant: wanted, variants }
}
