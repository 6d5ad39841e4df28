import { minutesAtMost } from '@unspasm/care/session'
import type { ToolId } from '@unspasm/guideline/tools'
import { useEffect } from 'preact/hooks'
import { useSession } from './use-session.ts'

const asItIs = (state: unknown): { readonly kept: unknown } => ({ kept: state })

/** Closes and records a session whose use is over when an emergency came up; the page then goes to the result. */
export function EndedByEmergency({ tool }: { readonly tool: ToolId }) {
  const { session, end } = useSession(tool, asItIs)
  useEffect(() => {
    if (session) end({ endReason: session.endReason ?? 'interrupted', minutes: minutesAtMost(session), settles: false })
  })
  return null
}
