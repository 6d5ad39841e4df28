import { recordOf, type EndReason, type LiveSession } from '@unspasm/care/session'
import type { Answer } from '@unspasm/care/answers'
import { guidelineVersion } from '@unspasm/guideline/guideline'
import type { ToolId } from '@unspasm/guideline/tools'
import { useEffect, useMemo } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'
import type { Episode } from '../device/records.ts'
import { useGate } from './gate-context.ts'
import { useNow } from './use-now.ts'

type Begin<State> = {
  readonly state: State
  readonly variant?: string
  readonly phase?: LiveSession['phase']
  readonly params?: Readonly<Record<string, Answer>>
  readonly assignment?: LiveSession['assignment']
}

type End = {
  readonly endReason: EndReason
  /** Minutes of use; 0 when it never ran. */
  readonly minutes: number
  readonly level?: 0 | 1 | 2 | 3
  /** `false`: the settled pain is not asked; missing means that it is. */
  readonly settles?: boolean
}

/** The session of a tool, and the ways to go on with it. */
export type SessionOf<State> = {
  readonly session: LiveSession<State> | null
  /** Instant of the steady clock, in milliseconds; ticks while a session is live. */
  readonly now: number
  readonly begin: (how: Begin<State>) => void
  readonly change: (how: (session: LiveSession<State>, now: number) => LiveSession<State>) => void
  /** Writes the record and waits for the settled pain, unless told not to. */
  readonly end: (how: End) => void
  /** Leaves without a record: nothing was done. */
  readonly discard: () => void
}

/**
 * The live session of one tool. It is stored at every change, so a reload, a closed page or a phone that slept goes on
 * at the right second.
 *
 * @param read parses the stored state of the tool; `null` means damaged, and the session ends as `interrupted`. Give it
 *             once, from outside of the component.
 */
export function useSession<State>(tool: ToolId, read: (stored: unknown) => State | null): SessionOf<State> {
  const { clock, episode, setEpisode } = useAppState()
  const gate = useGate()
  const stored = episode?.live.find(({ remedy, phase }) => remedy === tool && phase !== 'settle') ?? null
  const state = useMemo(() => (stored ? read(stored.state) : null), [read, stored])
  const session = stored && state !== null ? { ...stored, state } : null
  const now = useNow(session !== null)

  const replace = (how: (episode: Episode, live: LiveSession | null) => Episode) =>
    setEpisode((before) => before && how(before, before.live.find(isOf(tool)) ?? null))

  const end = ({ endReason, minutes, level, settles = true }: End) =>
    replace((before, live) => {
      if (!live) return before
      const at = live.endedAt ?? clock.steady()
      const when = clock.wallOf(at)
      const record = recordOf(
        { ...live, startedAt: clock.wallOf(live.startedAt).getTime() },
        { at: when.getTime(), on: clock.dayOf(when), minute: when.getHours() * 60 + when.getMinutes() },
        {
          episodeId: before.id,
          endReason,
          minutes,
          ...(level !== undefined && { level }),
          firedGateIds: gate.cautions,
          guideline: guidelineVersion,
        },
      )
      const settling = { ...live, phase: 'settle' as const, phaseSince: at, endReason, endedAt: at }
      return {
        ...before,
        sessions: [...before.sessions, record],
        live: [...before.live.filter((each) => each.remedy !== tool), ...(settles && minutes > 0 ? [settling] : [])],
      }
    })

  const isDamaged = stored !== null && state === null
  useEffect(() => {
    if (isDamaged) end({ endReason: 'interrupted', minutes: 0 })
  })

  return {
    session,
    now,
    begin: ({ state: first, variant, phase = 'setup', params = {}, assignment = 'free' }) => {
      const at = clock.steady()
      const begun: LiveSession = {
        id: clock.newId(),
        remedy: tool,
        ...(variant !== undefined && { variant }),
        phase,
        startedAt: at,
        phaseSince: at,
        params,
        checks: [],
        facts: gate.facts,
        assignment,
        state: first,
      }
      replace((before) => ({ ...before, live: [...before.live.filter((each) => each.remedy !== tool), begun] }))
    },
    change: (how) =>
      replace((before, live) => {
        const present = live && read(live.state)
        if (!live || present === null) return before
        const at = clock.steady()
        const next = how({ ...live, state: present }, at)
        const since = next.phase === live.phase ? next.phaseSince : at
        return { ...before, live: before.live.map((each) => (each === live ? { ...next, phaseSince: since } : each)) }
      }),
    end,
    discard: () => replace((before) => ({ ...before, live: before.live.filter((each) => !isOf(tool)(each)) })),
  }
}

const isOf =
  (tool: string) =>
  ({ remedy, phase }: LiveSession) =>
    remedy === tool && phase !== 'settle'
